import { requireSafe } from "./requireSafe.js";

/**
 * Adds up amounts, exactly.
 *
 * @param amounts - Whole øre.
 * @param subject - What was read that they come from, as an error names it.
 * @returns The sum; 0 for none.
 * @throws InvalidInputError when the sum, on the way or in the end, is greater than a number holds exactly.
 */
export function sumOfAmounts(amounts: Iterable<number>, subject: string): number {
  let sum = 0;
  for (const amount of amounts) sum = requireSafe(sum + amount, subject);
  return sum;
}
