import { expected, InvalidInputError } from "../input/index.js";

/**
 * Sees to it that a number still holds an amount exactly.
 *
 * @param amount - Whole øre.
 * @param subject - What was read that it comes from, as an error names it.
 * @returns The same amount.
 * @throws InvalidInputError when it is greater than a number holds exactly.
 */
export function requireSafe(amount: number, subject: string): number {
  if (Number.isSafeInteger(amount)) return amount;
  throw new InvalidInputError(subject, [{ path: [], message: expected("smaller-amounts", "Expected amounts that come to no more than 90 000 billion kroner in all") }]);
}
