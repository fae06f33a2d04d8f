import Fraction from "fraction.js";
import { expected, InvalidInputError } from "../input/index.js";

/** Hours, shares, and amounts that are not rounded yet. */
export type Exact = Fraction;

export function exactly(value: number): Exact {
  // The library only comes near a number that has decimals; the text of it, it takes as it stands.
  return new Fraction(Number.isInteger(value) ? value : String(value));
}

export function ratio(numerator: number, denominator: number): Exact {
  return new Fraction(numerator, denominator);
}

/** `subject` is whose fault it is when they come to too much. */
export function sumOfAmounts(amounts: Iterable<number>, subject: string): number {
  let sum = 0;
  for (const amount of amounts) sum = requireSafe(sum + amount, subject);
  return sum;
}

/** Half away from zero. Each amount is rounded once, here. */
export function wholeOre(amount: Exact, subject: string): number {
  // The library rounds halves upwards, which is away from zero only above it.
  const size = Number(amount.abs().round().n);
  return requireSafe(amount.s < 0n && size > 0 ? -size : size, subject);
}

/** Beyond it, some 90 000 billion kroner, a number no longer holds every amount. */
function requireSafe(amount: number, subject: string): number {
  if (Number.isSafeInteger(amount)) return amount;
  throw new InvalidInputError(subject, [{ path: [], message: expected("smaller-amounts", "Expected amounts that come to no more than 90 000 billion kroner in all") }]);
}
