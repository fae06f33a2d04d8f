import { Bench } from "tinybench";
import { buildSchedule, osloInstant, round2026, type GuidanceMeetingInput } from "../../../dist/index.js";
import { planGuidance } from "../../../dist/planning.js";
import { medians } from "../medians.js";
import { table } from "../table.js";
import { agreements } from "./agreements.js";
import { bareRrule, wishes } from "./expansion.js";

const sizes = [13, 130, 1_300, 13_000];

/** What a schedule cannot do without: both ends of each meeting, placed by Oslo's clocks. */
function bareConversions(meetings: readonly GuidanceMeetingInput[]): number {
  return meetings.flatMap(({ date, start, end }) => [osloInstant(date as never, start as never), osloInstant(date as never, end as never)]).length;
}

/** Schedules beside the zone conversions in them, by the number of activities. */
export async function timeSchedules(): Promise<string> {
  const bench = new Bench({ time: 500, warmupTime: 100, iterations: 5 });
  for (const size of sizes) {
    const guidanceMeetings = agreements(size - 7);
    bench.add(`${String(size)} schedule`, () => buildSchedule(round2026, { guidanceMeetings }));
    bench.add(`${String(size)} bare`, () => bareConversions(guidanceMeetings));
  }
  const timed = await medians(bench);
  const rows = sizes.map((size, index) => {
    const [whole, bare] = [timed[2 * index]?.microseconds ?? NaN, timed[2 * index + 1]?.microseconds ?? NaN];
    return [String(size), whole.toFixed(0), (whole / size).toFixed(1), (whole / bare).toFixed(1)];
  });
  return table("Schedules: buildSchedule, median, beside its bare zone conversions", ["activities", "µs", "µs each", "ratio to bare"], rows);
}

/** A plan beside the expansion of its one recurrence by rrule alone. */
export async function timePlans(): Promise<string> {
  const bench = new Bench({ time: 1000, warmupTime: 200 });
  bench.add("planGuidance", () => planGuidance(round2026, wishes));
  bench.add("rrule", () => bareRrule());
  const [plan, bare] = await medians(bench);
  const ratio = (plan?.microseconds ?? NaN) / (bare?.microseconds ?? NaN);
  return table("Plans: the guidance meetings of one municipality, median", ["", "µs", "ratio"], [
    ["planGuidance", (plan?.microseconds ?? NaN).toFixed(0), ratio.toFixed(1)],
    ["rrule 2, bare", (bare?.microseconds ?? NaN).toFixed(0), "1.0"],
  ]);
}
