import type { Term } from "../assessment/index.js";
import { guidanceMeeting, type Round } from "../round/index.js";
import type { Activity } from "./activity.js";
import { gatheringActivityId } from "./activityIds.js";

/** Looks up what a round says of a meeting, whatever the meeting itself says that it cites. */
export function termsOfActivity(round: Round, { id, kind, mode }: Pick<Activity, "id" | "kind" | "mode">): readonly Term[] {
  const { gatherings, guidance } = round;
  if (kind !== guidanceMeeting) return gatherings.filter((gathering) => gatheringActivityId(round, gathering) === id);
  return mode === guidance.mode ? [guidance] : [guidance, guidance.inOtherMode];
}
