/** `Map.groupBy` of ES2024, which Node 20 lacks. */
export function groupedBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  return groupedByEach(items, (item) => [keyOf(item)]);
}

/** A key that one item has twice leads to it twice. */
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

/** Texts by code units, as civil dates are ordered; those with the same key stay as they stood. */
export function sortedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | number): Item[] {
  return items.toSorted((first, second) => {
    const [key, other] = [keyOf(first), keyOf(second)];
    return key < other ? -1 : Number(key > other);
  });
}
