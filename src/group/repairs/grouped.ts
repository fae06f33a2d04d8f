/**
 * Puts things together that have the same key.
 *
 * @param things - The things.
 * @param keyOf - The key of each.
 * @returns The things by key, in the order in which they come.
 */
export function grouped<Key, Thing>(things: Iterable<Thing>, keyOf: (thing: Thing) => Key): ReadonlyMap<Key, readonly Thing[]> {
  const byKey = new Map<Key, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const others = byKey.get(key);
    if (others === undefined) byKey.set(key, [thing]);
    else others.push(thing);
  }
  return byKey;
}
