import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { simulate, type ScenarioInput } from "../../../dist/simulation.js";
import { table } from "../table.js";
import { scenarioOf } from "./scenarioOf.js";

const sizes = [10, 357, 3570];
const daysPlayed = 671;

/** How often each size is timed; the fastest counts, for what else the machine does only ever makes one slower. */
const turns = [10, 10, 2];

/** What a day of one municipality costs, and how much memory playing on takes, by the number of municipalities. */
export function timeSimulations(): Promise<string> {
  for (const size of sizes.slice(0, 2)) playAll(scenarioOf(size));
  const fastest = sizes.map(() => Infinity);
  // In turn, so that a machine that is busy for a while is busy for all of them.
  for (let turn = 0; turn < Math.max(...turns); turn += 1) {
    sizes.forEach((size, index) => {
      if (turn < (turns[index] ?? 0)) fastest[index] = Math.min(fastest[index] ?? Infinity, microsecondsPerDay(size));
    });
  }
  const lines = sizes.map((size, index) => {
    const { early, late } = memoryOf(size);
    const time = fastest[index] ?? NaN;
    return [String(size), time.toFixed(2), (time / (fastest[0] ?? NaN)).toFixed(2), megabytes(early), megabytes(late)];
  });
  return Promise.resolve(table("Simulations: the whole period, day by day", ["municipalities", "µs per municipality-day", "ratio to 10", "MB held after 100 days", "MB held after 600 days"], lines));
}

function playAll(scenario: ScenarioInput): void {
  let events = 0;
  for (const day of simulate(scenario)) events += day.events.length;
  if (events === 0) throw new Error("Something happens in every period");
}

/** As many municipalities each time, in one scenario or in several. */
function microsecondsPerDay(size: number): number {
  const times = Math.max(1, Math.round(357 / size));
  const scenario = scenarioOf(size);
  collectGarbage();
  const start = performance.now();
  for (let played = 0; played < times; played += 1) playAll(scenario);
  return ((performance.now() - start) * 1000) / (times * size * daysPlayed);
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
