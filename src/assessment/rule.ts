import type { Facts } from "../language/index.js";
import type { Answer, Json, Outcome } from "./answer.js";
import { assumptionsOf, provisionsOf, type Term } from "./term.js";

/** How strong a rule is: a `must` decides, an `expected` is reported and never excludes anybody. */
export type Force = "must" | "expected";

/** What rules are asked about: a round, and what is held against it. */
export interface Asked {
  /** The round whose terms are read. */
  readonly round: unknown;
}

/** What a text reads of a finding. */
export type Said<A extends Answer> = A extends unknown ? Omit<A, "terms" | "rests"> & Pick<Finding, "force" | "assumptions"> : never;

/** What a rule tells the sentences of its codes, where they have slots: facts, and never words. */
export type Says<A extends Answer, Extra = unknown> = { readonly [Code in A["code"]]?: (finding: Said<Extract<A, { readonly code: Code }>> & Extra) => Facts };

/** What `assess` of a rule may return: one answer, or one for each thing it looked at. */
export type Answers = Answer | readonly Answer[];

/** Every single answer among what a rule returns. */
export type EachAnswer<Out extends Answers> = Out extends readonly (infer Each extends Answer)[] ? Each : Extract<Out, Answer>;

export interface RuleDeclaration<Id extends string, Question extends Asked, Out extends Answers> {
  /** Stable. Never reused for another rule. */
  readonly id: Id;
  readonly force: Force;
  /** Every answer cites their provisions. */
  readonly terms: (round: Question["round"]) => readonly Term[];
  /** Pure, and never throws on parsed data. */
  readonly assess: (question: Question) => Out;
  readonly says?: Says<EachAnswer<Out>>;
}

/** Asked once for each entry, so that no entry can be forgotten. */
export interface RuleForEachDeclaration<Id extends string, Question extends Asked, Entry extends Term, Out extends Answers> {
  readonly id: Id;
  /** Every answer about an entry cites its provisions. */
  readonly each: (round: Question["round"]) => readonly Entry[];
  readonly about: (entry: Entry) => string;
  readonly force: Force | ((entry: Entry) => Force);
  /** Besides the entry itself. */
  readonly terms?: (round: Question["round"]) => readonly Term[];
  readonly assess: (question: Question, entry: Entry, index: number) => Out;
  readonly says?: Says<EachAnswer<Out>, { readonly about: string }>;
}

/** One rule, whole: asked a question, it gives its findings. */
export interface Rule<Id extends string, Question extends Asked, Out extends Answers> extends AnyRule<Question> {
  readonly id: Id;
  /** For the compiler alone: what the rule can answer. */
  readonly answers?: Out;
}

/** Any rule that answers a question, whatever its codes: what a list of rules holds. */
export interface AnyRule<Question extends Asked = never> {
  readonly id: string;
  /** The terms of a round that the rule reads. */
  readonly terms: (round: Question["round"]) => readonly Term[];
  /** Answers the question. Pure, and never throws on parsed data. */
  readonly findings: (question: Question) => readonly Finding[];
  /** What it tells the sentence of each code that has slots. */
  readonly says: Readonly<Record<string, ((finding: never) => Facts) | undefined>>;
}

export function rule<const Id extends string, Question extends Asked, Out extends Answers>({
  id,
  force,
  terms,
  assess,
  says = {},
}: RuleDeclaration<Id, Question, Out>): Rule<Id, Question, Out> {
  const findings = (question: Question) => {
    const read = terms(question.round);
    const found: Finding[] = [];
    for (const answer of listed(assess(question))) found.push(findingOf(id, force, read, answer));
    return found;
  };
  return Object.freeze({ id, terms, findings, says: Object.freeze(says) });
}

export function ruleForEach<const Id extends string, Question extends Asked, Entry extends Term, Out extends Answers>({
  id,
  each,
  about,
  force,
  terms = () => [],
  assess,
  says = {},
}: RuleForEachDeclaration<Id, Question, Entry, Out>): Rule<Id, Question, Out> {
  const findings = (question: Question) => {
    const read = terms(question.round);
    const found: Finding[] = [];
    let index = 0;
    for (const entry of each(question.round)) {
      const strength = typeof force === "string" ? force : force(entry);
      const readOfIt = read.length === 0 ? [entry] : [entry, ...read];
      for (const answer of listed(assess(question, entry, index))) found.push(findingOf(id, strength, readOfIt, answer, about(entry)));
      index += 1;
    }
    return found;
  };
  return Object.freeze({ id, terms: (round: Question["round"]) => [...each(round), ...terms(round)], findings, says: Object.freeze(says) });
}

/** `Array.isArray` does not narrow a readonly list away from a single answer. */
function listed(answers: Answers): readonly Answer[] {
  return Array.isArray(answers) ? (answers as readonly Answer[]) : [answers as Answer];
}

/** Written out, not spread: findings of one shape are several times faster to make and to read. */
function findingOf(rule: string, force: Force, read: readonly Term[], { outcome, code, expected, received, path, repair, terms, rests }: Answer, about?: string): Finding {
  const provisions = terms.length === 0 ? provisionsOf(read) : provisionsOf([...read, ...terms]);
  const finding: Unfinished<Finding> = { rule, force, outcome, code, expected, received, path, provisions, assumptions: assumptionsOf(rests) };
  if (about !== undefined) finding.about = about;
  if (repair !== undefined) finding.repair = repair;
  return finding;
}

/** Written to once more before anybody sees it. */
type Unfinished<Whole> = { -readonly [Key in keyof Whole]: Whole[Key] };

/** One answer of one rule, complete and JSON-serialisable. It holds no text and no names: `explain` renders it. */
export interface Finding<Id extends string = string, O extends Outcome = Outcome, Code extends string = string, Expected = Json, Received = Json>
  extends Omit<Answer<O, Code, Expected, Received>, "terms" | "rests"> {
  /** The rule that answered. */
  readonly rule: Id;
  /** Which entry of a list of the round it is about, by its id: `principal`. Only of rules that look at each. */
  readonly about?: string;
  /** How strong that rule is. */
  readonly force: Force;
  /** The passages of the call that the rule reads, by id: `participation/1.1` and so on. */
  readonly provisions: readonly string[];
  /** What was assumed where the call is silent, and would change this answer were it otherwise: `D1` and so on. */
  readonly assumptions: readonly string[];
  /** Only in a report that looks back: what it is about is over, so that nobody is advised to mend it. */
  readonly isOver?: true;
}

/** The findings that a rule, or any of several rules, can give. */
export type FindingOf<R> =
  R extends Rule<infer Id, never, infer Out>
    ? EachAnswer<Out> extends infer A
      ? A extends Answer<infer O, infer Code, infer Expected, infer Received>
        ? Finding<Id, O, Code, Expected, Received>
        : never
      : never
    : never;

/** What a finding of another rule cites, for a rule that sums up what others found. */
export function citedBy(finding: Finding): Term {
  // A finding names its provisions and assumptions as a term does; the mark on terms is for the compiler alone.
  return finding as unknown as Term;
}
