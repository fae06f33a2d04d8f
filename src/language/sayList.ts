import type { Locale } from "./locale.js";

const conjunction: Readonly<Record<Locale, Intl.ListFormat>> = {
  nb: new Intl.ListFormat("nb-NO", { type: "conjunction" }),
  nn: new Intl.ListFormat("nn-NO", { type: "conjunction" }),
  en: new Intl.ListFormat("en-GB", { type: "conjunction" }),
};

const disjunction: Readonly<Record<Locale, Intl.ListFormat>> = {
  nb: new Intl.ListFormat("nb-NO", { type: "disjunction" }),
  nn: new Intl.ListFormat("nn-NO", { type: "disjunction" }),
  en: new Intl.ListFormat("en-GB", { type: "disjunction" }),
};

/**
 * Joins words into a list: `a, b og c`, `a, b and c`.
 *
 * @param words - The words, in order.
 * @param locale - The language.
 * @returns The list as running text; an empty text for no words.
 */
export function sayList(words: readonly string[], locale: Locale): string {
  return conjunction[locale].format(words);
}

/**
 * Joins words of which one holds: `a, b eller c`, `a, b or c`.
 *
 * @param words - The words, in order.
 * @param locale - The language.
 * @returns The alternatives as running text; an empty text for no words.
 */
export function sayAlternatives(words: readonly string[], locale: Locale): string {
  return disjunction[locale].format(words);
}
