import type * as z from "zod";
import { readInput } from "../input/index.js";
import { localeSchema, type Locale } from "../language/index.js";

/**
 * Looks up the name of a word of a closed vocabulary.
 *
 * @param names - The names, by language and word.
 * @param subject - What the word is, as an error names it.
 * @param schema - The vocabulary.
 * @param word - The word.
 * @param locale - The language.
 * @returns The name.
 * @throws InvalidInputError when the vocabulary has no such word, or the library no such language.
 */
export function nameIn<Word extends string>(
  names: Readonly<Record<Locale, Readonly<Record<Word, string>>>>,
  subject: string,
  schema: z.ZodType<Word>,
  word: Word,
  locale: Locale,
): string {
  return names[readInput("locale", localeSchema, locale)][readInput(subject, schema, word)];
}
