import { assessParsedParticipation, type ParticipationAssessment, type ParticipationFinding } from "../participation/index.js";
import type { CivilDate } from "../time/index.js";
import { groupKnownOn } from "./groupKnownOn.js";
import type { Plan } from "./plan.js";
import type { KnownRecord } from "./recordsOverTime.js";
import { scheduleKnownOn } from "./scheduleKnownOn.js";
import { versionOn } from "./versions.js";

/** Who has taken part in what, as far as it is known by the end of a day. */
export function participationOn(plan: Plan, on: CivilDate): ParticipationAssessment {
  const known = plan.records.filter(({ knownOn }) => knownOn <= on);
  const { round } = versionOn(plan.round, on);
  const records = known.map(({ record }) => record);
  const { findings, ...assessment } = assessParsedParticipation({ round, group: groupKnownOn(plan.group, on), schedule: scheduleKnownOn(plan, on), records, on });
  return { findings: findings.map((finding) => inScenario(finding, known)), ...assessment };
}

/** Records are looked at in the order in which they become known; the caller knows them by their places in the scenario. */
function inScenario(finding: ParticipationFinding, known: readonly KnownRecord[]): ParticipationFinding {
  const { rule, received, path } = finding;
  if (rule !== "participation.records" || !areNamed(received)) return finding;
  const placeOf = (index: number) => known[index]?.index ?? index;
  const inOrderGiven = { ...received, records: received.records.map(placeOf) };
  // Only the places of records are told otherwise, so it remains the finding that it was.
  return { ...finding, received: inOrderGiven, path: path.map((key) => (typeof key === "number" ? placeOf(key) : key)) } as ParticipationFinding;
}

function areNamed(received: unknown): received is { readonly records: readonly number[] } {
  return typeof received === "object" && received !== null && "records" in received && Array.isArray(received.records);
}
