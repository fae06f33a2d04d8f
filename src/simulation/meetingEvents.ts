import { assumptionsOf, provisionsOf } from "../assessment/index.js";
import { guidanceMeeting } from "../round/index.js";
import type { CivilDate } from "../time/index.js";
import type { SimulatedEvent } from "./event.js";
import type { Plan } from "./plan.js";

/**
 * The meetings that a municipality has on a day, and who comes.
 *
 * @param plan - The plan of the municipality.
 * @param date - The day.
 * @returns A guidance meeting is told; a gathering is everybody's, and only who comes is told here.
 */
export function meetingEventsOn({ attendance, number: municipality }: Plan, date: CivilDate): readonly SimulatedEvent[] {
  const events: SimulatedEvent[] = [];
  for (const { activity, members, expected, missingCompanions, present, restsOn, terms, rests } of attendance) {
    if (activity.date !== date) continue;
    const { id, kind } = activity;
    if (kind === guidanceMeeting) events.push({ type: guidanceMeeting, municipality, activity });
    const came = { members, expected, missingCompanions, present, provisions: provisionsOf(terms), assumptions: assumptionsOf(rests) };
    events.push({ type: "attendance", municipality, activity: { id, kind }, ...(restsOn === null ? came : { restsOn, ...came }) });
  }
  return events;
}
