import type { Round } from "../../round/index.js";
import type { GroupQuestion } from "../question.js";
import { changesOf } from "./changesOf.js";
import type { GroupRepair } from "./model.js";
import type { Moved, Plan } from "./plan.js";
import { mostRepairs, plansFor } from "./plansFor.js";

/** Answers what would complete a group on a date. */
export function repairsFor(question: GroupQuestion): readonly GroupRepair[] {
  const { round, seating } = question;
  const plans = plansFor(round, seating).filter(({ size }) => size > 0);
  return preferred(plans, round).slice(0, mostRepairs).map((plan) => ({ changes: changesOf(plan, question) }));
}

/**
 * Puts plans of one size in the order in which they are told: those with fewest second seats first, then those that leave
 * fewest people without a seat, then by the order of the seats in the round, and then by that of the members in the group.
 */
function preferred(plans: readonly Plan[], { group }: Round): readonly Plan[] {
  const ranked = plans.map((plan) => {
    const places = group.seats.flatMap(({ role }, index) => changesIn(role, plan).flatMap((place) => [index, ...place]));
    return { plan, rank: [plan.secondSeats, leftWithout(plan), ...places] };
  });
  return ranked.sort((first, second) => compareNumbers(first.rank, second.rank)).map(({ plan }) => plan);
}

function leftWithout({ people }: Plan): number {
  return people.reduce((sum, { was, seats, people: some }) => (was !== null && was.seats.length > 0 && seats.length === 0 ? sum + some : sum), 0);
}

/**
 * Where the changes of a seat lie: those who leave it, those who are new to the group, and those who take a second seat. More people
 * in one place come before fewer, who leave some for places further on.
 */
function changesIn(role: string, { people }: Plan): readonly (readonly number[])[] {
  return people.flatMap((moved) => placeOf(role, moved)).sort(compareNumbers);
}

function placeOf(role: string, { was, seats, people }: Moved): readonly (readonly number[])[] {
  const isHeld = seats.includes(role);
  if (was === null) return isHeld ? [[1, -1, -people]] : [];
  if (was.seats.includes(role) === isHeld) return [];
  return [[isHeld ? 2 : 0, was.places[0] ?? -1, -people]];
}

/** Compares by the first number that differs; of lists that begin alike, the shorter comes first. */
function compareNumbers(first: readonly number[], second: readonly number[]): number {
  const differences = first.map((number, index) => number - (second[index] ?? -Infinity));
  return differences.find((difference) => difference !== 0) ?? first.length - second.length;
}
