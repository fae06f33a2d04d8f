import { assess, assumptionsOf, citedBy, type Finding } from "../assessment/index.js";
import { groupRules, lookAtGroup } from "../group/index.js";
import { freezeDeep } from "../input/index.js";
import { assessParsedParticipation, lookAtParticipation, participationRules, type ParticipationAssessment, type ParticipationFinding, type ParticipationInput } from "../participation/index.js";
import { datesOfRound, groupCompleteBy, oncePerRound, type Round } from "../round/index.js";
import type { Activity } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import type { KnownRecord } from "./drawAttendance.js";
import type { SimulatedMunicipality } from "./municipality.js";
import { scheduleOf, stateOn, type State } from "./state.js";

interface Question {
  /** That an answer names another day is no other answer. */
  readonly dependsOn: readonly (keyof State)[];
  readonly ask: (municipality: SimulatedMunicipality, state: State) => readonly Finding[];
}

/** In the order in which findings stand. */
export const questions: readonly Question[] = [
  { dependsOn: ["isSubmitted"], ask: askOfApplication },
  { dependsOn: ["isSubmitted", "round", "group"], ask: askOfGroup },
  { dependsOn: ["guidance"], ask: askOfPlan },
  { dependsOn: ["hasContact", "round"], ask: askOfGatherings },
  { dependsOn: ["hasContact", "round", "guidance"], ask: askOfMeetings },
  { dependsOn: ["hasContact", "hasStarted", "round", "guidance", "group", "records", "day"], ask: askOfParticipation },
];

export function findingsOn(municipality: SimulatedMunicipality, date: CivilDate): readonly Finding[] {
  const state = stateOn(municipality, date);
  const findings = questions.flatMap(({ ask }) => ask(municipality, state));
  freezeDeep<unknown>(findings);
  return findings;
}

const nothing: readonly Finding[] = Object.freeze([]);

function askOfApplication({ eligibility }: SimulatedMunicipality, { isSubmitted }: State): readonly Finding[] {
  return isSubmitted ? eligibility : nothing;
}

/** Until the day by which the group is to be complete, it is held against that day; from then on it is looked at as it is. */
function askOfGroup(_municipality: SimulatedMunicipality, { isSubmitted, round, group: { group, last }, day }: State): readonly Finding[] {
  if (!isSubmitted) return nothing;
  const completeBy = groupCompleteBy(round);
  const on = day < last ? day : last;
  const isAhead = on < completeBy;
  const { findings } = assess(groupRules, lookAtGroup({ round, group, on: isAhead ? completeBy : on }));
  return isAhead ? findings.map((finding) => restingOn(round, finding)) : findings;
}

/** What holds the group against a day that is still to come is an assumption; what is known to come is looked at whatever the day. */
function restingOn({ group: { completeBy } }: Round, finding: Finding): Finding {
  return finding.rule === "group.known-event" ? finding : { ...finding, assumptions: assumptionsOf([citedBy(finding), completeBy]) };
}

function askOfPlan(_municipality: SimulatedMunicipality, { guidance }: State): readonly Finding[] {
  return guidance.findings;
}

/** Nothing is wrong with them until one is postponed. */
function askOfGatherings(_municipality: SimulatedMunicipality, { hasContact, round }: State): readonly Finding[] {
  return hasContact ? misplacedGatherings(round) : nothing;
}

const misplacedGatherings = oncePerRound((round): readonly Finding[] => {
  const unmet = assess(datesOfRound, { round, languages: [] }).findings.filter(({ outcome }) => outcome === "unmet");
  const found = unmet.map((finding): Finding => ({ ...finding, path: ["round", ...finding.path] }));
  freezeDeep<unknown>(found);
  return found;
});

function askOfMeetings(municipality: SimulatedMunicipality, state: State): readonly Finding[] {
  return state.hasContact ? scheduleOf(municipality, state).findings : nothing;
}

/** Asked where the scenario gives records: where nobody records anything, all that could be told of each day is that. */
function askOfParticipation(municipality: SimulatedMunicipality, state: State): readonly Finding[] {
  if (municipality.stated.records.length === 0 || !state.hasContact || !state.hasStarted) return nothing;
  // That all records agree is told in the report: day by day, it would be told with every record.
  const { findings } = assess(participationRules, lookAtParticipation(recordedBy(municipality, state)));
  return findings.filter(({ code }) => code !== "records-agree").map((finding) => inScenario(finding, municipality.records));
}

export function participationIn(municipality: SimulatedMunicipality, state: State): ParticipationAssessment {
  const { findings, ...assessment } = assessParsedParticipation(recordedBy(municipality, state));
  return { findings: findings.map((finding) => inScenario(finding, municipality.records)), ...assessment };
}

function recordedBy(municipality: SimulatedMunicipality, state: State): ParticipationInput {
  const { round, group: { group }, day } = state;
  const records = municipality.records.slice(0, state.records).map(({ record }) => record);
  const activities = scheduleOf(municipality, state).activities.map((activity) => stillToCome(municipality, activity, day) ?? activity);
  return { round, group, schedule: { round: round.id, activities }, records, on: day };
}

/** A meeting whose planned day is over, and that the scenario tells of on a later one: until then nothing has happened of which anything could be recorded. */
function stillToCome({ attendance }: SimulatedMunicipality, { id, date }: Activity, day: CivilDate): Activity | undefined {
  if (date === null || date > day) return undefined;
  return attendance.find(({ activity }) => activity.id === id && activity.date > day)?.activity;
}

/** Records are looked at in the order in which they become known; the caller knows them by their indexes in the scenario. */
function inScenario(finding: ParticipationFinding, known: readonly KnownRecord[]): ParticipationFinding {
  const { rule, received, path } = finding;
  if (rule !== "participation.records" || !areNamed(received)) return finding;
  const indexOf = (index: number) => known[index]?.index ?? index;
  const inOrderGiven = { ...received, records: received.records.map(indexOf) };
  // Only the indexes of records are told otherwise, so it remains the finding that it was.
  return { ...finding, received: inOrderGiven, path: path.map((key) => (typeof key === "number" ? indexOf(key) : key)) } as ParticipationFinding;
}

function areNamed(received: unknown): received is { readonly records: readonly number[] } {
  return typeof received === "object" && received !== null && "records" in received && Array.isArray(received.records);
}
