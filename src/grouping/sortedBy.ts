/** Puts things in order of a key, lowest first. Those that have the same key stay as they stood. */
export function sortedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | number): Item[] {
  return [...items].sort((first, second) => compare(keyOf(first), keyOf(second)));
}

function compare(first: string | number, second: string | number): number {
  return first < second ? -1 : Number(first > second);
}
