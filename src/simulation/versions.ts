import { sortedBy } from "../input/index.js";
import type { CivilDate } from "../time/index.js";

/** What is known from a day on, until the next version is. */
export interface Version {
  readonly from: CivilDate;
}

/** Versions in order of time; the first is known from the first day there is. */
export type Versions<Known extends Version> = readonly [Known, ...Known[]];

export const firstDay: CivilDate = "0001-01-01";

/** What is known by the end of a day. */
export function versionOn<Known extends Version>(versions: Versions<Known>, date: CivilDate): Known {
  return versions.findLast(({ from }) => from <= date) ?? versions[0];
}

/** Goes through the versions, each with a test of whether it is the one that is known on a date. */
export function throughVersions<Known extends Version, Made>(
  versions: Versions<Known>,
  look: (version: Known, isKnownOn: (date: CivilDate) => boolean) => readonly Made[],
): readonly Made[] {
  return versions.flatMap((version, index) => {
    const until = versions[index + 1]?.from;
    return look(version, (date) => version.from <= date && (until === undefined || date < until));
  });
}

/** Something that happens, and its index in the list that states it. */
export interface Indexed<Event> {
  readonly event: Event;
  readonly index: number;
}

/** Puts what happens in order of time; what happens on one day, happens in the order given. */
export function inTimeOrder<Event extends { readonly date: CivilDate }>(events: readonly Event[]): readonly Indexed<Event>[] {
  return sortedBy(events.map((event, index) => ({ event, index })), ({ event }) => event.date);
}
