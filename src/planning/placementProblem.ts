import type { SemesterId } from "../round/index.js";
import type { PlanningContext } from "./planningContext.js";
import type { GuidanceWish, Obstacle, Slot } from "./slot.js";

/** Days are whole numbers, counted from the start of the programme period. */
export interface SearchedSemester {
  readonly id: SemesterId;
  readonly first: number;
  readonly last: number;
  readonly missing: number;
  /** Those on which a meeting could be, in order, each once. */
  readonly days: readonly number[];
  /** For want of others only: weekend days and short days. */
  readonly reserveDays: ReadonlySet<number>;
  /** The days of the gatherings in it, and of the meetings that stay where they are, in order. */
  readonly taken: readonly number[];
}

/** The semesters stand in order of time. */
export interface Search {
  readonly semesters: readonly SearchedSemester[];
  readonly minDays: number;
}

/** It stays where it is while others are placed. */
export interface KeptMeeting {
  readonly semester: SemesterId | null;
  readonly day: number;
}

interface SearchOptions {
  readonly kept: readonly KeptMeeting[];
  /** Not heeded, to see what would come of that. */
  readonly without?: ReadonlySet<GuidanceWish>;
}

const nothing: ReadonlySet<GuidanceWish> = new Set();

export function searchFor(context: PlanningContext, slots: readonly Slot[], { kept, without = nothing }: SearchOptions): Search {
  const { round, semesters, gatheringDays } = context;
  const minDays = minDaysIn(context, without);
  const keptDays = kept.map(({ day }) => day);
  const open = slots.filter(({ day, obstacles }) => isOpen(obstacles, without) && keptDays.every((keptDay) => Math.abs(day - keptDay) >= minDays));
  const taken = [...gatheringDays, ...keptDays].sort((one, other) => one - other);
  const reserveDays = new Set(open.flatMap(({ day, sort }) => (sort === "working-day" ? [] : day)));
  const searched = semesters.map(({ id, first, last }) => ({
    id,
    first,
    last,
    reserveDays,
    missing: Math.max(0, round.guidance.perSemester - kept.filter(({ semester }) => semester === id).length),
    days: [...new Set(open.flatMap(({ day, semester }) => (semester === id ? day : [])))],
    taken: taken.filter((day) => first <= day && day <= last),
  }));
  return { semesters: searched, minDays };
}

/** Two are never on one day. */
export function minDaysIn({ wishes, wishObstacles }: PlanningContext, without: ReadonlySet<GuidanceWish> = nothing): number {
  return without.has(wishObstacles.minDaysBetween.wish) ? 1 : Math.max(1, wishes.minDaysBetween);
}

export function isOpen(obstacles: readonly Obstacle[], without: ReadonlySet<GuidanceWish> = nothing): boolean {
  return obstacles.every(({ wish }) => wish !== null && without.has(wish));
}
