import { hasAll, type Seating } from "../seating.js";
import type { Moved, Plan } from "./plan.js";
import type { RepairTerms, SeatTerms } from "./terms.js";

/**
 * Puts plans of one size in the order in which they are told: those with fewest second seats first, then those that leave
 * fewest people without a seat, then by the order of the seats in the round, and then by that of the members in the group.
 *
 * @param plans - The plans.
 * @param terms - The terms of the round.
 * @param seating - Who holds what before any of them.
 * @returns The same plans, in order.
 */
export function preferred(plans: readonly Plan[], terms: RepairTerms, seating: Seating): readonly Plan[] {
  const ranked = plans.map((plan) => ({ plan, rank: [plan.secondSeats, leftWithout(plan), ...placesOf(plan, terms, seating)] }));
  return ranked.sort((first, second) => compareNumbers(first.rank, second.rank)).map(({ plan }) => plan);
}

function leftWithout({ members }: Plan): number {
  return members.reduce((sum, { was, now, people }) => (now === 0 && was !== 0 ? sum + people : sum), 0);
}

/** Where the changes lie. More people in one place come before fewer, who leave some for places further on. */
function placesOf(plan: Plan, { seats }: RepairTerms, seating: Seating): readonly number[] {
  return seats.flatMap((seat, index) => changesIn(seat, plan, seating).map((place) => [index, ...place])).flat();
}

/** Those who leave the seat, those who are new to the group, and those who take a second seat. */
function changesIn({ seat }: SeatTerms, { members, newPeople }: Plan, { firsts }: Seating): readonly (readonly number[])[] {
  const placeIn = (kind: number) => (moved: Moved) => [kind, firsts[moved.was] ?? -1, -moved.people];
  const leaving = members.filter(({ was, now }) => hasAll(was, seat) && !hasAll(now, seat)).map(placeIn(0));
  const coming = members.filter(({ was, now }) => hasAll(now, seat) && !hasAll(was, seat)).map(placeIn(2));
  const people = newPeople[seat] ?? 0;
  return [...leaving, ...(people === 0 ? [] : [[1, -1, -people]]), ...coming].sort(compareNumbers);
}

/** Compares by the first number that differs; of lists that begin alike, the shorter comes first. */
function compareNumbers(first: readonly number[], second: readonly number[]): number {
  const differences = first.map((number, index) => number - (second[index] ?? -Infinity));
  return differences.find((difference) => difference !== 0) ?? first.length - second.length;
}
