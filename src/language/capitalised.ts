import type { Locale } from "./locale.js";

/**
 * Begins a sentence with a name.
 *
 * @param text - What begins the sentence.
 * @param locale - The language.
 * @returns The text with a capital.
 */
export function capitalised(text: string, locale: Locale): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
}
