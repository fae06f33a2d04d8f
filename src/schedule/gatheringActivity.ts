import type { Gathering, Round } from "../round/index.js";
import { addDays, type CivilDate, type WallTime } from "../time/index.js";
import type { DatedActivity } from "./activity.js";
import { gatheringActivityId } from "./activityIds.js";
import { instantsOf } from "./instantsOf.js";

/** Makes an activity of a meeting that the call dates. */
export function gatheringActivity(round: Round, gathering: Gathering): DatedActivity {
  const { kind, semester, mode, audience, date, days, hours, place, provisions, assumptions } = gathering;
  const dates = days > 1 ? { date, lastDate: addDays(date, days - 1) } : { date };
  const when = hours === null ? { ...dates, allDay: true, startsAt: null, endsAt: null } : timed(date, hours);
  return { id: gatheringActivityId(round, gathering), kind, semester, mode, audience, ...when, place, status: "fixed", provisions, assumptions };
}

/** When an activity is: its date, and its hours where they are known. */
type Times = Pick<DatedActivity, "date" | "allDay" | "startsAt" | "endsAt">;

/** Places hours on a date. */
export function timed(date: CivilDate, { start, end }: { readonly start: WallTime; readonly end: WallTime }): Times {
  const { startsAt, endsAt } = instantsOf({ date, start, end });
  return { date, allDay: false, startsAt, endsAt };
}
