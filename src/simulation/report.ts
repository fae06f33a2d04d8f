import type { LifeCycle, Verdict } from "../application/index.js";
import type { Finding } from "../assessment/index.js";
import { costResponsibility, estimateParsedCosts, type CostShare, type Ledger } from "../cost/index.js";
import { gapsIn, type MunicipalGroup, type SeatGap } from "../group/index.js";
import { InvalidInputError } from "../input/index.js";
import type { ParticipationAssessment } from "../participation/index.js";
import type { Vocabulary } from "../round/index.js";
import { meetingHours, type ActivityStatus, type HoursOfMeetings, type ReadSchedule } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import { answerOrIssues } from "./answerOrIssues.js";
import { findingsAt } from "./trackers.js";
import { isInProgram, lastDayIn } from "./applicationCourse.js";
import { groupKnownOn } from "./groupKnownOn.js";
import { lifeCycleOn } from "./lifeCycleOf.js";
import type { Scenario } from "./model.js";
import { participationOn } from "./participationOn.js";
import type { Plan } from "./plan.js";
import { scheduleKnownOn } from "./scheduleKnownOn.js";
import { versionOn } from "./versions.js";

/** How one municipality stands at the end of the last day that was played. */
export interface MunicipalityReport<V extends Vocabulary = Vocabulary> {
  /** The municipality number. */
  readonly number: string;
  /** The name that the application gives; `null` where it gives none. */
  readonly name: string | null;
  /** What the application amounts to; `null` while none has been submitted. */
  readonly verdict: Verdict | null;
  /** Whether the municipality takes part; `null` while it has had no reply. One that has withdrawn does not. */
  readonly takesPart: boolean | null;
  /** How far its application has come, and what has happened to it. */
  readonly lifeCycle: LifeCycle;
  /** The id of its adviser; `null` while it has none of the scenario's. */
  readonly adviser: string | null;
  /** Its municipal group, as it is known by then. */
  readonly group: MunicipalGroup<V>;
  /** What the rules find. */
  readonly findings: readonly Finding[];
  /** When, in the whole program period, a seat of its group is held by too few, as far as is known by then. */
  readonly gaps: readonly SeatGap<V>[];
  /**
   * Its meetings in the whole program period, as they are known by then; of a municipality that has withdrawn, those that it
   * had until then; `null` unless it has had a place in the program.
   */
  readonly schedule: ReadSchedule<V> | null;
  /** The same, counted. */
  readonly meetings: MeetingsReport | null;
  /** Who came to the meetings on the days that were played; `null` unless it has had a place in the program. */
  readonly attendance: AttendanceReport | null;
  /** Who has taken part in what since the program began, as far as it is recorded or drawn, until it withdraws; `null` unless it has had a place in the program. */
  readonly participation: ParticipationAssessment<V> | null;
  /** Who pays for what; empty unless it takes part. */
  readonly costs: readonly CostShare<V>[];
  /** What taking part costs in the whole program period; `null` unless it takes part. */
  readonly ledger: Ledger<V> | null;
}

/** How many meetings there are, by how firm they are, and the hours of them for somebody who takes part in everything. */
export interface MeetingsReport {
  readonly fixed: number;
  readonly agreed: number;
  readonly toBeAgreed: number;
  readonly hours: HoursOfMeetings;
}

/** Attendance added up: people times meetings. */
export interface AttendanceReport {
  /** How many meetings were held. */
  readonly meetings: number;
  readonly expected: number;
  /** `null` where it is unknown. */
  readonly present: number | null;
}

/** Sums up how one municipality stands at the end of the last day. */
export function reportOf({ from, to }: Scenario, plan: Plan): MunicipalityReport {
  const { number, name, round, course } = plan;
  const group = groupKnownOn(plan.group, to);
  const isIn = isInProgram(course, to);
  return {
    number,
    name,
    ...standingAt(plan, to),
    lifeCycle: lifeCycleOn(plan.lifeCycle, to),
    adviser: adviserAt(plan, to),
    group,
    findings: findingsAt(plan, to),
    gaps: gapsIn(round[0].round, group),
    ...inProgramUntil(plan, from, to),
    costs: isIn ? costResponsibility(round[0].round) : [],
    ledger: isIn ? ledgerOf(plan, to) : null,
  };
}

function inProgramUntil(plan: Plan, from: CivilDate, to: CivilDate): Pick<MunicipalityReport, "schedule" | "meetings" | "attendance" | "participation"> {
  const inProgram = plan.course?.inProgram ?? null;
  if (inProgram === null || to < inProgram.from) return { schedule: null, meetings: null, attendance: null, participation: null };
  const schedule = scheduleKnownOn(plan, to);
  return { schedule, meetings: meetingsIn(plan, schedule), attendance: attendanceOf(plan, from, to), participation: participationOn(plan, lastDayIn(inProgram, to)) };
}

function adviserAt({ adviser, course }: Plan, date: CivilDate): string | null {
  const contactFrom = course?.inProgram?.contactFrom;
  return adviser === null || contactFrom === undefined || date < contactFrom ? null : adviser.id;
}

function standingAt({ course }: Plan, date: CivilDate): Pick<MunicipalityReport, "verdict" | "takesPart"> {
  if (course === null || date < course.submittedOn) return { verdict: null, takesPart: null };
  const { verdict, repliedOn, withdrawnOn } = course;
  if (withdrawnOn !== null && withdrawnOn <= date) return { verdict, takesPart: false };
  return { verdict, takesPart: repliedOn === null || date < repliedOn ? null : isInProgram(course, date) };
}

function meetingsIn({ round }: Plan, schedule: ReadSchedule): MeetingsReport {
  const count = (status: ActivityStatus) => schedule.activities.filter((activity) => activity.status === status).length;
  const { known, unknown } = meetingHours(round[0].round, schedule);
  return { fixed: count("fixed"), agreed: count("agreed"), toBeAgreed: count("to-be-agreed"), hours: { known, unknown } };
}

function attendanceOf({ attendance }: Plan, from: CivilDate, to: CivilDate): AttendanceReport {
  const held = attendance.filter(({ activity }) => from <= activity.date && activity.date <= to);
  const expected = held.reduce((sum, each) => sum + each.expected, 0);
  const present = held.reduce((sum: number | null, each) => (sum === null || each.present === null ? null : sum + each.present), 0);
  return { meetings: held.length, expected, present };
}

/** What taking part costs a municipality in the whole program period, as it is known by the end of a day. */
function ledgerOf(plan: Plan, date: CivilDate): Ledger {
  const { index, stated } = plan;
  const { round } = versionOn(plan.round, date);
  const { activities } = scheduleKnownOn(plan, date);
  const ask = () => estimateParsedCosts({ round, group: groupKnownOn(plan.group, date), activities, rates: stated.rates });
  const asked = answerOrIssues(ask, (path) => ["municipalities", index, "rates", ...path]);
  if ("issues" in asked) throw new InvalidInputError("scenario", asked.issues);
  return asked.answer;
}
