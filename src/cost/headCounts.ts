import { sortedBy } from "../input/index.js";
import { covers, type CivilDate, type Period } from "../time/index.js";
import type { Tenure } from "./tenures.js";

/** How many people count under each of some seats, in their order. */
export type SeatCounts = readonly number[];

/** How many people there are from a date until the next one. */
export interface Stretch {
  readonly from: CivilDate;
  readonly counts: SeatCounts;
}

/** How many people there are on each date on which that can change, and on those that were asked about. */
export interface HeadCounts {
  /** By date; only dates that were asked about are sure to be there. */
  readonly on: ReadonlyMap<CivilDate, SeatCounts>;
  /** In the order of time. */
  readonly stretches: readonly Stretch[];
}

/** Looks once through the times in which people count under seats for how many there are, and when that changes. */
export function headCounts(seats: readonly string[], tenures: Iterable<Tenure>, dates: readonly CivilDate[]): HeadCounts {
  const places = new Map(seats.map((role, place) => [role, place]));
  const changes = new Map(dates.map((date) => [date, seats.map(() => 0)]));
  const add = (date: CivilDate, place: number, people: number) => {
    const change = changes.get(date) ?? seats.map(() => 0);
    change[place] = (change[place] ?? 0) + people;
    changes.set(date, change);
  };
  for (const { role, from, to } of tenures) {
    const place = places.get(role) ?? -1;
    add(from, place, 1);
    add(to, place, -1);
  }
  return summedUp(changes);
}

/** The stretches of a period: from its first day, on each of its days from which there are other people than before. */
export function stretchesIn(stretches: readonly Stretch[], period: Period): readonly Stretch[] {
  return stretches.filter(({ from }) => covers(period, from));
}

/** Each count is what the one before it is, changed. */
function summedUp(changes: ReadonlyMap<CivilDate, SeatCounts>): HeadCounts {
  let before: SeatCounts = [];
  const stretches = sortedBy([...changes], ([date]) => date).map(([from, by]) => {
    before = by.map((people, place) => people + (before[place] ?? 0));
    return { from, counts: before };
  });
  return { on: new Map(stretches.map(({ from, counts }) => [from, counts])), stretches };
}
