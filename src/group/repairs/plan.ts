import type { Holders, Seated, Seating } from "../seating.js";
import type { Sizes } from "./sizesFor.js";

/** People who are to hold the same seats. */
export interface Moved extends Holders {
  /** The members of whom they are some, who held the same; `null` where they are new. */
  readonly was: Seated | null;
}

/** So many people go over to holding other seats; they are new where they come from nowhere. */
export interface Step {
  readonly from: Moved | null;
  readonly to: readonly string[];
  readonly people: number;
}

/** How many changes people still need. */
export type SizesOf = (holders: readonly Holders[]) => Sizes;

/** Some changes to a group, and how far they bring it. */
export interface Plan {
  /** Who holds what once the changes are made, those who stay as they are among them. */
  readonly people: readonly Moved[];
  /** The number of people and seats that the changes concern. */
  readonly size: number;
  /** How many of the changes are second seats. */
  readonly secondSeats: number;
  /** The size of any complete plan that this one leads to is at least so much. */
  readonly atLeast: number;
  /** It leads to a complete plan that is no larger than this. */
  readonly atMost: number;
}

/** The plan that changes nothing. */
export function emptyPlan(sizesOf: SizesOf, seating: Seating): Plan {
  const people = seating.map((was) => ({ was, seats: was.seats, people: was.people }));
  return { people, size: 0, secondSeats: 0, ...boundsOf(sizesOf(people), 0) };
}

/** A plan with more to it. */
export function withSteps(sizesOf: SizesOf, plan: Plan, steps: readonly Step[]): Plan {
  const people = steps.reduce(peopleAfter, plan.people);
  const size = steps.reduce((sum, step) => sum + step.people, plan.size);
  const secondSeats = steps.reduce((sum, { from, to, people: some }) => (from !== null && to.length > from.seats.length ? sum + some : sum), plan.secondSeats);
  return { people, size, secondSeats, ...boundsOf(sizesOf(people), size) };
}

/** Is the group complete once the changes are made? */
export function isComplete({ atLeast, size }: Plan): boolean {
  return atLeast === size;
}

function boundsOf({ sharing, untying }: Sizes, size: number): Pick<Plan, "atLeast" | "atMost"> {
  return { atLeast: size + Math.min(sharing, untying), atMost: size + sharing };
}

function peopleAfter(people: readonly Moved[], { from, to, people: some }: Step): readonly Moved[] {
  const was = from?.was ?? null;
  const there = people.find((each) => each.was === was && each.seats.join() === to.join());
  const changed = people.map((each) => {
    if (each === from) return { ...each, people: each.people - some };
    return each === there ? { ...each, people: each.people + some } : each;
  });
  const left = changed.filter((each) => each.people > 0);
  return there === undefined ? [...left, { was, seats: to, people: some }] : left;
}
