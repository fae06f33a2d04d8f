import { isDeepStrictEqual } from "node:util";
import { Bench } from "tinybench";
import { buildSchedule, round2026 } from "../../../dist/index.js";
import { medians } from "../medians.js";
import { agreements } from "../schedule/agreements.js";
import { table } from "../table.js";
import { spansIn, writers } from "./contestants.js";

const sizes = [13, 130, 1_300, 13_000];

function scheduleOf(size: number) {
  return buildSchedule(round2026, { guidanceMeetings: agreements(size - 7) });
}

/** The writers whose events do not begin and end when this library's do. */
export function otherCalendars(): string[] {
  const schedule = scheduleOf(130);
  const [ours, ...others] = writers.map(({ name, write }) => ({ name, spans: spansIn(write(schedule)) }));
  return others.filter(({ spans }) => !isDeepStrictEqual(spans, ours?.spans)).map(({ name }) => `${name}: other events than ours`);
}

/** Each writer on schedules of growing length. */
export async function timeCalendars(): Promise<string> {
  const bench = new Bench({ time: 500, warmupTime: 100, iterations: 3 });
  for (const size of sizes) {
    const schedule = scheduleOf(size);
    for (const { name, write } of writers) bench.add(`${String(size)} ${name}`, () => write(schedule));
  }
  const timed = await medians(bench);
  const rows = sizes.flatMap((size, index) => {
    const these = timed.slice(index * writers.length, (index + 1) * writers.length);
    return these.map(({ microseconds }, writer) => [String(size), writers[writer]?.name ?? "", (microseconds / size).toFixed(1), (microseconds / (these[0]?.microseconds ?? NaN)).toFixed(2)]);
  });
  return table("Calendars: one iCalendar text, median", ["events", "", "µs each", "ratio"], rows);
}
