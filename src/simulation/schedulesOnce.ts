import type { Finding } from "../assessment/index.js";
import { freezeDeep } from "../input/index.js";
import type { Round } from "../round/index.js";
import { buildParsedSchedule, meetingsInTurn, type Activity, type AgreedMeetings, type MeetingsInTurn } from "../schedule/index.js";

/** A schedule, as far as a simulation needs it; frozen. */
export interface KnownSchedule {
  readonly activities: readonly Activity[];
  readonly findings: readonly Finding[];
  readonly interim: readonly MeetingsInTurn[];
}

/** Says which schedule a municipality has with what it has agreed. */
export type ScheduleWith = (agreed: AgreedMeetings) => KnownSchedule;

/** Makes the function that builds schedules: one for all the municipalities that have agreed nothing, for theirs is the same. */
export function schedulesOnce(): ScheduleWith {
  const withoutMeetings = new Map<Round, KnownSchedule>();
  return (agreed) => {
    if (agreed.guidanceMeetings.length > 0) return knownSchedule(agreed);
    const known = withoutMeetings.get(agreed.round) ?? knownSchedule(agreed);
    withoutMeetings.set(agreed.round, known);
    return known;
  };
}

function knownSchedule(agreed: AgreedMeetings): KnownSchedule {
  const { activities, findings } = buildParsedSchedule(agreed);
  const known = { activities, findings, interim: meetingsInTurn(activities) };
  freezeDeep<unknown>(known);
  return known;
}
