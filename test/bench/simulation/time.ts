import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { simulate } from "../../../dist/simulation.js";
import { table } from "../table.js";
import { scenarioOf } from "./scenarioOf.js";

const sizes = [10, 357, 3570];
const daysPlayed = 671;

/** As many municipality-days for each size, so that none is timed on a handful of milliseconds. */
const played = 2 * 3570;

/** What a day of one municipality costs, and how much memory playing on takes, by the number of municipalities. */
export function timeSimulations(): Promise<string> {
  for (const size of sizes.slice(0, 2)) playAll(size);
  const rows = sizes.map((size) => [String(size), microsecondsPerDay(size), memoryOf(size)] as const);
  const [first] = rows;
  const lines = rows.map(([size, time, { early, late }]) => [size, time.toFixed(3), (time / (first?.[1] ?? NaN)).toFixed(2), megabytes(early), megabytes(late)]);
  return Promise.resolve(table("Simulations: the whole period, day by day", ["municipalities", "µs per municipality-day", "ratio to 10", "MB kept after 100 days", "MB kept after 600 days"], lines));
}

function playAll(size: number): void {
  let events = 0;
  for (const day of simulate(scenarioOf(size))) events += day.events.length;
  if (events === 0) throw new Error("Something happens in every period");
}

function microsecondsPerDay(size: number): number {
  const times = Math.max(1, Math.round(played / size));
  const each = Array.from({ length: Math.min(times, 50) }, () => {
    collectGarbage();
    const start = performance.now();
    playAll(size);
    return performance.now() - start;
  }).sort((one, other) => one - other);
  return ((each[Math.floor(each.length / 2)] ?? NaN) * 1000) / (size * daysPlayed);
}

interface Memory {
  readonly early: number;
  readonly late: number;
}

/** What is still held, besides the scenario itself, early and late in one stream of days that nobody keeps. */
function memoryOf(size: number): Memory {
  const scenario = scenarioOf(size);
  const before = heldNow();
  const held = new Map<number, number>();
  let days = 0;
  const stream = simulate(scenario)[Symbol.iterator]();
  while (stream.next().done !== true) {
    days += 1;
    if (days === 100 || days === 600) held.set(days, heldNow() - before);
  }
  return { early: held.get(100) ?? NaN, late: held.get(600) ?? NaN };
}

function heldNow(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** Node offers it only to those who ask. */
function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
