import { readInput } from "../input/index.js";
import { daysOf, type SimulatedDay } from "./days.js";
import { scenarioSchema, type ScenarioInput } from "./model.js";
import { planFor } from "./plan.js";

/**
 * Plays a scenario day by day: what happens, what the rules then say otherwise than the day before, and why.
 *
 * @remarks Every day from `from` to `to` inclusive, each made when it is asked for, and the same each time. What a day
 * holds does not depend on which days are played: the first day is compared with the day before it all the same. The same
 * scenario gives the same days on every host; only attendance is drawn, from the seed. Dates are Oslo's. Source: every date
 * of the call, title/period to spring/4, and the readings D1 to D8.
 * @param scenario - The scenario, or unknown data such as parsed JSON. It is left as it was.
 * @returns The days; they can be gone through more than once.
 * @throws InvalidInputError at once, and not when the first day is asked for, with every problem and its path.
 * @example
 * ```ts
 * import { simulate } from "kulturskole-veiledning/simulation";
 *
 * const scenario = { round: "2026-2027", seed: 42, from: "2026-08-25", to: "2026-08-26", municipalities: [] } as const;
 * const [before, kickOff] = [...simulate(scenario)];
 * before; // => { date: "2026-08-25", events: [], changes: [] }
 * kickOff?.events.map((event) => event.type); // => ["gathering"]
 * ```
 */
export function simulate(scenario: ScenarioInput): Iterable<SimulatedDay> {
  const parsed = readInput("scenario", scenarioSchema, scenario);
  const plans = parsed.municipalities.map((municipality) => planFor(parsed.round, parsed.seed, municipality));
  return daysOf(parsed, plans);
}
