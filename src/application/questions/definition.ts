import { freezeDeep } from "../../input/index.js";
import type { Vocabulary } from "../../round/index.js";
import type { Instant } from "../../time/index.js";
import type { EligibilityFinding } from "../rules.js";
import type { ApplicationDraft } from "../model.js";
import type { AnswerByKind, AnswerKind } from "./answers.js";

/** Which question it is; about a commitment, which one. */
export type QuestionId<V extends Vocabulary = Vocabulary> =
  | "municipality.number"
  | "municipality.name"
  | "membership"
  | "wish.areas"
  | "wish.statement"
  | `commitment.${V["commitment"]}`
  | "submission"
  | "wish.judgement";

/** Who can answer: the municipality (kommune) that applies, or Norsk kulturskoleråd as the organiser (arrangør). */
export type Answerer = "municipality" | "council";

/** The codes by which a rule says that it still waits for an answer. */
type OpenCode<RuleId extends EligibilityFinding["rule"]> = Extract<
  EligibilityFinding,
  { readonly rule: RuleId; readonly outcome: "unknown" | "needs-judgement" }
>["code"];

/** A rule, and the codes of it that leave a question open. One that the rule does not have does not compile. */
type OpenedBy = {
  readonly [RuleId in EligibilityFinding["rule"]]: { readonly rule: RuleId; readonly codes: readonly OpenCode<RuleId>[] };
}[EligibilityFinding["rule"]];

/** The parts of a draft that hold several answers. */
export type Section = "municipality" | "developmentIntent" | "commitments" | "judgements";

/** The keys of a part that take an answer. */
type KeyFor<Part, Answer> = { [Key in keyof Part]-?: Answer extends Part[Key] ? Key : never }[keyof Part];

/** An answer of a kind, as it stands in a draft. */
type Placed<Kind extends AnswerKind> = Kind extends "submission" ? Instant : AnswerByKind[Kind];

/** Where in a draft an answer of a kind may stand. */
type PathFor<Kind extends AnswerKind> =
  | readonly [Exclude<KeyFor<ApplicationDraft, Placed<Kind>>, Section>]
  | { readonly [Name in Section]: readonly [Name, KeyFor<NonNullable<ApplicationDraft[Name]>, Placed<Kind>> & string] }[Section];

/** What is written down of a question: where its answer stands, what may be answered and by whom, and which findings ask it. */
interface QuestionDeclaration<Kind extends AnswerKind> {
  /** Stable dotted id, such as `commitment.time`. Never reused for another question. */
  readonly id: QuestionId;
  /** Where in a draft the answer stands. */
  readonly path: PathFor<Kind>;
  /** What kind of answer is permitted. */
  readonly answer: Kind;
  /** Who can answer. */
  readonly answeredBy: Answerer;
  /** The findings that ask it: the rule that waits for the answer, and its codes. */
  readonly openedBy: OpenedBy;
  /** Which entry of the round the findings are about, where the rule looks at each. */
  readonly about?: string;
}

/** One question, whole. */
export interface Question extends Omit<QuestionDeclaration<AnswerKind>, "path"> {
  readonly path: readonly [keyof ApplicationDraft] | readonly [Section, string];
  /** The rules that wait for the answer. */
  readonly decides: readonly EligibilityFinding["rule"][];
}

/** Declares a question, and has the compiler check that its rules, codes and path exist. */
export function question<const Kind extends AnswerKind>(declaration: QuestionDeclaration<Kind>): Question {
  const whole = { ...declaration, decides: [declaration.openedBy.rule] };
  freezeDeep(whole);
  return whole;
}
