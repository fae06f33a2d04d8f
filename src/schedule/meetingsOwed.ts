import type { ActivityKind, Round, SemesterId } from "../round/index.js";

/**
 * Answers how many meetings of a kind there are to be in a semester.
 *
 * @param round - The round.
 * @param semester - The id of the semester.
 * @param kind - The kind of meeting.
 * @returns The number; 0 for a semester that the round does not have.
 */
export function meetingsOwed({ semesters, offer, period }: Round, semester: SemesterId, kind: ActivityKind): number {
  const terms = semesters.find(({ id }) => id === semester);
  if (terms === undefined) return 0;
  // The KickOff starts the program, and may count as one of the conferences (D4).
  const kickOffs = terms.from === period.from ? 1 : 0;
  const ofWhich = offer.kickOff.countsAsLearningConference ? kickOffs : 0;
  return {
    "kick-off": kickOffs,
    "learning-conference": Math.max(0, offer.learningConferences.perSemester - ofWhich),
    "leader-gathering": offer.leaderGatherings.perSemester,
    "guidance-meeting": offer.guidance.perSemester,
  }[kind];
}
