import { expected, groupedBy, groupedByEach, InvalidInputError } from "../input/index.js";
import { readRound, startingGatherings, type Gathering, type Round, type SemesterId } from "../round/index.js";
import { daysOfActivity, gatheringActivity, type DatedActivity } from "../schedule/index.js";
import { covers, daysBetween, lengthInDays, weekdayOf, type CivilDate, type Period } from "../time/index.js";
import { datesOf } from "./civilDatesOf.js";
import type { GuidanceWishes, Opening } from "./guidanceWishes.js";
import { countOf, isOverTwentyYears, weekendDaysNamedIn, whyFirstDayIsNeeded } from "./recurrence.js";
import type { GuidanceWish, GuidanceWishKind, HoursOnDate, Obstacle, RejectionReason } from "./slot.js";

/** What follows from the round and the wishes is worked out once. */
export interface PlanningContext {
  readonly round: Round;
  readonly wishes: GuidanceWishes;
  /** In order of time. */
  readonly semesters: readonly CountedSemester[];
  readonly wishObstacles: WishObstacles;
  /** By each of their days. */
  readonly gatherings: ReadonlyMap<CivilDate, readonly DatedActivity[]>;
  /** The same days as numbers. */
  readonly gatheringDays: readonly number[];
  /** As a rule one. */
  readonly starts: readonly Gathering[];
  /** By date; `undefined` for at any time. */
  readonly adviserHours: ReadonlyMap<CivilDate, readonly OpenHours[]> | undefined;
}

/** Days since the programme period began. */
interface CountedSemester extends Period {
  readonly id: SemesterId;
  readonly first: number;
  readonly last: number;
}

export function planningContextOf(round: Round, wishes: GuidanceWishes, adviserHours = adviserHoursIn(round, wishes.adviser)): PlanningContext {
  const semesters = round.semesters.map(({ id, from, to }) => ({ id, from, to, first: dayOf(round, from), last: dayOf(round, to) - 1 }));
  const gatherings = groupedByEach(round.gatherings.map((gathering) => gatheringActivity(round, gathering)), daysOfActivity);
  return {
    round,
    wishes,
    semesters: semesters.sort((one, other) => one.first - other.first),
    wishObstacles: wishObstaclesIn(wishes),
    gatherings,
    gatheringDays: [...gatherings.keys()].map((date) => dayOf(round, date)),
    starts: startingGatherings(round),
    adviserHours,
  };
}

export function adviserHoursIn({ period }: Round, adviser: GuidanceWishes["adviser"]): PlanningContext["adviserHours"] {
  return adviser?.available && groupedBy(openHours(adviser.available, period), ({ date }) => date);
}

export function semesterOn({ semesters }: PlanningContext, date: CivilDate): SemesterId | null {
  return semesters.find((semester) => covers(semester, date))?.id ?? null;
}

export function dayOf({ period }: Round, date: CivilDate): number {
  return daysBetween(period.from, date);
}

export interface OpenHours extends HoursOnDate {
  /** The place of the opening in its list. */
  readonly index: number;
  readonly isWeekendNamed: boolean;
}

export function openHours(openings: readonly Opening[], period: Period): readonly OpenHours[] {
  return openings.flatMap(({ rrule, start, end, from = period.from }, index) => {
    // Where nothing is counted from the first day, the years before the period need not be gone through.
    const isCounted = whyFirstDayIsNeeded(rrule) !== undefined || countOf(rrule) < Infinity;
    const first = isCounted || from > period.from ? from : period.from;
    const dates = datesOf(rrule, { from: first, to: period.to }).slice(0, countOf(rrule));
    const named = weekendDaysNamedIn(rrule);
    return dates.filter((date) => date >= period.from).map((date) => ({ date, start, end, index, isWeekendNamed: named.length > 0 && named.includes(weekdayOf(date)) }));
  });
}

/** A semester is half a year; one of more days than this is none, and a search through it would take too long. */
const mostSemesterDays = 400;

export function readPlannableRound(input: unknown): Round {
  const round = readRound(input);
  const tooLong = round.semesters.flatMap((semester, index) => (lengthInDays(semester) > mostSemesterDays ? [["semesters", index, "to"]] : []));
  const issues = tooLong.map((path) => ({ path, message: expected("at-most-days", `Expected a semester of at most ${String(mostSemesterDays)} days, to plan in`, { most: mostSemesterDays }) }));
  if (isOverTwentyYears(round.period)) issues.push({ path: ["period", "to"], message: expected("at-most-twenty-years", "Expected a programme period of at most twenty years, to plan in") });
  if (issues.length > 0) throw new InvalidInputError("round", issues);
  return round;
}

export interface WishObstacle extends Obstacle {
  readonly wish: GuidanceWish;
}

/** Each is made once, so that a search can tell them apart and leave some of them out. */
interface WishObstacles {
  readonly unavailable: readonly WishObstacle[];
  readonly minDaysBetween: WishObstacle;
  readonly earliest: WishObstacle;
  readonly latest: WishObstacle;
  readonly adviserAvailable: WishObstacle;
  readonly adviserUnavailable: readonly WishObstacle[];
  readonly adviserBusy: WishObstacle;
}

function wishObstaclesIn({ unavailable, minDaysBetween, earliest, latest, adviser }: GuidanceWishes): WishObstacles {
  return {
    unavailable: unavailable.map((time, index) => wishObstacle("unavailable", "unavailable", ["unavailable", index], time)),
    minDaysBetween: wishObstacle("too-close", "min-days-between", ["minDaysBetween"], { days: minDaysBetween }),
    earliest: wishObstacle("before-earliest", "earliest", ["earliest"], { from: earliest }),
    latest: wishObstacle("after-latest", "latest", ["latest"], { to: latest }),
    adviserAvailable: wishObstacle("adviser-not-available", "adviser-available", ["adviser", "available"]),
    adviserUnavailable: (adviser?.unavailable ?? []).map((time, index) => wishObstacle("adviser-unavailable", "adviser-unavailable", ["adviser", "unavailable", index], time)),
    adviserBusy: wishObstacle("adviser-busy", "adviser-busy", ["adviser"]),
  };
}

interface About {
  readonly from?: GuidanceWish["from"] | undefined;
  readonly to?: GuidanceWish["to"] | undefined;
  readonly days?: number;
}

function wishObstacle(reason: RejectionReason, kind: GuidanceWishKind, path: GuidanceWish["path"], { from, to, days }: About = {}): WishObstacle {
  return { reason, wish: { kind, path, from: from ?? null, to: to ?? null, days: days ?? null }, gathering: null };
}
