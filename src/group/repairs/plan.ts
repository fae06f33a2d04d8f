import { everySet, hasAll, type HeadCounts, type SeatSet } from "../seating.js";
import type { Sizes } from "./sizesFor.js";

/** Members who held the same seats and are to hold the same seats. */
export interface Moved {
  readonly was: SeatSet;
  readonly now: SeatSet;
  readonly people: number;
}

/** So many people go over to holding other seats; they are new where they come from nowhere. */
export interface Step {
  readonly from: Moved | null;
  readonly to: SeatSet;
  readonly people: number;
}

/** How many changes head counts still need. */
export type SizesOf = (counts: HeadCounts) => Sizes;

/** Some changes to a group, and how far they bring it. */
export interface Plan {
  /** The members, those who stay as they are among them. */
  readonly members: readonly Moved[];
  /** How many people are new, by the seat that they hold. */
  readonly newPeople: HeadCounts;
  /** How many hold what once the changes are made. */
  readonly counts: HeadCounts;
  /** The number of people and seats that the changes concern. */
  readonly size: number;
  /** How many of the changes are second seats. */
  readonly secondSeats: number;
  /** The size of any complete plan that this one leads to is at least so much. */
  readonly atLeast: number;
  /** It leads to a complete plan that is no larger than this. */
  readonly atMost: number;
}

/**
 * The plan that changes nothing.
 *
 * @param sizesOf - How many changes head counts still need.
 * @param counts - How many people hold what.
 * @returns The plan.
 */
export function emptyPlan(sizesOf: SizesOf, counts: HeadCounts): Plan {
  const members = everySet.map((set) => ({ was: set, now: set, people: counts[set] ?? 0 })).filter(({ people }) => people > 0);
  const newPeople = everySet.map(() => 0);
  return { members, newPeople, counts, size: 0, secondSeats: 0, ...boundsOf(sizesOf(counts), 0) };
}

/**
 * A plan with more to it.
 *
 * @param sizesOf - How many changes head counts still need.
 * @param plan - The plan.
 * @param steps - What is added; each is one change for each of its people.
 * @returns The longer plan.
 */
export function withSteps(sizesOf: SizesOf, plan: Plan, steps: readonly Step[]): Plan {
  const members = steps.reduce(movedAfter, plan.members);
  const newPeople = steps.reduce(newPeopleAfter, plan.newPeople);
  const counts = countsOf(members, newPeople);
  const size = steps.reduce((sum, { people }) => sum + people, plan.size);
  const secondSeats = steps.reduce((sum, { from, to, people }) => (from !== null && hasAll(to, from.now) ? sum + people : sum), plan.secondSeats);
  return { members, newPeople, counts, size, secondSeats, ...boundsOf(sizesOf(counts), size) };
}

/**
 * Is the group complete once the changes are made?
 *
 * @param plan - The plan.
 * @returns Whether nothing is left to do.
 */
export function isComplete({ atLeast, size }: Plan): boolean {
  return atLeast === size;
}

function boundsOf({ sharing, untying }: Sizes, size: number): Pick<Plan, "atLeast" | "atMost"> {
  return { atLeast: size + Math.min(sharing, untying), atMost: size + sharing };
}

function movedAfter(members: readonly Moved[], { from, to, people }: Step): readonly Moved[] {
  if (from === null) return members;
  const isThere = members.some(({ was, now }) => was === from.was && now === to);
  const all = isThere ? members : [...members, { was: from.was, now: to, people: 0 }];
  const changed = all.map((each) => {
    if (each === from) return { ...each, people: each.people - people };
    return each.was === from.was && each.now === to ? { ...each, people: each.people + people } : each;
  });
  return changed.filter((each) => each.people > 0);
}

function newPeopleAfter(newPeople: HeadCounts, { from, to, people }: Step): HeadCounts {
  return from === null ? newPeople.with(to, (newPeople[to] ?? 0) + people) : newPeople;
}

function countsOf(members: readonly Moved[], newPeople: HeadCounts): HeadCounts {
  const counts = [...newPeople];
  for (const { now, people } of members) counts[now] = (counts[now] ?? 0) + people;
  return counts;
}
