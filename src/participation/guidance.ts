import { guidanceMeeting, type Round, type Semester, type SemesterId } from "../round/index.js";
import type { CivilDate } from "../time/index.js";
import type { ActivityParticipation, MeetingState } from "./activityParticipation.js";

/** The guidance meetings (veiledningsmøter) of one semester, which the organiser owes the municipality. */
export interface SemesterGuidance {
  readonly semester: SemesterId;
  /** How many the municipality is owed. */
  readonly owed: number;
  readonly held: number;
  /** How many are recorded as not held. */
  readonly notHeld: number;
  /** How many nobody has recorded; after the semester also those that never got a date. */
  readonly unknown: number;
  /** How many are still to come; until the semester is over also those without a date. */
  readonly future: number;
}

/**
 * Counts the guidance meetings of each semester by how far they have come.
 *
 * @remarks A meeting that is owed and stands in no schedule counts as one without a date.
 */
export function guidanceOf({ round, on }: { readonly round: Round; readonly on: CivilDate }, activities: readonly ActivityParticipation[]): readonly SemesterGuidance[] {
  return round.semesters.map((semester) => {
    const counts = { held: 0, "not-held": 0, "not-recorded": 0, future: 0, "to-be-agreed": 0 } satisfies Record<MeetingState, number>;
    const meetings = activities.filter((each) => each.kind === guidanceMeeting && each.semester === semester.id);
    for (const { state } of meetings) counts[state] += 1;
    const owed = round.guidance.perSemester;
    const open = counts["to-be-agreed"] + Math.max(0, owed - meetings.length);
    const isOver = isOverOn(semester, on);
    return {
      semester: semester.id,
      owed,
      held: counts.held,
      notHeld: counts["not-held"],
      unknown: counts["not-recorded"] + (isOver ? open : 0),
      future: counts.future + (isOver ? 0 : open),
    };
  });
}

/** Is a semester over on a date? */
export function isOverOn({ to }: Semester, on: CivilDate): boolean {
  return to <= on;
}
