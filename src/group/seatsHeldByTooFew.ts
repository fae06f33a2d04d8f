import type { Round } from "../round/index.js";
import { peopleIn, type Seating } from "./seating.js";

/** Answers which seats are held by fewer people than the round asks for. */
export function seatsHeldByTooFew({ group }: Round, seating: Seating): readonly string[] {
  return group.seats.filter(({ role, min }) => peopleIn(seating, role) < min).map(({ role }) => role);
}
