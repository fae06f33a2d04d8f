import { applicationDeadline, type Round } from "../round/index.js";
import { buildParsedSchedule } from "../schedule/index.js";
import { addDays, type CivilDate } from "../time/index.js";
import type { DatedEvent } from "./datedEvent.js";
import type { SimulatedEvent } from "./event.js";

/**
 * What happens to everybody in a round.
 *
 * @param round - The round.
 * @returns The events, in any order.
 */
export function roundEvents(round: Round): readonly DatedEvent[] {
  return [...applicationEvents(round), ...periodEvents(round), ...gatheringEvents(round)];
}

function applicationEvents(round: Round): readonly DatedEvent[] {
  const { webinar, portal, deadline, replyLetters, adviserContact } = round.application;
  return [
    on(webinar.date, { type: "information-webinar", municipality: null }),
    on(portal.date, { type: "portal-opens", municipality: null }),
    on(addDays(deadline.date, deadline.graceDays), { type: "application-deadline", municipality: null, endsAt: applicationDeadline(round) }),
    on(replyLetters.date, { type: "reply-letters", municipality: null }),
    on(adviserContact.from, { type: "adviser-contact-starts", municipality: null }),
    on(addDays(adviserContact.to, -1), { type: "adviser-contact-ends", municipality: null }),
  ];
}

function periodEvents({ period, semesters }: Round): readonly DatedEvent[] {
  return [
    on(period.from, { type: "program-starts", municipality: null }),
    ...semesters.map(({ id, from }) => on(from, { type: "semester-starts", municipality: null, semester: id })),
    on(addDays(period.to, -1), { type: "program-ends", municipality: null }),
  ];
}

function gatheringEvents(round: Round): readonly DatedEvent[] {
  const { activities } = buildParsedSchedule({ round, guidanceMeetings: [] });
  return activities.flatMap((activity) => (activity.date === null ? [] : [on(activity.date, { type: "gathering", municipality: null, activity })]));
}

function on(date: CivilDate, event: SimulatedEvent): DatedEvent {
  return { date, event };
}
