import { assess, type Assessment, type FindingOf } from "../assessment/index.js";
import { groupSchemaOf, type MunicipalGroupInput } from "../group/index.js";
import { expected, InvalidInputError, readAll, readInput } from "../input/index.js";
import { readRound, type Round, type Vocabulary } from "../round/index.js";
import { readScheduleOf, type ScheduleInput } from "../schedule/index.js";
import { civilDateSchema, type CivilDate } from "../time/index.js";
import type { ActivityParticipation } from "./activityParticipation.js";
import { attendanceOf, type AttendanceSummary } from "./attendance.js";
import type { ParticipationInput } from "./context.js";
import type { LocalWork } from "./localWork.js";
import { lookAtParticipation, type ExperienceShared, type SemesterGuidance } from "./participationQuestion.js";
import { recordsSchemaOf, type ParticipationRecordInput } from "./records.js";
import { participationRules } from "./rules/index.js";

/** What the rules for participation can find. */
export type ParticipationFinding = FindingOf<(typeof participationRules)[number]>;

/** Who was expected, who took part, and what was delivered, as far as it is recorded by a date. JSON-serialisable. */
export interface ParticipationAssessment<V extends Vocabulary = Vocabulary> extends Assessment<ParticipationFinding> {
  /** The date up to and including which it is looked at. */
  readonly on: CivilDate;
  /** Every meeting of the schedule, in its order. */
  readonly activities: readonly ActivityParticipation<V>[];
  /** Attendance in figures: in all, by semester and by member. */
  readonly attendance: AttendanceSummary;
  /** The guidance meetings that the organiser owes, by semester. */
  readonly guidance: readonly SemesterGuidance[];
  /** Hours of local development work. */
  readonly localWork: LocalWork;
  /** Experience shared in the national learning community. */
  readonly experienceShared: ExperienceShared;
}

/** When participation is looked at. */
export interface AssessParticipationOptions {
  /** The civil date, `YYYY-MM-DD`: what is later is still to come. */
  readonly on: string;
}

/**
 * Answers who was expected at the meetings of a municipality, who took part, and what was delivered, as far as it is recorded.
 *
 * @remarks Civil dates; hours; `on` counts as a whole day. What is not recorded is unknown, and what is later than `on` is not
 * applicable. Absence is reported and excludes nobody (D20), no amount of local work is asked for (D19), and guidance that is
 * owed and not held is a duty of the organiser: only what the round asks a commitment to, local work or the sharing of experience, and
 * nobody has recorded makes the outcome `unknown`, and nothing makes it `unmet`. Whoever holds a seat that a meeting is for on its
 * day is expected; a companion is any one other member (D6), so that of two principals at a handover one is the other's. Records that
 * do not fit are findings, not errors; records of what the round does not ask for are refused. Nothing is missing before it is due: local
 * work is looked for from the KickOff on, and the sharing of experience once the programme is over. Source: participation/1 to participation/7, dates/1 to dates/3.
 * @param group - The municipal group, which says who holds which seat when.
 * @param schedule - The schedule of that round.
 * @param records - What is recorded, in any order. Together with the members and their seats, times the meetings, at most five million.
 * @param options - The date; the library reads no clock.
 * @returns Findings, every meeting with those expected and those who came, attendance in figures, guidance, hours and experience.
 * @throws InvalidInputError when the round, the group, the schedule, the records or the date is not shaped like one, the schedule
 * is of another round, or there are too many of them together.
 * @example
 * ```ts
 * import { assessParticipation, buildSchedule, round2026 } from "kulturskole-veiledning";
 *
 * const group = {
 *   members: [
 *     { id: "m1", seats: [{ role: "principal" }] },
 *     { id: "m2", seats: [{ role: "resource-teacher" }] },
 *   ],
 * } as const;
 * const records = [{ type: "presence", activity: "2026-2027.kick-off", member: "m1", present: true }] as const;
 * const { activities, attendance } = assessParticipation(round2026, group, buildSchedule(round2026), records, { on: "2026-08-26" });
 * activities[0]?.state; // => "held"
 * activities[0]?.members.map(({ member, status }) => `${member} ${status}`); // => ["m1 present", "m2 unknown"]
 * attendance.total.expected; // => 2
 * attendance.total.share; // => null
 * ```
 */
export function assessParticipation<V extends Vocabulary>(
  round: Round<V>,
  group: MunicipalGroupInput<NoInfer<V>>,
  schedule: ScheduleInput<NoInfer<V>>,
  records: readonly ParticipationRecordInput[],
  options: AssessParticipationOptions,
): ParticipationAssessment<V> {
  const parsed = readRound(round);
  const [theGroup, theSchedule, theRecords, on] = readAll(
    () => readInput("group", groupSchemaOf(parsed), group),
    () => readScheduleOf(parsed, schedule),
    () => readInput("participation records", recordsSchemaOf(parsed), records),
    () => readInput("date of the assessment", civilDateSchema, (options as Partial<AssessParticipationOptions> | undefined)?.on),
  );
  const input = { round: parsed, group: theGroup, schedule: theSchedule, records: theRecords, on };
  refuseTooMany(input);
  // The schedule has been held against the words of the round.
  return assessParsedParticipation(input) as ParticipationAssessment<V>;
}

export function assessParsedParticipation(input: ParticipationInput): ParticipationAssessment {
  const question = lookAtParticipation(input);
  const activities = question.meetings.map(({ participation }) => participation);
  const { guidance, localWork, experienceShared } = question;
  const attendance = attendanceOf(input.round, input.group, question.meetings);
  return { on: input.on, activities, attendance, guidance, localWork, experienceShared, ...assess(participationRules, question) };
}

/**
 * Every member is told at every meeting, and all the seats are looked through for it, so that the time grows with both; thirteen
 * meetings leave room for a hundred thousand members with a seat each and as many records.
 */
const mostPlaces = 5_000_000;

function refuseTooMany({ group, schedule, records }: ParticipationInput): void {
  const seats = group.members.reduce((sum, member) => sum + member.seats.length, 0);
  if ((group.members.length + seats + records.length) * schedule.activities.length <= mostPlaces) return;
  throw new InvalidInputError("participation", [{ path: [], message: expected("too-many-together", "Expected fewer members, seats, records or meetings: there are too many of them together") }]);
}
