import { InvalidInputError, inputIssues, readInput } from "../../input/index.js";
import { applicationDraftSchema, type ApplicationDraft, type ApplicationDraftInput } from "../model.js";
import { answerSchemas } from "./answers.js";
import type { Section } from "./definition.js";
import type { AnswerTo, OpenQuestion } from "./openQuestion.js";
import type { Question } from "./questions.js";
import { readQuestion } from "./readQuestion.js";

/**
 * Puts the answer to a question in its place in a draft.
 *
 * @remarks `null` is always permitted: whoever was asked cannot say, and the question stays open as left open. An answer that
 * is already there is replaced. Only the question’s id is read; where its answer belongs, and what is permitted, is the library’s.
 * @param draft - The draft; it is left as it was.
 * @param question - A question of {@link assessEligibility}, also one that has been stored as JSON.
 * @param answer - An answer that the question permits, or `null`.
 * @returns A new draft with the answer in it.
 * @throws InvalidInputError when the draft is not shaped like one, when it is no question of this library, or when the
 * question does not permit the answer: then with the path of the answer in the draft.
 * @example
 * ```ts
 * import { assessEligibility, round2026, withAnswer } from "kulturskole-veiledning";
 *
 * const draft = { commitments: { time: true } };
 * const { nextQuestions } = assessEligibility(round2026, draft);
 * const capacity = nextQuestions.find(({ id }) => id === "commitment.capacity");
 * if (capacity === undefined) throw new Error("Nobody has answered that yet");
 * withAnswer(draft, capacity, false); // => { commitments: { time: true, capacity: false } }
 * ```
 */
export function withAnswer<Asked extends OpenQuestion>(
  draft: ApplicationDraftInput,
  question: Asked,
  answer: AnswerTo<Asked> | null,
): ApplicationDraft {
  const before = readInput("application", applicationDraftSchema, draft);
  const { path, answer: kind } = readQuestion(question);
  const result = answerSchemas[kind].nullable().safeParse(answer);
  if (result.success) return readInput("application", applicationDraftSchema, placed(before, path, result.data));
  throw new InvalidInputError("answer", inputIssues(result.error).map((issue) => ({ ...issue, path: [...path, ...issue.path] })));
}

function placed(draft: ApplicationDraft, [section, key]: Question["path"], answer: unknown): object {
  if (key === undefined) return { ...draft, [section]: answer };
  const part = draft[section] === null ? leftOpen(section) : draft[section];
  return { ...draft, [section]: { ...part, [key]: answer } };
}

/** What a part that was left open as a whole says of each of its answers: those that are not given now stay left open. */
function leftOpen(section: Section): object {
  const answers = applicationDraftSchema.shape[section].unwrap().unwrap().shape;
  return Object.fromEntries(Object.keys(answers).map((key) => [key, null]));
}
