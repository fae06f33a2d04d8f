import { freezeDeep } from "../input/index.js";
import { oncePerRound, type Round, type Vocabulary } from "../round/index.js";
import type { AnswerKind } from "./answers.js";
import type { EligibilityFinding } from "./rules.js";

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

type OpenCode<RuleId extends EligibilityFinding["rule"]> = Extract<EligibilityFinding, { readonly rule: RuleId; readonly outcome: "unknown" | "needs-judgement" }>["code"];

/** A code that the rule does not have does not compile. */
type OpenedBy = { readonly [RuleId in EligibilityFinding["rule"]]: { readonly rule: RuleId; readonly codes: readonly OpenCode<RuleId>[] } }[EligibilityFinding["rule"]];

export interface Question {
  /** Stable. Never reused for another question. */
  readonly id: QuestionId;
  readonly path: readonly ["submittedAt" | "membership"] | readonly ["municipality" | "developmentIntent" | "commitments" | "judgements", string];
  readonly answer: AnswerKind;
  readonly answeredBy: Answerer;
  readonly openedBy: OpenedBy;
  readonly decides: readonly EligibilityFinding["rule"][];
  /** Where the rule looks at each entry of the round. */
  readonly about?: string;
}

type Declared = Omit<Question, "decides">;

/** What the organiser answers comes last. */
export const questionsIn = oncePerRound(({ wish, commitments }: Round): readonly Question[] => {
  const declared = [number, name, membership, ...(wish.areas.length === 0 ? [] : [areas]), statement, ...commitments.map(({ id }) => commitment(id)), submission, judgement];
  return freezeDeep<readonly Question[]>(declared.map((question) => ({ ...question, decides: [question.openedBy.rule] })));
});

const number: Declared = {
  id: "municipality.number",
  path: ["municipality", "number"],
  answer: "municipality-number",
  answeredBy: "municipality",
  openedBy: { rule: "eligibility.municipality", codes: ["number-missing", "number-incomplete"] },
};

/** Asked only where there is a register to hold the name against. */
const name: Declared = {
  id: "municipality.name",
  path: ["municipality", "name"],
  answer: "name",
  answeredBy: "municipality",
  openedBy: { rule: "eligibility.municipality-name", codes: ["name-missing"] },
};

/** Asked only where the round takes members alone. */
const membership: Declared = {
  id: "membership",
  path: ["membership"],
  answer: "yes-no",
  answeredBy: "municipality",
  openedBy: { rule: "eligibility.membership", codes: ["membership-not-answered", "membership-left-open"] },
};

const areas: Declared = {
  id: "wish.areas",
  path: ["developmentIntent", "areas"],
  answer: "areas",
  answeredBy: "municipality",
  openedBy: { rule: "eligibility.wish.areas", codes: ["areas-not-answered", "areas-left-open", "areas-incomplete"] },
};

const statement: Declared = {
  id: "wish.statement",
  path: ["developmentIntent", "statement"],
  answer: "text",
  answeredBy: "municipality",
  openedBy: { rule: "eligibility.wish.clear", codes: ["no-statement", "statement-left-open"] },
};

function commitment(about: string): Declared {
  return {
    id: `commitment.${about}`,
    path: ["commitments", about],
    answer: "yes-no",
    answeredBy: "municipality",
    openedBy: { rule: "eligibility.commitment", codes: ["not-answered", "left-open"] },
    about,
  };
}

const submission: Declared = {
  id: "submission",
  path: ["submittedAt"],
  answer: "submission",
  answeredBy: "municipality",
  openedBy: { rule: "eligibility.deadline", codes: ["not-submitted"] },
};

/** Without a statement there is nothing to judge yet, but the judgement will be due all the same (D9). */
const judgement: Declared = {
  id: "wish.judgement",
  path: ["judgements", "developmentIntent"],
  answer: "judgement",
  answeredBy: "council",
  openedBy: { rule: "eligibility.wish.clear", codes: ["no-statement", "statement-left-open", "to-be-judged"] },
};
