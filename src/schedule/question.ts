import type { Round } from "../round/index.js";
import type { DatedActivity } from "./activity.js";
import { gatheringActivity } from "./gatheringActivity.js";
import type { GuidanceMeeting } from "./guidanceMeeting.js";
import { agreedActivities } from "./guidanceActivities.js";

/** A round, and the guidance meetings that one municipality has agreed in it. */
export interface AgreedMeetings {
  readonly round: Round;
  readonly guidanceMeetings: readonly GuidanceMeeting[];
}

/** What the rules for a schedule read: the round, the guidance meetings agreed, and where each meeting lies in time. */
export interface ScheduleQuestion extends AgreedMeetings {
  /** The round's gatherings, in its order. */
  readonly gatherings: readonly DatedActivity[];
  /** The guidance meetings agreed, in the order in which they were given. */
  readonly meetings: readonly DatedActivity[];
}

/** Places the meetings once, for all the rules and for the schedule itself. */
export function lookAtMeetings(agreed: AgreedMeetings): ScheduleQuestion {
  const { round, guidanceMeetings } = agreed;
  const gatherings = round.gatherings.map((gathering) => gatheringActivity(round, gathering));
  return { ...agreed, gatherings, meetings: agreedActivities(round, guidanceMeetings) };
}
