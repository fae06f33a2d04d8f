import type { Activity, MeetingsInTurn } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import { isInProgram } from "./course.js";
import type { EventOf, SimulatedEvent } from "./event.js";
import type { Plan } from "./plan.js";
import { versionOn } from "./versions.js";

/**
 * The interim work (mellomarbeid) of a municipality that ends or starts on a day, as its meetings are known by then.
 *
 * @param plan - The plan of the municipality.
 * @param date - The day.
 * @returns What ends, then what starts.
 */
export function interimEventsOn({ course, meetings, number: municipality }: Plan, date: CivilDate): readonly SimulatedEvent[] {
  if (!isInProgram(course, date)) return [];
  const events: SimulatedEvent[] = [];
  for (const around of versionOn(meetings, date).interim) {
    const { after, before } = around;
    if (before.date === date && isInProgram(course, after.date)) events.push({ type: "interim-work-ends", municipality, ...workIn(around) });
    if (after.date === date) events.push({ type: "interim-work-starts", municipality, ...workIn(around) });
  }
  return events;
}

function workIn({ after, before }: MeetingsInTurn): Pick<EventOf<"interim-work-starts">, "after" | "before" | "from" | "to"> {
  return { after: nameOf(after), before: nameOf(before), from: after.date, to: before.date };
}

function nameOf({ id, kind }: Activity): Pick<Activity, "id" | "kind"> {
  return { id, kind };
}
