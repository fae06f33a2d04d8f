import { explain, round2026, type Finding, type Locale, type Outcome } from "kulturskole-veiledning";
import { capitalised } from "./layout.js";
import { sharedWords } from "./words.js";

const inOrder: readonly Outcome[] = ["met", "unmet", "unknown", "needs-judgement", "not-applicable"];

/** `oppfylt: 17, ukjent: 1`: only the outcomes that there are. */
export function countOutcomes(findings: readonly Finding[], locale: Locale): string {
  const counts = new Map<string, number>();
  for (const outcome of inOrder) {
    for (const finding of findings.filter((each) => each.outcome === outcome)) {
      const said = sayOutcome(finding, locale);
      counts.set(said, (counts.get(said) ?? 0) + 1);
    }
  }
  return [...counts].map(([said, count]) => `${said}: ${String(count)}`).join(", ");
}

/** The outcome, then the reason, then where the call says so and what was assumed. */
export function sayWithOutcome(finding: Finding, locale: Locale): string {
  const sources = [...finding.provisions, ...finding.assumptions].join(", ");
  return `${capitalised(sayOutcome(finding, locale))}: ${explain(finding, locale)} [${sources}]`;
}

/** Neither an expectation nor a seat that is assumed to be filled by the KickOff excludes anybody, so neither is called unmet. */
function sayOutcome({ rule, outcome, force, assumptions }: Finding, locale: Locale): string {
  const { outcomes, notAsExpected, byKickOff } = sharedWords[locale];
  if (outcome !== "unmet") return outcomes[outcome];
  if (rule.startsWith("group.") && round2026.group.completeBy.assumptions.some((id) => assumptions.includes(id))) return byKickOff;
  return force === "expected" ? notAsExpected : outcomes.unmet;
}
