import type { CombinationTerms, GroupTerms, Round } from "../round/index.js";
import { greatestLack, pairsOf, partitionsOf } from "./matching.js";
import type { GroupQuestion } from "./question.js";
import { firstIn, hasAll, peopleIn, type Holders } from "./seating.js";
import { demandsOf, forbiddenPairs, needsForbiddenPair, rolesOf, type Block, type Pair, type Way } from "./sharing.js";

/** Two seats that one person fills, and where in the group that person stands. */
export interface DoubleSeat {
  readonly pair: Pair;
  readonly index: number;
}

/** Answers which double seats a group cannot do without on a date, and where in the group somebody holds them. */
export function doubleSeats({ round, seating }: GroupQuestion): readonly DoubleSeat[] {
  return sharedBlocks(round, seating).flatMap((block) => {
    const index = firstIn(seating, rolesOf(block));
    return pairsOf(rolesOf(block)).map((pair) => ({ pair, index }));
  });
}

/**
 * Answers which seats a group has to let people share: none where every seat can have people of its own.
 *
 * Where people are too few, it is the mildest way of sharing the seats between them that counts: what is allowed before what needs a
 * judgement, and that before what is not allowed. Where no such way is enough, every two seats that somebody holds count, those that one
 * person may not hold only where the group cannot do without. A seat that nobody holds is left out: it is empty, which another rule
 * says.
 */
function sharedBlocks(round: Round, holders: readonly Holders[]): readonly Block[] {
  // The common case, and the cheap one.
  if (!holders.some(({ seats }) => seats.length > 1)) return [];
  const held = heldSeats(round, holders);
  const isEnough = (way: Way) => greatestLack(holders, demandsOf(holders, way)) === 0;
  if (isEnough(held.map((seat) => [seat]))) return [];
  const avoided = needsForbiddenPair(round, holders) ? [] : forbiddenPairs(round);
  const canBeShared = (block: Block) => peopleIn(holders, ...rolesOf(block)) > 0 && !avoided.some((pair) => hasAll(rolesOf(block), pair));
  const ways = partitionsOf(held, canBeShared).map((way) => ({ way, severity: severityOf(round, way) }));
  const mildest = ways.sort((first, second) => first.severity - second.severity).find(({ way }) => isEnough(way));
  return mildest === undefined ? pairsOf(held).filter(canBeShared) : mildest.way.filter((block) => block.length > 1);
}

/** Answers what a round says of one person in two seats. */
export function combinationTerms({ group }: Round, [first, second]: Pair): CombinationTerms | GroupTerms["otherCombinations"] {
  return group.combinations.find(({ roles }) => roles.includes(first) && roles.includes(second)) ?? group.otherCombinations;
}

function heldSeats({ group }: Round, holders: readonly Holders[]): Block {
  return group.seats.flatMap(({ role, min }) => {
    const people = peopleIn(holders, role);
    return people === 0 ? [] : [{ role, wanted: Math.min(min, people) }];
  });
}

/** There are 28 pairs at most: no number of a milder kind weighs as much as one of a graver kind. */
function severityOf(round: Round, way: Way): number {
  return way.flatMap((block) => pairsOf(rolesOf(block))).reduce((sum, pair) => sum + weightOf(combinationTerms(round, pair).allowed), 0);
}

function weightOf(allowed: boolean | "needs-judgement"): number {
  if (allowed === "needs-judgement") return 100;
  return allowed ? 1 : 10_000;
}
