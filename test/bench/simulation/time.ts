import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { simulate } from "../../../dist/simulation.js";
import { table } from "../table.js";
import { scenarioOf } from "./scenarioOf.js";

const sizes = [10, 357, 3570];
const daysPlayed = 671;

/** How many municipalities are played in one measurement, in one scenario or in several. */
const municipalitiesTimed = 3570;
const measurements = 2;

/** What a day of one municipality costs, and how much memory playing on takes, by the number of municipalities. */
export function timeSimulations(): Promise<string> {
  for (const size of sizes.slice(0, 2)) playAll(size);
  // In turn, so that a machine that is busy for a while is busy for all of them.
  const times = Array.from({ length: measurements }, () => sizes.map(microsecondsPerDay));
  const rows = sizes.map((size, column) => ({ size, time: Math.min(...times.map((row) => row[column] ?? NaN)), ...memoryOf(size) }));
  const lines = rows.map(({ size, time, early, late }) => [String(size), time.toFixed(2), (time / (rows[0]?.time ?? NaN)).toFixed(2), megabytes(early), megabytes(late)]);
  return Promise.resolve(table("Simulations: the whole period, day by day, the faster of two", ["municipalities", "µs per municipality-day", "ratio to 10", "MB held after 100 days", "MB held after 600 days"], lines));
}

function playAll(size: number): void {
  let events = 0;
  for (const day of simulate(scenarioOf(size))) events += day.events.length;
  if (events === 0) throw new Error("Something happens in every period");
}

function microsecondsPerDay(size: number): number {
  collectGarbage();
  const start = performance.now();
  for (let played = 0; played < municipalitiesTimed; played += size) playAll(size);
  return ((performance.now() - start) * 1000) / (municipalitiesTimed * daysPlayed);
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
