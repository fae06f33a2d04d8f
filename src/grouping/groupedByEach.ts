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
