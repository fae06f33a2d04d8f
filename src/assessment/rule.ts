import { freezeDeep } from "../input/index.js";
import type { Locale } from "../language/index.js";
import type { Answer } from "./answer.js";

/** How strong a rule is: a `must` decides, an `expected` is reported and never excludes anybody. */
export type Force = "must" | "expected";

/** A sentence for one code: fixed, or made from what the finding itself carries. */
export type Text<A extends Answer> = string | ((finding: A) => string);

/** A sentence for every code that a rule can answer, in every language. One that is missing does not compile. */
export type RuleTexts<A extends Answer> = Readonly<
  Record<Locale, { readonly [Code in A["code"]]: Text<Extract<A, { readonly code: Code }>> }>
>;

/** What `assess` of a rule may return: one answer, or one for each thing it looked at. */
export type Answers = Answer | readonly Answer[];

/** Every single answer among what a rule returns. */
export type EachAnswer<Out extends Answers> = Out extends readonly (infer Each extends Answer)[] ? Each : Extract<Out, Answer>;

/** One rule, whole: what it asks, how strong it is, where the call says so, and what it says in each language. */
export interface Rule<Id extends string, Question, Out extends Answers> {
  /** Stable dotted id, such as `group.owner.political`. Never reused for another rule. */
  readonly id: Id;
  /** How strong the rule is. */
  readonly force: Force;
  /** The facts of the call that the rule comes from. */
  readonly facts: readonly string[];
  /** The readings that the rule as a whole rests on, because the call is silent. */
  readonly assumptions?: readonly string[];
  /** Answers the question: once, or once for each thing it looks at. Pure, and never throws on parsed facts. */
  readonly assess: (question: Question) => Out;
  /** What it says, by language and code. */
  readonly texts: RuleTexts<EachAnswer<Out>>;
}

/** Any rule that answers a question, whatever its codes: what a list of rules holds. */
export interface AnyRule<Question = never> extends Omit<Rule<string, Question, Answers>, "texts"> {
  /** What it says, by language and code. */
  readonly texts: Readonly<Record<Locale, Readonly<Record<string, string | ((finding: never) => string)>>>>;
}

/**
 * Declares a rule, and has the compiler check that every code has its texts.
 *
 * @param declaration - The rule.
 * @returns The same rule, frozen: its findings share its lists of facts, and nobody may write in them.
 */
export function rule<const Id extends string, Question, Out extends Answers>(
  declaration: Rule<Id, Question, Out>,
): Rule<Id, Question, Out> {
  freezeDeep(declaration);
  return declaration;
}

/**
 * One answer of one rule, complete and JSON-serialisable. It holds no text: `explain` renders it.
 */
export type Finding<Id extends string = string, A extends Answer = Answer> = A & {
  /** The rule that answered. */
  readonly rule: Id;
  /** How strong that rule is. */
  readonly force: Force;
};

/** The findings that a rule, or any of several rules, can give. */
export type FindingOf<R> = R extends Rule<infer Id, never, infer Out> ? (EachAnswer<Out> extends infer A extends Answer ? (A extends Answer ? Finding<Id, A> : never) : never) : never;
