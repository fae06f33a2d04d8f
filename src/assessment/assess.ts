import type { Outcome } from "./answer.js";
import type { AnyRule, Asked, Finding, FindingOf, Force } from "./rule.js";

/** How many findings had each outcome. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** What rules answer about what they were given. */
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

export function assess<Question extends Asked, R extends AnyRule<Question>>(rules: readonly R[], question: Question): Assessment<FindingOf<R>> {
  const findings: Finding[] = [];
  for (const rule of rules) findings.push(...rule.findings(question));
  const summary = countOutcomes(findings);
  const outcome = strongestFirst.find((each) => summary.must[each] > 0) ?? "not-applicable";
  // The compiler cannot follow each rule's own answer type through the list.
  return { findings: findings as readonly Finding[] as readonly FindingOf<R>[], outcome, summary };
}

function countOutcomes(findings: readonly Finding[]): Record<Force, Record<Outcome, number>> {
  const counts = { must: noneYet(), expected: noneYet() };
  for (const { force, outcome } of findings) counts[force][outcome] += 1;
  return counts;
}

function noneYet(): Record<Outcome, number> {
  return { met: 0, unmet: 0, unknown: 0, "needs-judgement": 0, "not-applicable": 0 };
}
