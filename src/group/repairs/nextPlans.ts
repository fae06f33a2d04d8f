import { hasAll, isSeveral, peopleIn } from "../seating.js";
import { isComplete, withSteps, type Moved, type Plan, type SizesOf, type Step } from "./plan.js";
import { mayAlsoHold, type RepairTerms, type SeatTerms } from "./terms.js";

/** Steps that can be taken for any number of people up to a limit. */
interface Option {
  readonly most: number;
  readonly stepsFor: (people: number) => readonly Step[];
}

/** Among so few, which of them leave is worth a closer look. */
const few = 5;

/**
 * The plans that a plan leads to, one option further.
 *
 * @remarks An option is taken for as many people at once as leave either bound of the plan where it is. A few members who
 * leave also do so one at a time, for it may matter which of them do.
 * @param terms - The terms of the round.
 * @param sizesOf - How many changes head counts still need.
 * @param plan - A plan that does not complete the group.
 * @returns The longer plans.
 */
export function nextPlans(terms: RepairTerms, sizesOf: SizesOf, plan: Plan): readonly Plan[] {
  return optionsFrom(terms, plan).flatMap(({ most, stepsFor }) => {
    const after = (people: number) => withSteps(sizesOf, plan, stepsFor(people));
    const amounts = [greatest(most, (people) => after(people).atLeast === plan.atLeast), greatest(most, (people) => after(people).atMost === plan.atMost)];
    const ofMembers = stepsFor(1).some(({ from }) => from !== null);
    if (ofMembers && (most <= few || Math.max(...amounts) === 0)) amounts.unshift(1);
    return [...new Set(amounts)].filter((people) => people > 0).map(after);
  });
}

/**
 * Completes a plan in a plain way: again and again by the first option after which it need not come to more than before.
 *
 * @remarks No second seats are needed for that, see {@link Sizes.sharing}.
 * @param terms - The terms of the round.
 * @param sizesOf - How many changes head counts still need.
 * @param plan - The plan.
 * @returns The complete plan, no larger than `plan.atMost`; undefined where no option would do.
 */
export function completed(terms: RepairTerms, sizesOf: SizesOf, plan: Plan): Plan | undefined {
  if (isComplete(plan)) return plan;
  for (const { most, stepsFor } of optionsFrom(terms, plan)) {
    const after = (people: number) => withSteps(sizesOf, plan, stepsFor(people));
    const isNoMore = (next: Plan) => next.atMost <= plan.atMost && next.secondSeats === plan.secondSeats;
    const people = greatest(most, (some) => isNoMore(after(some)));
    if (people > 0) return completed(terms, sizesOf, after(people));
  }
  return undefined;
}

/** Seats with too many come first, one after the other: it makes no difference to the group in which order people change. */
function optionsFrom(terms: RepairTerms, { counts, members }: Plan): readonly Option[] {
  const roomIn = ({ seat, max }: SeatTerms) => max - peopleIn(counts, seat);
  const over = terms.seats.find((seat) => roomIn(seat) < 0);
  if (over !== undefined) return leaving(over, -roomIn(over), members);
  return terms.seats.flatMap((seat) => {
    const room = roomIn(seat);
    return room > 0 ? [newPeople(seat, room), ...secondSeats(terms, seat, members)] : replacing(seat, members);
  });
}

function leaving({ seat }: SeatTerms, excess: number, members: readonly Moved[]): readonly Option[] {
  const holders = members.filter(({ now }) => hasAll(now, seat));
  return holders.map((from) => ({
    most: Math.min(from.people, excess),
    stepsFor: (people) => [{ from, to: from.now & ~seat, people }],
  }));
}

function newPeople({ seat, min }: SeatTerms, room: number): Option {
  return { most: Math.min(min, room), stepsFor: (people) => [{ from: null, to: seat, people }] };
}

function secondSeats(terms: RepairTerms, seat: SeatTerms, members: readonly Moved[]): readonly Option[] {
  const able = members.filter(({ now }) => mayAlsoHold(terms, now, seat));
  return able.map((from) => ({ most: 1, stepsFor: (people) => [{ from, to: from.now | seat.seat, people }] }));
}

/** In a full seat, a member who also holds another can make room for somebody new. */
function replacing({ seat }: SeatTerms, members: readonly Moved[]): readonly Option[] {
  const sharing = members.filter(({ now }) => hasAll(now, seat) && isSeveral(now));
  return sharing.map((from) => ({
    most: from.people,
    stepsFor: (people) => [
      { from, to: from.now & ~seat, people },
      { from: null, to: seat, people },
    ],
  }));
}

/** The greatest number up to a limit for which something is so, where it is so for 0 and, once it is not, never again. */
function greatest(most: number, isSo: (number: number) => boolean): number {
  // Mostly, it is all or nothing.
  if (most === 0 || isSo(most)) return most;
  let [low, high] = [0, most - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isSo(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
