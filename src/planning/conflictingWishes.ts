import { groupedBy } from "../grouping/index.js";
import { mostMeetings } from "./mostMeetings.js";
import type { ConflictingWishes } from "./question.js";
import { isOpen, minDaysIn, searchFor, type KeptMeeting } from "./search.js";
import type { Slot, GuidanceWish } from "./slot.js";
import { smallestSets } from "./smallestSets.js";
import type { PlanningContext } from "./planningContext.js";

/** Finds which wishes stand in the way of the meetings that could not be placed. */
export function conflictingWishes(context: PlanningContext, slots: readonly Slot[], kept: readonly KeptMeeting[]): readonly ConflictingWishes[] {
  const different = onceEach(slots);
  const wishes = wishesThatHinder(context, different);
  const [most, now] = [placedWithout(wishes), placedWithout([])];
  if (most === now) return [];
  return smallestSets(wishes, (set) => placedWithout(set) === most).map((set) => ({ wishes: set, more: most - now }));

  function placedWithout(set: readonly GuidanceWish[]): number {
    const counts = mostMeetings(searchFor(context, different, { kept, without: new Set(set) }));
    return counts.reduce((sum, count) => sum + count, 0);
  }
}

/** A search is about days: times of one day that the same list of obstacles stands against are one to it. */
function onceEach(slots: readonly Slot[]): readonly Slot[] {
  return [...groupedBy(slots, ({ day }) => day).values()].flatMap((ofDay) => {
    const seen = new Set<Slot["obstacles"]>();
    return ofDay.filter(({ obstacles }) => !seen.has(obstacles) && seen.add(obstacles));
  });
}

/** Only wishes that close some time can be in the way: one that something else closes as well stays closed. */
function wishesThatHinder(context: PlanningContext, slots: readonly Slot[]): readonly GuidanceWish[] {
  const { unavailable, minDaysBetween, earliest, latest, adviserAvailable, adviserUnavailable, adviserBusy } = context.wishesIn;
  const all = new Set([...unavailable, minDaysBetween, earliest, latest, adviserAvailable, ...adviserUnavailable, adviserBusy].map(({ wish }) => wish));
  const closing = new Set(slots.filter(({ obstacles }) => isOpen(obstacles, all)).flatMap(({ obstacles }) => obstacles.map(({ wish }) => wish)));
  return [...all].filter((wish) => closing.has(wish) || (wish === minDaysBetween.wish && minDaysIn(context) > 1));
}
