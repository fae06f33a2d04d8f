import { availableParallelism } from "node:os";
import type { Locale } from "kulturskole-veiledning";
import type { ScenarioInput } from "kulturskole-veiledning/simulation";
import { askAboutCases, scenarioOf } from "../shared/cases.js";
import { progress } from "../shared/progress.js";
import { Tinypool } from "../shared/tinypoolLibrary.js";
import onePeriod, { type Attended } from "./onePeriod.js";
import { words } from "./words.js";

/**
 * Plays the period once for each seed from 1 on, in as many threads as the machine has use for. The library keeps nothing
 * between calls, so the threads need nothing of each other and the answers do not depend on how many there are.
 */
export async function playMany(files: readonly string[], times: number, locale: Locale): Promise<readonly (readonly Attended[])[]> {
  const scenario = scenarioOf(files, { seed: 1, from: "2026-03-01", to: "2027-12-31" }, locale);
  // Here, so that what is wrong with a case is said once and before any thread starts.
  const first = askAboutCases(files, locale, () => onePeriod(scenario));
  const pool = new Tinypool({ filename: new URL("./thread.js", import.meta.url).href, maxThreads: availableParallelism() });
  try {
    return [first, ...(await Promise.all(othersIn(pool, scenario, times, locale)))];
  } finally {
    await pool.destroy();
  }
}

function othersIn(pool: Tinypool, scenario: ScenarioInput, times: number, locale: Locale): Promise<readonly Attended[]>[] {
  const tell = progress(words[locale].progress);
  let done = 1;
  return Array.from({ length: times - 1 }, async (_, index) => {
    const attended = (await pool.run({ ...scenario, seed: index + 2 })) as readonly Attended[];
    done += 1;
    tell(done, times);
    return attended;
  });
}
