import type { Verdict } from "../application/index.js";
import type { Finding } from "../assessment/index.js";
import { costResponsibility, type CostShare } from "../cost/index.js";
import { gapsIn, type SeatGap } from "../group/index.js";
import { meetingHours, type ActivityStatus, type HoursOfMeetings } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import { findingsAt } from "./findingsAt.js";
import { groupKnownOn } from "./groupKnownOn.js";
import type { Scenario } from "./model.js";
import type { Plan } from "./plan.js";

/** How one municipality stands at the end of the last day that was played. */
export interface MunicipalityReport {
  /** The municipality number. */
  readonly number: string;
  /** The name that the application gives; `null` where it gives none. */
  readonly name: string | null;
  /** What the application amounts to; `null` while none has been submitted. */
  readonly verdict: Verdict | null;
  /** Whether the municipality takes part; `null` while it has had no reply. */
  readonly takesPart: boolean | null;
  /** What the rules find. */
  readonly findings: readonly Finding[];
  /** When, in the whole program period, a seat of its group is held by too few, as far as is known by then. */
  readonly gaps: readonly SeatGap[];
  /** Its meetings in the whole program period; `null` unless it takes part. */
  readonly meetings: MeetingsReport | null;
  /** Who came to the meetings on the days that were played; `null` unless it takes part. */
  readonly attendance: AttendanceReport | null;
  /** Who pays for what; empty unless it takes part. */
  readonly costs: readonly CostShare[];
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

/**
 * Sums up how one municipality stands at the end of the last day.
 *
 * @param scenario - The scenario.
 * @param plan - The plan of the municipality.
 * @returns The report.
 */
export function reportOf(scenario: Scenario, plan: Plan): MunicipalityReport {
  const { round, from, to } = scenario;
  const { number, name, group } = plan;
  const { verdict, takesPart } = standingAt(plan, to);
  return {
    number,
    name,
    verdict,
    takesPart,
    findings: findingsAt(plan, to),
    gaps: gapsIn(round, groupKnownOn(group, to)),
    meetings: takesPart === true ? meetingsOf(plan) : null,
    attendance: takesPart === true ? attendanceOf(plan, from, to) : null,
    costs: takesPart === true ? costResponsibility(round) : [],
  };
}

function standingAt({ course }: Plan, date: CivilDate): Pick<MunicipalityReport, "verdict" | "takesPart"> {
  if (course === null || date < course.submittedOn) return { verdict: null, takesPart: null };
  return { verdict: course.verdict, takesPart: date < course.repliedOn ? null : course.takesPart };
}

function meetingsOf({ schedule }: Plan): MeetingsReport {
  const count = (status: ActivityStatus) => schedule.activities.filter((activity) => activity.status === status).length;
  const { known, unknown } = meetingHours(schedule);
  return { fixed: count("fixed"), agreed: count("agreed"), toBeAgreed: count("to-be-agreed"), hours: { known, unknown } };
}

function attendanceOf({ attendance }: Plan, from: CivilDate, to: CivilDate): AttendanceReport {
  const held = attendance.filter(({ activity }) => from <= activity.date && activity.date <= to);
  const expected = held.reduce((sum, each) => sum + each.expected, 0);
  const present = held.reduce((sum: number | null, each) => (sum === null || each.present === null ? null : sum + each.present), 0);
  return { meetings: held.length, expected, present };
}
