import type { Vocabulary } from "../../round/index.js";
import type { EligibilityFinding } from "../rules.js";
import type { AnswerByKind, AnswerKind, JsonSchema } from "./answers.js";
import type { Answerer, QuestionId } from "./definition.js";

/** A question that nobody has answered yet, of one kind: frozen JSON without text, which `explain` renders. */
export interface OpenQuestionOf<Kind extends AnswerKind, V extends Vocabulary = Vocabulary> {
  /** Stable dotted id, such as `commitment.time`. Never reused for another question. */
  readonly id: QuestionId<V>;
  /** Where in the draft the answer belongs, from the outside in. */
  readonly path: readonly string[];
  /** What kind of answer is asked for. */
  readonly answer: Kind;
  /** A permitted answer, as JSON Schema of draft 2020-12. */
  readonly schema: JsonSchema;
  /** Who can answer. */
  readonly answeredBy: Answerer;
  /** The rules that wait for the answer. */
  readonly decides: readonly EligibilityFinding["rule"][];
  /** Provisions of the call that the question comes from. */
  readonly provisions: readonly string[];
  /** Assumptions that the question rests on, because the call is silent. */
  readonly assumptions: readonly string[];
  /** Whether it has been asked, and whoever was asked could not say: `null` stands in the draft. */
  readonly leftOpen: boolean;
}

/** A question that nobody has answered yet; `answer` tells its kinds apart. */
export type OpenQuestion<V extends Vocabulary = Vocabulary> = { readonly [Kind in AnswerKind]: OpenQuestionOf<Kind, V> }[AnswerKind];

/** What answers a question: a boolean for `yes-no`, a list of areas for `areas`, and so on. */
export type AnswerTo<Asked extends OpenQuestion, V extends Vocabulary = Vocabulary> = AnswerByKind<V>[Asked["answer"]];
