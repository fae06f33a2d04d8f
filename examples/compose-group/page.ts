import { explain, type Locale } from "kulturskole-veiledning";
import { dayBefore, sayDays } from "../shared/days.js";
import { label, section } from "../shared/layout.js";
import { sayWithOutcome } from "../shared/outcomes.js";
import { round } from "../shared/round.js";
import type { GroupSeen } from "./lookAtGroup.js";
import { words } from "./words.js";

/** What a person reads of one group. */
export function page(seen: GroupSeen, locale: Locale): string {
  const { headings } = words[locale];
  const { findings, gaps, repairs } = seen.assessment;
  const sayDate = (date: string) => explain(round, { date }, locale);
  const spell = ({ from, to }: { readonly from: string; readonly to: string }) => sayDays(round, from, dayBefore(to), locale);
  return [
    `${label(seen.municipality)}, ${sayDate(seen.on)}`,
    ...section(headings.findings, findings.map((finding) => sayWithOutcome(round, finding, locale))),
    ...section(headings.gaps, gaps.map((gap) => `${explain(round, { seat: gap.role }, locale)}: ${spell(gap)}`)),
    ...section(headings.changes, seen.changes.map((change) => `${explain(round, { seat: change.role }, locale)}, ${sayDate(change.on)}: ${words[locale].handOver(change)}`)),
    ...section(headings.duties, seen.duties.map((duty) => `${duty.roles.map((each) => explain(round, { seat: each }, locale)).join(" + ")}: ${spell(duty)}`)),
    ...section(headings.repairs, repairs.map((repair) => explain(round, repair, locale))),
    ...section(headings.repaired, (seen.repaired?.findings ?? []).filter(({ outcome }) => outcome !== "met").map((finding) => explain(round, finding, locale))),
  ].join("\n");
}
