import { sayPath } from "../../src/input/index.js";
import { assessRound, type Gathering, type RoundInput } from "../../src/round/index.js";
import { datesOfRound } from "../../src/round/assessRound.js";
import { round2026 } from "../../src/rounds/index.js";

/** New values by path, such as `"gatherings.1.date"`; `undefined` takes the field away. */
export type Changes = Readonly<Record<string, unknown>>;

/** Where the gatherings of the call stand in its list. */
export const places = {
  kickOff: 0,
  leaders2026: 1,
  conference2026: 2,
  leadersSpring: 3,
  conferenceSpring: 4,
  conference2027: 5,
  leaders2027: 6,
} as const;

/** The gatherings of the call without those at the given places. */
export function gatheringsWithout(...left: readonly number[]): readonly Gathering[] {
  return round2026.gatherings.filter((_, place) => !left.includes(place));
}

/** The gatherings of the call and one more, made from another by changing it. */
export function gatheringsAnd(place: number, changes: Changes): readonly unknown[] {
  return [...round2026.gatherings, { ...round2026.gatherings[place], ...changes }];
}

/** The call of 2026–2027 as plain JSON, with some values changed. */
export function roundWith(changes: Changes): RoundInput {
  const round: unknown = JSON.parse(JSON.stringify(round2026));
  for (const [path, value] of Object.entries(changes)) put(round as Branch, path.split("."), value);
  return round as RoundInput;
}

/** Everything that is wrong with the dates of the round once changed, as `rule: code at path`. */
export function brokenBy(changes: Changes): readonly string[] {
  return contradictionsBy(changes).filter((each) => datesOfRound.some(({ id }) => each.startsWith(`${id}: `)));
}

/** Everything that contradicts itself in the round once changed, as `rule: code at path`. */
export function contradictionsBy(changes: Changes): readonly string[] {
  const { findings } = assessRound(roundWith(changes));
  return findings.filter(({ outcome }) => outcome !== "met").map(({ rule, code, path }) => `${rule}: ${code} at ${sayPath(path)}`);
}

type Branch = Record<string, unknown>;

function put(branch: Branch, [key = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length > 0) put(branch[key] as Branch, rest, value);
  else if (value === undefined) Reflect.deleteProperty(branch, key);
  else branch[key] = value;
}
