import { notApplicable, type Answer } from "../assessment/index.js";
import type { Round } from "../round/index.js";
import type { DatedActivity } from "./activity.js";
import type { GuidanceMeeting } from "./guidanceMeeting.js";

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

export function eachMeeting<A extends Answer>(
  { round, guidanceMeetings }: ScheduleQuestion,
  answer: (meeting: GuidanceMeeting, index: number) => A | readonly A[],
): readonly (A | ReturnType<typeof noMeeting>)[] {
  return guidanceMeetings.length === 0 && round.guidance.perSemester > 0 ? [noMeeting()] : guidanceMeetings.flatMap(answer);
}

function noMeeting() {
  return notApplicable("nothing-agreed", { path: ["guidanceMeetings"] });
}
