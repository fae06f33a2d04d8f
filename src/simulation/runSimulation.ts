import { readInput } from "../input/index.js";
import type { CivilDate } from "../time/index.js";
import { daysOf, type SimulatedDay } from "./days.js";
import { scenarioSchema, type ScenarioInput } from "./model.js";
import { planFor } from "./plan.js";
import { reportOf, type MunicipalityReport } from "./report.js";

/** A scenario played to its end. JSON-serialisable. */
export interface SimulationReport {
  /** The id of the round. */
  readonly round: string;
  readonly seed: number;
  /** The first day that was played. */
  readonly from: CivilDate;
  /** The last day that was played. */
  readonly to: CivilDate;
  /** Every day, quiet ones too. */
  readonly days: readonly SimulatedDay[];
  /** How each municipality stands at the end, in the order of the scenario. */
  readonly municipalities: readonly MunicipalityReport[];
}

/**
 * Plays a scenario to its end and sums up how each municipality then stands.
 *
 * @remarks The same scenario gives the same report on every host. What nobody knows is `null` or listed as unknown, and
 * never 0. Source: as for {@link simulate}; costs/0 to costs/2.
 * @param scenario - The scenario, or unknown data such as parsed JSON. It is left as it was.
 * @returns The days and the reports.
 * @throws InvalidInputError when the data is not shaped like a scenario, with every problem and its path.
 * @example
 * ```ts
 * import { runSimulation } from "kulturskole-veiledning/simulation";
 *
 * const application = { municipality: { number: "1151", name: "Utsira" }, submittedAt: "2026-04-14T08:15:00+02:00" } as const;
 * const { days, municipalities } = runSimulation({
 *   round: "2026-2027",
 *   seed: 42,
 *   from: "2026-03-01",
 *   to: "2026-04-30",
 *   municipalities: [{ application }],
 * });
 * days.length; // => 61
 * municipalities.map(({ name, verdict, takesPart }) => ({ name, verdict, takesPart }));
 * // => [{ name: "Utsira", verdict: "ineligible", takesPart: false }]
 * ```
 */
export function runSimulation(scenario: ScenarioInput): SimulationReport {
  const parsed = readInput("scenario", scenarioSchema, scenario);
  const { round, seed, from, to } = parsed;
  const plans = parsed.municipalities.map((municipality) => planFor(round, seed, municipality));
  return {
    round: round.id,
    seed,
    from,
    to,
    days: [...daysOf(parsed, plans)],
    municipalities: plans.map((plan) => reportOf(parsed, plan)),
  };
}
