import { lastDayOf } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import { isInProgram } from "./course.js";
import type { SimulatedEvent } from "./event.js";
import { interimEventsOn } from "./interimEvents.js";
import { meetingEventsOn } from "./meetingEvents.js";
import { datedMeetings } from "./meetingsOverTime.js";
import { milestones } from "./milestones.js";
import type { Plan } from "./plan.js";
import { recordEventsOn } from "./recordEvents.js";
import { boundsOf, seatEventsOn } from "./seatEvents.js";

/**
 * What happens to one municipality on a day.
 *
 * @param plan - The plan of the municipality.
 * @param date - The day.
 * @returns The events; those of one kind in the order of the group or of the scenario.
 */
export function municipalEventsOn(plan: Plan, date: CivilDate): readonly SimulatedEvent[] {
  if (plan.course === null) return [];
  const first = milestones(plan, plan.course).flatMap((each) => (each.date === date ? [each.event] : []));
  return [...first, ...seatEventsOn(plan, plan.course, date), ...meetingEventsOn(plan, date), ...recordEventsOn(plan, date), ...interimEventsOn(plan, date)];
}

/**
 * The days on which something happens to one municipality.
 *
 * @param plan - The plan of the municipality.
 * @returns The days, each once, in any order.
 */
export function eventfulDays(plan: Plan): ReadonlySet<CivilDate> {
  const { course, group, meetings, records } = plan;
  if (course === null) return new Set();
  // Also those that are not held after all: interim work is counted from the last day of one meeting of the schedule to the next.
  const held = datedMeetings(meetings).flatMap((activity) => [activity.date, lastDayOf(activity)]).filter((date) => isInProgram(course, date));
  return new Set([...milestones(plan, course).map(({ date }) => date), ...boundsOf(group.whole.members, course), ...held, ...records.map(({ knownOn }) => knownOn)]);
}
