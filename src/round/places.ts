/** A value somewhere in a round, and the way to it from the outside in. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** The keys by which the entries of a round's lists are told apart; gatherings share their kind. */
const idKeys = ["id", "role", "item", "kind"] as const;

/** Every value of a round that is meant by a place such as `application/deadline/date` or `gatherings/leader-gathering/hours`. */
export function placesAt(round: unknown, at: string): readonly Place[] {
  let places: readonly Place[] = [{ path: [], value: round }];
  for (const key of at.split("/")) places = places.flatMap((place) => inside(place, key));
  return places;
}

function inside({ path, value }: Place, key: string): readonly Place[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown, index) => (key === "*" || isCalled(each, key) ? [{ path: [...path, index], value: each }] : []));
  if (typeof value !== "object" || value === null) return [];
  const keys = key === "*" ? Object.keys(value) : Object.hasOwn(value, key) ? [key] : [];
  // What a call lacks may be written out as undefined, which is how it is taken out of a round that is spread.
  return keys.map((each) => ({ path: [...path, each], value: (value as Readonly<Record<string, unknown>>)[each] })).filter((place) => place.value !== undefined);
}

function isCalled(entry: unknown, key: string): boolean {
  return typeof entry === "object" && entry !== null && idKeys.some((idKey) => Reflect.get(entry, idKey) === key);
}
