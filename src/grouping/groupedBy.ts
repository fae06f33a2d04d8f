import { groupedByEach } from "./groupedByEach.js";

/**
 * Gathers what has the same key: `Map.groupBy` of ES2024, which Node 20 lacks.
 *
 * @remarks Keys are told apart as a `Map` does it, so any value can be one, also a name that every object has.
 */
export function groupedBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  return groupedByEach(items, (item) => [keyOf(item)]);
}
