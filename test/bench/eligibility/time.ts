import { Bench } from "tinybench";
import { medians } from "../medians.js";
import { table } from "../table.js";
import { cases } from "./cases.js";
import { contestants } from "./contestants.js";

/** Each contestant on each of the cases in turn, so that none is tuned to one. */
export async function timeEligibility(): Promise<string> {
  const bench = new Bench({ time: 3000, warmupTime: 1000 });
  for (const { name, verdictOf } of contestants) {
    bench.add(name, async () => {
      for (const { application } of cases) await verdictOf(application);
    });
  }
  const timed = await medians(bench);
  const rows = timed.map(({ name, microseconds }) => [name, (microseconds / cases.length).toFixed(1), (microseconds / (timed[0]?.microseconds ?? NaN)).toFixed(2)]);
  return table(`Eligibility: one application, ${String(cases.length)} cases in turn, median`, ["", "µs", "ratio"], rows);
}
