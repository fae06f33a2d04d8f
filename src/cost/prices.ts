import type { CostTerms } from "../round/index.js";
import { arisingFrom } from "./costUnit.js";
import type { LedgerLine } from "./ledgerLine.js";
import type { FoundRate } from "./note.js";
import { ownPriceOf } from "./ownPrice.js";
import { rateOver, tariffOf, type Span, type Tariff } from "./rateOver.js";
import type { CostRates, Rate } from "./rates.js";

/** What units cost. */
export interface Prices {
  /** What one unit of a cost comes to on every day of a span; for working time, an hour of somebody who counts under the seat. */
  readonly priceOf: (terms: CostTerms, span: Span, role: LedgerLine["role"]) => FoundRate;
}

type Source = readonly [path: string, rate: Rate | undefined];

/** Makes rates ready to be looked up. */
export function pricesOf(rates: CostRates): Prices {
  const tariffs = new Map<string, Tariff | undefined>();
  const looked = new Map<string, FoundRate>();
  const tariff = ([path, rate]: Source) => {
    if (!tariffs.has(path)) tariffs.set(path, rate === undefined ? undefined : tariffOf(rate));
    return tariffs.get(path);
  };
  const priceOf: Prices["priceOf"] = (terms, span, role) => {
    const source = sourceOf(terms, rates, role);
    if (source === undefined) return { value: null, notes: [{ code: "rate-not-asked", missing: "rate" }] };
    const key = `${source[0]} ${span.from} ${span.to}`;
    const known = looked.get(key) ?? rateOver(tariff(source), span, source[0], rates.reuseLastRate === true);
    looked.set(key, known);
    return known;
  };
  return { priceOf };
}

/** Where in the rates a price stands; nowhere for what the rates do not ask about. */
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
