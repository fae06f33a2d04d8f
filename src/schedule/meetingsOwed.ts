import { guidanceMeeting, type Round, type SemesterId } from "../round/index.js";

/**
 * Answers how many meetings of a kind there are to be in a semester.
 *
 * @param round - The round.
 * @param semester - The id of the semester.
 * @param kind - The kind of meeting.
 * @returns The number; 0 for a semester or a kind that the round does not have. What starts the program is owed in the semester
 * that the program period begins with.
 */
export function meetingsOwed({ semesters, kinds, guidance, period }: Round, semester: SemesterId, kind: string): number {
  const terms = semesters.find(({ id }) => id === semester);
  if (terms === undefined) return 0;
  if (kind === guidanceMeeting) return guidance.perSemester;
  const owed = kinds.find(({ id }) => id === kind)?.owed;
  if (owed === "one-at-the-start") return terms.from === period.from ? 1 : 0;
  return owed?.perSemester ?? 0;
}
