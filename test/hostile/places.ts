/** Every place inside a value: its path, from the outside in. */
export function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => [[...path, key], ...placesIn(inner, [...path, key])]);
}

/** A copy of a value with something else in one place. */
export function withAt(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  const inner: unknown = Reflect.get(value as object, key);
  const changed = withAt(inner, rest, other);
  return Array.isArray(value) ? value.map((each: unknown, index) => (String(index) === key ? changed : each)) : { ...(value as object), [key]: changed };
}
