import { sortedBy } from "../input/index.js";
import { yearOf, type CivilDate } from "../time/index.js";
import type { LedgerRate } from "./ledgerLine.js";
import type { FoundRate, NoteCode } from "./note.js";
import type { Rate } from "./rates.js";

/** The days that a rate is asked for: one date, which both are, or from and to and not including. */
export interface Span {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** A rate with the time in which it holds. */
interface DatedRate {
  readonly validFrom: CivilDate;
  /** The first day on which it holds no more. */
  readonly to: CivilDate;
  readonly amount: number;
}

/** One amount that holds all through, or rates in the order of time. */
export type Tariff = number | readonly DatedRate[];

/** Puts rates in the order of time, and says until when each holds. */
export function tariffOf(rate: Rate): Tariff {
  if (typeof rate === "number") return rate;
  const inOrder = sortedBy(rate, ({ validFrom }) => validFrom);
  return inOrder.map(({ validFrom, validTo, amount }, index) => {
    const next = inOrder[index + 1]?.validFrom;
    const stated = validTo ?? next ?? endOfYear(validFrom);
    return { validFrom, amount, to: next !== undefined && next < stated ? next : stated };
  });
}

/** Looks up which rate holds on every day of a span. */
export function rateOver(tariff: Tariff | undefined, span: Span, path: string, reuses: boolean): FoundRate {
  if (tariff === undefined) return lacking("rate-missing", path);
  if (typeof tariff === "number") return { value: { amount: tariff, validFrom: null, reused: false }, notes: [] };
  const found = turningDays(tariff, span).map((day) => rateOn(tariff, day, reuses));
  const lack = found.find((each) => typeof each === "string");
  if (lack !== undefined) return lacking(lack, path);
  const [first, ...later] = found.filter((each) => typeof each !== "string");
  if (first === undefined) return lacking("rate-missing", path);
  if (later.some(({ amount }) => amount !== first.amount)) return lacking("rate-changes", path);
  const reused = [first, ...later].some((each) => each.reused);
  return { value: { ...first, reused }, notes: reused ? [{ code: "rate-reused", missing: null }] : [] };
}

function rateOn(rates: readonly DatedRate[], day: CivilDate, reuses: boolean): LedgerRate | NoteCode {
  const last = rates.findLast(({ validFrom }) => validFrom <= day);
  if (last === undefined) return "rate-not-yet-valid";
  if (day >= last.to && !reuses) return "rate-expired";
  return { amount: last.amount, validFrom: last.validFrom, reused: day >= last.to };
}

/** The first day, and those after it on which another rate may hold. */
function turningDays(rates: readonly DatedRate[], { from, to }: Span): readonly CivilDate[] {
  const inside = from === to ? [] : rates.flatMap(({ validFrom, to: end }) => [validFrom, end]).filter((day) => from < day && day < to);
  return [from, ...inside];
}

function lacking(code: NoteCode, missing: string): FoundRate {
  return { value: null, notes: [{ code, missing }] };
}

/** The call's state rates change yearly: nobody knows the next year's. */
function endOfYear(date: CivilDate): CivilDate {
  const year = String(yearOf(date) + 1).padStart(4, "0");
  return (year.length > 4 ? "9999-12-31" : `${year}-01-01`) as CivilDate;
}
