/**
 * Gathers what has the same key.
 *
 * @param items - Anything.
 * @param keyOf - Says the key of each.
 * @returns The items by key, both in the order in which they came.
 */
export function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
