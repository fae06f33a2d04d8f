import type { Answer, Outcome } from "./answer.js";
import type { AnyRule, Finding, FindingOf, Force } from "./rule.js";

/** How many findings had each outcome. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** What rules answer about some facts. */
export interface Assessment<F extends Finding = Finding> {
  /** Every answer, in the order of the rules. */
  readonly findings: readonly F[];
  /**
   * The strongest outcome among the must-findings: unmet, then unknown, then needs-judgement, then met;
   * `not-applicable` when no must-finding concerned the case.
   */
  readonly outcome: Outcome;
  /** Counts by force and outcome. */
  readonly summary: Readonly<Record<Force, OutcomeCounts>>;
}

const strongestFirst = ["unmet", "unknown", "needs-judgement", "met"] as const;

/**
 * Puts a question to rules and gathers what they answer.
 *
 * @param rules - The rules, in the order in which the findings shall stand.
 * @param question - The facts that the rules read.
 * @returns Findings, the strongest outcome and the counts.
 */
export function assess<Question, R extends AnyRule<Question>>(rules: readonly R[], question: Question): Assessment<FindingOf<R>> {
  const findings: Finding[] = [];
  for (const rule of rules) addFindings(findings, rule, question);
  const summary = countOutcomes(findings);
  const outcome = strongestFirst.find((each) => summary.must[each] > 0) ?? "not-applicable";
  // The compiler cannot follow each rule's own answer type through the list; findingOf keeps them as they are.
  return { findings: findings as unknown as FindingOf<R>[], outcome, summary };
}

function addFindings<Question>(findings: Finding[], rule: AnyRule<Question>, question: Question): void {
  const answers = rule.assess(question);
  if (!isList(answers)) findings.push(findingOf(rule, answers));
  else for (const answer of answers) findings.push(findingOf(rule, answer));
}

/** Written out, not spread, for the same reason as answers are. */
function findingOf<Question>(rule: AnyRule<Question>, { outcome, code, expected, received, path, repair, facts: citedFacts, assumptions: citedAssumptions }: Answer): Finding {
  const facts = union(rule.facts, citedFacts);
  const assumptions = union(rule.assumptions ?? none, citedAssumptions);
  const finding: Unfinished<Finding> = { rule: rule.id, force: rule.force, outcome, code, expected, received, path, facts, assumptions };
  if (repair !== undefined) finding.repair = repair;
  return finding;
}

/** Written to once more before anybody sees it. */
type Unfinished<Whole> = { -readonly [Key in keyof Whole]: Whole[Key] };

const none: readonly never[] = Object.freeze([]);

/** `Array.isArray` does not narrow a readonly list away from a single answer. */
function isList(answers: Answer | readonly Answer[]): answers is readonly Answer[] {
  return Array.isArray(answers);
}

function union(first: readonly string[], second: readonly string[]): readonly string[] {
  for (const id of second) if (!first.includes(id)) return [...new Set([...first, ...second])];
  return first;
}

function countOutcomes(findings: readonly Finding[]): Record<Force, Record<Outcome, number>> {
  const counts = { must: noneYet(), expected: noneYet() };
  for (const { force, outcome } of findings) counts[force][outcome] += 1;
  return counts;
}

function noneYet(): Record<Outcome, number> {
  return { met: 0, unmet: 0, unknown: 0, "needs-judgement": 0, "not-applicable": 0 };
}
