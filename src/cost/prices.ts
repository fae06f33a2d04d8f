import type { CostItem } from "../round/index.js";
import type { LedgerLine } from "./ledgerLine.js";
import type { FoundRate } from "./note.js";
import { rateOver, tariffOf, type Span, type Tariff } from "./rateOver.js";
import type { CostRates, Rate } from "./rates.js";

/** What units cost. */
export interface Prices {
  /** What one unit of a cost comes to on every day of a span; for working time, an hour of somebody who counts under the seat. */
  readonly priceOf: (item: CostItem, span: Span, role: LedgerLine["role"]) => FoundRate;
}

type Source = readonly [path: string, rate: Rate | undefined];

/**
 * Makes rates ready to be looked up.
 *
 * @param rates - The rates.
 * @returns The prices.
 */
export function pricesOf(rates: CostRates): Prices {
  const tariffs = new Map<string, Tariff | undefined>();
  const looked = new Map<string, FoundRate>();
  const tariff = ([path, rate]: Source) => {
    if (!tariffs.has(path)) tariffs.set(path, rate === undefined ? undefined : tariffOf(rate));
    return tariffs.get(path);
  };
  const priceOf: Prices["priceOf"] = (item, span, role) => {
    const source = sources[item]?.(rates, role);
    if (source === undefined) return { value: null, notes: [{ code: "rate-not-asked", missing: "rate" }] };
    const key = `${source[0]} ${span.from} ${span.to}`;
    const known = looked.get(key) ?? rateOver(tariff(source), span, source[0], rates.reuseLastRate === true);
    looked.set(key, known);
    return known;
  };
  return { priceOf };
}

type SourceOf = (rates: CostRates, role: LedgerLine["role"]) => Source;

/** Where in the rates a price stands; nowhere for what the rates do not ask about. */
const sources: Readonly<Record<CostItem, SourceOf | undefined>> = {
  program: undefined,
  adviser: undefined,
  "adviser-travel": undefined,
  "working-time.gatherings": hourlySource,
  "working-time.guidance": hourlySource,
  "working-time.local-development": hourlySource,
  "travel.leader-gatherings": (rates) => ["travelPerPersonTrip", rates.travelPerPersonTrip],
  "lodging-and-meals": ({ notStated }) => ["notStated.lodging-and-meals", notStated?.["lodging-and-meals"]?.perPersonTrip],
  "local-venue": ({ notStated }) => ["notStated.local-venue", notStated?.["local-venue"]?.perMeeting],
  "substitute-teachers": ({ notStated }) => ["notStated.substitute-teachers", notStated?.["substitute-teachers"]?.perHour],
};

/** A seat that has a rate of its own never falls back on the one for the others, also not once its own has run out. */
function hourlySource({ hourly = {} }: CostRates, role: LedgerLine["role"]): Source {
  const own = role === null ? undefined : hourly[role];
  if (role === null || (own === undefined && hourly.default !== undefined)) return ["hourly.default", hourly.default];
  return [`hourly.${role}`, own];
}
