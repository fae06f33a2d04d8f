import type { Attended } from "./onePeriod.js";

/** How many came to the meetings of a municipality, over all periods; `null` where that is unknown. */
export interface Spread {
  readonly number: string;
  readonly name: string | null;
  readonly expected: number;
  readonly lowest: number | null;
  readonly middle: number | null;
  readonly highest: number | null;
}

/** The same municipalities take part in every period: only who comes is drawn anew. */
export function spreadsOf(periods: readonly (readonly Attended[])[]): readonly Spread[] {
  return (periods[0] ?? []).map(({ number, name, expected }, index) => {
    const present = periods.map((period) => period[index]?.present ?? null).filter((count) => count !== null);
    const sorted = present.sort((one, other) => one - other);
    return { number, name, expected, lowest: sorted[0] ?? null, middle: sorted[Math.floor((sorted.length - 1) / 2)] ?? null, highest: sorted.at(-1) ?? null };
  });
}
