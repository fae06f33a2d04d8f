import { groupedBy } from "../input/index.js";
import type { SemesterId } from "../round/index.js";
import { mostInAll } from "./placeMeetings.js";
import type { PlanningContext } from "./planningContext.js";
import type { ConflictingWishes } from "./planQuestion.js";
import { isOpen, minDaysIn, searchFor, type KeptMeeting } from "./placementProblem.js";
import type { GuidanceWish, Slot } from "./slot.js";

/** Each is held against what would be placed without it. */
export interface Shortfall {
  readonly inTheWay: readonly ConflictingWishes[];
  /** If more days were offered and nothing else changed: in all, and in each semester. */
  readonly moreDaysHelp: boolean;
  readonly moreDaysHelpIn: ReadonlySet<SemesterId>;
}

interface Offered {
  readonly slots: readonly Slot[];
  readonly everySlot: readonly Slot[];
  readonly kept: readonly KeptMeeting[];
}

export function shortfallOf(context: PlanningContext, { slots, everySlot, kept }: Offered): Shortfall {
  const all = onceEach([...slots, ...everySlot]);
  const isOffered = new Set(slots);
  const offered = all.filter((slot) => isOffered.has(slot));
  const most = (from: readonly Slot[], without: readonly GuidanceWish[] = []) => mostInAll(searchFor(context, from, { kept, without: new Set(without) }));
  const now = most(offered);
  const helpsIn = context.semesters.filter(({ id }) => most(all.filter((slot) => slot.semester === id || isOffered.has(slot))) > now);
  const moreDaysHelp = most(all) > now;
  const conflicts = (from: readonly Slot[]) => {
    const wishes = hinderingWishes(context, from);
    const reachable = most(from, wishes);
    return reachable === now ? [] : smallestSets(wishes, (set) => most(from, set) === reachable);
  };
  const onOfferedDays = conflicts(offered).map((wishes) => ({ wishes, more: most(offered, wishes) - now, moreDaysHelp: most(all, wishes) > most(offered, wishes) }));
  const isEither = onOfferedDays.length > 0 || moreDaysHelp;
  const inTheWay = isEither ? onOfferedDays : conflicts(all).map((wishes) => ({ wishes, more: 0, moreDaysHelp: true }));
  return { inTheWay, moreDaysHelp, moreDaysHelpIn: new Set(helpsIn.map(({ id }) => id)) };
}

/** A search is about days, in order: times of one day that the same obstacles stand against are one to it. */
function onceEach(slots: readonly Slot[]): readonly Slot[] {
  const alike = groupedBy(slots, ({ day, obstacles }) => [day, ...obstacles.map(({ reason, wish }) => wish?.path.join(".") ?? reason)].join(" "));
  const different = [...alike.values()].flatMap((same) => same.slice(0, 1));
  return different.sort((one, other) => one.day - other.day);
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

/** Whatever suffices, still does with more in it. */
export function smallestSets<Item>(items: readonly Item[], suffices: (set: readonly Item[]) => boolean): readonly (readonly Item[])[] {
  for (let size = 1; size <= largestSought; size += 1) {
    const sets = setsOf(items, size);
    if (sets.length > mostTried) break;
    const found = sets.filter(suffices);
    if (found.length > 0) return found.slice(0, mostNamed);
  }
  return [items.reduce<readonly Item[]>((set, item) => withoutIfPossible(set, item, suffices), items)];
}

/** One more than are tried at the most. */
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
