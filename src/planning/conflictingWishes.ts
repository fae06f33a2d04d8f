import { groupedBy } from "../input/index.js";
import { mostInAll } from "./placeMeetings.js";
import type { PlanningContext } from "./planningContext.js";
import type { ConflictingWishes } from "./planQuestion.js";
import { isOpen, minDaysIn, searchFor, type KeptMeeting } from "./search.js";
import type { GuidanceWish, Slot } from "./slot.js";

export function conflictingWishes(context: PlanningContext, slots: readonly Slot[], kept: readonly KeptMeeting[]): readonly ConflictingWishes[] {
  const different = onceEach(slots);
  const wishes = hinderingWishes(context, different);
  const [most, now] = [placedWithout(wishes), placedWithout([])];
  if (most === now) return [];
  return smallestSets(wishes, (set) => placedWithout(set) === most).map((set) => ({ wishes: set, more: most - now }));

  function placedWithout(set: readonly GuidanceWish[]): number {
    return mostInAll(searchFor(context, different, { kept, without: new Set(set) }));
  }
}

/** A search is about days: times of one day that the same obstacles stand against are one to it. */
function onceEach(slots: readonly Slot[]): readonly Slot[] {
  return [...groupedBy(slots, ({ day, obstacles }) => JSON.stringify([day, obstacles])).values()].flatMap((alike) => alike.slice(0, 1));
}

/** Only wishes that close some time can be in the way: one that something else closes as well stays closed. */
function hinderingWishes(context: PlanningContext, slots: readonly Slot[]): readonly GuidanceWish[] {
  const { unavailable, minDaysBetween, earliest, latest, adviserAvailable, adviserUnavailable, adviserBusy } = context.wishObstacles;
  const all = new Set([...unavailable, minDaysBetween, earliest, latest, adviserAvailable, ...adviserUnavailable, adviserBusy].map(({ wish }) => wish));
  const closing = new Set(slots.filter(({ obstacles }) => isOpen(obstacles, all)).flatMap(({ obstacles }) => obstacles.map(({ wish }) => wish)));
  return [...all].filter((wish) => closing.has(wish) || (wish === minDaysBetween.wish && minDaysIn(context) > 1));
}

/** How many sets of each size are tried: beyond that, one that nothing can be left out of has to do. */
const mostTried = 500;

/** More sets of the same size would not help anybody to choose. */
const mostNamed = 5;

/** The largest sets that are sought one by one. */
const largestSought = 3;

/** Finds the smallest sets of things that suffice for something. Whatever suffices, still does with more in it. */
export function smallestSets<Item>(items: readonly Item[], suffices: (set: readonly Item[]) => boolean): readonly (readonly Item[])[] {
  for (let size = 1; size <= largestSought; size += 1) {
    const sets = setsOf(items, size);
    if (sets.length > mostTried) break;
    const found = sets.filter(suffices);
    if (found.length > 0) return found.slice(0, mostNamed);
  }
  return [items.reduce<readonly Item[]>((set, item) => withoutIfPossible(set, item, suffices), items)];
}

/** Every set of the given size, in the order of the items; one more than are tried at the most. */
function setsOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  if (size === 0) return [[]];
  const sets: (readonly Item[])[] = [];
  for (const [index, item] of items.entries()) {
    if (sets.length > mostTried) break;
    sets.push(...setsOf(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
  }
  return sets;
}

function withoutIfPossible<Item>(set: readonly Item[], item: Item, suffices: (set: readonly Item[]) => boolean): readonly Item[] {
  const rest = set.filter((each) => each !== item);
  return suffices(rest) ? rest : set;
}
