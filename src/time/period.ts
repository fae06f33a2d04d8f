import * as z from "zod";
import { expected, sortedBy } from "../input/index.js";
import { addDays, civilDateSchema, daysBetween, type CivilDate } from "./civilDate.js";

/** A run of days, half-open: `from` is its first day, `to` the first day after it, and `from` comes before `to`. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * Checks that a value is a period: two civil dates, `from` before `to`, and nothing else. When the order is wrong the
 * issue points to `to`.
 *
 * @example
 * ```ts
 * import { periodSchema } from "kulturskole-veiledning";
 *
 * periodSchema.safeParse({ from: "2026-08-01", to: "2027-01-01" }).success; // => true
 * periodSchema.safeParse({ from: "2026-08-01", to: "2026-08-01" }).success; // => false
 * ```
 */
export const periodSchema = z
  .strictObject({ from: civilDateSchema, to: civilDateSchema })
  .refine(({ from, to }) => from < to, {
    path: ["to"],
    error: expected("date-after", "Expected a date after `from`: a period runs up to `to` without including it.", { field: "from" }),
  });

export function covers(period: Period, date: CivilDate): boolean {
  return period.from <= date && date < period.to;
}

/** Periods that merely adjoin have no day in common. */
export function overlaps(a: Period, b: Period): boolean {
  return intersection(a, b) !== undefined;
}

export function intersection(a: Period, b: Period): Period | undefined {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from < to ? { from, to } : undefined;
}

export function lengthInDays(period: Period): number {
  return daysBetween(period.from, period.to);
}

/** In order of time. The others may overlap, reach outside, and come in any order. */
export function without(period: Period, others: readonly Period[]): Period[] {
  const parts: Period[] = [];
  let from = period.from;
  for (const taken of sortedBy(others.flatMap((other) => intersection(period, other) ?? []), (each) => each.from)) {
    if (from < taken.from) parts.push({ from, to: taken.from });
    if (from < taken.to) from = taken.to;
  }
  if (from < period.to) parts.push({ from, to: period.to });
  return parts;
}

/** Made one at a time as they are asked for. */
export function* datesIn({ from, to }: Period): Generator<CivilDate> {
  for (let date = from; date < to; date = addDays(date, 1)) yield date;
}
