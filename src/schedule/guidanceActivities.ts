import { assumptionsOf, provisionsOf } from "../assessment/index.js";
import { guidanceMeeting, type Round } from "../round/index.js";
import type { Activity, DatedActivity } from "./activity.js";
import { guidanceActivityId } from "./activityIds.js";
import type { GuidanceMeeting } from "./guidanceMeeting.js";
import { numberedMeetings } from "./numberedMeetings.js";
import { termsOfActivity } from "./termsOfActivity.js";
import { timed } from "./gatheringActivity.js";

/**
 * Makes activities of the guidance meetings that have been agreed.
 *
 * @remarks The id of each ends in its number, where it states one, and else in its place among those given for its semester.
 * So moving a meeting within its semester renames nothing, adding one at the end takes the id that was to be agreed next, and
 * only taking one out, or moving it to another semester, renames those of its semester that were given after it and state no
 * number.
 */
export function agreedActivities(round: Round, meetings: readonly GuidanceMeeting[]): readonly DatedActivity[] {
  return numberedMeetings(meetings).map(([meeting, ordinal]) =>
    guidanceActivity(round, meeting, ordinal, { ...timed(meeting.date, meeting), status: "agreed" }),
  );
}

/** Makes activities of the guidance meetings that a municipality is still owed. */
export function owedActivities(round: Round, agreed: readonly DatedActivity[]): readonly Activity[] {
  const { perSemester, mode } = round.guidance;
  const taken = new Set(agreed.map(({ id }) => id));
  return round.semesters.flatMap(({ id: semester }) => {
    const missing = Math.max(0, perSemester - agreed.filter((meeting) => meeting.semester === semester).length);
    const all = Array.from({ length: perSemester }, (_, index) => guidanceActivity(round, { semester, mode }, index + 1, notYet));
    return all.filter(({ id }) => !taken.has(id)).slice(0, missing);
  });
}

type When = Pick<Activity, "date" | "allDay" | "startsAt" | "endsAt" | "status">;

const notYet = { date: null, allDay: false, startsAt: null, endsAt: null, status: "to-be-agreed" } as const satisfies When;

type Meeting = Pick<GuidanceMeeting, "semester" | "mode">;

function guidanceActivity<Known extends When>(round: Round, { semester, mode }: Meeting, ordinal: number, { status, ...when }: Known) {
  const meeting = { id: guidanceActivityId(round.id, semester, ordinal), kind: guidanceMeeting, mode };
  const terms = termsOfActivity(round, meeting);
  return {
    id: meeting.id,
    kind: meeting.kind,
    semester,
    mode,
    audience: round.guidance.audience,
    ...when,
    place: null,
    status,
    provisions: provisionsOf(terms),
    assumptions: assumptionsOf(terms),
  };
}
