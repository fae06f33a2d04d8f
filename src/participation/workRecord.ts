import { addDays, type CivilDate } from "../time/index.js";
import type { Look } from "./input.js";
import { ofType } from "./evidence.js";
import type { Numbered, RecordProblem, RecordProblemCode } from "./problem.js";
import type { RecordOf } from "./record.js";

/** What was done on some days, outside the meetings or at them. */
export type WorkRecord = RecordOf<"local-work"> | RecordOf<"experience-shared">;

/** The days of a record: the first and the last of them. */
interface Days {
  readonly first: CivilDate;
  readonly last: CivilDate;
}

/** The records of one kind that fit the group, the schedule and the programme period, and what is wrong with the others. */
interface FittingDeeds<Done extends WorkRecord> {
  readonly fitting: readonly Done[];
  readonly problems: readonly RecordProblem[];
}

/**
 * Sorts the records of what was done into those that can be counted and those that cannot.
 *
 * @remarks Records of meetings that the schedule does not have are left out of both.
 */
export function fittingWorkRecords<Type extends WorkRecord["type"]>(look: Look, type: Type): FittingDeeds<RecordOf<Type>> {
  const ids = new Set(look.schedule.activities.map(({ id }) => id));
  const fitting: RecordOf<Type>[] = [];
  const problems: RecordProblem[] = [];
  for (const told of ofType(look, type)) {
    const code = problemOf(look, told);
    if (code !== undefined) problems.push({ code, records: [told.index], work: type });
    else if (!("activity" in told.record) || told.record.activity === undefined || ids.has(told.record.activity)) fitting.push(told.record);
  }
  return { fitting, problems };
}

/** The days of a record. */
export function daysOf(work: WorkRecord): Days {
  if (work.date !== undefined) return { first: work.date, last: work.date };
  const { from, to } = work as StatedDays;
  return { first: from, last: addDays(to, -1) };
}

/** The schema sees to it that there are both where there is no date. */
type StatedDays = Readonly<Record<"from" | "to", CivilDate>>;

function problemOf(look: Look, { record }: Numbered<WorkRecord>): RecordProblemCode | undefined {
  const { first, last } = daysOf(record);
  if (last > look.on) return "of-the-future";
  if (first < look.round.period.from || last >= look.round.period.to) return "outside-period";
  return record.type === "local-work" && record.member !== undefined ? memberProblem(look, record.member, { first, last }) : undefined;
}

function memberProblem({ memberById }: Look, id: string, { first, last }: Days): RecordProblemCode | undefined {
  const placed = memberById.get(id);
  if (placed === undefined) return "not-in-group";
  const isSeated = placed.member.seats.some(({ from = first, to }) => from <= last && (to === undefined || first < to));
  return isSeated ? undefined : "no-seat-that-day";
}
