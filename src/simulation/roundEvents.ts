import { portalTimesOf, type Round } from "../round/index.js";
import { groupDueApart, isDated, type DatedActivity } from "../schedule/index.js";
import { addDays, type CivilDate } from "../time/index.js";
import type { DatedEvent, SimulatedEvent } from "./simulatedEvent.js";
import { scheduleWith } from "./meetingsOverTime.js";
import type { RoundVersion } from "./roundOverTime.js";
import { throughVersions, type Versions } from "./versions.js";

export function roundEvents(versions: Versions<RoundVersion>): readonly DatedEvent[] {
  const { round } = versions[0];
  return [...applicationEvents(round), ...dueEvents(round), ...periodEvents(round), ...postponements(versions), ...gatherings(versions)];
}

function applicationEvents(round: Round): readonly DatedEvent[] {
  const { webinar, portal, replyLetters, adviserContact } = round.application;
  const { lastDay, closesAt } = portalTimesOf(round);
  return [
    ...(webinar === undefined ? [] : [on(webinar.date, { type: "information-webinar", municipality: null })]),
    on(portal.date, { type: "portal-opens", municipality: null }),
    on(lastDay, { type: "application-deadline", municipality: null, endsAt: closesAt }),
    ...(replyLetters === undefined ? [] : [on(replyLetters.date, { type: "reply-letters", municipality: null })]),
    ...(adviserContact === undefined
      ? []
      : [on(adviserContact.from, { type: "adviser-contact-starts", municipality: null }), on(addDays(adviserContact.to, -1), { type: "adviser-contact-ends", municipality: null })]),
  ];
}

function dueEvents(round: Round): readonly DatedEvent[] {
  const due = groupDueApart(round);
  return due === null ? [] : [on(due, { type: "group-due", municipality: null })];
}

function periodEvents({ period, semesters }: Round): readonly DatedEvent[] {
  return [
    on(period.from, { type: "program-starts", municipality: null }),
    ...semesters.map(({ id, from }) => on(from, { type: "semester-starts", municipality: null, semester: id })),
    on(addDays(period.to, -1), { type: "program-ends", municipality: null }),
  ];
}

function postponements(versions: Versions<RoundVersion>): readonly DatedEvent[] {
  return versions.slice(1).flatMap(({ from: knownOn, round }, index) => {
    const before = new Map(gatheringsOf(versions[index]?.round ?? round).map(({ id, date }) => [id, date]));
    return gatheringsOf(round).flatMap(({ id, kind, date: to }) => {
      const from = before.get(id) ?? to;
      return from === to ? [] : [on(knownOn, { type: "gathering-postponed", municipality: null, activity: { id, kind }, from, to })];
    });
  });
}

/** As it is known on its date. */
function gatherings(versions: Versions<RoundVersion>): readonly DatedEvent[] {
  const held = throughVersions(versions, ({ round }, isKnownOn) => gatheringsOf(round).filter(({ date }) => isKnownOn(date)));
  return held.map((activity) => on(activity.date, { type: "gathering", municipality: null, activity }));
}

function gatheringsOf(round: Round): readonly DatedActivity[] {
  return scheduleWith({ round, guidanceMeetings: [] }).activities.filter(isDated);
}

function on(date: CivilDate, event: SimulatedEvent): DatedEvent {
  return { date, event };
}
