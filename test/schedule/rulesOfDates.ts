import { explain } from "../../src/explain/index.js";
import { locales } from "../../src/language/index.js";
import type { Round } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { buildSchedule, type GuidanceMeetingInput, type ScheduleFinding } from "../../src/schedule/index.js";

/** A guidance meeting with nothing wrong with it: Wednesday 7 October 2026, 12–15. */
export const october: GuidanceMeetingInput = { semester: "autumn-2026", date: "2026-10-07", start: "12:00", end: "15:00", mode: "physical" };

/** A meeting with something else in it, for the semester that its date lies in. */
export function meetingWith(changes: Partial<GuidanceMeetingInput>): GuidanceMeetingInput {
  const { date = october.date } = changes;
  const semester = date < "2027-01-01" ? "autumn-2026" : date < "2027-08-01" ? "spring-2027" : "autumn-2027";
  return { ...october, semester, ...changes };
}

/** What one rule finds of guidance meetings. */
export function foundBy(rule: ScheduleFinding["rule"], guidanceMeetings: readonly GuidanceMeetingInput[], round: Round = round2026): readonly ScheduleFinding[] {
  return buildSchedule(round, { guidanceMeetings }).findings.filter((finding) => finding.rule === rule);
}

/** What a finding says in bokmål, nynorsk and English. */
export function inWords(finding: ScheduleFinding | undefined, round: Round = round2026): readonly string[] {
  return finding === undefined ? [] : locales.map((locale) => explain(round, finding, locale));
}
