import type { Locale } from "./locale.js";
import { words } from "./words.js";

/**
 * Writes a number that is written out in digits already, the way the language does: `1 234,50`, `1,234.50`.
 *
 * @param digits - Digits, with `-` before them and a point in them where there are.
 * @param locale - The language.
 * @returns The number as a reader expects it, without a place at which a line could break.
 */
export function sayNumber(digits: string, locale: Locale): string {
  const { decimal, group, minus } = words[locale];
  const [whole = "", decimals] = digits.replace("-", "").split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group);
  return `${digits.startsWith("-") ? minus : ""}${grouped}${decimals === undefined ? "" : `${decimal}${decimals}`}`;
}

/**
 * Says how many, before a noun: `to`, `two`; in digits from thirteen on.
 *
 * @param count - A whole number, 0 or more.
 * @param locale - The language.
 * @returns The word.
 */
export function sayCount(count: number, locale: Locale): string {
  return words[locale].numbers[count] ?? String(count);
}
