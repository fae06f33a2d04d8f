import { addDays, endOfOsloDay, epochOf, osloInstant, startOfOsloDay, type CivilDate, type Instant, type WallTime } from "../time/index.js";
import type { Round } from "./round.js";

/** When the application portal opens and closes, worked out from a round's terms once. */
export interface PortalTimes {
  /** The first instant that is not too early. */
  readonly opensAt: Instant;
  /** The first instant at which the portal is open for certain: later than `opensAt` where the call gives no time of day. */
  readonly openFrom: Instant;
  /** The first instant after the deadline as the round states it, before any grace. */
  readonly dueAt: Instant;
  /** The first instant that is too late, grace and all. */
  readonly closesAt: Instant;
  /** The last day, with grace, on which an application is in time. */
  readonly lastDay: CivilDate;
  /** The same four instants as milliseconds since 1970. */
  readonly epochs: Readonly<Record<"opensAt" | "openFrom" | "dueAt" | "closesAt", number>>;
}

/** Works out when the application portal opens and closes. */
export function portalTimes({ application: { portal, deadline } }: Pick<Round, "application">): PortalTimes {
  const lastDay = addDays(deadline.date, deadline.graceDays);
  const opensAt = portal.time === null ? startOfOsloDay(portal.date) : osloInstant(portal.date, portal.time);
  const openFrom = portal.time === null ? endOfOsloDay(portal.date) : opensAt;
  const [dueAt, closesAt] = [endOn(deadline.date, deadline.time), endOn(lastDay, deadline.time)];
  const epochs = { opensAt: epochOf(opensAt), openFrom: epochOf(openFrom), dueAt: epochOf(dueAt), closesAt: epochOf(closesAt) };
  return { opensAt, openFrom, dueAt, closesAt, lastDay, epochs };
}

function endOn(date: CivilDate, time: WallTime | null): Instant {
  return time === null ? endOfOsloDay(date) : osloInstant(date, time);
}
