/** Something that wants a number of people, and those it could have. */
export interface Demand {
  readonly people: ReadonlySet<number>;
  readonly wanted: number;
}

/**
 * Answers whether every demand can have people of its own, nobody serving two: Hall's condition, that any demands taken
 * together have at least as many people as they want together.
 *
 * @param demands - A handful of demands.
 * @returns Whether they can be kept apart.
 */
export function canBeApart(demands: readonly Demand[]): boolean {
  const total = sumOf(demands);
  // One that could serve all by itself is never short, with whatever others it is taken together.
  const scarce = demands.filter(({ people, wanted }) => wanted > 0 && people.size < total);
  return subsetsOf(scarce).every((some) => new Set(some.flatMap(({ people }) => [...people])).size >= sumOf(some));
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

function subsetsOf<Thing>([first, ...rest]: readonly Thing[]): Thing[][] {
  if (first === undefined) return [[]];
  return subsetsOf(rest).flatMap((some) => [some, [first, ...some]]);
}

function sumOf(demands: readonly Demand[]): number {
  return demands.reduce((sum, { wanted }) => sum + wanted, 0);
}
