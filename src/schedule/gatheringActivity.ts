import type { Gathering, Round } from "../round/index.js";
import { addDays } from "../time/index.js";
import type { DatedActivity } from "./activity.js";
import { gatheringActivityId } from "./activityIds.js";
import { timed } from "./timed.js";

/**
 * Makes an activity of a meeting that the call dates.
 *
 * @param round - The round.
 * @param gathering - One of its gatherings.
 * @returns The activity; all-day where the call gives no hours.
 */
export function gatheringActivity(round: Round, gathering: Gathering): DatedActivity {
  const { kind, semester, mode, audience, date, days, hours, place, provisions, assumptions } = gathering;
  const dates = days > 1 ? { date, lastDate: addDays(date, days - 1) } : { date };
  const when = hours === null ? { ...dates, allDay: true, startsAt: null, endsAt: null } : timed(date, hours);
  return { id: gatheringActivityId(round, gathering), kind, semester, mode, audience, ...when, place, status: "fixed", provisions, assumptions };
}
