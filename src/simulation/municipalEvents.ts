import { assumptionsOf, provisionsOf } from "../assessment/index.js";
import { guidanceMeeting } from "../round/index.js";
import { lastDayOf, type Activity, type MeetingsInTurn } from "../schedule/index.js";
import { addDays, type CivilDate } from "../time/index.js";
import { isGuidanceBehaviour } from "./behaviour.js";
import { isInProgram, type ApplicationCourse } from "./applicationCourse.js";
import type { DatedEvent } from "./event.js";
import type { EventOf, SimulatedEvent } from "./event.js";
import { datedMeetings } from "./meetingsOverTime.js";
import type { Plan } from "./plan.js";
import { boundsOf, seatEventsOn } from "./seatEvents.js";
import { versionOn } from "./versions.js";

/** What happens to one municipality on a day. */
export function municipalEventsOn(plan: Plan, date: CivilDate): readonly SimulatedEvent[] {
  if (plan.course === null) return [];
  const first = milestones(plan, plan.course).flatMap((each) => (each.date === date ? [each.event] : []));
  return [...first, ...seatEventsOn(plan, plan.course, date), ...meetingEventsOn(plan, date), ...recordEventsOn(plan, date), ...interimEventsOn(plan, date)];
}

/** The days on which something happens to one municipality. */
export function eventfulDays(plan: Plan): ReadonlySet<CivilDate> {
  const { course, group, meetings, records } = plan;
  if (course === null) return new Set();
  // Also those that are not held after all: interim work is counted from the last day of one meeting of the schedule to the next.
  const held = datedMeetings(meetings).flatMap((activity) => [activity.date, lastDayOf(activity)]).filter((date) => isInProgram(course, date));
  return new Set([...milestones(plan, course).map(({ date }) => date), ...boundsOf(group.whole.members, course), ...held, ...records.map(({ knownOn }) => knownOn)]);
}

/** What comes of a municipality's application, and what becomes of its guidance meetings before they are held. */
function milestones(plan: Plan, course: ApplicationCourse): readonly DatedEvent[] {
  return [...ofApplication(plan, course), ...ofAdviser(plan), ...ofGuidance(plan)];
}

function ofApplication({ number: municipality, lifeCycle }: Plan, course: ApplicationCourse): readonly DatedEvent[] {
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

/** The meetings that a municipality has on a day, and who comes. */
function meetingEventsOn({ attendance, number: municipality }: Plan, date: CivilDate): readonly SimulatedEvent[] {
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

/**
 * The interim work (mellomarbeid) of a municipality that ends or starts on a day, as its meetings are known by then.
 *
 * @remarks None in a round that asks for no local work: that is what is done between the meetings.
 */
function interimEventsOn({ course, meetings, number: municipality }: Plan, date: CivilDate): readonly SimulatedEvent[] {
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

/** What is recorded of a municipality on a day besides who was at its meetings. */
function recordEventsOn({ records, course, number: municipality }: Plan, date: CivilDate): readonly SimulatedEvent[] {
  if (!isInProgram(course, date)) return [];
  return records.flatMap(({ record, knownOn }): readonly SimulatedEvent[] => {
    if (knownOn !== date) return [];
    if (record.type === "experience-shared") return [{ type: "experience-shared", municipality, activity: record.activity ?? null }];
    return record.type === "local-work" ? [{ type: "local-work", municipality, hours: record.hours, member: record.member ?? null }] : [];
  });
}
