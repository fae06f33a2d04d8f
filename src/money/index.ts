import Fraction from "fraction.js";
import * as z from "zod";
import { expected, InvalidInputError } from "../input/index.js";

/** The greatest amount, in øre, that a number holds exactly: some 90 000 billion kroner. */
export const greatestAmount = Number.MAX_SAFE_INTEGER;

/** The greatest rate, in øre: a million kroner for one hour or one trip, for tens of thousands of people, still adds up exactly. */
export const greatestRate = 100_000_000;

/** Reads an amount in whole øre, 0 or more, that a number holds exactly. */
export const amountSchema = z.int(expected("whole-ore", "Expected whole øre")).min(0, "Expected 0 or more");

/** Reads what one unit comes to, in whole øre: from 0 to a million kroner. */
export const rateAmountSchema = amountSchema.max(greatestRate, expected("at-most-a-million-kroner", "Expected no more than a million kroner, in øre"));

/** A number that is held exactly, however it is divided: hours, shares, and amounts that are not rounded yet. */
export type Exact = Fraction;

/** Holds a number exactly as it is written. */
export function exactly(value: number): Exact {
  // The library only comes near a number that has decimals; the text of it, it takes as it stands.
  return new Fraction(Number.isInteger(value) ? value : String(value));
}

/** Holds one whole number divided by another. */
export function ratio(numerator: number, denominator: number): Exact {
  return new Fraction(numerator, denominator);
}

/** Sees to it that a number still holds an amount exactly. */
function requireSafe(amount: number, subject: string): number {
  if (Number.isSafeInteger(amount)) return amount;
  throw new InvalidInputError(subject, [{ path: [], message: expected("smaller-amounts", "Expected amounts that come to no more than 90 000 billion kroner in all") }]);
}

/** Adds up amounts, exactly. */
export function sumOfAmounts(amounts: Iterable<number>, subject: string): number {
  let sum = 0;
  for (const amount of amounts) sum = requireSafe(sum + amount, subject);
  return sum;
}

/** Rounds an amount to whole øre, half away from zero. Each amount is rounded once, here. */
export function wholeOre(amount: Exact, subject: string): number {
  // The library rounds halves upwards, which is away from zero only above it.
  const size = Number(amount.abs().round().n);
  return requireSafe(amount.s < 0n && size > 0 ? -size : size, subject);
}
