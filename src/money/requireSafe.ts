import { expected, InvalidInputError } from "../input/index.js";

/** Sees to it that a number still holds an amount exactly. */
export function requireSafe(amount: number, subject: string): number {
  if (Number.isSafeInteger(amount)) return amount;
  throw new InvalidInputError(subject, [{ path: [], message: expected("smaller-amounts", "Expected amounts that come to no more than 90 000 billion kroner in all") }]);
}
