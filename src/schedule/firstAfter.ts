/**
 * Finds the place of the first number that is greater than another, which is how many are not.
 *
 * @param numbers - The numbers, in order.
 * @param number - The other.
 * @returns The place; the length of the list where none is greater.
 */
export function firstAfter(numbers: readonly number[], number: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) > number) high = middle;
    else low = middle + 1;
  }
  return low;
}
