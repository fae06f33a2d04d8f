import { hasAll, type HeadCounts, type SeatSet } from "./seating.js";

/** Something that wants a number of people, each of whom holds some seats, all of them. */
export interface Demand {
  readonly seats: SeatSet;
  readonly wanted: number;
}

/**
 * Answers whether every demand can have people of its own, nobody serving two.
 *
 * @param counts - How many people hold what.
 * @param demands - A handful of demands.
 * @returns Whether they can be kept apart.
 */
export function canBeApart(counts: HeadCounts, demands: readonly Demand[]): boolean {
  return greatestLack(counts, demands) === 0;
}

/**
 * Answers how many people are lacking for every demand to have people of its own: by Hall's condition, as many as the
 * demands that lack most, any of them taken together, want beyond those who could serve them.
 *
 * @param counts - How many people hold what.
 * @param demands - A handful of demands.
 * @returns The number of people; 0 when nobody is lacking.
 */
export function greatestLack(counts: HeadCounts, demands: readonly Demand[]): number {
  const wanting = demands.filter(({ wanted }) => wanted > 0);
  const servants = servantsOf(counts, wanting);
  let greatest = 0;
  for (let some = 1; some < 1 << wanting.length; some += 1) greatest = Math.max(greatest, lackOf(some, wanting, servants));
  return greatest;
}

/** People who can all serve the same demands: a bit for each. */
interface Servants {
  readonly people: number;
  readonly serve: number;
}

function servantsOf(counts: HeadCounts, demands: readonly Demand[]): readonly Servants[] {
  const servants: Servants[] = [];
  counts.forEach((people, held) => {
    if (people === 0) return;
    const serve = demands.reduce((set, { seats }, index) => (hasAll(held, seats) ? set | (1 << index) : set), 0);
    if (serve !== 0) servants.push({ people, serve });
  });
  return servants;
}

function lackOf(some: number, demands: readonly Demand[], servants: readonly Servants[]): number {
  let lack = 0;
  demands.forEach(({ wanted }, index) => {
    if ((some & (1 << index)) !== 0) lack += wanted;
  });
  for (const { people, serve } of servants) if ((some & serve) !== 0) lack -= people;
  return lack;
}

/**
 * Every way of dividing things into blocks, the order within a block kept.
 *
 * @param things - A handful of things.
 * @returns The ways; the first keeps everything apart.
 */
export function partitionsOf<Thing>([first, ...rest]: readonly Thing[]): Thing[][][] {
  if (first === undefined) return [[]];
  return partitionsOf(rest).flatMap((way) => [
    [[first], ...way],
    ...way.map((_, chosen) => way.map((block, index) => (index === chosen ? [first, ...block] : block))),
  ]);
}

/**
 * Every pair of two of the things, in their order.
 *
 * @param things - The things.
 * @returns The pairs.
 */
export function pairsOf<Thing>(things: readonly Thing[]): (readonly [Thing, Thing])[] {
  return things.flatMap((first, index) => things.slice(index + 1).map((second) => [first, second] as const));
}
