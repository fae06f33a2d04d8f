import type { ActivityKind } from "../round/index.js";
import type { InterimPeriod } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import { isInProgram } from "./course.js";
import type { EventOf, SimulatedEvent } from "./event.js";
import type { MeetingsVersion } from "./meetingsOverTime.js";
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
  const version = versionOn(meetings, date);
  const events: SimulatedEvent[] = [];
  for (const period of version.interim) {
    if (period.to === date && isInProgram(course, period.from)) events.push({ type: "interim-work-ends", municipality, ...workIn(version, period) });
    if (period.from === date) events.push({ type: "interim-work-starts", municipality, ...workIn(version, period) });
  }
  return events;
}

function workIn({ activities }: MeetingsVersion, { after, before, from, to }: InterimPeriod): Pick<EventOf<"interim-work-starts">, "after" | "before" | "from" | "to"> {
  const named = (id: string) => ({ id, kind: activities.find((activity) => activity.id === id)?.kind ?? anyKind });
  return { after: named(after), before: named(before), from, to };
}

/** Never needed: the meetings around interim work are activities of the same schedule. */
const anyKind: ActivityKind = "guidance-meeting";
