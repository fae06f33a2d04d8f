import { readInput } from "../../input/index.js";
import { localeSchema, type Locale } from "../../language/index.js";
import { readRound, type Round } from "../../round/index.js";
import type { OpenQuestion } from "./openQuestion.js";
import { readQuestion } from "./readQuestion.js";

/**
 * Asks an open question in words, as a full sentence that whoever shall answer it understands.
 *
 * @param round - The round in which it is asked.
 * @param question - A question of {@link assessEligibility}, also one that has been stored as JSON.
 * @param locale - `nb` bokmål, `nn` nynorsk or `en` English.
 * @returns The question, without codes or paths.
 * @throws InvalidInputError when the round asks no such question, or the library has no such language.
 * @example
 * ```ts
 * import { assessEligibility, round2026, sayQuestion } from "kulturskole-veiledning";
 *
 * const [first] = assessEligibility(round2026, {}).nextQuestions;
 * if (first === undefined) throw new Error("An empty draft leaves everything open");
 * sayQuestion(round2026, first, "nb"); // => "Hvilket kommunenummer har kommunen?"
 * ```
 */
export function sayQuestion(round: Round, question: OpenQuestion, locale: Locale): string {
  return readQuestion(readRound(round), question).texts[readInput("locale", localeSchema, locale)];
}
