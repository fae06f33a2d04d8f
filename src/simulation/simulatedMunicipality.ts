import type { LifeCycle } from "../application/index.js";
import { assessParsedParticipation, type ParticipationInput, type ParticipationRecord } from "../participation/index.js";
import type { CivilDate } from "../time/index.js";
import type { Applicant } from "./applicant.js";
import { takesPartOn } from "./applicationTimeline.js";
import { drawAttendance, type Attendance } from "./attendance.js";
import { datedMeetings, meetingsOverTime, type MeetingsVersion, type ScheduleWith } from "./meetingsOverTime.js";
import type { Planned } from "./planned.js";
import { recordsOverTime, type KnownRecord } from "./recordsOverTime.js";
import type { RoundVersion } from "./roundOverTime.js";
import type { ScenarioAdviser } from "./scenarioAdviser.js";
import { firstDay, versionOn, type Versions } from "./versions.js";

/** Everything that one municipality will do and meet with, settled before the first day is played: nothing of it depends on which days are played. */
export interface SimulatedMunicipality extends Applicant {
  /** The round over time. */
  readonly round: Versions<RoundVersion>;
  /** Its adviser, once advisers are in touch; `null` where it has none of the scenario's. */
  readonly adviser: ScenarioAdviser | null;
  /** How its application fares, to its end. */
  readonly lifeCycle: LifeCycle;
  /** What the planner has made; `null` where there was nothing to plan. */
  readonly planned: Planned | null;
  /** Its schedule over time. */
  readonly meetings: Versions<MeetingsVersion>;
  /** Who comes to its meetings: none for a municipality that does not take part. */
  readonly attendance: readonly Attendance[];
  /** What is recorded of its participation or stands for it, in the order in which it becomes known. */
  readonly records: readonly KnownRecord[];
  /** Builds schedules. */
  readonly scheduleWith: ScheduleWith;
}

/** What it is made of, besides the applicant itself. */
interface MunicipalityParts extends Pick<SimulatedMunicipality, "round" | "adviser" | "lifeCycle" | "planned" | "scheduleWith"> {
  /** What its attendance is drawn from. */
  readonly seed: number;
}

/** Settles what one municipality will do and meet with, whichever days are looked at. */
export function simulatedMunicipality(applicant: Applicant, { round, adviser, lifeCycle, planned, seed, scheduleWith }: MunicipalityParts): SimulatedMunicipality {
  const { stated, timeline } = applicant;
  const { guidanceMeetings, events, records: all } = stated;
  // Nobody asks for the meetings of a municipality that never is in the programme.
  const isIn = timeline?.place !== undefined && timeline.place !== null;
  const terms = isIn ? { round, guidanceMeetings, planned, events } : { round, guidanceMeetings: [], planned: null, events: [] };
  const meetings = meetingsOverTime(terms, scheduleWith);
  const attendance = attendanceIn(applicant, { round, meetings, seed });
  const records = isIn ? recordsOverTime({ round: round[0].round, meetings, records: all, attendance }) : [];
  return { round, adviser, lifeCycle, planned, meetings, attendance, records, scheduleWith, ...applicant };
}

function attendanceIn({ stated, timeline, group: { whole } }: Applicant, { round, meetings, seed }: Pick<SimulatedMunicipality, "round" | "meetings"> & { readonly seed: number }): readonly Attendance[] {
  const activities = datedMeetings(meetings).filter(({ date }) => takesPartOn(timeline, date));
  if (activities.length === 0) return [];
  const roundOn = (date: CivilDate) => versionOn(round, date).round;
  const drawn = drawAttendance({ roundOn, group: whole, activities, rate: stated.attendance?.rate, seed });
  const on = activities.at(-1)?.date ?? firstDay;
  return withRecords(drawn, { round: roundOn(on), group: whole, schedule: { round: round[0].round.id, activities }, records: stated.records, on });
}

/**
 * Lets records win over chance: for the meetings that they speak of, how many came is what they say.
 *
 * @remarks A meeting that is recorded as not held has nobody at it, and is left out.
 */
function withRecords(attendance: readonly Attendance[], asked: ParticipationInput): readonly Attendance[] {
  if (asked.records.length === 0) return attendance;
  const spokenOf = meetingsSpokenOf(asked.records);
  const recorded = new Map(assessParsedParticipation(asked).activities.map((each) => [each.activity, each]));
  return attendance.flatMap((each): readonly Attendance[] => {
    const told = recorded.get(each.activity.id);
    if (told === undefined || !spokenOf.has(each.activity.id)) return [each];
    if (told.state === "not-held") return [];
    const { present, unknown } = told.figures;
    const known = unknown === 0 && told.state === "held" ? { present, restsOn: "records" as const } : { present: null, restsOn: null };
    return [{ ...each, drawn: [], ...known }];
  });
}

/** The ids of the meetings of which records say who was there, or whether they were held. */
function meetingsSpokenOf(records: readonly ParticipationRecord[]): ReadonlySet<string> {
  const ofMeetings = records.filter((record) => record.type === "presence" || record.type === "meeting-held");
  return new Set(ofMeetings.map(({ activity }) => activity));
}
