import type { Round, SemesterId } from "../round/index.js";
import type { Activity, DatedActivity } from "./activity.js";
import type { GuidanceMeeting } from "./guidanceMeeting.js";
import { timed } from "./timed.js";

/**
 * Makes activities of the guidance meetings that have been agreed.
 *
 * @remarks The id of each ends in its place among those given for its semester. So moving a meeting within its semester
 * renames nothing, adding one at the end takes the id that was to be agreed next, and only taking one out, or moving it to
 * another semester, renames those of its semester that were given after it.
 * @param round - The round.
 * @param meetings - The meetings, in the order in which they were agreed.
 * @returns One activity for each, in the same order.
 */
export function agreedActivities(round: Round, meetings: readonly GuidanceMeeting[]): readonly DatedActivity[] {
  const given = new Map<SemesterId, number>();
  return meetings.map((meeting) => {
    const ordinal = (given.get(meeting.semester) ?? 0) + 1;
    given.set(meeting.semester, ordinal);
    return guidanceActivity(round, meeting, ordinal, { ...timed(meeting.date, meeting), status: "agreed" });
  });
}

/**
 * Makes activities of the guidance meetings that a municipality is still owed.
 *
 * @param round - The round.
 * @param agreed - The guidance meetings that have been agreed.
 * @returns One activity without a date for each that is missing, numbered on from those that are agreed.
 */
export function owedActivities(round: Round, agreed: readonly DatedActivity[]): readonly Activity[] {
  const { perSemester, mode } = round.offer.guidance;
  return round.semesters.flatMap(({ id: semester }) => {
    const first = agreed.filter((meeting) => meeting.semester === semester).length + 1;
    const missing = Math.max(0, perSemester - first + 1);
    return Array.from({ length: missing }, (_, index) => guidanceActivity(round, { semester, mode }, first + index, notYet));
  });
}

type When = Pick<Activity, "date" | "allDay" | "startsAt" | "endsAt" | "status">;

const notYet = { date: null, allDay: false, startsAt: null, endsAt: null, status: "to-be-agreed" } as const satisfies When;

type Meeting = Pick<GuidanceMeeting, "semester" | "mode">;

function guidanceActivity<Known extends When>(round: Round, { semester, mode }: Meeting, ordinal: number, { status, ...when }: Known) {
  const { guidance, guidanceInOtherMode } = round.offer;
  return {
    id: `${round.id}.guidance-meeting.${semester}.${String(ordinal)}`,
    kind: "guidance-meeting",
    semester,
    mode,
    audience: "whole-group",
    ...when,
    place: null,
    status,
    facts: guidance.facts,
    assumptions: mode === guidance.mode ? guidance.assumptions : guidanceInOtherMode.assumptions,
  } as const;
}
