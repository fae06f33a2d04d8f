import { oncePerRound, type Round } from "../round/index.js";
import { greatestLack, partitionsOf, type Demand } from "./matching.js";
import { hasAll, peopleIn, type Holders } from "./seating.js";

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

/** Answers which two seats one person may not hold. */
export function forbiddenPairs({ group }: Round): readonly Pair[] {
  return group.combinations.filter(({ allowed }) => !allowed).map(({ roles }) => roles);
}

/** Of many ways, as only a round with many seats and many pairs has them, so many are tried. */
const mostWays = 50;

/**
 * Finds the seats that people have to be found for one beside the other: those that two by two one person may not fill, each group of
 * them with the ways in which its seats can be shared without that. Whatever else somebody holds is no matter.
 */
export const conflictsOf = oncePerRound((round): readonly (readonly Way[])[] => {
  const forbidden = forbiddenPairs(round);
  const wanting = round.group.seats.filter(({ min }) => min > 0).map(({ role, min }) => ({ role, wanted: min }));
  const isFree = (block: Block) => !forbidden.some((pair) => hasAll(rolesOf(block), pair));
  return connected(wanting, forbidden).map((seats) => partitionsOf(seats, isFree).slice(0, mostWays));
});

/** The seats that pairs connect with each other, directly or by way of others. */
function connected(seats: readonly WantingSeat[], pairs: readonly Pair[]): readonly Block[] {
  let blocks: readonly Block[] = seats.map((seat) => [seat]);
  for (const pair of pairs) {
    const touched = blocks.filter((block) => block.some(({ role }) => pair.includes(role)));
    if (touched.length > 1) blocks = [...blocks.filter((block) => !touched.includes(block)), touched.flat()];
  }
  return blocks.filter((block) => block.length > 1);
}

/** Answers whether a group cannot do without somebody who fills two seats that one person may not. */
export function needsForbiddenPair(round: Round, holders: readonly Holders[]): boolean {
  if (!forbiddenPairs(round).some((pair) => peopleIn(holders, ...pair) > 0)) return false;
  return conflictsOf(round).some((ways) => !ways.some((way) => canDo(held(way, holders), holders)));
}

function canDo(way: Way, holders: readonly Holders[]): boolean {
  return way.every((block) => peopleIn(holders, ...rolesOf(block)) > 0) && greatestLack(holders, demandsOf(holders, way)) === 0;
}

function held(way: Way, holders: readonly Holders[]): Way {
  const blocks = way.map((block) => block.map(({ role, wanted }) => ({ role, wanted: Math.min(wanted, peopleIn(holders, role)) })).filter(({ wanted }) => wanted > 0));
  return blocks.filter((block) => block.length > 0);
}
