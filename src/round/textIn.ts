import { readAll, readInput } from "../input/index.js";
import { languages, localeSchema, localizedTextSchema, type Locale, type LocalizedText } from "../language/index.js";
import { readRound } from "./readRound.js";
import type { Round } from "./round.js";
import { filledIn } from "./slots.js";

/**
 * A text of a round with its slots filled from the round: `{application/deadline/date}`, `{period/from:month}`,
 * `{gatherings/learning-conference/date}`. Several values become a list.
 *
 * @param round - The round that the text is from.
 * @param text - The text, in all languages.
 * @param locale - The language.
 * @returns The text. A slot that the round has nothing for stays as it is: {@link assessRound} finds it.
 * @throws InvalidInputError when it is no text in all languages, or the language is none of ours.
 * @example
 * ```ts
 * import { round2026, textIn } from "kulturskole-veiledning";
 *
 * const deadline = round2026.provisions.find(({ id }) => id === "title/deadline");
 * if (deadline !== undefined) textIn(round2026, deadline.text, "en"); // => "The application deadline is 13 April 2026."
 * ```
 */
export function textIn(round: Round, text: LocalizedText, locale: Locale): string {
  const [read, written, language] = readAll(
    () => readRound(round),
    () => readInput("text", localizedTextSchema, text),
    () => readInput("locale", localeSchema, locale),
  );
  return filledIn(read, written, languages[language]);
}
