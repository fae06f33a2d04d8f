import { sortedBy } from "../grouping/index.js";
import type { CivilDate } from "../time/index.js";

/** Something with a date, and its place in the list that it comes from. */
export interface Placed<Dated> {
  readonly event: Dated;
  readonly index: number;
}

/** Puts what happens in order of time; what happens on one day, happens in the order given. */
export function inTimeOrder<Dated extends { readonly date: CivilDate }>(events: readonly Dated[]): readonly Placed<Dated>[] {
  return sortedBy(events.map((event, index) => ({ event, index })), ({ event }) => event.date);
}
