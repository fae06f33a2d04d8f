import { hasAll, peopleIn, type Holders } from "./seating.js";

/** Something that wants a number of people, each of whom holds some seats, all of them. */
export interface Demand {
  readonly seats: readonly string[];
  readonly wanted: number;
}

/**
 * Answers how many people are lacking for every demand to have people of its own, nobody serving two: by Hall's condition, as many
 * as the demands that lack most, any of them taken together, want beyond those who could serve them.
 */
export function greatestLack(holders: readonly Holders[], demands: readonly Demand[]): number {
  const [demand, ...rest] = demands.filter(({ wanted }) => wanted > 0);
  if (demand === undefined) return 0;
  const servants = peopleIn(holders, ...demand.seats);
  const together = demand.wanted - servants + greatestLack(holders.filter(({ seats }) => !hasAll(seats, demand.seats)), rest);
  // Taken with others, a demand adds at least what it lacks alone.
  return servants <= demand.wanted ? together : Math.max(together, greatestLack(holders, rest));
}

/** Every way of dividing things into blocks, the order within a block kept. */
export function partitionsOf<Thing>([first, ...rest]: readonly Thing[], isPossible: (block: readonly Thing[]) => boolean): (readonly (readonly Thing[])[])[] {
  if (first === undefined) return [[]];
  return partitionsOf(rest, isPossible).flatMap((way) => {
    const joining = way.flatMap((block, index) => (isPossible([first, ...block]) ? [way.with(index, [first, ...block])] : []));
    return [[[first], ...way], ...joining];
  });
}

/** Every pair of two of the things, in their order. */
export function pairsOf<Thing>(things: readonly Thing[]): (readonly [Thing, Thing])[] {
  return things.flatMap((first, index) => things.slice(index + 1).map((second) => [first, second] as const));
}
