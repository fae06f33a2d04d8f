import { readInput } from "../../input/index.js";
import { localeSchema, type Locale } from "../../language/index.js";
import type { OpenQuestion } from "./openQuestion.js";
import { readQuestion } from "./readQuestion.js";

/**
 * Asks an open question in words, as a full sentence that whoever shall answer it understands.
 *
 * @param question - A question of {@link assessEligibility}, also one that has been stored as JSON.
 * @param locale - `nb` bokmål, `nn` nynorsk or `en` English.
 * @returns The question, without codes or paths.
 * @throws InvalidInputError when it is no question of this library, or no language of it.
 * @example
 * ```ts
 * import { assessEligibility, round2026, sayQuestion } from "kulturskole-veiledning";
 *
 * const [first] = assessEligibility(round2026, {}).nextQuestions;
 * if (first === undefined) throw new Error("An empty draft leaves everything open");
 * sayQuestion(first, "nb"); // => "Hvilket kommunenummer har kommunen?"
 * ```
 */
export function sayQuestion(question: OpenQuestion, locale: Locale): string {
  return readQuestion(question).texts[readInput("locale", localeSchema, locale)];
}
