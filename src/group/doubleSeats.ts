import type { Round, SeatRole } from "../round/index.js";
import { rolesHeldBy } from "./holders.js";
import { canBeApart, pairsOf, partitionsOf, type Demand } from "./matching.js";
import type { GroupQuestion } from "./question.js";

/** Two seats. */
export type Pair = readonly [SeatRole, SeatRole];

/** Two seats that one person fills, and where in the group that person stands. */
export interface DoubleSeat {
  readonly pair: Pair;
  readonly index: number;
}

/** A seat that somebody holds: which people, by their place in the group, and how many of them it wants. */
interface HeldSeat extends Demand {
  readonly role: SeatRole;
}

/** One way of sharing the seats: some of them taken together, each such block by one person. */
type Way = readonly (readonly HeldSeat[])[];

/**
 * Answers which double seats a group cannot do without on a date: none where every seat can have people of its own.
 *
 * @remarks Where people are too few, it is the mildest way of sharing the seats between them that counts: what is allowed
 * before what needs a judgement, and that before what is not allowed. Where no such way is enough, every double seat
 * counts. A seat that nobody holds is left out: it is empty, which another rule says.
 * @param question - The round, the group and the date.
 * @returns Each pair of seats that one person fills.
 */
export function doubleSeats(question: GroupQuestion): readonly DoubleSeat[] {
  const held = heldSeats(question);
  if (canBeApart(held)) return [];
  const possible = partitionsOf(held).filter((way) => canBeApart(way.flatMap(demandsOf)));
  const severity = (way: Way) => way.flatMap(pairsIn).reduce((sum, pair) => sum + severityOf(question.round, pair), 0);
  const [mildest] = possible.sort((first, second) => severity(first) - severity(second));
  return (mildest ?? pairsOf(held)).flatMap(doubleSeatsIn);
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

function heldSeats({ round, group, on }: GroupQuestion): readonly HeldSeat[] {
  const rolesOf = group.members.map((member) => rolesHeldBy(member, on));
  return round.group.seats.flatMap(({ role, min }) => {
    const people = new Set(rolesOf.flatMap((roles, index) => (roles.includes(role) ? [index] : [])));
    return people.size === 0 ? [] : [{ role, people, wanted: Math.min(min, people.size) }];
  });
}

/** A block wants as many people who hold all its seats as can serve it, one at least; each seat still wants the rest of its own. */
function demandsOf(block: readonly HeldSeat[]): readonly Demand[] {
  if (block.length === 1) return block;
  const people = peopleInAll(block);
  const shared = Math.max(1, Math.min(people.size, ...block.map(({ wanted }) => wanted)));
  return [{ people, wanted: shared }, ...block.map((seat) => ({ people: seat.people, wanted: seat.wanted - shared }))];
}

/** None where nobody holds all the seats of the block. */
function doubleSeatsIn(block: readonly HeldSeat[]): readonly DoubleSeat[] {
  const [index] = peopleInAll(block);
  return index === undefined ? [] : pairsIn(block).map((pair) => ({ pair, index }));
}

function peopleInAll([first, ...rest]: readonly HeldSeat[]): ReadonlySet<number> {
  return new Set([...(first?.people ?? [])].filter((person) => rest.every(({ people }) => people.has(person))));
}

function pairsIn(block: readonly HeldSeat[]): readonly Pair[] {
  return pairsOf(block.map(({ role }) => role));
}

/** Six pairs at most: no number of a milder kind weighs as much as one of a graver kind. */
function severityOf(round: Round, pair: Pair): number {
  const { allowed } = combinationTerms(round, pair);
  if (allowed === "needs-judgement") return 10;
  return allowed ? 1 : 100;
}
