import * as z from "zod";
import { expected, InvalidInputError, parseInput, readInput } from "../input/index.js";
import { readRound, type Round, type Vocabulary } from "../round/index.js";
import { answerSchemasOf } from "./answers.js";
import { draftSchemaOf, type ApplicationDraft, type ApplicationDraftInput } from "./application.js";
import type { AnswerTo, OpenQuestion } from "./openQuestions.js";
import { questionsIn, type Question } from "./questions.js";

/**
 * Puts the answer to a question in its place in a draft.
 *
 * @remarks `null` is always permitted: whoever was asked cannot say, and the question stays open as left open. An answer that
 * is already there is replaced. Only the question’s id is read; where its answer belongs, and what is permitted, is the round’s.
 * @param round - The round in which it is asked.
 * @param draft - The draft; it is left as it was.
 * @param question - A question of {@link assessEligibility}, also one that has been stored as JSON.
 * @param answer - An answer that the question permits, or `null`.
 * @returns A new draft with the answer in it.
 * @throws InvalidInputError when the draft is not shaped like one of the round, when the round asks no such question, or when the
 * question does not permit the answer: then with the path of the answer in the draft.
 * @example
 * ```ts
 * import { assessEligibility, round2026, withAnswer } from "kulturskole-veiledning";
 *
 * const draft = { commitments: { time: true } };
 * const { nextQuestions } = assessEligibility(round2026, draft);
 * const capacity = nextQuestions.find(({ id }) => id === "commitment.capacity");
 * if (capacity === undefined) throw new Error("Nobody has answered that yet");
 * withAnswer(round2026, draft, capacity, false); // => { commitments: { time: true, capacity: false } }
 * ```
 */
export function withAnswer<V extends Vocabulary, Asked extends OpenQuestion>(
  round: Round<V>,
  draft: ApplicationDraftInput<NoInfer<V>>,
  question: Asked,
  answer: AnswerTo<Asked, NoInfer<V>> | null,
): ApplicationDraft<V> {
  const read = readRound(round);
  const schema = draftSchemaOf(read);
  const before = readInput("application", schema, draft);
  const { path, answer: kind } = readQuestion(read, question);
  const { data, issues } = parseInput(answerSchemasOf(read)[kind].nullable(), answer);
  if (issues.length > 0) throw new InvalidInputError("answer", issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })));
  return readInput("application", schema, placed(read, before, path, data)) as ApplicationDraft<V>;
}

function placed(round: Round, draft: ApplicationDraft, [section, key]: Question["path"], answer: unknown): object {
  if (key === undefined) return { ...draft, [section]: answer };
  const said: unknown = draft[section];
  const part = said === null ? leftOpen(round, section) : (said as object | undefined);
  return { ...draft, [section]: { ...part, [key]: answer } };
}

/** What is not answered now of a part that was left open as a whole stays left open. */
function leftOpen(round: Round, section: string): object {
  return Object.fromEntries(questionsIn(round).flatMap(({ path: [part, key] }) => (part === section && key !== undefined ? [[key, null]] : [])));
}

/** The id finds the question; whatever else is given with it is not looked at. */
const askedSchema = z.looseObject({ id: z.string() });

function readQuestion(round: Round, asked: OpenQuestion): Question {
  const { id } = readInput("question", askedSchema, asked);
  const question = questionsIn(round).find((each) => each.id === id);
  if (question !== undefined) return question;
  throw new InvalidInputError("question", [{ path: ["id"], message: expected("question-of-round", "Expected a question as assessEligibility returned it for this round") }]);
}
