import { rolesHeldBy } from "../group/index.js";
import { guidanceMeeting } from "../round/index.js";
import type { Activity, MeetingsInTurn } from "../schedule/index.js";
import { addDays } from "../time/index.js";
import { isGroupAssessed, takesPartOn, type ApplicationTimeline } from "./applicationTimeline.js";
import { isGuidanceBehaviour } from "./behaviour.js";
import type { DatedEvent, EventOf, SimulatedEvent } from "./event.js";
import { seatBounds } from "./groupOverTime.js";
import type { SimulatedMunicipality } from "./municipality.js";
import { throughVersions, versionOn } from "./versions.js";

/** What happens to one municipality. */
export function municipalEvents(municipality: SimulatedMunicipality): readonly DatedEvent[] {
  const { timeline } = municipality;
  if (timeline === null) return [];
  return [
    ...ofApplication(municipality, timeline),
    ...ofAdviser(municipality),
    ...ofGuidance(municipality),
    ...ofSeats(municipality, timeline),
    ...ofMeetings(municipality),
    ...ofRecords(municipality),
    ...ofInterimWork(municipality),
  ];
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
  return [
    ...(adviser === null ? [] : on(contactFrom, { type: "adviser-assigned", municipality, adviser: adviser.id, name: adviser.name ?? null })),
    ...(planned === null ? [] : on(planned.on, { type: "guidance-planned", municipality, planned: planned.meetings.length, missing: planned.missing })),
  ];
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

/** What happens to the seats of a group while it is assessed. */
function ofSeats({ group: { whole }, number: municipality }: SimulatedMunicipality, timeline: ApplicationTimeline): readonly DatedEvent[] {
  return [...new Set(seatBounds(whole))].filter((date) => isGroupAssessed(timeline, date)).flatMap((date) =>
    whole.members.flatMap((member): readonly DatedEvent[] => {
      if (!member.seats.some(({ from, to }) => from === date || to === date)) return [];
      const [before, now] = [rolesHeldBy(member, addDays(date, -1)), rolesHeldBy(member, date)];
      return [
        ...before.filter((role) => !now.includes(role)).map((role): DatedEvent => ({ date, event: { type: "seat-vacated", municipality, member: member.id, role } })),
        ...now.filter((role) => !before.includes(role)).map((role): DatedEvent => ({ date, event: { type: "seat-filled", municipality, member: member.id, role } })),
      ];
    }),
  );
}

/** The meetings that are held, and who comes. */
function ofMeetings({ attendance, number: municipality }: SimulatedMunicipality): readonly DatedEvent[] {
  return attendance.flatMap(({ activity, participation: { members, companions, vacant, figures }, restsOn }): readonly DatedEvent[] => {
    const { id, kind, date } = activity;
    const { expected, present, unknown, provisions, assumptions } = figures;
    const came = {
      members: members.filter(({ part }) => part === "expected").map(({ member }) => member),
      expected,
      missingCompanions: companions?.missing ?? 0,
      ...(vacant.length === 0 ? {} : { vacant: [...vacant] }),
      present: restsOn === null ? null : present,
      ...(restsOn === null || unknown === 0 ? {} : { unknown }),
      provisions: [...provisions],
      assumptions: [...assumptions],
    };
    return [
      ...(kind === guidanceMeeting ? on(date, { type: guidanceMeeting, municipality, activity }) : []),
      { date, event: { type: "attendance", municipality, activity: { id, kind }, ...(restsOn === null ? came : { restsOn, ...came }) } },
    ];
  });
}

/** What is recorded besides who was at the meetings. */
function ofRecords({ records, timeline, number: municipality }: SimulatedMunicipality): readonly DatedEvent[] {
  return records.filter(({ knownOn }) => takesPartOn(timeline, knownOn)).flatMap(({ record, knownOn: date }) => {
    if (record.type === "experience-shared") return on(date, { type: "experience-shared", municipality, activity: record.activity ?? null });
    return record.type === "local-work" ? on(date, { type: "local-work", municipality, hours: record.hours, member: record.member ?? null }) : [];
  });
}

/**
 * The interim work (mellomarbeid), as the meetings around it are known on the day on which it starts or ends.
 *
 * @remarks None in a round that asks for no local work: that is what is done between the meetings.
 */
function ofInterimWork({ timeline, meetings, number: municipality }: SimulatedMunicipality): readonly DatedEvent[] {
  return throughVersions(meetings, ({ round, interim }, isKnownOn) => {
    if (round.localWork === undefined) return [];
    return interim.flatMap((around) => {
      const { from, to } = around;
      if (!takesPartOn(timeline, from)) return [];
      const work = { municipality, ...namedIn(around) };
      return [
        ...(isKnownOn(to) && takesPartOn(timeline, to) ? on(to, { type: "interim-work-ends", ...work }) : []),
        ...(isKnownOn(from) ? on(from, { type: "interim-work-starts", ...work }) : []),
      ];
    });
  });
}

function namedIn({ after, before, from, to }: MeetingsInTurn): Pick<EventOf<"interim-work-starts">, "after" | "before" | "from" | "to"> {
  const nameOf = ({ id, kind }: Activity) => ({ id, kind });
  return { after: nameOf(after), before: nameOf(before), from, to };
}

function on(date: DatedEvent["date"] | null, event: SimulatedEvent): readonly DatedEvent[] {
  return date === null ? [] : [{ date, event }];
}
