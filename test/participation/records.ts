import {
  assessParticipation,
  buildSchedule,
  round2026,
  type ActivityParticipation,
  type CivilDate,
  type GuidanceMeetingInput,
  type MunicipalGroupInput,
  type ParticipationAssessment,
  type ParticipationFinding,
  type ParticipationRecordInput,
  type Round,
} from "../../src/index.js";
import { fullGroup } from "../group/groups.js";
import { roundWith, type RoundData } from "../group/rounds.js";

/** Two guidance meetings in each semester, all agreed. */
export const guidanceMeetings: readonly GuidanceMeetingInput[] = (
  [
    ["autumn-2026", "2026-10-07"],
    ["autumn-2026", "2026-12-02"],
    ["spring-2027", "2027-02-03"],
    ["spring-2027", "2027-05-05"],
    ["autumn-2027", "2027-10-13"],
    ["autumn-2027", "2027-12-01"],
  ] as const
).map(([semester, date]) => ({ semester, date, start: "12:00", end: "15:00", mode: "physical" }));

/** What the ids of activities have in common is left out where tests speak of them. */
export const idOf = (id: string) => `2026-2027.${id}`;

/** Somebody was there, was not, or nobody could say. */
export function presence(activity: string, member: string, present: boolean | null = true, more: { readonly mode?: "digital" | "physical" } = {}): ParticipationRecordInput {
  return { type: "presence", activity: idOf(activity), member, present, ...more };
}

/** A meeting was held, was not, or nobody could say. */
export function meetingHeld(activity: string, held: boolean | null = true, more: { readonly mode?: "digital" | "physical"; readonly date?: CivilDate } = {}): ParticipationRecordInput {
  return { type: "meeting-held", activity: idOf(activity), held, ...more };
}

/** Hours of work on a day, of the group or of one member. */
export function work(date: CivilDate, hours: number | null, more: { readonly member?: string } = {}): ParticipationRecordInput {
  return { type: "local-work", date, hours, ...more };
}

/** Experience was shared. */
export function shared(date: CivilDate, activity?: string): ParticipationRecordInput {
  return { type: "experience-shared", date, ...(activity === undefined ? {} : { activity: idOf(activity) }) };
}

/** The round of the call where so many come along to the leader gatherings. */
export const asking = (companions: number): Round =>
  roundWith(({ audiences }) => {
    for (const { who } of audiences) if (who !== "whole-group") who.companions = companions;
  });

/** Leaves a round with the one gathering that starts it, and no other meetings. */
export function withStartAlone(round: RoundData): void {
  round.gatherings = round.gatherings.filter(({ kind }) => kind === "kick-off");
  for (const kind of round.kinds) if (kind.owed !== "one-at-the-start") kind.owed = { perSemester: 0 };
  round.guidance.perSemester = 0;
}

/** What participation is assessed from, where it is not the usual. */
export interface Given {
  readonly round?: Round;
  readonly group?: MunicipalGroupInput;
  readonly meetings?: readonly GuidanceMeetingInput[];
  readonly on?: CivilDate;
}

/** Assesses a full group with all guidance agreed, on the last day of the period, unless something else is given. */
export function assessed(records: readonly ParticipationRecordInput[], given: Given = {}): ParticipationAssessment {
  const { round = round2026, group = fullGroup, meetings = guidanceMeetings, on = "2027-12-31" } = given;
  return assessParticipation(round, group, buildSchedule(round, { guidanceMeetings: meetings }), records, { on });
}

/** One meeting of an assessment. */
export function meetingIn({ activities }: ParticipationAssessment, id: string): ActivityParticipation {
  const found = activities.find(({ activity }) => activity === idOf(id));
  if (found === undefined) throw new Error(`There is no ${id}`);
  return found;
}

/** What one rule found, as codes. */
export function codesOf({ findings }: ParticipationAssessment, rule: ParticipationFinding["rule"]): readonly string[] {
  return findings.filter((finding) => finding.rule === rule).map(({ code }) => code);
}

/** What one rule found of one meeting, as codes. */
export function codesAt({ findings }: ParticipationAssessment, rule: ParticipationFinding["rule"], id: string): readonly string[] {
  const ofIt = (received: unknown) => typeof received === "object" && received !== null && "activity" in received && received.activity === idOf(id);
  return findings.filter((finding) => finding.rule === rule && ofIt(finding.received)).map(({ code }) => code);
}
