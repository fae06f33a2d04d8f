import { readInput } from "../input/index.js";
import { addDays, endOfOsloDay, epochOf, instantOf, instantSchema, osloInstant, startOfOsloDay, type CivilDate, type Instant, type WallTime } from "../time/index.js";
import { oncePerRound, readRound } from "./readRound.js";
import type { Round } from "./round.js";

/** Whether the application portal (søknadsportalen) takes applications. */
export type PortalState = "not-open" | "opening-day" | "open" | "closed";

/**
 * Answers whether the application portal takes applications at an instant.
 *
 * @remarks Days are Oslo's. Where the call gives no time of day, the day on which the portal opens is `opening-day` (D2)
 * and the whole day of the deadline counts (D1). Source: title/portal, title/deadline, spring/1, spring/2.
 * @param instant - ISO 8601 with an offset or `Z`.
 * @returns `not-open`, `opening-day`, `open` or `closed`.
 * @throws InvalidInputError when the instant is impossible or lacks its offset.
 * @example
 * ```ts
 * import { portalStateAt, round2026 } from "kulturskole-veiledning";
 *
 * portalStateAt(round2026, "2026-03-19T09:00:00+01:00"); // => "opening-day"
 * portalStateAt(round2026, "2026-04-13T23:59:59+02:00"); // => "open"
 * portalStateAt(round2026, "2026-04-13T22:00:00Z"); // => "closed"
 * ```
 */
export function portalStateAt(round: Round, instant: string): PortalState {
  const { epochs } = portalTimesOf(round);
  const moment = Date.parse(readInput("instant", instantSchema, instant));
  if (moment >= epochs.closesAt) return "closed";
  if (moment < epochs.opensAt) return "not-open";
  return moment < epochs.openFrom ? "opening-day" : "open";
}

/**
 * Answers when the application deadline (søknadsfristen) ends: the first instant that is too late.
 *
 * @remarks Without a time of day, the whole of that day in Oslo counts, and grace adds whole days (D1). The minute that a time of day
 * names is in time (D23): a deadline at 15:00 ends at 15:01. Source: title/deadline, spring/2.
 * @returns The instant, exclusive, in UTC.
 * @example
 * ```ts
 * import { applicationDeadline, round2026 } from "kulturskole-veiledning";
 *
 * applicationDeadline(round2026); // => "2026-04-13T22:00:00Z"
 * ```
 */
export function applicationDeadline(round: Round): Instant {
  return portalTimesOf(round).closesAt;
}

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
  /** The minute on that day which the round names as the last; `null` where it gives no time of day. */
  readonly lastMinute: Instant | null;
  /** The same four instants as milliseconds since 1970. */
  readonly epochs: Readonly<Record<"opensAt" | "openFrom" | "dueAt" | "closesAt", number>>;
}

/** The one place where grace is counted. */
export function portalTimesOf(round: Round): PortalTimes {
  return timesOf(readRound(round));
}

const timesOf = oncePerRound(portalTimes);

function portalTimes({ application: { portal, deadline } }: Pick<Round, "application">): PortalTimes {
  const lastDay = addDays(deadline.date, deadline.graceDays);
  const opensAt = portal.time === null ? startOfOsloDay(portal.date) : osloInstant(portal.date, portal.time);
  const openFrom = portal.time === null ? endOfOsloDay(portal.date) : opensAt;
  const [dueAt, closesAt] = [endOn(deadline.date, deadline.time), endOn(lastDay, deadline.time)];
  const epochs = { opensAt: epochOf(opensAt), openFrom: epochOf(openFrom), dueAt: epochOf(dueAt), closesAt: epochOf(closesAt) };
  const lastMinute = deadline.time === null ? null : osloInstant(lastDay, deadline.time);
  return { opensAt, openFrom, dueAt, closesAt, lastDay, lastMinute, epochs };
}

/** The minute that is named is in time (D23). */
function endOn(date: CivilDate, time: WallTime | null): Instant {
  return time === null ? endOfOsloDay(date) : instantOf(epochOf(osloInstant(date, time)) + 60_000);
}
