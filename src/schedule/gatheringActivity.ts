import type { Gathering, Round } from "../round/index.js";
import type { DatedActivity } from "./activity.js";
import { timed } from "./timed.js";

/**
 * Makes an activity of a meeting that the call dates.
 *
 * @param round - The round.
 * @param gathering - One of its gatherings.
 * @returns The activity; all-day where the call gives no hours.
 */
export function gatheringActivity(round: Round, gathering: Gathering): DatedActivity {
  const { kind, semester, mode, audience, date, hours, place, provisions, assumptions } = gathering;
  const when = hours === null ? { date, allDay: true, startsAt: null, endsAt: null } : timed(date, hours);
  return { id: `${round.id}.${gathering.id}`, kind, semester, mode, audience, ...when, place, status: "fixed", provisions, assumptions };
}
