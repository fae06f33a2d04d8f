import { assess, assumptionsOf, citedBy, type Finding } from "../assessment/index.js";
import { groupRules, lookAtGroup } from "../group/index.js";
import { freezeDeep } from "../input/index.js";
import { assessParsedParticipation, type ParticipationAssessment, type ParticipationFinding } from "../participation/index.js";
import { groupCompleteBy, type Round } from "../round/index.js";
import type { CivilDate } from "../time/index.js";
import { knownOn, scheduleOf, type Known } from "./known.js";
import type { KnownRecord } from "./recordsOverTime.js";
import type { SimulatedMunicipality } from "./simulatedMunicipality.js";

/** Something that is asked about a municipality. */
interface Question {
  /** The parts of what is known without which no answer becomes another. That one names another day is no other answer. */
  readonly turnsOn: readonly (keyof Known)[];
  /** What the rules find; frozen. */
  readonly ask: (municipality: SimulatedMunicipality, known: Known) => readonly Finding[];
}

/** Everything that is asked about a municipality, in the order in which findings stand. */
export const questions: readonly Question[] = [
  { turnsOn: ["isSubmitted"], ask: askOfApplication },
  { turnsOn: ["isSubmitted", "round", "group"], ask: askOfGroup },
  { turnsOn: ["guidance"], ask: askOfPlan },
  { turnsOn: ["hasContact", "round", "guidance"], ask: askOfMeetings },
  { turnsOn: ["hasContact", "hasStarted", "round", "guidance", "group", "records", "day"], ask: askOfParticipation },
];

/** What the rules find of a municipality by the end of a day. */
export function findingsOn(municipality: SimulatedMunicipality, date: CivilDate): readonly Finding[] {
  const known = knownOn(municipality, date);
  return Object.freeze(questions.flatMap(({ ask }) => ask(municipality, known)));
}

const nothing: readonly Finding[] = Object.freeze([]);

function frozen(findings: readonly Finding[]): readonly Finding[] {
  freezeDeep<unknown>(findings);
  return findings;
}

function askOfApplication({ eligibility }: SimulatedMunicipality, { isSubmitted }: Known): readonly Finding[] {
  return isSubmitted ? eligibility : nothing;
}

/** Until the day by which the group is to be complete, it is held against that day; from then on it is looked at as it is. */
function askOfGroup(_municipality: SimulatedMunicipality, { isSubmitted, round, group: { group, last }, day }: Known): readonly Finding[] {
  if (!isSubmitted) return nothing;
  const completeBy = groupCompleteBy(round);
  const on = day < last ? day : last;
  const isAhead = on < completeBy;
  const { findings } = assess(groupRules, lookAtGroup({ round, group, on: isAhead ? completeBy : on }));
  return frozen(isAhead ? findings.map((finding) => restingOn(round, finding)) : findings);
}

/** What holds the group against a day that is still to come is an assumption; what is known to come is looked at whatever the day. */
function restingOn({ group: { completeBy } }: Round, finding: Finding): Finding {
  return finding.rule === "group.known-event" ? finding : { ...finding, assumptions: assumptionsOf([citedBy(finding), completeBy]) };
}

function askOfPlan(_municipality: SimulatedMunicipality, { guidance }: Known): readonly Finding[] {
  return guidance.findings;
}

function askOfMeetings(municipality: SimulatedMunicipality, known: Known): readonly Finding[] {
  return known.hasContact ? scheduleOf(municipality, known).findings : nothing;
}

/** Asked where the scenario gives records: where nobody records anything, all that could be told of each day is that. */
function askOfParticipation(municipality: SimulatedMunicipality, known: Known): readonly Finding[] {
  if (municipality.stated.records.length === 0 || !known.hasContact || !known.hasStarted) return nothing;
  // That all records agree is told in the report: day by day, it would be told with every record.
  return frozen(participationIn(municipality, known).findings.filter(({ code }) => code !== "records-agree"));
}

/** Who has taken part in what, as far as it is known. */
export function participationIn(municipality: SimulatedMunicipality, known: Known): ParticipationAssessment {
  const { round, group: { group }, day } = known;
  const records = municipality.records.slice(0, known.records);
  const { activities } = scheduleOf(municipality, known);
  const asked = { round, group, schedule: { round: round.id, activities }, records: records.map(({ record }) => record), on: day };
  const { findings, ...assessment } = assessParsedParticipation(asked);
  return { findings: findings.map((finding) => inScenario(finding, records)), ...assessment };
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
