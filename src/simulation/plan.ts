import { assessEligibility, type EligibilityAssessment, type Verdict } from "../application/index.js";
import { freezeDeep } from "../input/index.js";
import type { Round } from "../round/index.js";
import { buildParsedSchedule, type Schedule } from "../schedule/index.js";
import { osloDateOf, type CivilDate, type Instant } from "../time/index.js";
import { drawAttendance, type Attendance } from "./attendance.js";
import { groupOverTime, type GroupOverTime } from "./groupKnownOn.js";
import { groupOf, type ScenarioMunicipality } from "./scenarioMunicipality.js";

/** Everything that one municipality will do and meet with, settled before the first day is played. */
export interface Plan {
  readonly round: Round;
  readonly number: string;
  readonly name: string | null;
  /** When the application is submitted and what comes of it; `null` when it never is. */
  readonly course: Course | null;
  /** What the rules say of the application; its findings are frozen. */
  readonly eligibility: EligibilityAssessment;
  /** The municipal group over time. */
  readonly group: GroupOverTime;
  /** The meetings of a municipality that takes part; their findings are frozen. */
  readonly schedule: Schedule;
  /** Who comes to which of them: none for a municipality that does not take part. */
  readonly attendance: readonly Attendance[];
}

/** What comes of an application. Dates are Oslo's. */
export interface Course {
  readonly submittedAt: Instant;
  readonly submittedOn: CivilDate;
  readonly repliedOn: CivilDate;
  readonly verdict: Verdict;
  readonly takesPart: boolean;
  /** The first day on which nobody follows the municipal group any more. */
  readonly followedUntil: CivilDate;
}

/**
 * Settles what one municipality will do and meet with, whichever days are looked at.
 *
 * @param round - The round.
 * @param seed - The seed of the scenario.
 * @param municipality - What the scenario says of the municipality.
 * @returns The plan.
 */
export function planFor(round: Round, seed: number, municipality: ScenarioMunicipality): Plan {
  const { application, attendance, events, guidanceMeetings } = municipality;
  const { number, name = null } = application.municipality;
  const eligibility = assessEligibility(round, application);
  const course = courseOf(round, application.submittedAt, eligibility.verdict);
  const group = groupOverTime(groupOf(municipality), events);
  const schedule = buildParsedSchedule({ round, guidanceMeetings });
  freezeDeep<unknown>([eligibility.findings, schedule.findings]);
  const drawn = () => drawAttendance({ round, group: group.whole, activities: schedule.activities, rate: attendance?.rate, seed: seed ^ Number(number) });
  const attended = course?.takesPart === true ? drawn().filter(({ activity }) => activity.date >= course.repliedOn) : [];
  return { round, number, name, course, eligibility, group, schedule, attendance: attended };
}

function courseOf({ application, period }: Round, submittedAt: Instant | null | undefined, verdict: Verdict): Course | null {
  if (submittedAt === undefined || submittedAt === null) return null;
  const submittedOn = osloDateOf(submittedAt);
  const repliedOn = laterOf(application.replyLetters.date, submittedOn);
  const takesPart = verdict === "eligible";
  return { submittedAt, submittedOn, repliedOn, verdict, takesPart, followedUntil: takesPart ? period.to : repliedOn };
}

/**
 * The later of two dates.
 *
 * @param first - One date.
 * @param second - Another date.
 * @returns Whichever comes last.
 */
export function laterOf(first: CivilDate, second: CivilDate): CivilDate {
  return first > second ? first : second;
}
