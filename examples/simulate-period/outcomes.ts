import { explain, type Finding, type Locale, type Outcome } from "kulturskole-veiledning";
import { capitalised } from "./layout.js";
import { words } from "./words.js";

const inOrder: readonly Outcome[] = ["met", "unmet", "unknown", "needs-judgement", "not-applicable"];

/** `17 oppfylt, 1 ukjent`: only the outcomes that there are. */
export function countOutcomes(findings: readonly Finding[], locale: Locale): string {
  const counts = inOrder.map((outcome) => ({ outcome, count: findings.filter((finding) => finding.outcome === outcome).length }));
  return counts.flatMap(({ outcome, count }) => (count > 0 ? [`${String(count)} ${words[locale].outcomes[outcome]}`] : [])).join(", ");
}

/**
 * The outcome, then the reason, then where the call says so and what was assumed. What is merely expected never excludes
 * anybody, so it is not called a broken requirement.
 */
export function sayWithOutcome(finding: Finding, locale: Locale): string {
  const expectation = finding.force === "expected" && finding.outcome === "unmet";
  const outcome = expectation ? words[locale].notAsExpected : words[locale].outcomes[finding.outcome];
  return `${capitalised(outcome)}: ${explain(finding, locale)} [${[...finding.facts, ...finding.assumptions].join(", ")}]`;
}
