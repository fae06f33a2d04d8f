import { sortedBy } from "../input/index.js";
import type { CivilDate } from "../time/index.js";

/** What is known from a day on, until the next version is. */
export interface Version {
  readonly from: CivilDate;
}

/** Versions in order of time; the first is known from the first day there is. */
export type Versions<Known extends Version> = readonly [Known, ...Known[]];

/** The first day there is: what is known from then on has always been known. */
export const firstDay: CivilDate = "0001-01-01";

/** What is known by the end of a day. */
export function versionOn<Known extends Version>(versions: Versions<Known>, date: CivilDate): Known {
  return versions.findLast(({ from }) => from <= date) ?? versions[0];
}

/** Goes through the versions, each with the first day on which it no longer is what is known. */
export function throughVersions<Known extends Version, Made>(
  versions: Versions<Known>,
  look: (version: Known, isIts: (date: CivilDate) => boolean) => readonly Made[],
): readonly Made[] {
  return versions.flatMap((version, index) => {
    const until = versions[index + 1]?.from;
    return look(version, (date) => version.from <= date && (until === undefined || date < until));
  });
}

/** Something with a date, and its place in the list that it comes from. */
interface Placed<Dated> {
  readonly event: Dated;
  readonly index: number;
}

/** Puts what happens in order of time; what happens on one day, happens in the order given. */
export function inTimeOrder<Dated extends { readonly date: CivilDate }>(events: readonly Dated[]): readonly Placed<Dated>[] {
  return sortedBy(events.map((event, index) => ({ event, index })), ({ event }) => event.date);
}
