import type { Round } from "../round/index.js";
import { isDated, lastDayOf } from "../schedule/index.js";
import { addDays, type CivilDate } from "../time/index.js";
import { lastDayIn, type ApplicationTimeline } from "./applicationTimeline.js";
import type { SimulatedEvent } from "./simulatedEvent.js";
import type { GroupVersion } from "./groupOverTime.js";
import { scheduleWith, type KnownGuidance, type KnownSchedule } from "./meetingsOverTime.js";
import type { SimulatedMunicipality } from "./municipality.js";
import { versionOn } from "./versions.js";

/** By the end of a day. */
export interface State {
  readonly isSubmitted: boolean;
  /** From then on its meetings are looked at. */
  readonly hasContact: boolean;
  /** From then on participation is looked at. */
  readonly hasStarted: boolean;
  readonly round: Round;
  readonly group: GroupVersion;
  readonly guidance: KnownGuidance;
  readonly records: number;
  readonly day: CivilDate;
}

/** `null` for events that no rule asks about. */
export const changedBy: Readonly<Record<SimulatedEvent["type"], keyof State | null>> = {
  "program-starts": "hasStarted",
  "semester-starts": "day",
  "information-webinar": null,
  "portal-opens": null,
  "adviser-contact-starts": "hasContact",
  "application-submitted": "isSubmitted",
  "application-deadline": null,
  "reply-letters": null,
  reply: "hasContact",
  "adviser-assigned": null,
  "adviser-missing": null,
  withdrawn: null,
  "gathering-postponed": "round",
  "guidance-digital": "guidance",
  "guidance-moved": "guidance",
  "seat-vacated": "group",
  "seat-filled": "group",
  "group-due": null,
  "group-incomplete": null,
  "interim-work-ends": "day",
  gathering: "day",
  "guidance-meeting": "day",
  attendance: "records",
  "experience-shared": "records",
  "local-work": "records",
  "interim-work-starts": null,
  "guidance-planned": "guidance",
  "adviser-contact-ends": null,
  "program-completed": null,
  "program-not-completed": null,
  "program-ends": null,
};

export function ownDaysOf({ timeline, group, meetings, attendance, records }: SimulatedMunicipality): readonly CivilDate[] {
  if (timeline === null) return [];
  const { submittedOn, place } = timeline;
  // Also meetings that are not held after all: interim work is counted from the last day of one meeting of the schedule to the next.
  const planned = (meetings.at(-1) ?? meetings[0]).activities.filter(isDated);
  const held = [...planned, ...attendance.map(({ activity }) => activity)].flatMap((activity) => [activity.date, lastDayOf(activity)]);
  const contact = place === null ? [] : [place.contactFrom];
  return [submittedOn, ...contact, ...[...group.versions, ...meetings.slice(1)].map(({ from }) => from), ...held, ...records.map(({ knownOn }) => knownOn)];
}

/** After a withdrawal, everything stands as it was the day before. */
export function stateOn({ timeline, round, group, meetings, records }: SimulatedMunicipality, date: CivilDate): State {
  const place = timeline?.place ?? null;
  const day = place === null ? date : lastDayIn(place, date);
  return {
    isSubmitted: timeline !== null && timeline.submittedOn <= date,
    hasContact: place !== null && place.contactFrom <= day,
    hasStarted: round[0].round.period.from <= day,
    round: versionOn(round, timeline === null ? day : lastDayAssessed(timeline, date)).round,
    group: versionOn(group.versions, day),
    guidance: versionOn(meetings, day).guidance,
    records: records.findLastIndex(({ knownOn }) => knownOn <= day) + 1,
    day,
  };
}

/** After a reply that is not a place in the programme, and after the programme period, the group stands as it was last seen. */
function lastDayAssessed({ assessedUntil }: ApplicationTimeline, date: CivilDate): CivilDate {
  return date < assessedUntil ? date : addDays(assessedUntil, -1);
}

export function scheduleOf({ meetings }: SimulatedMunicipality, { round, guidance }: Pick<State, "round" | "guidance">): KnownSchedule {
  return meetings.find((version) => version.round === round && version.guidance === guidance) ?? scheduleWith({ round, guidanceMeetings: guidance.meetings });
}
