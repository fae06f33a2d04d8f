import type { Round } from "../../round/index.js";
import type { Holders, Seating } from "../seating.js";
import { completed, nextPlans } from "./nextPlans.js";
import { emptyPlan, isComplete, type Plan, type SizesOf } from "./plan.js";
import { sizesFor, type Sizes } from "./sizesFor.js";

/** How many repairs are told. */
export const mostRepairs = 5;

/** New people can do whatever a second seat does, so every plan has one with a second seat less: with more, there are five. */
const mostSecondSeats = mostRepairs - 1;

/** After so many plans the search ends with what it has found. */
const mostPlans = 200;

/**
 * Finds the smallest plans that complete a group: a search for the shortest way, always from the plan that may come to least,
 * and among those from the one with fewest second seats.
 *
 * @remarks
 * The first complete plan that is found is of the smallest size. The search ends before that only for contrived groups, in
 * which all of these come together: seats that want several people, too few people for any way of sharing them, and members
 * who hold two seats that one person may not, in a seat that is full. The plan that is sure to come to least is then
 * completed in a plain way: it may be larger than it need be. Where it ends later, it can at most miss some of many plans that
 * are all as good.
 */
export function plansFor(round: Round, seating: Seating): readonly Plan[] {
  const sizesOf = sizesOnce(round);
  const waiting = [emptyPlan(sizesOf, seating)];
  const seen = new Set<string>();
  const found: Plan[] = [];
  while (seen.size < mostPlans) {
    const plan = takeBest(waiting);
    if (plan === undefined || isBeyond(plan, found)) break;
    if (isComplete(plan)) found.push(plan);
    else waiting.push(...nextPlans(round, sizesOf, plan).filter((next) => next.secondSeats <= mostSecondSeats && isNew(next, seen)));
  }
  if (found.length > 0) return found;
  const [surest] = waiting.sort((first, second) => first.atMost - second.atMost);
  const completion = surest && completed(round, sizesOf, surest);
  return completion === undefined ? [] : [completion];
}

/** Many plans lead to as many people in the same seats. */
function sizesOnce(round: Round): SizesOf {
  const known = new Map<string, Sizes>();
  return (holders) => {
    const people = new Map<string, Holders>();
    for (const { seats, people: some } of holders) people.set(seats.join(), { seats, people: some + (people.get(seats.join())?.people ?? 0) });
    const key = [...people].map(([seats, each]) => `${seats} ${String(each.people)}`).sort().join();
    const sizes = known.get(key) ?? sizesFor(round, [...people.values()]);
    known.set(key, sizes);
    return sizes;
  };
}

function takeBest(waiting: Plan[]): Plan | undefined {
  const best = waiting.reduce((chosen, plan, index) => (comesBefore(plan, waiting[chosen]) ? index : chosen), 0);
  return waiting.splice(best, 1)[0];
}

/** Of plans that may come to the same, the one that has come furthest is soonest done. */
function comesBefore(plan: Plan, other: Plan | undefined): boolean {
  if (other === undefined) return true;
  return (plan.atLeast - other.atLeast || plan.secondSeats - other.secondSeats || plan.atMost - other.atMost || other.size - plan.size) < 0;
}

/** Can nothing better come of a plan than what has been found? */
function isBeyond({ atLeast, secondSeats }: Plan, found: readonly Plan[]): boolean {
  const last = found.at(-1);
  return last !== undefined && (atLeast > last.size || (found.length >= mostRepairs && secondSeats > last.secondSeats));
}

/** Changes may come in any order, and are then the same plan. */
function isNew({ people }: Plan, seen: Set<string>): boolean {
  const key = people.map(({ was, seats, people: some }) => [was?.places[0], seats, some].join(" ")).sort().join();
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
