import type { Round } from "../round/index.js";
import { addDays, type CivilDate } from "../time/index.js";
import { lastDayIn, type ApplicationTimeline } from "./applicationTimeline.js";
import type { SimulatedEvent } from "./event.js";
import type { GroupVersion } from "./groupOverTime.js";
import type { KnownGuidance, KnownSchedule } from "./meetingsOverTime.js";
import type { SimulatedMunicipality } from "./simulatedMunicipality.js";
import { versionOn } from "./versions.js";

/** The state of a municipality by the end of a day: all that the rules are asked about. */
export interface Known {
  readonly isSubmitted: boolean;
  /** Whether its adviser may be in touch: from then on its meetings are looked at. */
  readonly hasContact: boolean;
  /** Whether the programme period has begun: from then on participation is looked at. */
  readonly hasStarted: boolean;
  readonly round: Round;
  readonly group: GroupVersion;
  readonly guidance: KnownGuidance;
  /** How many of its records are known. */
  readonly records: number;
  /** The day itself. */
  readonly day: CivilDate;
}

/** What the events of a kind move in what is known; `null` for events that no rule asks about. */
export const movedBy: Readonly<Record<SimulatedEvent["type"], keyof Known | null>> = {
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
  withdrawn: null,
  "gathering-postponed": "round",
  "guidance-digital": "guidance",
  "guidance-moved": "guidance",
  "seat-vacated": "group",
  "seat-filled": "group",
  "group-due": null,
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
  "program-ends": null,
};

/** What is known of a municipality by the end of a day. After a withdrawal, everything stands as it was the day before. */
export function knownOn({ timeline, round, group, meetings, records }: SimulatedMunicipality, date: CivilDate): Known {
  const place = timeline?.place ?? null;
  const day = place === null ? date : lastDayIn(place, date);
  return {
    isSubmitted: timeline !== null && timeline.submittedOn <= date,
    hasContact: place !== null && place.contactFrom <= day,
    hasStarted: round[0].round.period.from <= day,
    round: versionOn(round, timeline === null ? day : lastDayAssessed(timeline, date)).round,
    group: versionOn(group.versions, day),
    guidance: versionOn(meetings, day).guidance,
    records: records.findLastIndex(({ knownOn: from }) => from <= day) + 1,
    day,
  };
}

/** After a reply that is not a place in the programme, and after the programme period, the group stands as it was last seen. */
function lastDayAssessed({ assessedUntil }: ApplicationTimeline, date: CivilDate): CivilDate {
  return date < assessedUntil ? date : addDays(assessedUntil, -1);
}

/** The schedule of a municipality with a round and the guidance meetings that are agreed. */
export function scheduleOf({ meetings, scheduleWith }: SimulatedMunicipality, { round, guidance }: Pick<Known, "round" | "guidance">): KnownSchedule {
  return meetings.find((version) => version.round === round && version.guidance === guidance) ?? scheduleWith({ round, guidanceMeetings: guidance.meetings });
}
