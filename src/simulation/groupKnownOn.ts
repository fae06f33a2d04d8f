import type { MunicipalGroup } from "../group/index.js";
import type { CivilDate } from "../time/index.js";
import type { SeatEvent } from "./seatEvent.js";
import { withSeatEvents } from "./withSeatEvents.js";

/** A municipal group over time, and what it is made from. */
export interface GroupOverTime {
  /** The group as the scenario states it; what it states itself is known from the start. */
  readonly stated: MunicipalGroup;
  /** What happens to its seats; each is known from its date on. */
  readonly events: readonly SeatEvent[];
  /** The group with everything that happens to its seats. */
  readonly whole: MunicipalGroup;
}

/** Writes everything that happens to the seats of a group into it. */
export function groupOverTime(stated: MunicipalGroup, events: readonly SeatEvent[]): GroupOverTime {
  return { stated, events, whole: withSeatEvents(stated, events).group };
}

/** The group as it is known by the end of a day: with what has happened by then, and nothing of what is to come. */
export function groupKnownOn({ stated, events, whole }: GroupOverTime, date: CivilDate): MunicipalGroup {
  const happened = events.filter((event) => event.date <= date);
  return happened.length === events.length ? whole : withSeatEvents(stated, happened).group;
}
