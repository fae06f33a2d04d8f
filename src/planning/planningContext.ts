import { expected, groupedBy, InvalidInputError } from "../input/index.js";
import { readRound, startingGatherings, type Gathering, type Round, type SemesterId } from "../round/index.js";
import { covers, daysBetween, lengthInDays, publicHolidaysOf, yearOf, type CivilDate, type Period } from "../time/index.js";
import { daysOfActivity, gatheringActivity } from "../schedule/index.js";
import type { GuidanceWishes } from "./guidanceWishes.js";
import { openHours, type OpenHours } from "./openHours.js";
import { isOverTwentyYears } from "./recurrenceParts.js";
import type { RejectionReason } from "./rejectedSlot.js";
import type { GuidanceWish, GuidanceWishKind, Obstacle } from "./slot.js";

/** A semester with its first and its last day as numbers: days since the programme period began. */
interface CountedSemester extends Period {
  readonly id: SemesterId;
  readonly first: number;
  readonly last: number;
}

/** What a time is held against: the round, the wishes, and what follows from them, worked out once. */
export interface PlanningContext {
  readonly round: Round;
  readonly wishes: GuidanceWishes;
  /** The semesters in order of time. */
  readonly semesters: readonly CountedSemester[];
  readonly wishesIn: WishesIn;
  readonly holidays: ReadonlySet<CivilDate>;
  /** The kind of gathering on each day that has one. */
  readonly gatherings: ReadonlyMap<CivilDate, string>;
  /** The same days as numbers. */
  readonly gatheringDays: readonly number[];
  /** The gatherings that start the programme, as a rule one. */
  readonly starts: readonly Gathering[];
  /** When the adviser can meet, by date; `undefined` for at any time. */
  readonly adviserHours: ReadonlyMap<CivilDate, readonly OpenHours[]> | undefined;
}

/** Works out what every time is held against. */
export function planningContextOf(round: Round, wishes: GuidanceWishes): PlanningContext {
  const { adviser } = wishes;
  const taken = round.gatherings.flatMap((gathering) => daysOfActivity(gatheringActivity(round, gathering)).map((date) => ({ date, kind: gathering.kind })));
  return {
    round,
    wishes,
    semesters: semestersInOrder(round),
    wishesIn: wishesIn(wishes),
    holidays: holidaysIn(round),
    gatherings: new Map(taken.map(({ date, kind }) => [date, kind])),
    gatheringDays: taken.map(({ date }) => dayOf(round, date)),
    starts: startingGatherings(round),
    adviserHours: adviser?.available && groupedBy(openHours(adviser.available, round.period), ({ date }) => date),
  };
}

/** Answers which semester a date lies in. */
export function semesterOn({ semesters }: PlanningContext, date: CivilDate): SemesterId | null {
  return semesters.find((semester) => covers(semester, date))?.id ?? null;
}

/** Counts the days from the start of the programme period to a date. */
export function dayOf({ period }: Round, date: CivilDate): number {
  return daysBetween(period.from, date);
}

function semestersInOrder(round: Round): readonly CountedSemester[] {
  const counted = round.semesters.map(({ id, from, to }) => ({ id, from, to, first: dayOf(round, from), last: dayOf(round, to) - 1 }));
  return counted.sort((one, other) => one.first - other.first);
}

function holidaysIn({ period }: Round): ReadonlySet<CivilDate> {
  const first = yearOf(period.from);
  const years = Array.from({ length: yearOf(period.to) - first + 1 }, (_, index) => first + index);
  return new Set(years.flatMap((year) => publicHolidaysOf(year).map(({ date }) => date)));
}

/** A semester is half a year; one of more days than this is none, and a search through it would take too long. */
const mostSemesterDays = 400;

/** Reads a round that meetings can be planned in. */
export function readPlannableRound(input: unknown): Round {
  const round = readRound(input);
  const tooLong = round.semesters.flatMap((semester, index) => (lengthInDays(semester) > mostSemesterDays ? [["semesters", index, "to"]] : []));
  const issues = tooLong.map((path) => ({ path, message: expected("at-most-days", `Expected a semester of at most ${String(mostSemesterDays)} days, to plan in`, { most: mostSemesterDays }) }));
  if (isOverTwentyYears(round.period)) issues.push({ path: ["period", "to"], message: expected("at-most-twenty-years", "Expected a programme period of at most twenty years, to plan in") });
  if (issues.length > 0) throw new InvalidInputError("round", issues);
  return round;
}

/** A wish that stands against a time. */
export interface WishObstacle extends Obstacle {
  readonly wish: GuidanceWish;
}

/** What the wishes put in the way of a time, each made once, so that a search can tell them apart and leave some of them out. */
interface WishesIn {
  readonly unavailable: readonly WishObstacle[];
  readonly minDaysBetween: WishObstacle;
  readonly earliest: WishObstacle;
  readonly latest: WishObstacle;
  readonly adviserAvailable: WishObstacle;
  readonly adviserUnavailable: readonly WishObstacle[];
  readonly adviserBusy: WishObstacle;
}

function wishesIn({ unavailable, minDaysBetween, earliest, latest, adviser }: GuidanceWishes): WishesIn {
  return {
    unavailable: unavailable.map((time, index) => inTheWay("unavailable", "unavailable", ["unavailable", index], time)),
    minDaysBetween: inTheWay("too-close", "min-days-between", ["minDaysBetween"], { days: minDaysBetween }),
    earliest: inTheWay("before-earliest", "earliest", ["earliest"], { from: earliest }),
    latest: inTheWay("after-latest", "latest", ["latest"], { to: latest }),
    adviserAvailable: inTheWay("adviser-not-available", "adviser-available", ["adviser", "available"]),
    adviserUnavailable: (adviser?.unavailable ?? []).map((time, index) => inTheWay("adviser-unavailable", "adviser-unavailable", ["adviser", "unavailable", index], time)),
    adviserBusy: inTheWay("adviser-busy", "adviser-busy", ["adviser"]),
  };
}

/** What a wish is about, where it is about something. */
interface About {
  readonly from?: GuidanceWish["from"] | undefined;
  readonly to?: GuidanceWish["to"] | undefined;
  readonly days?: number;
}

function inTheWay(reason: RejectionReason, kind: GuidanceWishKind, path: GuidanceWish["path"], { from, to, days }: About = {}): WishObstacle {
  return { reason, wish: { kind, path, from: from ?? null, to: to ?? null, days: days ?? null }, gathering: null };
}
