import { readInput } from "../input/index.js";
import { addDays, endOfOsloDay, epochOf, instantSchema, osloDateOf, osloInstant, type Instant } from "../time/index.js";
import type { Round } from "./model.js";
import { readRound } from "./readRound.js";

/** Whether the application portal (søknadsportalen) takes applications. */
export type PortalState = "not-open" | "opening-day" | "open" | "closed";

/**
 * Answers whether the application portal takes applications at an instant.
 *
 * @remarks Days are Oslo's. Where the call gives no time of day, the day on which the portal opens is `opening-day` (D2)
 * and the whole day of the deadline counts (D1). Source: title/portal, title/deadline, spring/1, spring/2.
 * @param round - The round.
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
export function portalStateAt(round: Round, instant: Instant): PortalState {
  const moment = readInput("instant", instantSchema, instant);
  const { application } = readRound(round);
  if (epochOf(moment) >= epochOf(deadlineOf(application.deadline))) return "closed";
  return openingStateAt(application.portal, moment);
}

/**
 * Answers when the application deadline (søknadsfristen) ends: the first instant that is too late.
 *
 * @remarks Without a time of day, the whole of that day in Oslo counts, and grace adds whole days (D1). Source:
 * title/deadline, spring/2.
 * @param round - The round.
 * @returns The instant, exclusive, in UTC.
 * @example
 * ```ts
 * import { applicationDeadline, round2026 } from "kulturskole-veiledning";
 *
 * applicationDeadline(round2026); // => "2026-04-13T22:00:00Z"
 * ```
 */
export function applicationDeadline(round: Round): Instant {
  return deadlineOf(readRound(round).application.deadline);
}

function deadlineOf(deadline: Round["application"]["deadline"]): Instant {
  const lastDay = addDays(deadline.date, deadline.graceDays);
  return deadline.time === null ? endOfOsloDay(lastDay) : osloInstant(lastDay, deadline.time);
}

function openingStateAt(portal: Round["application"]["portal"], moment: Instant): PortalState {
  if (portal.time !== null) return epochOf(moment) < epochOf(osloInstant(portal.date, portal.time)) ? "not-open" : "open";
  const day = osloDateOf(moment);
  if (day === portal.date) return "opening-day";
  return day < portal.date ? "not-open" : "open";
}
