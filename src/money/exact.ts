import Fraction from "fraction.js";

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
