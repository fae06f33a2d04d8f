/** How many sets of each size are tried: beyond that, one that nothing can be left out of has to do. */
const mostTried = 500;

/** How many sets of the same size are told: more would not help anybody to choose. */
const mostTold = 5;

/** The largest sets that are sought one by one. */
const largestSought = 3;

/** Finds the smallest sets of things that suffice for something. Whatever suffices, still does with more in it. */
export function smallestSets<Item>(items: readonly Item[], suffices: (set: readonly Item[]) => boolean): readonly (readonly Item[])[] {
  for (let size = 1; size <= largestSought; size += 1) {
    const sets = setsOf(items, size);
    if (sets.length > mostTried) break;
    const found = sets.filter(suffices);
    if (found.length > 0) return found.slice(0, mostTold);
  }
  return [items.reduce<readonly Item[]>((set, item) => withoutIfPossible(set, item, suffices), items)];
}

/** Every set of the given size, in the order of the items; one more than are tried at the most. */
function setsOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  if (size === 0) return [[]];
  const sets: (readonly Item[])[] = [];
  for (const [index, item] of items.entries()) {
    if (sets.length > mostTried) break;
    sets.push(...setsOf(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
  }
  return sets;
}

function withoutIfPossible<Item>(set: readonly Item[], item: Item, suffices: (set: readonly Item[]) => boolean): readonly Item[] {
  const rest = set.filter((each) => each !== item);
  return suffices(rest) ? rest : set;
}
