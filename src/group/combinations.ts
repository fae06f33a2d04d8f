import { oncePerRound, type CombinationTerms, type GroupTerms, type Round } from "../round/index.js";
import { firstIn, hasAll, peopleIn, type GroupQuestion, type Holders } from "./groupQuestion.js";

export type Pair = readonly [string, string];

export interface DoubleSeat {
  readonly pair: Pair;
  readonly index: number;
}

interface Places {
  readonly role: string;
  readonly wanted: number;
}

/** Taken together, by people who each hold all the seats. */
type Block = readonly Places[];

/** Every place is in one block, most of them alone. */
type Way = readonly Block[];

/** So many places are shared out one by one; where seats ask for more, all places of a seat are shared alike. */
const mostPlaces = 8;

/** Only a round with many seats and many pairs has more ways to keep seats apart. */
const mostWays = 50;

export function combinationTerms({ group }: Round, [first, second]: Pair): CombinationTerms | GroupTerms["otherCombinations"] {
  return group.combinations.find(({ roles }) => roles.includes(first) && roles.includes(second)) ?? group.otherCombinations;
}

export function forbiddenPairs({ group }: Round): readonly Pair[] {
  return group.combinations.filter(({ allowed }) => !allowed).map(({ roles }) => roles);
}

export function pairsOf<Thing>(things: readonly Thing[]): (readonly [Thing, Thing])[] {
  return things.flatMap((first, index) => things.slice(index + 1).map((second) => [first, second] as const));
}

/** Those that the group cannot do without, each once. */
export function doubleSeats({ round, seating }: GroupQuestion): readonly DoubleSeat[] {
  const doubles = sharedBlocks(round, seating).flatMap((block) => {
    const index = firstIn(seating, rolesOf(block));
    return pairsOf(rolesOf(block)).map((pair) => ({ pair, index }));
  });
  return doubles.filter(({ pair }, place) => doubles.findIndex((other) => hasAll(other.pair, pair)) === place);
}

/**
 * None where every seat can have people of its own. Otherwise the mildest way of sharing counts: what is allowed before what needs
 * a judgement, and that before what is not allowed. Where no such way is enough, every two seats that somebody holds count, those
 * that one person may not hold only where the group cannot do without. A seat that nobody holds is left out: it is empty, which
 * another rule says.
 */
function sharedBlocks(round: Round, holders: readonly Holders[]): readonly Block[] {
  // The common case, and the cheap one.
  if (!holders.some(({ seats }) => seats.length > 1)) return [];
  const held = heldPlaces(round, holders);
  const isEnough = (way: Way) => greatestLack(holders, demandsOf(holders, way)) === 0;
  if (isEnough(held.map((place) => [place]))) return [];
  const avoided = needsForbiddenPair(round, holders) ? [] : forbiddenPairs(round);
  const canBeShared = (block: Block) => areDistinct(block) && peopleIn(holders, ...rolesOf(block)) > 0 && !avoided.some((pair) => hasAll(rolesOf(block), pair));
  const ways = [...waysOfSharing(held, canBeShared)].map((way) => ({ way, severity: severityOf(round, way) }));
  const mildest = ways.sort((first, second) => first.severity - second.severity).find(({ way }) => isEnough(way));
  return mildest === undefined ? pairsOf(held).filter(canBeShared) : mildest.way.filter((block) => block.length > 1);
}

export function needsForbiddenPair(round: Round, holders: readonly Holders[]): boolean {
  const forbidden = forbiddenPairs(round);
  if (!forbidden.some((pair) => peopleIn(holders, ...pair) > 0)) return false;
  const isFree = (block: Block) => areDistinct(block) && !forbidden.some((pair) => hasAll(rolesOf(block), pair));
  const canDo = (way: Way) => way.every((block) => peopleIn(holders, ...rolesOf(block)) > 0) && greatestLack(holders, demandsOf(holders, way)) === 0;
  return conflictsOf(round).some((roles) => {
    let tried = 0;
    for (const way of waysOfSharing(heldPlaces(round, holders, roles), isFree)) {
      if (canDo(way)) return false;
      tried += 1;
      if (tried === mostWays) break;
    }
    return true;
  });
}

/** Seats that forbidden pairs connect, directly or by way of others. */
const conflictsOf = oncePerRound((round): readonly (readonly string[])[] => {
  let connected: readonly (readonly string[])[] = round.group.seats.filter(({ min }) => min > 0).map(({ role }) => [role]);
  for (const pair of forbiddenPairs(round)) {
    const touched = connected.filter((roles) => roles.some((role) => pair.includes(role)));
    if (touched.length > 1) connected = [...connected.filter((roles) => !touched.includes(roles)), touched.flat()];
  }
  return connected.filter((roles) => roles.length > 1);
});

function rolesOf(block: Block): readonly string[] {
  return block.map(({ role }) => role);
}

function areDistinct(block: Block): boolean {
  return new Set(rolesOf(block)).size === block.length;
}

/** A seat that nobody holds has none. */
function heldPlaces({ group }: Round, holders: readonly Holders[], roles?: readonly string[]): Block {
  const seats = group.seats.filter(({ role }) => roles?.includes(role) ?? true).map(({ role, min }) => ({ role, wanted: Math.min(min, peopleIn(holders, role)) }));
  const held = seats.filter(({ role }) => peopleIn(holders, role) > 0);
  const total = held.reduce((sum, { wanted }) => sum + wanted, 0);
  return total > mostPlaces ? held : held.flatMap(({ role, wanted }) => Array.from({ length: Math.max(1, wanted) }, () => ({ role, wanted: Math.min(1, wanted) })));
}

/** The order within a block is kept. */
function* waysOfSharing([first, ...rest]: Block, isPossible: (block: Block) => boolean): Generator<Way, void> {
  if (first === undefined) {
    yield [];
    return;
  }
  for (const way of waysOfSharing(rest, isPossible)) {
    yield [[first], ...way];
    for (const [index, block] of way.entries()) if (isPossible([first, ...block])) yield way.with(index, [first, ...block]);
  }
}

/** There are 28 pairs at most: no number of a milder kind weighs as much as one of a graver kind. */
function severityOf(round: Round, way: Way): number {
  const pairs = new Map(way.flatMap((block) => pairsOf(rolesOf(block))).map((pair) => [pair.join(), pair]));
  return [...pairs.values()].reduce((sum, pair) => sum + weightOf(combinationTerms(round, pair).allowed), 0);
}

function weightOf(allowed: boolean | "needs-judgement"): number {
  if (allowed === "needs-judgement") return 100;
  return allowed ? 1 : 10_000;
}

interface Demand {
  readonly seats: readonly string[];
  readonly wanted: number;
}

/** A block wants as many people who hold all its seats as can serve it, one at least; each of its seats still wants the rest of its own. */
function demandsOf(holders: readonly Holders[], way: Way): readonly Demand[] {
  return way.flatMap((block): readonly Demand[] => {
    const seats = rolesOf(block);
    if (seats.length === 1) return block.map(({ wanted }) => ({ seats, wanted }));
    const shared = Math.max(1, Math.min(peopleIn(holders, ...seats), ...block.map(({ wanted }) => wanted)));
    return [{ seats, wanted: shared }, ...block.map(({ role, wanted }) => ({ seats: [role], wanted: wanted - shared }))];
  });
}

/**
 * Nobody serves two. By Hall's condition it is what the demands that lack most, any of them taken together, want beyond those who
 * could serve them.
 */
function greatestLack(holders: readonly Holders[], demands: readonly Demand[]): number {
  const [demand, ...rest] = demands.filter(({ wanted }) => wanted > 0);
  if (demand === undefined) return 0;
  const able = peopleIn(holders, ...demand.seats);
  const together = demand.wanted - able + greatestLack(holders.filter(({ seats }) => !hasAll(seats, demand.seats)), rest);
  // Taken with others, a demand adds at least what it lacks alone.
  return able <= demand.wanted ? together : Math.max(together, greatestLack(holders, rest));
}
