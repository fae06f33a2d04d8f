import { Bench } from "tinybench";
import { medians } from "../medians.js";
import { table } from "../table.js";
import { byDinero, ledgerOf } from "./contestants.js";

const sizes = [13, 130, 1_300, 13_000];

/** Ledgers, with schedule, seats and findings, beside dinero.js multiplying and adding the same lines. */
export async function timeLedgers(): Promise<string> {
  const bench = new Bench({ time: 500, warmupTime: 100, iterations: 5 });
  const ledgers = sizes.map((size) => ledgerOf(size - 7));
  sizes.forEach((size, index) => {
    bench.add(`${String(size)} ledger`, () => ledgerOf(size - 7));
    bench.add(`${String(size)} dinero`, () => byDinero(ledgers[index]?.lines ?? []));
  });
  const timed = await medians(bench);
  const rows = sizes.map((size, index) => {
    const lines = ledgers[index]?.lines.length ?? 0;
    const [ours, theirs] = [timed[2 * index]?.microseconds ?? NaN, timed[2 * index + 1]?.microseconds ?? NaN];
    return [String(size), String(lines), (ours / lines).toFixed(2), Math.round((lines / ours) * 1_000_000).toLocaleString("en"), (ours / theirs).toFixed(1)];
  });
  return table("Ledgers: estimateCosts, median, beside dinero.js with the same lines", ["activities", "lines", "µs per line", "lines per second", "ratio to dinero.js"], rows);
}
