import type { Round, SeatRole } from "../round/index.js";
import { peopleIn, setOf, type Seating } from "./seating.js";

/**
 * Answers which seats are held by fewer people than the round asks for.
 *
 * @param round - The round.
 * @param seating - Who holds what.
 * @returns The seats, in the order of the round.
 */
export function seatsHeldByTooFew({ group }: Round, { counts }: Seating): readonly SeatRole[] {
  return group.seats.filter(({ role, min }) => peopleIn(counts, setOf([role])) < min).map(({ role }) => role);
}
