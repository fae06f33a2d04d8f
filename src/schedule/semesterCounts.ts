import { readAll, readInput } from "../input/index.js";
import { guidanceMeeting, readRound, type ActivityKind, type Round, type SemesterId, type Vocabulary } from "../round/index.js";
import { civilDateSchema, type CivilDate } from "../time/index.js";
import { isDated, lastDayOf, type Activity } from "./activity.js";
import { readScheduleOf, type ScheduleInput } from "./scheduleInput.js";

/** How many meetings there are, by how firm they are. */
export interface MeetingCounts {
  /** How many the call says that there are to be. */
  readonly owed: number;
  /** How many the call dates. */
  readonly fixed: number;
  /** How many the municipality has agreed with its adviser, or that a plan has only proposed. */
  readonly agreed: number;
  /** How many have no date yet. */
  readonly toBeAgreed: number;
  /** How many of those with a date have had it by the end of the day asked about. */
  readonly held: number;
}

/** How many meetings count for a semester, in all and of each kind. */
export interface SemesterCounts<V extends Vocabulary = Vocabulary> extends MeetingCounts {
  /** The semester. */
  readonly semester: SemesterId;
  /** The same of each kind of meeting. */
  readonly byKind: Readonly<Record<ActivityKind<V>, MeetingCounts>>;
}

/** When meetings are counted. */
export interface SemesterCountsOptions {
  /** The civil date, `YYYY-MM-DD`. */
  readonly on: string;
}

/**
 * Answers how many meetings of each kind a municipality has in each semester: owed, fixed, agreed, to be agreed, and held by
 * a date.
 *
 * @remarks A meeting counts for the semester that it was agreed for, wherever its date lies. The date counts as a whole: a
 * meeting dated on it is held, and one of several days when its last day is there. That it took place as planned is not known here.
 * What starts the programme is owed once, in the semester that the programme period begins with. Source: participation/2 to
 * participation/5; that it is no conference is an assumption (D4).
 * @param round - The round, which says what is owed.
 * @param options - The date; the library reads no clock.
 * @returns The counts: semesters in the order of the round, then those that only the schedule names.
 * @throws InvalidInputError when the schedule or the date is not shaped like one, or the schedule is of another round.
 * @example
 * ```ts
 * import { buildSchedule, round2026, semesterCounts } from "kulturskole-veiledning";
 *
 * const [autumn] = semesterCounts(round2026, buildSchedule(round2026), { on: "2026-09-25" });
 * autumn?.byKind["guidance-meeting"]; // => { owed: 2, fixed: 0, agreed: 0, toBeAgreed: 2, held: 0 }
 * autumn?.owed; // => 5
 * autumn?.held; // => 2
 * ```
 */
export function semesterCounts<V extends Vocabulary>(round: Round<V>, schedule: ScheduleInput, options: SemesterCountsOptions): readonly SemesterCounts<V>[] {
  const parsed = readRound(round);
  const [{ activities }, on] = readAll(
    () => readScheduleOf(parsed, schedule),
    () => readInput("date of the counts", civilDateSchema, (options as Partial<SemesterCountsOptions> | undefined)?.on),
  );
  const bySemester = new Map<SemesterId, Activity[]>(parsed.semesters.map(({ id }) => [id, []]));
  for (const activity of activities) {
    const others = bySemester.get(activity.semester) ?? [];
    bySemester.set(activity.semester, others);
    others.push(activity);
  }
  return [...bySemester].map(([semester, meetings]) => countsOf(parsed, semester, meetings, on));
}

function countsOf(round: Round, semester: SemesterId, meetings: readonly Activity[], on: CivilDate): SemesterCounts {
  const kinds = [...round.kinds.map(({ id }) => id), guidanceMeeting];
  const byKind = Object.fromEntries(kinds.map((kind) => [kind, count(meetingsOwed(round, semester, kind), meetings.filter((each) => each.kind === kind), on)]));
  const owed = Object.values(byKind).reduce((sum, counts) => sum + counts.owed, 0);
  return { semester, ...count(owed, meetings, on), byKind };
}

function count(owed: number, meetings: readonly Activity[], on: CivilDate): MeetingCounts {
  const counts = { owed, fixed: 0, agreed: 0, toBeAgreed: 0, held: 0 };
  for (const meeting of meetings) {
    counts[meeting.status === "to-be-agreed" ? "toBeAgreed" : meeting.status] += 1;
    if (isDated(meeting) && lastDayOf(meeting) <= on) counts.held += 1;
  }
  return counts;
}

function meetingsOwed({ semesters, kinds, guidance, period }: Round, semester: SemesterId, kind: string): number {
  const terms = semesters.find(({ id }) => id === semester);
  if (terms === undefined) return 0;
  if (kind === guidanceMeeting) return guidance.perSemester;
  const owed = kinds.find(({ id }) => id === kind)?.owed;
  if (owed === "one-at-the-start") return terms.from === period.from ? 1 : 0;
  return owed?.perSemester ?? 0;
}
