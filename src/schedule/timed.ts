import type { CivilDate, WallTime } from "../time/index.js";
import type { DatedActivity } from "./activity.js";
import { instantsOf } from "./instantsOf.js";

/** When an activity is: its date, and its hours where they are known. */
type Times = Pick<DatedActivity, "date" | "allDay" | "startsAt" | "endsAt">;

/**
 * Places hours on a date.
 *
 * @param date - The civil date.
 * @param hours - Its start and end, in Oslo's wall time.
 * @returns The date, and the instants in UTC.
 */
export function timed(date: CivilDate, { start, end }: { readonly start: WallTime; readonly end: WallTime }): Times {
  const { startsAt, endsAt } = instantsOf({ date, start, end });
  return { date, allDay: false, startsAt, endsAt };
}
