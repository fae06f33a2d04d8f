import type { Round } from "../round/index.js";
import type { GuidanceMeeting } from "./guidanceMeeting.js";

/** What the rules for a schedule read: the round, and the guidance meetings that one municipality has agreed. */
export interface ScheduleQuestion {
  readonly round: Round;
  readonly guidanceMeetings: readonly GuidanceMeeting[];
}
