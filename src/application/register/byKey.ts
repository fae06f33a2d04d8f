/**
 * Gathers things under their keys, so that they are looked up at once.
 *
 * @param all - The things, in order.
 * @param keysOf - The keys of one, each of which leads to it.
 * @returns For each key those that have it, in the same order.
 */
export function byKey<Each>(all: readonly Each[], keysOf: (each: Each) => Iterable<string>): ReadonlyMap<string, readonly Each[]> {
  const found = new Map<string, Each[]>();
  for (const each of all) {
    for (const key of keysOf(each)) {
      const others = found.get(key);
      if (others === undefined) found.set(key, [each]);
      else others.push(each);
    }
  }
  return found;
}
