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
  // The compiler cannot follow each rule's own answer type through the list; findingsOf keeps them as they are.
  const findings = rules.flatMap((rule) => findingsOf(rule, question)) as unknown as FindingOf<R>[];
  const summary = { must: countOutcomes(findings, "must"), expected: countOutcomes(findings, "expected") };
  const outcome = strongestFirst.find((each) => summary.must[each] > 0) ?? "not-applicable";
  return { findings, outcome, summary };
}

function findingsOf<Question>(rule: AnyRule<Question>, question: Question): Finding[] {
  const answers = rule.assess(question);
  return (isList(answers) ? answers : [answers]).map((answer) => ({
    rule: rule.id,
    force: rule.force,
    ...answer,
    facts: union(rule.facts, answer.facts),
    assumptions: union(rule.assumptions ?? [], answer.assumptions),
  }));
}

/** `Array.isArray` does not narrow a readonly list away from a single answer. */
function isList(answers: Answer | readonly Answer[]): answers is readonly Answer[] {
  return Array.isArray(answers);
}

function union(first: readonly string[], second: readonly string[]): readonly string[] {
  return second.length === 0 ? first : [...new Set([...first, ...second])];
}

function countOutcomes(findings: readonly Finding[], force: Force): OutcomeCounts {
  const counts = { met: 0, unmet: 0, unknown: 0, "needs-judgement": 0, "not-applicable": 0 };
  for (const finding of findings) if (finding.force === force) counts[finding.outcome] += 1;
  return counts;
}
