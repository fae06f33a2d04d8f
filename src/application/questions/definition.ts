import { freezeDeep } from "../../input/index.js";
import type { LocalizedText } from "../../language/index.js";
import type { EligibilityFinding } from "../eligibilityFinding.js";
import type { ApplicationDraft } from "../model.js";
import type { AnswerByKind, AnswerKind } from "./answers.js";

/** Who can answer: the municipality (kommune) that applies, or Norsk kulturskoleråd as the organiser (arrangør). */
export type Answerer = "municipality" | "council";

/** The codes by which a rule says that it still waits for an answer. */
type OpenCode<RuleId extends EligibilityFinding["rule"]> = Extract<
  EligibilityFinding,
  { readonly rule: RuleId; readonly outcome: "unknown" | "needs-judgement" }
>["code"];

/** A rule, and the codes of it that leave a question open. One that the rule does not have does not compile. */
export type OpenedBy = {
  readonly [RuleId in EligibilityFinding["rule"]]: { readonly rule: RuleId; readonly codes: readonly OpenCode<RuleId>[] };
}[EligibilityFinding["rule"]];

/** The parts of a draft that hold several answers. */
export type Section = "municipality" | "developmentIntent" | "commitments" | "judgements";

/** The keys of a part that take an answer. */
type KeyFor<Part, Answer> = { [Key in keyof Part]-?: Answer extends Part[Key] ? Key : never }[keyof Part];

/** Where in a draft an answer of a kind may stand. */
export type PathFor<Kind extends AnswerKind> =
  | readonly [Exclude<KeyFor<ApplicationDraft, AnswerByKind[Kind]>, Section>]
  | { readonly [Name in Section]: readonly [Name, KeyFor<NonNullable<ApplicationDraft[Name]>, AnswerByKind[Kind]>] }[Section];

/** One question, whole: where its answer stands, what may be answered and by whom, which findings ask it, and its words. */
export interface QuestionDefinition<Id extends string, Kind extends AnswerKind> {
  /** Stable dotted id, such as `commitment.time`. Never reused for another question. */
  readonly id: Id;
  /** Where in a draft the answer stands. */
  readonly path: PathFor<Kind>;
  /** What kind of answer is permitted. */
  readonly answer: Kind;
  /** Who can answer. */
  readonly answeredBy: Answerer;
  /** The findings that ask it: the rule that waits for the answer, and its codes. */
  readonly openedBy: OpenedBy;
  /** The question as a full sentence. */
  readonly texts: LocalizedText;
}

/**
 * Declares a question, and has the compiler check that its rules, codes and path exist.
 *
 * @param definition - The question.
 * @returns The same question, frozen: what is asked shares its path, and nobody may write in it.
 */
export function question<const Id extends string, const Kind extends AnswerKind>(
  definition: QuestionDefinition<Id, Kind>,
): QuestionDefinition<Id, Kind> {
  freezeDeep(definition);
  return definition;
}
