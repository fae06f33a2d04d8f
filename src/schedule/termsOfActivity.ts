import type { Term } from "../assessment/index.js";
import { guidanceMeeting, type Round } from "../round/index.js";
import type { Activity } from "./activity.js";
import { gatheringActivityId } from "./activityIds.js";

/**
 * Looks up what a round says of a meeting, whatever the meeting itself says that it cites.
 *
 * @param round - The round.
 * @param activity - The meeting.
 * @returns The gathering; for guidance, its terms, and those of another mode than the one stated where it is held in that. Nothing
 * where the round has no such meeting.
 */
export function termsOfActivity(round: Round, { id, kind, mode }: Pick<Activity, "id" | "kind" | "mode">): readonly Term[] {
  const { gatherings, guidance } = round;
  if (kind !== guidanceMeeting) return gatherings.filter((gathering) => gatheringActivityId(round, gathering) === id);
  return mode === guidance.mode ? [guidance] : [guidance, guidance.inOtherMode];
}
