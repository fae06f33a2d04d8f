import { assess } from "../assessment/index.js";
import type { Round, Vocabulary } from "../round/index.js";
import type { ApplicationDraftInput } from "./application.js";
import { readQuestion } from "./assessEligibility.js";
import type { EligibilityOptions } from "./eligibilityQuestion.js";
import { formQuestions, type FormQuestion } from "./openQuestions.js";
import { eligibilityRules } from "./rules.js";

/**
 * Gives every question of a round, and how each stands in a draft: what a form shows from its first day to its last.
 *
 * @remarks `answered` where something stands in its place, whether or not it is a good answer; `open` where the answer can still change
 * the verdict, an answer that is half written among them; `decides-nothing` where nobody has answered, and it would change nothing now:
 * of what is merely expected, of what the round or the caller does not ask, and of all that is left once the verdict is settled. The
 * open ones are the `nextQuestions` of {@link assessEligibility}.
 * @param round - The round that asks.
 * @param draft - The application as far as it has come; left out, nobody has answered anything.
 * @param options - What the caller knows besides, as {@link assessEligibility} takes it.
 * @returns The questions, always all of them and in the same order: what the organiser answers comes last.
 * @throws InvalidInputError when the draft or the options are not shaped like them, with every problem and its path.
 * @example
 * ```ts
 * import { questionsOf, round2026 } from "kulturskole-veiledning";
 *
 * const stateOf = (id: string, draft: object) => questionsOf(round2026, draft).find((question) => question.id === id)?.state;
 * stateOf("wish.areas", {}); // => "open"
 * stateOf("wish.areas", { developmentIntent: { areas: ["pedagogy"] } }); // => "open"
 * stateOf("wish.areas", { developmentIntent: { areas: ["profession", "pedagogy", "organisation"] } }); // => "answered"
 * stateOf("wish.areas", { commitments: { time: false } }); // => "decides-nothing"
 * ```
 */
export function questionsOf<V extends Vocabulary>(round: Round<V>, draft: ApplicationDraftInput<NoInfer<V>> = {}, options: EligibilityOptions = {}): readonly FormQuestion<V>[] {
  const question = readQuestion(round, draft, options);
  return formQuestions(question, assess(eligibilityRules, question));
}
