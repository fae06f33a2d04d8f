import { assumptionsOf, provisionsOf, type Term } from "../assessment/index.js";
import { guidanceMeeting, type Gathering, type Round, type SemesterId } from "../round/index.js";
import { addDays, epochOf, instantOf, osloInstant, type CivilDate, type Instant, type WallTime } from "../time/index.js";
import type { Activity, DatedActivity } from "./activity.js";
import { numberedMeetings, type GuidanceMeeting } from "./guidanceMeeting.js";

export function gatheringActivity(round: Round, gathering: Gathering): DatedActivity {
  const { kind, semester, mode, audience, date, days, hours, place, provisions, assumptions } = gathering;
  const lastDate = days > 1 ? { lastDate: addDays(date, days - 1) } : {};
  const when = hours === null ? { date, ...lastDate, allDay: true, startsAt: null, endsAt: null } : timed({ date, ...hours });
  return { id: gatheringActivityId(round, gathering), kind, semester, mode, audience, ...when, place, status: "fixed", provisions, assumptions };
}

export function agreedActivities(round: Round, meetings: readonly GuidanceMeeting[]): readonly DatedActivity[] {
  return numberedMeetings(meetings).map(([meeting, ordinal]) => ({ ...guidanceActivity(round, meeting, ordinal, { ...timed(meeting), status: "agreed" }), ...(meeting.proposed === true ? { proposed: true as const } : {}) }));
}

export function owedActivities(round: Round, agreed: readonly DatedActivity[]): readonly Activity[] {
  const { perSemester, mode } = round.guidance;
  const taken = new Set(agreed.map(({ id }) => id));
  return round.semesters.flatMap(({ id: semester }) => {
    const missing = Math.max(0, perSemester - agreed.filter((meeting) => meeting.semester === semester).length);
    const all = Array.from({ length: perSemester }, (_, index) => guidanceActivity(round, { semester, mode }, index + 1, undated));
    return all.filter(({ id }) => !taken.has(id)).slice(0, missing);
  });
}

type When = Pick<Activity, "date" | "allDay" | "startsAt" | "endsAt" | "status">;

const undated = { date: null, allDay: false, startsAt: null, endsAt: null, status: "to-be-agreed" } as const satisfies When;

function guidanceActivity<Known extends When>(round: Round, { semester, mode, place }: Pick<GuidanceMeeting, "semester" | "mode" | "place">, ordinal: number, { status, ...when }: Known) {
  const meeting = { id: guidanceActivityId(round.id, semester, ordinal), kind: guidanceMeeting, mode };
  const terms = termsOfActivity(round, meeting);
  return { ...meeting, semester, audience: round.guidance.audience, ...when, place: place ?? null, status, provisions: provisionsOf(terms), assumptions: assumptionsOf(terms) };
}

export function gatheringActivityId(round: Pick<Round, "id">, gathering: Pick<Gathering, "id">): string {
  return `${round.id}.${gathering.id}`;
}

export function guidanceActivityId(roundId: string, semester: SemesterId, ordinal: number): string {
  return `${roundId}.${guidanceMeeting}.${semester}.${String(ordinal)}`;
}

/** Whatever the meeting itself says that it cites. */
export function termsOfActivity(round: Round, { id, kind, mode }: Pick<Activity, "id" | "kind" | "mode">): readonly Term[] {
  const { gatherings, guidance } = round;
  if (kind !== guidanceMeeting) return gatherings.filter((gathering) => gatheringActivityId(round, gathering) === id);
  return mode === guidance.mode ? [guidance] : [guidance, guidance.inOtherMode];
}

interface HoursOnDate {
  readonly date: CivilDate;
  readonly start: WallTime;
  readonly end: WallTime;
}

function timed(hours: HoursOnDate) {
  return { date: hours.date, allDay: false, ...instantsOf(hours) };
}

/**
 * A time that the clocks are put forward past is read by the clock as it was before that: 02:30 is then 03:30. Where that would
 * put the start at the end or after it, as from 02:30 to 03:10, the start is read by the clock as it is afterwards: 02:30 is then
 * 01:30, and the end and the length are those that were stated. Of a time that comes twice it is the first.
 */
export function instantsOf({ date, start, end }: HoursOnDate): { readonly startsAt: Instant; readonly endsAt: Instant } {
  const [startsAt, endsAt] = [osloInstant(date, start), osloInstant(date, end)];
  if (epochOf(startsAt) < epochOf(endsAt)) return { startsAt, endsAt };
  const length = epochOf(`${date}T${end}Z`) - epochOf(`${date}T${start}Z`);
  return { startsAt: instantOf(epochOf(endsAt) - length), endsAt };
}
