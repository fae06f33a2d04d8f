import { freezeDeep } from "../input/index.js";
import type { Locale } from "../language/index.js";
import type { Answer, Json, Outcome } from "./answer.js";
import type { Term } from "./term.js";

/** How strong a rule is: a `must` decides, an `expected` is reported and never excludes anybody. */
export type Force = "must" | "expected";

/** What a text reads of a finding. */
export type Said<A extends Answer> = A extends unknown ? Omit<A, "terms" | "rests"> & Pick<Finding, "assumptions"> : never;

/** A sentence for one code: fixed, or made from what the finding itself carries. */
export type Text<A extends Answer> = string | ((finding: Said<A>) => string);

/** A sentence for every code that a rule can answer, in every language. One that is missing does not compile. */
export type RuleTexts<A extends Answer> = Readonly<
  Record<Locale, { readonly [Code in A["code"]]: Text<Extract<A, { readonly code: Code }>> }>
>;

/** What `assess` of a rule may return: one answer, or one for each thing it looked at. */
export type Answers = Answer | readonly Answer[];

/** Every single answer among what a rule returns. */
export type EachAnswer<Out extends Answers> = Out extends readonly (infer Each extends Answer)[] ? Each : Extract<Out, Answer>;

/** What rules are asked about: a round, and what is held against it. */
export interface Asked {
  /** The round whose terms are read. */
  readonly round: unknown;
}

/** One rule, whole: what it asks, how strong it is, where the call says so, and what it says in each language. */
export interface Rule<Id extends string, Question extends Asked, Out extends Answers> {
  /** Stable dotted id, such as `group.owner.political`. Never reused for another rule. */
  readonly id: Id;
  /** How strong the rule is. */
  readonly force: Force;
  /** The terms of the round that the rule reads: every answer cites their provisions. */
  readonly terms: (round: Question["round"]) => readonly Term[];
  /** Answers the question: once, or once for each thing it looks at. Pure, and never throws on parsed data. */
  readonly assess: (question: Question) => Out;
  /** What it says, by language and code. */
  readonly texts: RuleTexts<EachAnswer<Out>>;
}

/** Any rule that answers a question, whatever its codes: what a list of rules holds. */
export interface AnyRule<Question extends Asked = never> extends Omit<Rule<string, Question, Answers>, "texts"> {
  /** What it says, by language and code. */
  readonly texts: Readonly<Record<Locale, Readonly<Record<string, string | ((finding: never) => string)>>>>;
}

/**
 * Declares a rule, and has the compiler check that every code has its texts.
 *
 * @param declaration - The rule.
 * @returns The same rule, frozen.
 */
export function rule<const Id extends string, Question extends Asked, Out extends Answers>(
  declaration: Rule<Id, Question, Out>,
): Rule<Id, Question, Out> {
  freezeDeep(declaration);
  return declaration;
}

/**
 * One answer of one rule, complete and JSON-serialisable. It holds no text: `explain` renders it.
 */
export interface Finding<Id extends string = string, O extends Outcome = Outcome, Code extends string = string, Expected = Json, Received = Json>
  extends Omit<Answer<O, Code, Expected, Received>, "terms" | "rests"> {
  /** The rule that answered. */
  readonly rule: Id;
  /** How strong that rule is. */
  readonly force: Force;
  /** The passages of the call that the rule reads, by id: `participation/1.1` and so on. */
  readonly provisions: readonly string[];
  /** What was assumed where the call is silent, and would change this answer were it otherwise: `D1` and so on. */
  readonly assumptions: readonly string[];
}

/** The findings that a rule, or any of several rules, can give: one for each of its answers. */
export type FindingOf<R> =
  R extends Rule<infer Id, never, infer Out>
    ? EachAnswer<Out> extends infer A
      ? A extends Answer<infer O, infer Code, infer Expected, infer Received>
        ? Finding<Id, O, Code, Expected, Received>
        : never
      : never
    : never;

/**
 * What a finding of another rule cites, for a rule that sums up what others found.
 *
 * @param finding - A finding that this library has just made; never one that somebody sent.
 * @returns The same, to be cited.
 */
export function citedBy(finding: Finding): Term {
  return finding as unknown as Term;
}
