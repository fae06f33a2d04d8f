import type { Locale } from "./locale.js";
import { words } from "./words.js";

/**
 * Joins words into a list: `a, b og c`, `a, b and c`.
 *
 * @param listed - The words, in order.
 * @param locale - The language.
 * @returns The list as running text; an empty text for no words.
 */
export function sayList(listed: readonly string[], locale: Locale): string {
  return joined(listed, words[locale].and);
}

/**
 * Joins words of which one holds: `a, b eller c`, `a, b or c`.
 *
 * @param listed - The words, in order.
 * @param locale - The language.
 * @returns The alternatives as running text; an empty text for no words.
 */
export function sayAlternatives(listed: readonly string[], locale: Locale): string {
  return joined(listed, words[locale].or);
}

function joined(listed: readonly string[], before: string): string {
  return listed.length < 2 ? listed.join("") : `${listed.slice(0, -1).join(", ")} ${before} ${listed.at(-1) ?? ""}`;
}
