import { explain, type Finding, type Locale, type Outcome, type Round } from "kulturskole-veiledning";
import { capitalised } from "./layout.js";
import { sharedWords } from "./words.js";

const inOrder: readonly Outcome[] = ["met", "unmet", "unknown", "needs-judgement", "not-applicable"];

/** `oppfylt: 17, ukjent: 1`: only the outcomes that there are. */
export function countOutcomes(round: Round, findings: readonly Finding[], locale: Locale): string {
  const counts = new Map<string, number>();
  for (const outcome of inOrder) {
    for (const finding of findings.filter((each) => each.outcome === outcome)) {
      const said = sayOutcome(round, finding, locale);
      counts.set(said, (counts.get(said) ?? 0) + 1);
    }
  }
  return [...counts].map(([said, count]) => `${said}: ${String(count)}`).join(", ");
}

/** The outcome, then the reason, then where the call says so and what was assumed. */
export function sayWithOutcome(round: Round, finding: Finding, locale: Locale): string {
  const sources = [...finding.provisions, ...finding.assumptions].join(", ");
  return `${capitalised(sayOutcome(round, finding, locale))}: ${explain(round, finding, locale)} [${sources}]`;
}

/** The outcome and the reason alone: neither what would mend it, nor that something is assumed. */
export function sayInShort(round: Round, finding: Finding, locale: Locale): string {
  return `${capitalised(sayOutcome(round, finding, locale))}: ${explain(round, { ...finding, assumptions: [], isOver: true }, locale)}`;
}

/** Neither an expectation nor a seat that is assumed to be filled in time excludes anybody, so neither is called unmet. */
function sayOutcome(round: Round, { rule, outcome, force, assumptions }: Finding, locale: Locale): string {
  const { notAsExpected, notInPlace } = sharedWords[locale];
  if (outcome !== "unmet") return explain(round, { outcome }, locale);
  if (rule.startsWith("group.") && round.group.completeBy.assumptions.some((id) => assumptions.includes(id))) return notInPlace;
  return force === "expected" ? notAsExpected : explain(round, { outcome }, locale);
}
