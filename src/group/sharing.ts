import { peopleIn, type Holders } from "./seating.js";
import type { Demand } from "./matching.js";

/** Two seats. */
export type Pair = readonly [string, string];

/** A seat, and how many people it wants. */
export interface WantingSeat {
  readonly role: string;
  readonly wanted: number;
}

/** Seats that are taken together, by one person or by several who each hold them all. */
export type Block = readonly WantingSeat[];

/** One way of sharing seats: every seat in one block, most of them alone. */
export type Way = readonly Block[];

/** The seats of a block. */
export function rolesOf(block: Block): readonly string[] {
  return block.map(({ role }) => role);
}

/**
 * What a way of sharing demands. A block wants as many people who hold all its seats as can serve it, one at least; each of
 * its seats still wants the rest of its own.
 */
export function demandsOf(holders: readonly Holders[], way: Way): readonly Demand[] {
  return way.flatMap((block): readonly Demand[] => {
    const seats = rolesOf(block);
    if (seats.length === 1) return block.map(({ wanted }) => ({ seats, wanted }));
    const shared = Math.max(1, Math.min(peopleIn(holders, ...seats), ...block.map(({ wanted }) => wanted)));
    return [{ seats, wanted: shared }, ...block.map(({ role, wanted }) => ({ seats: [role], wanted: wanted - shared }))];
  });
}
