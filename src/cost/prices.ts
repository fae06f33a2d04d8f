import { sortedBy } from "../input/index.js";
import type { CostTerms } from "../round/index.js";
import { yearOf, type CivilDate } from "../time/index.js";
import { arisingFrom, ownPriceOf } from "./costBasis.js";
import type { FoundRate, LedgerLine, LedgerRate, NoteCode } from "./ledgerLine.js";
import type { CostRates, Rate } from "./rates.js";

/** The rate must hold on every day of the span. Of working time, it is an hour of somebody who counts under the seat. */
export type Prices = (terms: CostTerms, span: DaySpan, role: LedgerLine["role"]) => FoundRate;

/** One date, which both are, or from and to and not including. */
export interface DaySpan {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export function pricesOf(rates: CostRates): Prices {
  const inTime = new Map<string, Tariff | undefined>();
  const tariff = ([path, rate]: Source) => {
    if (!inTime.has(path)) inTime.set(path, rate === undefined ? undefined : tariffOf(rate));
    return inTime.get(path);
  };
  return (terms, span, role) => {
    const source = sourceOf(terms, rates, role);
    if (source === undefined) return { value: null, notes: [{ code: "rate-not-asked", missing: "rate" }] };
    return rateOver(tariff(source), span, source[0], rates.reuseLastRate === true);
  };
}

type Source = readonly [path: string, rate: Rate | undefined];

/** Nowhere for what the rates do not ask about. */
function sourceOf(terms: CostTerms, rates: CostRates, role: LedgerLine["role"]): Source | undefined {
  const own = ownPriceOf(terms);
  if (own !== undefined) return [`notStated.${terms.item}`, rates.notStated?.[terms.item]?.[own]];
  const { unit } = arisingFrom(terms.basis);
  if (unit === "person-hour") return hourlySource(rates, role);
  return unit === "person-trip" ? ["travelPerPersonTrip", rates.travelPerPersonTrip] : undefined;
}

/** A seat that has a rate of its own never falls back on the one for the others, also not once its own has run out. */
function hourlySource({ hourly = {} }: CostRates, role: LedgerLine["role"]): Source {
  const own = role === null ? undefined : hourly[role];
  if (role === null || (own === undefined && hourly.default !== undefined)) return ["hourly.default", hourly.default];
  return [`hourly.${role}`, own];
}

/** One amount holds all through; rates stand in the order of time. */
type Tariff = number | readonly DatedRate[];

interface DatedRate {
  readonly validFrom: CivilDate;
  /** The first day on which it holds no more. */
  readonly to: CivilDate;
  readonly amount: number;
}

function tariffOf(rate: Rate): Tariff {
  if (typeof rate === "number") return rate;
  const inOrder = sortedBy(rate, ({ validFrom }) => validFrom);
  return inOrder.map(({ validFrom, validTo, amount }, index) => {
    const next = inOrder[index + 1]?.validFrom;
    const stated = validTo ?? next ?? endOfYear(validFrom);
    return { validFrom, amount, to: next !== undefined && next < stated ? next : stated };
  });
}

/** The call's state rates change yearly: nobody knows the next year's. */
function endOfYear(date: CivilDate): CivilDate {
  const year = String(yearOf(date) + 1).padStart(4, "0");
  return (year.length > 4 ? "9999-12-31" : `${year}-01-01`) as CivilDate;
}

function rateOver(tariff: Tariff | undefined, span: DaySpan, path: string, reuses: boolean): FoundRate {
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
function turningDays(rates: readonly DatedRate[], { from, to }: DaySpan): readonly CivilDate[] {
  const inside = from === to ? [] : rates.flatMap(({ validFrom, to: end }) => [validFrom, end]).filter((day) => from < day && day < to);
  return [from, ...inside];
}

function lacking(code: NoteCode, missing: string): FoundRate {
  return { value: null, notes: [{ code, missing }] };
}
