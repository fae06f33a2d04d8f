import { met, needsJudgement, rule, unmet } from "../../assessment/index.js";
import { groupedByEach } from "../../input/index.js";
import { guidanceMeeting, type Round } from "../../round/index.js";
import { endOfOsloDay, epochOf, osloTimeOf, startOfOsloDay, type CivilDate, type WallTime } from "../../time/index.js";
import { daysOfActivity, lastDayOf, type DatedActivity } from "../activity.js";
import type { GuidanceMeeting } from "../guidanceMeeting.js";
import { termsOfActivity } from "../meetingActivities.js";
import { eachMeeting, type ScheduleQuestion } from "../scheduleQuestion.js";

/** On the day of a meeting without stated hours, people judge (D5). */
export const guidanceApart = rule({
  id: "schedule.guidance.apart",
  force: "must",
  terms: ({ guidance }: Round) => [guidance.days],
  assess: (question: ScheduleQuestion) => {
    const [gatherings, meetings] = [spansByDate(question.gatherings), spansByDate(question.meetings)];
    return eachMeeting(question, (meeting, index) => {
      const overlaps = question.meetings.slice(index, index + 1).map(spanOf).flatMap((span) => [...overlapWith(span, gatherings), ...overlapWith(span, meetings)]);
      const apart = overlaps.length > 0 ? [] : [met("apart", { received: { date: meeting.date }, path: ["guidanceMeetings", index] })];
      return [...apart, ...overlaps.map((overlap) => overlapAnswer(question.round, meeting, index, overlap))];
    });
  },
  says: {
    apart: ({ received: { date } }) => ({ on: { date } }),
    "overlaps-gathering": ({ expected, received }) => ({ ...hoursOf(expected, received), gathering: { kind: expected.kind } }),
    "same-day-as-gathering": ({ expected: { kind }, received: { date } }) => ({ on: { date }, gathering: { kind } }),
    "overlaps-guidance-meeting": ({ expected, received }) => hoursOf(expected, received),
  },
});

function overlapAnswer(round: Round, { semester, date, start, end }: GuidanceMeeting, index: number, { other, more }: Overlap) {
  const path = ["guidanceMeetings", index];
  const { id, kind, startsAt, endsAt } = other;
  const terms = kind === guidanceMeeting ? [] : termsOfActivity(round, other);
  const rests = [round.guidance.days];
  const details = { path, terms, rests };
  if (startsAt === null || endsAt === null) {
    return needsJudgement("same-day-as-gathering", { ...details, expected: { apartFrom: id, kind }, received: { date }, rests: [...rests, ...terms] });
  }
  const [otherStart, otherEnd] = [osloTimeOf(startsAt), osloTimeOf(endsAt)];
  const both = { repair: { action: "move-guidance-meeting", semester }, expected: { apartFrom: id, kind, start: otherStart, end: otherEnd }, received: { date, start, end, more } };
  if (kind === guidanceMeeting) return unmet("overlaps-guidance-meeting", { ...details, ...both });
  return unmet("overlaps-gathering", { ...details, ...both });
}

interface Hours {
  readonly start: WallTime;
  readonly end: WallTime;
}

function hoursOf(other: Hours, { date, start, end, more }: Hours & { readonly date: CivilDate; readonly more: number }) {
  return { on: { date }, start, end, otherStart: other.start, otherEnd: other.end, more };
}

interface Overlap {
  readonly other: DatedActivity;
  /** How many more of its sort, gatherings or guidance meetings, take some of the same time. */
  readonly more: number;
}

/** In milliseconds since 1970: all of its days where its hours are not stated. */
interface Span {
  readonly activity: DatedActivity;
  readonly from: number;
  readonly to: number;
}

/** A guidance meeting is over by midnight, so only what is on its date can overlap it. */
function spansByDate(activities: readonly DatedActivity[]): ReadonlyMap<CivilDate, readonly Span[]> {
  return groupedByEach(activities.map(spanOf), ({ activity }) => daysOfActivity(activity));
}

function spanOf(activity: DatedActivity): Span {
  return { activity, ...timeOf(activity) };
}

type Times = Pick<DatedActivity, "date" | "lastDate" | "startsAt" | "endsAt">;

function timeOf(meeting: Times) {
  return { from: epochOf(meeting.startsAt ?? startOfOsloDay(meeting.date)), to: epochOf(meeting.endsAt ?? endOfOsloDay(lastDayOf(meeting))) };
}

/** One without stated hours takes all of its days. */
export function overlap(one: Times, other: Times): boolean {
  return share(timeOf(one), timeOf(other));
}

function share(one: Pick<Span, "from" | "to">, other: Pick<Span, "from" | "to">): boolean {
  return one.from < other.to && other.from < one.to;
}

/** One is named and the rest are counted; a meeting that begins as another ends takes none of its time. */
function overlapWith(span: Span, spans: ReadonlyMap<CivilDate, readonly Span[]>): readonly Overlap[] {
  let first: DatedActivity | undefined;
  let count = 0;
  for (const other of spans.get(span.activity.date) ?? []) {
    if (other.activity === span.activity || !share(span, other)) continue;
    first ??= other.activity;
    count += 1;
  }
  return first === undefined ? [] : [{ other: first, more: count - 1 }];
}
