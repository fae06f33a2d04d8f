import type { SemesterId, Vocabulary } from "../round/index.js";
import { addDays, areHolidaysKnown, daysBetween, workingDaysIn, yearOf, type CivilDate } from "../time/index.js";
import { byStart, isDated, lastDayOf, type Activity, type DatedActivity } from "./activity.js";
import { readSchedule, type ScheduleInput } from "./scheduleInput.js";

/** The time between two meetings, in which there is interim work (mellomarbeid). */
export interface InterimPeriod {
  /** The date of the meeting before it, its last where it has several. */
  readonly from: CivilDate;
  /** The date of the meeting after it, later than `from`. */
  readonly to: CivilDate;
  /** How many days `to` lies after `from`: 1 for meetings on two days running. */
  readonly days: number;
  /**
   * How many of the days between the two meetings, their own dates not counted, are Mondays to Fridays and no public holidays
   * of Norway; `null` outside the years 1900 to 2199, whose holidays are not known here.
   */
  readonly workingDays: number | null;
  /** The id of the meeting before it: the last one that ends on that date. */
  readonly after: string;
  /** The id of the meeting after it: the first one on that date. */
  readonly before: string;
  /** The semester that both meetings count for; left out when they count for two. */
  readonly semester?: SemesterId;
}

/**
 * Answers how long there is between the meetings of a schedule: the time for interim work (mellomarbeid).
 *
 * @remarks Civil dates and whole days; the periods are half-open. Meetings that are to be agreed have no date and are left
 * out; meetings on the same day have no time between them. A period between meetings of two semesters belongs to neither,
 * so it is not divided and has no `semester`. School breaks are the municipality's own, and count as working days here. The
 * call requires no amount of interim work (D19). Source: intro/3.3, participation/6.
 * @returns The periods in order; between them lie nothing but the days of meetings of several days.
 * @throws InvalidInputError when the data is not shaped like a schedule, with every problem and its path.
 * @example
 * ```ts
 * import { buildSchedule, interimPeriods, round2026 } from "kulturskole-veiledning";
 *
 * const periods = interimPeriods(buildSchedule(round2026));
 * periods.length; // => 6
 * Math.max(...periods.map(({ days }) => days)); // => 182
 * const summer = periods.find(({ days }) => days === 182);
 * summer?.from; // => "2027-03-17"
 * summer?.workingDays; // => 124
 * ```
 */
export function interimPeriods(schedule: ScheduleInput): readonly InterimPeriod[] {
  return meetingsInTurn(readSchedule(schedule).activities).map(periodBetween);
}

/** None lies between them: interim work comes after the first and before the second. */
export interface MeetingsInTurn<V extends Vocabulary = Vocabulary> {
  readonly after: DatedActivity<V>;
  readonly before: DatedActivity<V>;
  /** The last day of the one, and the first day of the other. */
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export function meetingsInTurn<V extends Vocabulary>(activities: readonly Activity<V>[]): readonly MeetingsInTurn<V>[] {
  const turns: MeetingsInTurn<V>[] = [];
  let after: DatedActivity<V> | undefined;
  for (const before of byStart(activities.filter((activity) => isDated(activity)))) {
    const from = after === undefined ? before.date : lastDayOf(after);
    if (after !== undefined && from < before.date) turns.push({ after, before, from, to: before.date });
    // A meeting of several days may go on when one that began later is over.
    if (from <= lastDayOf(before)) after = before;
  }
  return turns;
}

function periodBetween({ after, before, from, to }: MeetingsInTurn): InterimPeriod {
  const period = { from, to, days: daysBetween(from, to), workingDays: workingDaysBetween(from, to), after: after.id, before: before.id };
  return after.semester === before.semester ? { ...period, semester: after.semester } : period;
}

function workingDaysBetween(from: CivilDate, to: CivilDate): number | null {
  const areKnown = areHolidaysKnown(yearOf(from)) && areHolidaysKnown(yearOf(to));
  return areKnown ? workingDaysIn({ from: addDays(from, 1), to }) : null;
}
