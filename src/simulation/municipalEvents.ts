import { assumptionsOf, citedBy } from "../assessment/index.js";
import { gapsIn, rolesHeldBy } from "../group/index.js";
import { groupCompleteBy, guidanceMeeting } from "../round/index.js";
import type { Activity, MeetingsInTurn } from "../schedule/index.js";
import { addDays, covers } from "../time/index.js";
import { isGroupAssessed, takesPartBy, takesPartOn, type ApplicationTimeline } from "./applicationTimeline.js";
import { isGuidanceBehaviour } from "./scenarioEvent.js";
import type { DatedEvent, EventOf, SimulatedEvent } from "./simulatedEvent.js";
import { groupKnownOn, seatBounds, unmetByGroup } from "./groupOverTime.js";
import type { SimulatedMunicipality } from "./municipality.js";
import { throughVersions, versionOn } from "./versions.js";

export function municipalEvents(municipality: SimulatedMunicipality): readonly DatedEvent[] {
  const { timeline } = municipality;
  if (timeline === null) return [];
  return [
    ...ofApplication(municipality, timeline),
    ...ofAdviser(municipality),
    ...ofGroupDue(municipality),
    ...ofCompletion(municipality),
    ...ofGuidance(municipality),
    ...ofSeats(municipality, timeline),
    ...ofMeetings(municipality),
    ...ofRecords(municipality),
    ...ofInterimWork(municipality),
  ];
}

function ofApplication({ number: municipality }: SimulatedMunicipality, timeline: ApplicationTimeline): readonly DatedEvent[] {
  const { submittedAt, submittedOn, repliedOn, verdict, withdrawnOn } = timeline;
  return [
    { date: submittedOn, event: { type: "application-submitted", municipality, submittedAt } },
    ...on(repliedOn, { type: "reply", municipality, verdict, takesPart: takesPartBy(timeline) }),
    ...on(withdrawnOn, { type: "withdrawn", municipality }),
  ];
}

function ofAdviser({ number: municipality, adviser, hasAdvisers, planned, timeline }: SimulatedMunicipality): readonly DatedEvent[] {
  const contactFrom = timeline?.place?.contactFrom ?? null;
  const isThere = contactFrom !== null && takesPartOn(timeline, contactFrom);
  return [
    ...(adviser === null ? on(hasAdvisers && isThere ? contactFrom : null, { type: "adviser-missing", municipality }) : on(contactFrom, { type: "adviser-assigned", municipality, adviser: adviser.id, name: adviser.name ?? null })),
    ...(planned === null ? [] : on(planned.on, { type: "guidance-planned", municipality, planned: planned.meetings.length, missing: planned.missing })),
  ];
}

function ofGroupDue({ number: municipality, round, group, timeline }: SimulatedMunicipality): readonly DatedEvent[] {
  const { round: known } = round.at(-1) ?? round[0];
  const due = groupCompleteBy(known);
  if (!takesPartOn(timeline, due)) return [];
  const knownGroup = groupKnownOn(group, due);
  const unmet = unmetByGroup(known, knownGroup, due);
  if (unmet.length === 0) return [];
  const seats = gapsIn(known, knownGroup).filter((gap) => covers(gap, due)).map(({ role }) => role);
  return on(due, { type: "group-incomplete", municipality, seats, assumptions: assumptionsOf([known.group.completeBy, ...unmet.map(citedBy)]) });
}

function ofCompletion({ number: municipality, round: [{ round }], timeline, lifeCycle, lacking }: SimulatedMunicipality): readonly DatedEvent[] {
  const lastDay = addDays(round.period.to, -1);
  const assumptions = round.completion === undefined ? [] : assumptionsOf([round.completion]);
  const completed = lifeCycle.history.find(({ type }) => type === "completed");
  if (completed !== undefined) return on(completed.date, { type: "program-completed", municipality, ...(assumptions.length === 0 ? {} : { assumptions }) });
  if (lacking.length === 0 || !takesPartOn(timeline, lastDay)) return [];
  return on(lastDay, { type: "program-not-completed", municipality, lacking, assumptions });
}

/** As it is known by the end of that day. */
function ofGuidance({ stated, number: municipality, meetings, timeline }: SimulatedMunicipality): readonly DatedEvent[] {
  return stated.events.filter(isGuidanceBehaviour).flatMap(({ type, date, activity: id }): readonly DatedEvent[] => {
    const was = versionOn(meetings, addDays(date, -1)).activities.find((activity) => activity.id === id);
    const activity = versionOn(meetings, date).activities.find((each) => each.id === id);
    if (activity === undefined || !takesPartOn(timeline, date)) return [];
    if (type === "guidance-digital") return [{ date, event: { type, municipality, activity } }];
    return [{ date, event: { type, municipality, activity, from: was?.date ?? date } }];
  });
}

/** Only while the group is assessed. */
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

/** As the meetings around it are known on the day. A round that asks for no local work has none: that is what is done between the meetings. */
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
