import { addDays, endOfOsloDay, epochOf, osloInstant, startOfOsloDay, type CivilDate, type Instant } from "../time/index.js";
import type { Round } from "./model.js";

/** When the application portal opens and closes, worked out from a round's terms once. */
export interface PortalTimes {
  /** The first instant that is not too early. */
  readonly opensAt: Instant;
  /** The first instant at which the portal is open for certain: later than `opensAt` where the call gives no time of day. */
  readonly openFrom: Instant;
  /** The first instant that is too late. */
  readonly closesAt: Instant;
  /** The last day, with grace, on which an application is in time. */
  readonly lastDay: CivilDate;
  /** The same three instants as milliseconds since 1970. */
  readonly epochs: Readonly<Record<"opensAt" | "openFrom" | "closesAt", number>>;
}

/**
 * Works out when the application portal opens and closes.
 *
 * @param round - The round's terms for applying.
 * @returns The times, in UTC.
 */
export function portalTimes({ application: { portal, deadline } }: Pick<Round, "application">): PortalTimes {
  const lastDay = addDays(deadline.date, deadline.graceDays);
  const opensAt = portal.time === null ? startOfOsloDay(portal.date) : osloInstant(portal.date, portal.time);
  const openFrom = portal.time === null ? endOfOsloDay(portal.date) : opensAt;
  const closesAt = deadline.time === null ? endOfOsloDay(lastDay) : osloInstant(lastDay, deadline.time);
  const epochs = { opensAt: epochOf(opensAt), openFrom: epochOf(openFrom), closesAt: epochOf(closesAt) };
  return { opensAt, openFrom, closesAt, lastDay, epochs };
}
