import type { Gathering } from "../round/index.js";
import type { CivilDate, WallTime } from "../time/index.js";

/**
 * Answers whether a guidance meeting would begin before the KickOff does.
 *
 * @remarks On the day of the KickOff the times of day decide. Where its hours are not stated it takes the whole day (D5), so
 * nothing on that day begins before it.
 * @param meeting - The date of the meeting, and the wall time at which it begins.
 * @param kickOff - The KickOff; before none there is nothing.
 * @returns Whether it would.
 */
export function isBeforeKickOff({ date, start }: { readonly date: CivilDate; readonly start: WallTime }, kickOff: Gathering | undefined): boolean {
  if (kickOff === undefined || date > kickOff.date) return false;
  return date < kickOff.date || (kickOff.hours !== null && start < kickOff.hours.start);
}
