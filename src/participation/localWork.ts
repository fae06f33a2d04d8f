import { rolesHeldWithin } from "../group/index.js";
import { groupedBy } from "../input/index.js";
import { startingGatherings, type SemesterId } from "../round/index.js";
import { meetingsInTurn } from "../schedule/index.js";
import { addDays, covers, type CivilDate, type Period } from "../time/index.js";
import { ofType, type ParticipationContext } from "./context.js";
import type { RecordProblem, RecordProblemCode } from "./recordProblems.js";
import type { RecordOf } from "./records.js";

/** Hours of local development work, as far as they are recorded. */
export interface WorkHours {
  /** The sum of the hours that are known; `null` where none are. */
  readonly hours: number | null;
  /** How many records this rests on. */
  readonly records: number;
  /** How many of them do not know their hours. */
  readonly unknown: number;
}

/** Hours in one semester. */
export interface SemesterWork extends WorkHours {
  readonly semester: SemesterId;
}

/** Hours of one member. */
export interface MemberWork extends WorkHours {
  readonly member: string;
}

/** Local development work (lokalt utviklingsarbeid), in hours. No amount is asked for (D19). */
export interface LocalWork {
  readonly total: WorkHours;
  /** In the order of the round. */
  readonly semesters: readonly SemesterWork[];
  /** The hours that run from one semester into the next: nobody can say how they are divided, so they are in neither. */
  readonly acrossSemesters: WorkHours;
  /** The work of the group together. */
  readonly group: WorkHours;
  /** The work of each member, in the order of the group. */
  readonly members: readonly MemberWork[];
}

type Work = RecordOf<"local-work">;

export function localWorkOf({ round, group }: ParticipationContext, work: readonly Work[]): LocalWork {
  const bySemester = groupedBy(work, (record) => {
    const { first, last } = daysOf(record);
    return round.semesters.find((semester) => covers(semester, first) && covers(semester, last))?.id;
  });
  const byMember = groupedBy(work, ({ member }) => member);
  return {
    total: hoursOf(work),
    semesters: round.semesters.map(({ id: semester }) => ({ semester, ...hoursOf(bySemester.get(semester)) })),
    acrossSemesters: hoursOf(bySemester.get(undefined)),
    group: hoursOf(byMember.get(undefined)),
    members: group.members.map(({ id: member }) => ({ member, ...hoursOf(byMember.get(member)) })),
  };
}

/** Added in whole hundredths, so that the order of the records makes no difference. */
function hoursOf(work: readonly Work[] = []): WorkHours {
  let [hundredths, unknown] = [0, 0];
  for (const { hours } of work) {
    if (hours === null) unknown += 1;
    else hundredths += Math.round(hours * 100);
  }
  return { hours: unknown === work.length ? null : hundredths / 100, records: work.length, unknown };
}

/** What is recorded of local development work between two meetings. */
export interface InterimWork {
  /** From the last day of the one to the first day of the other, which is not in it. */
  readonly period: Period;
  /** Whether the second of the meetings is there or past. */
  readonly isOver: boolean;
  /** How many records speak of work in these days. */
  readonly records: number;
  /** How many of them say that there was some: more than no hours. */
  readonly withHours: number;
  /** How many of them do not know their hours. */
  readonly unknown: number;
}

/**
 * Work that reaches over a meeting counts on both sides of it: how its hours are divided is unknown. Between meetings that come before the
 * programme starts, none is asked for.
 */
export function interimWorkOf({ round, schedule, on }: ParticipationContext, work: readonly Work[]): readonly InterimWork[] {
  const dated = work.map((record) => ({ hours: record.hours, ...daysOf(record) }));
  const [start] = startingGatherings(round);
  const since = meetingsInTurn(schedule.activities).filter(({ to }) => start === undefined || to > start.date);
  return since.map(({ from, to }) => {
    const period = { from, to };
    const counts = { records: 0, withHours: 0, unknown: 0 };
    for (const { hours, first, last } of dated) {
      if (first >= period.to || last < period.from) continue;
      counts.records += 1;
      if (hours === null) counts.unknown += 1;
      else if (hours > 0) counts.withHours += 1;
    }
    return { period, isOver: period.to <= on, ...counts };
  });
}

export type WorkRecord = RecordOf<"local-work"> | RecordOf<"experience-shared">;

interface Days {
  readonly first: CivilDate;
  readonly last: CivilDate;
}

export function fittingWorkRecords<Type extends WorkRecord["type"]>(context: ParticipationContext, type: Type) {
  const ids = new Set(context.schedule.activities.map(({ id }) => id));
  const fitting: RecordOf<Type>[] = [];
  const problems: RecordProblem[] = [];
  for (const { index, record } of ofType(context, type)) {
    const code = problemOf(context, record);
    if (code !== undefined) problems.push({ code, records: [index], work: type });
    // A record of a meeting that the schedule does not have is told with those of meetings.
    else if (!("activity" in record) || record.activity === undefined || ids.has(record.activity)) fitting.push(record);
  }
  return { fitting, problems };
}

function daysOf(work: WorkRecord): Days {
  if (work.date !== undefined) return { first: work.date, last: work.date };
  // The schema sees to it that there are both where there is no date.
  const { from, to } = work as Period;
  return { first: from, last: addDays(to, -1) };
}

function problemOf(context: ParticipationContext, record: WorkRecord): RecordProblemCode | undefined {
  const { first, last } = daysOf(record);
  if (last > context.on) return "of-the-future";
  if (first < context.round.period.from || last >= context.round.period.to) return "outside-period";
  return record.type === "local-work" && record.member !== undefined ? memberProblem(context, record.member, { first, last }) : undefined;
}

function memberProblem({ memberById }: ParticipationContext, id: string, { first, last }: Days): RecordProblemCode | undefined {
  const placed = memberById.get(id);
  if (placed === undefined) return "not-in-group";
  return rolesHeldWithin(placed.member, { from: first, to: addDays(last, 1) }).length > 0 ? undefined : "no-seat-that-day";
}
