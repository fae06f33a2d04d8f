import type { Locale } from "../../language/index.js";

const words: Readonly<Record<Locale, readonly [nobody: string, one: string, several: string]>> = {
  nb: ["ingen", "én person", "personer"],
  nn: ["ingen", "éin person", "personar"],
  en: ["nobody", "one person", "people"],
};

/**
 * Says how many people there are: `ingen`, `én person`, `2 personer`.
 *
 * @param count - The number.
 * @param locale - The language.
 * @returns The words as they stand inside a sentence.
 */
export function sayPeople(count: number, locale: Locale): string {
  const [nobody, one, several] = words[locale];
  if (count === 0) return nobody;
  return count === 1 ? one : `${String(count)} ${several}`;
}
