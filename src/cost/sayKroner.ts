import { readInput } from "../input/index.js";
import { localeSchema, sayNumber, type Locale } from "../language/index.js";
import { signedAmountSchema } from "../money/index.js";

/**
 * Writes an amount the way the language does: `1 234,50 kr`, `NOK 1,234.50`.
 *
 * @remarks Always with two decimals. In Norwegian the spaces are such that no line breaks at them, and the minus sign of a
 * negative amount is a real one.
 * @param ore - Whole øre; negative for a difference.
 * @param locale - The language.
 * @returns The amount as a reader expects it in running text.
 * @throws InvalidInputError when the amount is no whole number that a number holds exactly, or the library knows no such language.
 * @example
 * ```ts
 * import { sayKroner } from "kulturskole-veiledning";
 *
 * sayKroner(123450, "nb"); // => "1\u00a0234,50\u00a0kr"
 * sayKroner(123450, "en"); // => "NOK\u00a01,234.50"
 * ```
 */
export function sayKroner(ore: number, locale: Locale): string {
  const language = readInput("locale", localeSchema, locale);
  const number = sayNumber(inKroner(readInput("amount", signedAmountSchema, ore)), language);
  return language === "en" ? `NOK\u00a0${number}` : `${number}\u00a0kr`;
}

/**
 * Writes whole øre as kroner: `1234.50`. As text, for a number of kroner with its decimals is not exact.
 *
 * @param ore - Whole øre.
 * @returns The digits, with a point before the two decimals.
 */
export function inKroner(ore: number): string {
  const digits = String(Math.abs(ore)).padStart(3, "0");
  return `${ore < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
