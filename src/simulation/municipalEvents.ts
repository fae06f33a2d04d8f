import { assumptionsOf, provisionsOf } from "../assessment/index.js";
import { rolesHeldBy, type Member } from "../group/index.js";
import { guidanceMeeting } from "../round/index.js";
import { lastDayOf, type Activity, type MeetingsInTurn } from "../schedule/index.js";
import { addDays, type CivilDate } from "../time/index.js";
import { isGroupAssessed, takesPartOn, type ApplicationTimeline } from "./applicationTimeline.js";
import { isGuidanceBehaviour } from "./behaviour.js";
import type { DatedEvent, EventOf, SimulatedEvent } from "./event.js";
import { boundsIn } from "./groupOverTime.js";
import { datedMeetings } from "./meetingsOverTime.js";
import type { SimulatedMunicipality } from "./simulatedMunicipality.js";
import { versionOn } from "./versions.js";

/** What happens to one municipality on a day. */
export function municipalEventsOn(municipality: SimulatedMunicipality, date: CivilDate): readonly SimulatedEvent[] {
  if (municipality.timeline === null) return [];
  const first = milestones(municipality, municipality.timeline).flatMap((each) => (each.date === date ? [each.event] : []));
  return [...first, ...seatEventsOn(municipality, municipality.timeline, date), ...meetingEventsOn(municipality, date), ...recordEventsOn(municipality, date), ...interimEventsOn(municipality, date)];
}

/** The days on which something happens to one municipality. */
export function eventfulDays(municipality: SimulatedMunicipality): ReadonlySet<CivilDate> {
  const { timeline, group, meetings, records } = municipality;
  if (timeline === null) return new Set();
  // Also those that are not held after all: interim work is counted from the last day of one meeting of the schedule to the next.
  const held = datedMeetings(meetings).flatMap((activity) => [activity.date, lastDayOf(activity)]).filter((date) => takesPartOn(timeline, date));
  return new Set([...milestones(municipality, timeline).map(({ date }) => date), ...boundsOf(group.whole.members, timeline), ...held, ...records.map(({ knownOn }) => knownOn)]);
}

/** What comes of a municipality's application, and what becomes of its guidance meetings before they are held. */
function milestones(municipality: SimulatedMunicipality, timeline: ApplicationTimeline): readonly DatedEvent[] {
  return [...ofApplication(municipality, timeline), ...ofAdviser(municipality), ...ofGuidance(municipality)];
}

function ofApplication({ number: municipality, lifeCycle }: SimulatedMunicipality, timeline: ApplicationTimeline): readonly DatedEvent[] {
  const { submittedAt, submittedOn, repliedOn, verdict, place, withdrawnOn } = timeline;
  const last = lifeCycle.history.at(-1);
  return [
    { date: submittedOn, event: { type: "application-submitted", municipality, submittedAt } },
    ...on(repliedOn, { type: "reply", municipality, verdict, takesPart: place !== null }),
    ...on(withdrawnOn, { type: "withdrawn", municipality }),
    ...(last?.type === "completed" ? on(last.date, { type: "program-completed", municipality }) : []),
  ];
}

function ofAdviser({ number: municipality, adviser, planned, timeline }: SimulatedMunicipality): readonly DatedEvent[] {
  const contactFrom = timeline?.place?.contactFrom ?? null;
  const assigned = adviser === null ? [] : on(contactFrom, { type: "adviser-assigned", municipality, adviser: adviser.id, name: adviser.name ?? null });
  if (planned === null) return assigned;
  return [...assigned, ...on(planned.on, { type: "guidance-planned", municipality, planned: planned.meetings.length, missing: planned.missing })];
}

/** What becomes of a meeting is told as it is known by the end of that day. */
function ofGuidance({ stated, number: municipality, meetings, timeline }: SimulatedMunicipality): readonly DatedEvent[] {
  return stated.events.filter(isGuidanceBehaviour).flatMap(({ type, date, activity: id }): readonly DatedEvent[] => {
    const was = versionOn(meetings, addDays(date, -1)).activities.find((activity) => activity.id === id);
    const activity = versionOn(meetings, date).activities.find((each) => each.id === id);
    if (activity === undefined || !takesPartOn(timeline, date)) return [];
    if (type === "guidance-digital") return [{ date, event: { type, municipality, activity } }];
    return [{ date, event: { type, municipality, activity, from: was?.date ?? date } }];
  });
}

function on(date: DatedEvent["date"] | null, event: SimulatedEvent): readonly DatedEvent[] {
  return date === null ? [] : [{ date, event }];
}

/** The meetings that a municipality has on a day, and who comes. */
function meetingEventsOn({ attendance, number: municipality }: SimulatedMunicipality, date: CivilDate): readonly SimulatedEvent[] {
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
function interimEventsOn({ timeline, meetings, number: municipality }: SimulatedMunicipality, date: CivilDate): readonly SimulatedEvent[] {
  if (!takesPartOn(timeline, date)) return [];
  const { round, interim } = versionOn(meetings, date);
  if (round.localWork === undefined) return [];
  const events: SimulatedEvent[] = [];
  for (const around of interim) {
    const { from, to } = around;
    if (to === date && takesPartOn(timeline, from)) events.push({ type: "interim-work-ends", municipality, ...workIn(around) });
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
function recordEventsOn({ records, timeline, number: municipality }: SimulatedMunicipality, date: CivilDate): readonly SimulatedEvent[] {
  if (!takesPartOn(timeline, date)) return [];
  return records.flatMap(({ record, knownOn }): readonly SimulatedEvent[] => {
    if (knownOn !== date) return [];
    if (record.type === "experience-shared") return [{ type: "experience-shared", municipality, activity: record.activity ?? null }];
    return record.type === "local-work" ? [{ type: "local-work", municipality, hours: record.hours, member: record.member ?? null }] : [];
  });
}

/** What happens to the seats of a group on a day on which it is assessed. */
function seatEventsOn({ group, number }: SimulatedMunicipality, timeline: ApplicationTimeline, date: CivilDate): readonly SimulatedEvent[] {
  if (!isGroupAssessed(timeline, date)) return [];
  const bounded = group.whole.members.filter(({ seats }) => seats.some(({ from, to }) => from === date || to === date));
  return bounded.flatMap((member) => seatChanges(number, member, date));
}

/** The days on which something may happen to the seats of a group while it is assessed. */
function boundsOf(members: readonly Member[], timeline: ApplicationTimeline): readonly CivilDate[] {
  return boundsIn(members).filter((date) => isGroupAssessed(timeline, date));
}

function seatChanges(municipality: string, member: Member, date: CivilDate): readonly SimulatedEvent[] {
  const [before, now] = [rolesHeldBy(member, addDays(date, -1)), rolesHeldBy(member, date)];
  const left = before.filter((role) => !now.includes(role)).map((role) => ({ type: "seat-vacated" as const, role }));
  const taken = now.filter((role) => !before.includes(role)).map((role) => ({ type: "seat-filled" as const, role }));
  return [...left, ...taken].map(({ type, role }) => ({ type, municipality, member: member.id, role }));
}
