import { demandsOf, seatsOf } from "../doubleSeats.js";
import { greatestLack, type Demand } from "../matching.js";
import { isSeveral, peopleIn, type HeadCounts, type SeatSet } from "../seating.js";
import type { RepairTerms } from "./terms.js";

/** How many changes it takes to complete a group, in each of two ways. */
export interface Sizes {
  /**
   * To let people share the seats without anybody filling a forbidden pair. No more are needed: who does not serve a seat can
   * leave it, and new people are as good as any.
   */
  readonly sharing: number;
  /**
   * To have nobody left who holds a forbidden pair: whoever does has to leave a seat, and where that is not one too many it has
   * to be filled again. At least so many; it may take more.
   */
  readonly untying: number;
}

/**
 * Answers how many changes it takes to complete a group; 0 in either way exactly when it is complete.
 *
 * @param terms - The terms of the round.
 * @param counts - How many people hold what.
 * @returns The numbers of people to find and seats to leave.
 */
export function sizesFor(terms: RepairTerms, counts: HeadCounts): Sizes {
  const { seats, ties } = terms;
  const held = seats.map(({ seat, min, max }) => ({ people: peopleIn(counts, seat), min, max }));
  const excess = held.reduce((sum, { people, max }) => sum + Math.max(0, people - max), 0);
  const shortage = held.reduce((sum, { people, min }) => sum + Math.max(0, min - people), 0);
  const tied = counts.reduce((sum, people, set) => sum + people * (ties[set] ?? 0), 0);
  const untying = excess + shortage + 2 * Math.max(0, tied - excess);
  return { untying, sharing: tied === 0 ? untying : excess + fewest(terms, counts) };
}

/** The fewest changes by which the seats can be shared in one of the ways. */
function fewest({ ways, seats }: RepairTerms, counts: HeadCounts): number {
  const rooms = new Map<SeatSet, number>(seats.map(({ seat, max }) => [seat, Math.max(0, max - peopleIn(counts, seat))]));
  let least = Infinity;
  for (const way of ways) {
    // New people hold one seat each: they are no help where nobody can be shared.
    if (way.some((block) => block.length > 1 && peopleIn(counts, seatsOf(block)) === 0)) continue;
    least = Math.min(least, changesFor(demandsOf(counts, way), rooms, counts, least));
  }
  return least;
}

/** How many people have to be found for all demands, and how many have to make room for them; no matter once that is too many. */
function changesFor(demands: readonly Demand[], rooms: ReadonlyMap<SeatSet, number>, counts: HeadCounts, tooMany: number): number {
  const lacking = greatestLack(counts, demands);
  if (lacking === 0 || lacking >= tooMany) return lacking;
  if (greatestLack(counts, demands.filter(({ seats }) => isSeveral(seats))) > 0) return Infinity;
  const beyondRoom = demands.map(({ seats, wanted }) => ({ seats, wanted: wanted - (rooms.get(seats) ?? 0) }));
  return lacking + greatestLack(counts, beyondRoom);
}
