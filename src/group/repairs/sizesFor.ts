import type { Round } from "../../round/index.js";
import { conflictsOf, forbiddenPairs } from "../conflicts.js";
import { greatestLack, type Demand } from "../matching.js";
import { hasAll, peopleIn, type Holders } from "../seating.js";
import { demandsOf, rolesOf, type Pair, type Way } from "../sharing.js";

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

/** Answers how many changes it takes to complete a group; 0 in either way only when it is complete. */
export function sizesFor(round: Round, holders: readonly Holders[]): Sizes {
  const held = round.group.seats.map(({ role, min, max }) => ({ role, people: peopleIn(holders, role), min, max: max ?? Infinity }));
  const excess = held.reduce((sum, { people, max }) => sum + Math.max(0, people - max), 0);
  const shortages = new Map(held.map(({ role, people, min }) => [role, Math.max(0, min - people)]));
  const forbidden = forbiddenPairs(round);
  const tied = holders.reduce((sum, { seats, people }) => sum + people * tiesOf(seats, forbidden), 0);
  const untying = excess + sumOf(shortages.values()) + 2 * Math.max(0, tied - excess);
  if (tied === 0) return { untying, sharing: untying };
  const rooms = new Map(held.map(({ role, people, max }) => [role, Math.max(0, max - people)]));
  const conflicts = conflictsOf(round);
  for (const [way = []] of conflicts) for (const { role } of way.flat()) shortages.delete(role);
  return { untying, sharing: excess + sumOf(shortages.values()) + sumOf(conflicts.map((ways) => fewest(ways, rooms, holders))) };
}

function sumOf(numbers: Iterable<number>): number {
  return [...numbers].reduce((sum, number) => sum + number, 0);
}

/** How many seats somebody has to leave to fill no two that one person may not fill. */
function tiesOf(held: readonly string[], forbidden: readonly Pair[]): number {
  const pair = forbidden.find((each) => hasAll(held, each));
  return pair === undefined ? 0 : 1 + Math.min(...pair.map((left) => tiesOf(held.filter((role) => role !== left), forbidden)));
}

/** The fewest changes by which seats can be shared in one of some ways. */
function fewest(ways: readonly Way[], rooms: ReadonlyMap<string, number>, holders: readonly Holders[]): number {
  // New people hold one seat each: they are no help where nobody can be shared.
  const possible = ways.filter((way) => way.every((block) => block.length === 1 || peopleIn(holders, ...rolesOf(block)) > 0));
  return possible.reduce((least, way) => Math.min(least, changesFor(demandsOf(holders, way), rooms, holders, least)), Infinity);
}

/** How many people have to be found for all demands, and how many have to make room for them; no matter once that is too many. */
function changesFor(demands: readonly Demand[], rooms: ReadonlyMap<string, number>, holders: readonly Holders[], tooMany: number): number {
  const lacking = greatestLack(holders, demands);
  if (lacking === 0 || lacking >= tooMany) return lacking;
  if (greatestLack(holders, demands.filter(({ seats }) => seats.length > 1)) > 0) return Infinity;
  const beyondRoom = demands.map(({ seats, wanted }) => ({ seats, wanted: wanted - (seats.length > 1 ? 0 : (rooms.get(seats.join()) ?? 0)) }));
  return lacking + greatestLack(holders, beyondRoom);
}
