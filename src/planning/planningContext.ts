import { groupedBy } from "../grouping/index.js";
import { startingGatherings, type Gathering, type Round, type SemesterId } from "../round/index.js";
import { covers, daysBetween, publicHolidaysOf, yearOf, type CivilDate, type Period } from "../time/index.js";
import { daysOfActivity, gatheringActivity } from "../schedule/index.js";
import type { GuidanceWishes } from "./model.js";
import { openHours, type OpenHours } from "./openHours.js";
import { wishesIn, type WishesIn } from "./wishesIn.js";

/** A semester with its first and its last day as numbers: days since the program period began. */
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
  /** The gatherings that start the program, as a rule one. */
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

/** Counts the days from the start of the program period to a date. */
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
