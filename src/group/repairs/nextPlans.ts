import type { Round, SeatTerms } from "../../round/index.js";
import { combinationTerms } from "../doubleSeats.js";
import { peopleIn } from "../seating.js";
import { isComplete, withSteps, type Moved, type Plan, type SizesOf, type Step } from "./plan.js";

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
 */
export function nextPlans(round: Round, sizesOf: SizesOf, plan: Plan): readonly Plan[] {
  return optionsFrom(round, plan).flatMap(({ most, stepsFor }) => {
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
 */
export function completed(round: Round, sizesOf: SizesOf, plan: Plan): Plan | undefined {
  if (isComplete(plan)) return plan;
  for (const { most, stepsFor } of optionsFrom(round, plan)) {
    const after = (people: number) => withSteps(sizesOf, plan, stepsFor(people));
    const isNoMore = (next: Plan) => next.atMost <= plan.atMost && next.secondSeats === plan.secondSeats;
    const people = greatest(most, (some) => isNoMore(after(some)));
    if (people > 0) return completed(round, sizesOf, after(people));
  }
  return undefined;
}

/** Seats with too many come first, one after the other: it makes no difference to the group in which order people change. */
function optionsFrom(round: Round, { people }: Plan): readonly Option[] {
  const { seats } = round.group;
  const members = people.filter(({ was }) => was !== null);
  const roomIn = ({ role, max }: SeatTerms) => (max ?? Infinity) - peopleIn(people, role);
  const over = seats.find((seat) => roomIn(seat) < 0);
  if (over !== undefined) return leaving(over, -roomIn(over), members);
  return seats.flatMap((seat) => {
    const room = roomIn(seat);
    return room > 0 ? [newPeople(seat, room), ...secondSeats(round, seat, members)] : replacing(seat, members);
  });
}

function leaving({ role }: SeatTerms, excess: number, members: readonly Moved[]): readonly Option[] {
  const holders = members.filter(({ seats }) => seats.includes(role));
  return holders.map((from) => ({ most: Math.min(from.people, excess), stepsFor: (people) => [{ from, to: without(role, from), people }] }));
}

function newPeople({ role, min }: SeatTerms, room: number): Option {
  return { most: Math.min(min, room), stepsFor: (people) => [{ from: null, to: [role], people }] };
}

/**
 * A member takes one more seat only where the round itself allows it with every seat that is held already: what needs a judgement
 * is nobody's to propose. Whoever has no seat takes no second one.
 */
function secondSeats(round: Round, { role }: SeatTerms, members: readonly Moved[]): readonly Option[] {
  const isAllowed = (held: string) => held !== role && combinationTerms(round, [held, role]).allowed === true;
  const able = members.filter(({ seats }) => seats.length > 0 && seats.every(isAllowed));
  return able.map((from) => {
    const to = round.group.seats.map((seat) => seat.role).filter((each) => each === role || from.seats.includes(each));
    return { most: 1, stepsFor: (people) => [{ from, to, people }] };
  });
}

/** In a full seat, a member who also holds another can make room for somebody new. */
function replacing({ role }: SeatTerms, members: readonly Moved[]): readonly Option[] {
  const sharing = members.filter(({ seats }) => seats.includes(role) && seats.length > 1);
  return sharing.map((from) => ({
    most: from.people,
    stepsFor: (people) => [
      { from, to: without(role, from), people },
      { from: null, to: [role], people },
    ],
  }));
}

function without(role: string, { seats }: Moved): readonly string[] {
  return seats.filter((each) => each !== role);
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
