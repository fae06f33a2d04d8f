import Table from "cli-table3";
import type { Locale } from "kulturskole-veiledning";
import { label } from "../shared/layout.js";
import type { Spread } from "./spread.js";
import { words } from "./words.js";

/** One line for each municipality: how many came at the least, in the middle and at the most. */
export function page(spreads: readonly Spread[], times: number, locale: Locale): string {
  const { heading, columns, unknown } = words[locale];
  const table = new Table({ head: [...columns], style: { head: [], border: [] }, colAligns: ["left", "right", "right", "right", "right"] });
  for (const spread of spreads) {
    const counts = [spread.lowest, spread.middle, spread.highest].map((count) => (count === null ? unknown : String(count)));
    table.push([label(spread), String(spread.expected), ...counts]);
  }
  return [heading(times), table.toString()].join("\n");
}
