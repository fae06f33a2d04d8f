/**
 * Gathers what shares a key, where each thing can have several keys or none.
 *
 * @remarks Keys are told apart as a `Map` does it, so any value can be one, also a name that every object has. A key that
 * one thing has twice leads to it twice.
 */
export function groupedByEach<Item, Key>(items: Iterable<Item>, keysOf: (item: Item) => Iterable<Key>): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

/**
 * Gathers what has the same key: `Map.groupBy` of ES2024, which Node 20 lacks.
 *
 * @remarks Keys are told apart as a `Map` does it, so any value can be one, also a name that every object has.
 */
export function groupedBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  return groupedByEach(items, (item) => [keyOf(item)]);
}

/** Puts things in order of a key, lowest first. Those that have the same key stay as they stood. */
export function sortedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | number): Item[] {
  return [...items].sort((first, second) => compare(keyOf(first), keyOf(second)));
}

function compare(first: string | number, second: string | number): number {
  return first < second ? -1 : Number(first > second);
}
