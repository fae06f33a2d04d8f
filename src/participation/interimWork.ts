import { meetingsInTurn } from "../schedule/index.js";
import type { Period } from "../time/index.js";
import type { Look } from "./input.js";
import { daysOf } from "./workRecord.js";
import type { RecordOf } from "./record.js";

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
 * Answers what is recorded of local development work between the meetings of a schedule.
 *
 * @remarks Work that reaches over a meeting counts on both sides of it: how its hours are divided is unknown.
 */
export function interimWorkOf({ schedule, on }: Look, work: readonly RecordOf<"local-work">[]): readonly InterimWork[] {
  const dated = work.map((record) => ({ hours: record.hours, ...daysOf(record) }));
  return meetingsInTurn(schedule.activities).map(({ from, to }) => {
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
