import type { Gathering } from "../round/index.js";
import type { CivilDate, WallTime } from "../time/index.js";

/**
 * Answers whether a guidance meeting would begin before a gathering that starts the program does.
 *
 * @remarks On the day of the gathering the times of day decide. Where its hours are not stated it takes the whole day (D5), so
 * nothing on that day begins before it.
 * @param meeting - The date of the meeting, and the wall time at which it begins.
 * @param start - The gathering.
 * @returns Whether it would.
 */
export function isBeforeStart(meeting: { readonly date: CivilDate; readonly start: WallTime }, { date, hours }: Gathering): boolean {
  return meeting.date < date || (meeting.date === date && hours !== null && meeting.start < hours.start);
}
