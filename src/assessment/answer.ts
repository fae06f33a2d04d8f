import type { Term } from "./term.js";

/** Plain JSON data: what findings carry, so that they survive being stored and sent. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * What a rule found.
 *
 * - `met`: what is given fulfils the rule.
 * - `unmet`: it breaks the rule.
 * - `unknown`: something is missing, so nobody can tell yet. What is missing is never `unmet`.
 * - `needs-judgement`: everything is there, and a person has to weigh it.
 * - `not-applicable`: the rule does not concern this case.
 */
export type Outcome = "met" | "unmet" | "unknown" | "needs-judgement" | "not-applicable";

/** A change that would mend a finding, for programs: `action` names it, the other fields say where and what. */
export interface Repair {
  /** What to do, such as `fill-seat` or `answer`. */
  readonly action: string;
  readonly [detail: string]: Json;
}

/** What a rule answers about one thing; with the rule's own identity it becomes a {@link Finding}. */
export interface Answer<O extends Outcome = Outcome, Code extends string = string, Expected = Json, Received = Json> {
  /** What was found. */
  readonly outcome: O;
  /** Which case of the rule it is: finer than the outcome, stable, and the key of its texts. */
  readonly code: Code;
  /** What the rule looked for; `null` where the code says it all. */
  readonly expected: Expected;
  /** What was given; `null` where there was nothing. */
  readonly received: Received;
  /** Where in the input the answer lies, from the outside in. */
  readonly path: readonly (string | number)[];
  /** The terms that this answer comes from, beyond those of its rule. */
  readonly terms: readonly Term[];
  /** The terms whose assumption, were it another, would change this answer. */
  readonly rests: readonly Term[];
  /** What would mend it, where one change would. */
  readonly repair?: Repair;
}

export type AnswerDetails<Expected, Received> = Partial<Omit<Answer<Outcome, string, Expected, Received>, "outcome" | "code">>;

export type AnswerOf<O extends Outcome> = <const Code extends string, const Expected extends Json = null, const Received extends Json = null>(
  code: Code,
  details?: AnswerDetails<Expected, Received>,
) => Answer<O, Code, Expected, Received>;

const none: readonly never[] = Object.freeze([]);

/**
 * Every field is written out: answers of one shape are several times faster to make and to read. Where something is spread
 * all the same, it stands last, for adding to what has been spread is ten times slower.
 */
function answering<O extends Outcome>(outcome: O): AnswerOf<O> {
  return <const Code extends string, const Expected extends Json = null, const Received extends Json = null>(
    code: Code,
    { expected, received, path = none, terms = none, rests = none, repair }: AnswerDetails<Expected, Received> = {},
  ): Answer<O, Code, Expected, Received> => {
    // Left out means nothing to say: the type parameters are null exactly then.
    const answer = { outcome, code, expected: expected ?? (null as Expected), received: received ?? (null as Received), path, terms, rests };
    return repair === undefined ? answer : { repair, ...answer };
  };
}

export const met = answering("met");
export const unmet = answering("unmet");
export const unknown = answering("unknown");
export const needsJudgement = answering("needs-judgement");
export const notApplicable = answering("not-applicable");
