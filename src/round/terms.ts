import type { Term } from "../assessment/index.js";
import type { Round } from "./round.js";
import type { RoundData } from "./roundShape.js";

const terms = [
  ...["framework", "period", "semesters/*", "application/*", "application/deadline/lastMinute"],
  ...["group", "group/seats/*", "group/combinations/*", "group/otherCombinations", "group/completeBy", "group/knownEvents/*"],
  ...["wish", "wish/clarity", "commitments/*", "audiences/*", "kinds/*", "gatherings/*"],
  ...["guidance", "guidance/inOtherMode", "guidance/days", "guidance/shortDays", "guidance/notCounted", "localWork", "sharing", "absence", "completion"],
  ...["costs/*", "costs/*/contributions/*"],
];

interface Written {
  provisions?: string[] | undefined;
  assumptions?: string[] | undefined;
}

export interface WrittenTerm {
  readonly path: readonly (string | number)[];
  readonly value: Written;
  /** The assumptions that read it or something in it, and that the call has not answered since. */
  readonly assumptions: readonly string[];
}

export function termsIn(round: RoundData): readonly WrittenTerm[] {
  const found = terms.flatMap((at) => placesAt(round, at)).map(({ path, value }) => ({ path, value: value as Written, assumptions: [] as string[] }));
  const byPath = new Map(found.map((term) => [term.path.join("/"), term]));
  for (const { id, reads } of round.assumptions) {
    for (const term of reads.flatMap((read) => ownersOf(byPath, round, read))) if (!term.assumptions.includes(id)) term.assumptions.push(id);
  }
  return found;
}

/** Only as long as the values are what a silent call leaves them. */
function ownersOf<Owner>(byPath: ReadonlyMap<string, Owner>, round: RoundData, { at, as }: RoundData["assumptions"][number]["reads"][number]): readonly Owner[] {
  const silent = placesAt(round, at).filter(({ value }) => as === undefined || value === as);
  return silent.flatMap(({ path }) => ownerOf(byPath, path) ?? []);
}

function ownerOf<Owner>(byPath: ReadonlyMap<string, Owner>, path: readonly (string | number)[]): Owner | undefined {
  if (path.length === 0) return undefined;
  return byPath.get(path.join("/")) ?? ownerOf(byPath, path.slice(0, -1));
}

export function citedIn(round: Round, list: "provisions" | "assumptions"): ReadonlySet<string> {
  return new Set(terms.flatMap((at) => placesAt(round, at)).flatMap(({ value }) => (value as Term)[list]));
}

/** `path` goes from the outside in. */
interface Place {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** Gatherings share their kind. */
const idKeys = ["id", "role", "item", "kind"] as const;

/** `at` is such as `application/deadline/date` or `gatherings/leader-gathering/hours`. */
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
