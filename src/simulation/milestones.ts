import { addDays } from "../time/index.js";
import type { DatedEvent } from "./datedEvent.js";
import { isGuidanceBehaviour } from "./behaviour.js";
import { isInProgram, type Course } from "./course.js";
import type { SimulatedEvent } from "./event.js";
import type { Plan } from "./plan.js";
import { versionOn } from "./versions.js";

/**
 * What comes of a municipality's application, and what becomes of its guidance meetings before they are held.
 *
 * @param plan - The plan of the municipality.
 * @param course - What comes of its application.
 * @returns The events, in any order; those of one kind and day in the order of the scenario.
 */
export function milestones(plan: Plan, course: Course): readonly DatedEvent[] {
  return [...ofApplication(plan, course), ...ofAdviser(plan), ...ofGuidance(plan)];
}

function ofApplication({ number: municipality, lifeCycle }: Plan, course: Course): readonly DatedEvent[] {
  const { submittedAt, submittedOn, repliedOn, verdict, inProgram, withdrawnOn } = course;
  const last = lifeCycle.history.at(-1);
  return [
    { date: submittedOn, event: { type: "application-submitted", municipality, submittedAt } },
    ...on(repliedOn, { type: "reply", municipality, verdict, takesPart: inProgram !== null }),
    ...on(withdrawnOn, { type: "withdrawn", municipality }),
    ...(last?.type === "completed" ? on(last.date, { type: "program-completed", municipality }) : []),
  ];
}

function ofAdviser({ number: municipality, adviser, planned, course }: Plan): readonly DatedEvent[] {
  const contactFrom = course?.inProgram?.contactFrom ?? null;
  const assigned = adviser === null ? [] : on(contactFrom, { type: "adviser-assigned", municipality, adviser: adviser.id, name: adviser.name ?? null });
  if (planned === null) return assigned;
  return [...assigned, ...on(planned.on, { type: "guidance-planned", municipality, planned: planned.meetings.length, missing: planned.missing })];
}

/** What becomes of a meeting is told as it is known by the end of that day. */
function ofGuidance({ stated, number: municipality, meetings, course }: Plan): readonly DatedEvent[] {
  return stated.events.filter(isGuidanceBehaviour).flatMap(({ type, date, activity: id }): readonly DatedEvent[] => {
    const was = versionOn(meetings, addDays(date, -1)).activities.find((activity) => activity.id === id);
    const activity = versionOn(meetings, date).activities.find((each) => each.id === id);
    if (activity === undefined || !isInProgram(course, date)) return [];
    if (type === "guidance-digital") return [{ date, event: { type, municipality, activity } }];
    return [{ date, event: { type, municipality, activity, from: was?.date ?? date } }];
  });
}

function on(date: DatedEvent["date"] | null, event: SimulatedEvent): readonly DatedEvent[] {
  return date === null ? [] : [{ date, event }];
}
