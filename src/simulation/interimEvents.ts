import type { Activity, MeetingsInTurn } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import { isInProgram } from "./course.js";
import type { EventOf, SimulatedEvent } from "./event.js";
import type { Plan } from "./plan.js";
import { versionOn } from "./versions.js";

/**
 * The interim work (mellomarbeid) of a municipality that ends or starts on a day, as its meetings are known by then.
 *
 * @remarks None in a round that asks for no local work: that is what is done between the meetings.
 * @param plan - The plan of the municipality.
 * @param date - The day.
 * @returns What ends, then what starts.
 */
export function interimEventsOn({ course, meetings, number: municipality }: Plan, date: CivilDate): readonly SimulatedEvent[] {
  if (!isInProgram(course, date)) return [];
  const { round, interim } = versionOn(meetings, date);
  if (round.localWork === undefined) return [];
  const events: SimulatedEvent[] = [];
  for (const around of interim) {
    const { from, to } = around;
    if (to === date && isInProgram(course, from)) events.push({ type: "interim-work-ends", municipality, ...workIn(around) });
    if (from === date) events.push({ type: "interim-work-starts", municipality, ...workIn(around) });
  }
  return events;
}

function workIn({ after, before, from, to }: MeetingsInTurn): Pick<EventOf<"interim-work-starts">, "after" | "before" | "from" | "to"> {
  return { after: nameOf(after), before: nameOf(before), from, to };
}

function nameOf({ id, kind }: Activity): Pick<Activity, "id" | "kind"> {
  return { id, kind };
}
