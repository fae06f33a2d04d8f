import type { Gathering, Round, SemesterId } from "../round/index.js";
import { osloInstant, type CivilDate, type WallTime } from "../time/index.js";
import type { Activity } from "./activity.js";
import type { GuidanceMeeting } from "./guidanceMeeting.js";
import { inOrder } from "./inOrder.js";
import type { ScheduleQuestion } from "./question.js";

/**
 * Places every meeting: the round's gatherings, the guidance meetings agreed, and those still owed.
 *
 * @param question - The round, and the guidance meetings agreed.
 * @returns The activities in order.
 */
export function activitiesOf(question: ScheduleQuestion): readonly Activity[] {
  const { round, guidanceMeetings } = question;
  const gatherings = round.gatherings.map((gathering) => gatheringActivity(round, gathering));
  return inOrder([...gatherings, ...agreedAndOwed(round, guidanceMeetings)], round.semesters);
}

function gatheringActivity(round: Round, gathering: Gathering): Activity {
  const { kind, semester, mode, audience, date, hours, place, facts, assumptions } = gathering;
  const when = hours === null ? { date, allDay: true, startsAt: null, endsAt: null } : timed(date, hours);
  return { id: `${round.id}.${gathering.id}`, kind, semester, mode, audience, ...when, place, status: "fixed", facts, assumptions };
}

function agreedAndOwed(round: Round, meetings: readonly GuidanceMeeting[]): readonly Activity[] {
  const given = new Map<SemesterId, number>();
  const agreed = meetings.map((meeting) => {
    const ordinal = (given.get(meeting.semester) ?? 0) + 1;
    given.set(meeting.semester, ordinal);
    return guidanceActivity(round, meeting, ordinal, timed(meeting.date, meeting));
  });
  const { perSemester, mode } = round.offer.guidance;
  const owed = round.semesters.flatMap(({ id }) => {
    const first = (given.get(id) ?? 0) + 1;
    const missing = Math.max(0, perSemester - first + 1);
    return Array.from({ length: missing }, (_, index) => guidanceActivity(round, { semester: id, mode }, first + index, null));
  });
  return [...agreed, ...owed];
}

type Times = Pick<Activity, "date" | "allDay" | "startsAt" | "endsAt">;

const noTimes: Times = { date: null, allDay: false, startsAt: null, endsAt: null };

type Meeting = Pick<GuidanceMeeting, "semester" | "mode">;

function guidanceActivity(round: Round, meeting: Meeting, ordinal: number, times: Times | null): Activity {
  const { guidance, guidanceInOtherMode } = round.offer;
  const { facts } = guidance;
  const assumptions = meeting.mode === guidance.mode ? guidance.assumptions : guidanceInOtherMode.assumptions;
  return {
    id: `${round.id}.guidance-meeting.${meeting.semester}.${String(ordinal)}`,
    kind: "guidance-meeting",
    semester: meeting.semester,
    mode: meeting.mode,
    audience: "whole-group",
    ...(times ?? noTimes),
    place: null,
    status: times === null ? "to-be-agreed" : "agreed",
    facts,
    assumptions,
  };
}

function timed(date: CivilDate, { start, end }: { readonly start: WallTime; readonly end: WallTime }): Times {
  return { date, allDay: false, startsAt: osloInstant(date, start), endsAt: osloInstant(date, end) };
}
