/**
 * Counts the days to the meetings on either side of one.
 *
 * @param day - The day of the meeting, as a number.
 * @param others - The days of all meetings, in any order.
 * @returns Days after the meeting before it, and days before the next; `null` where there is none.
 */
export function daysToNeighbours(day: number, others: readonly number[]) {
  const after = others.filter((other) => other < day).map((other) => day - other);
  const before = others.filter((other) => other > day).map((other) => other - day);
  return { daysAfter: smallest(after), daysBefore: smallest(before) };
}

function smallest(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : Math.min(...numbers);
}
