import { sortedBy } from "../input/index.js";
import type { CivilDate } from "../time/index.js";

/** Known from a day on, until the next version is. */
export interface Version {
  readonly from: CivilDate;
}

/** In order of time; the first is known from the first day there is. */
export type Versions<Known extends Version> = readonly [Known, ...Known[]];

export const firstDay: CivilDate = "0001-01-01";

export function versionOn<Known extends Version>(versions: Versions<Known>, date: CivilDate): Known {
  return versions.findLast(({ from }) => from <= date) ?? versions[0];
}

export function throughVersions<Known extends Version, Made>(
  versions: Versions<Known>,
  look: (version: Known, isKnownOn: (date: CivilDate) => boolean) => readonly Made[],
): readonly Made[] {
  return versions.flatMap((version, index) => {
    const until = versions[index + 1]?.from;
    return look(version, (date) => version.from <= date && (until === undefined || date < until));
  });
}

export interface Indexed<Event> {
  readonly event: Event;
  readonly index: number;
}

/** What happens on one day, happens in the order given. */
export function inTimeOrder<Event extends { readonly date: CivilDate }>(events: readonly Event[]): readonly Indexed<Event>[] {
  return sortedBy(events.map((event, index) => ({ event, index })), ({ event }) => event.date);
}
