import type { Round, SeatRole } from "../round/index.js";
import { canBeApart, pairsOf, partitionsOf, type Demand } from "./matching.js";
import type { GroupQuestion } from "./question.js";
import { firstIn, isSeveral, peopleIn, setOf, type HeadCounts, type SeatSet } from "./seating.js";

/** Two seats. */
export type Pair = readonly [SeatRole, SeatRole];

/** Two seats that one person fills, and where in the group that person stands. */
export interface DoubleSeat {
  readonly pair: Pair;
  readonly index: number;
}

/** A seat, and how many people it wants. */
export interface WantingSeat extends Demand {
  readonly role: SeatRole;
}

/** Seats that are taken together, by one person or by several who each hold them all. */
export type Block = readonly WantingSeat[];

/** One way of sharing the seats: every seat in one block, most of them alone. */
export type Way = readonly Block[];

/**
 * Answers which double seats a group cannot do without on a date, and where in the group somebody holds them.
 *
 * @param question - The round, and who holds which seats.
 * @returns Each pair of seats that one person fills.
 */
export function doubleSeats({ round, seating }: GroupQuestion): readonly DoubleSeat[] {
  return sharedBlocks(round, seating.counts).flatMap((block) => {
    const index = firstIn(seating, seatsOf(block));
    return pairsIn(block).map((pair) => ({ pair, index }));
  });
}

/**
 * Answers which seats a group has to let people share: none where every seat can have people of its own.
 *
 * @remarks Where people are too few, it is the mildest way of sharing the seats between them that counts: what is allowed
 * before what needs a judgement, and that before what is not allowed. Where no such way is enough, every two seats that
 * somebody holds count. A seat that nobody holds is left out: it is empty, which another rule says.
 * @param round - The round.
 * @param counts - How many people hold what.
 * @returns The seats that are shared, each with those it is shared with.
 */
function sharedBlocks(round: Round, counts: HeadCounts): readonly Block[] {
  // The common case, and the cheap one.
  if (!counts.some((people, held) => people > 0 && isSeveral(held))) return [];
  const held = heldSeats(round, counts);
  if (canBeApart(counts, held)) return [];
  const isHeld = (block: Block) => peopleIn(counts, seatsOf(block)) > 0;
  const ways = partitionsOf(held).filter((way) => way.every(isHeld)).map((way) => ({ way, severity: severityOf(round, way) }));
  const mildestFirst = ways.sort((first, second) => first.severity - second.severity);
  const mildest = mildestFirst.find(({ way }) => canBeApart(counts, demandsOf(counts, way)));
  return mildest === undefined ? pairsOf(held).filter(isHeld) : mildest.way.filter((block) => block.length > 1);
}

/**
 * Answers what a round says of one person in two seats.
 *
 * @param round - The round.
 * @param pair - The two seats, whichever way round.
 * @returns The terms for this pair, or those for any other pair.
 */
export function combinationTerms({ group }: Round, [first, second]: Pair) {
  return group.combinations.find(({ roles }) => roles.includes(first) && roles.includes(second)) ?? group.otherCombinations;
}

/**
 * What a way of sharing demands. A block wants as many people who hold all its seats as can serve it, one at least; each of
 * its seats still wants the rest of its own.
 *
 * @param counts - How many people hold what.
 * @param way - The way.
 * @returns The demands.
 */
export function demandsOf(counts: HeadCounts, way: Way): readonly Demand[] {
  return way.flatMap((block): readonly Demand[] => {
    if (block.length === 1) return block;
    const seats = seatsOf(block);
    const shared = Math.max(1, Math.min(peopleIn(counts, seats), ...block.map(({ wanted }) => wanted)));
    return [{ seats, wanted: shared }, ...block.map((seat) => ({ seats: seat.seats, wanted: seat.wanted - shared }))];
  });
}

/**
 * The pairs of seats that one person fills in a block.
 *
 * @param block - The block.
 * @returns The pairs, in the order of the round.
 */
function pairsIn(block: Block): readonly Pair[] {
  return pairsOf(block.map(({ role }) => role));
}

function heldSeats({ group }: Round, counts: HeadCounts): readonly WantingSeat[] {
  return group.seats.flatMap(({ role, min }) => {
    const seats = setOf([role]);
    const people = peopleIn(counts, seats);
    return people === 0 ? [] : [{ role, seats, wanted: Math.min(min, people) }];
  });
}

/**
 * The seats of a block.
 *
 * @param block - The block.
 * @returns The set of its seats.
 */
export function seatsOf(block: Block): SeatSet {
  return block.reduce((set, { seats }) => set | seats, 0);
}

/** Six pairs at most: no number of a milder kind weighs as much as one of a graver kind. */
function severityOf(round: Round, way: Way): number {
  return way.flatMap(pairsIn).reduce((sum, pair) => sum + weightOf(combinationTerms(round, pair).allowed), 0);
}

function weightOf(allowed: boolean | "needs-judgement"): number {
  if (allowed === "needs-judgement") return 10;
  return allowed ? 1 : 100;
}
