import { groupedBy } from "../grouping/index.js";
import { mostMeetings } from "./mostMeetings.js";
import type { WishesInTheWay } from "./question.js";
import { isOpen, minDaysIn, searchFor, type KeptMeeting } from "./search.js";
import type { Slot, GuidanceWish } from "./slot.js";
import { smallestSets } from "./smallestSets.js";
import type { Surroundings } from "./surroundings.js";

/** Finds which wishes stand in the way of the meetings that could not be placed. */
export function wishesInTheWay(surroundings: Surroundings, slots: readonly Slot[], kept: readonly KeptMeeting[]): readonly WishesInTheWay[] {
  const different = onceEach(slots);
  const wishes = wishesThatHinder(surroundings, different);
  const [most, now] = [placedWithout(wishes), placedWithout([])];
  if (most === now) return [];
  return smallestSets(wishes, (set) => placedWithout(set) === most).map((set) => ({ wishes: set, more: most - now }));

  function placedWithout(set: readonly GuidanceWish[]): number {
    const counts = mostMeetings(searchFor(surroundings, different, { kept, without: new Set(set) }));
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
function wishesThatHinder(surroundings: Surroundings, slots: readonly Slot[]): readonly GuidanceWish[] {
  const { unavailable, minDaysBetween, earliest, latest, adviserAvailable, adviserUnavailable, adviserBusy } = surroundings.wishesIn;
  const all = new Set([...unavailable, minDaysBetween, earliest, latest, adviserAvailable, ...adviserUnavailable, adviserBusy].map(({ wish }) => wish));
  const closing = new Set(slots.filter(({ obstacles }) => isOpen(obstacles, all)).flatMap(({ obstacles }) => obstacles.map(({ wish }) => wish)));
  return [...all].filter((wish) => closing.has(wish) || (wish === minDaysBetween.wish && minDaysIn(surroundings) > 1));
}
