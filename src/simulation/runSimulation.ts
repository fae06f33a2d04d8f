import * as z from "zod";
import { expected, readInput } from "../input/index.js";
import type { Vocabulary } from "../round/index.js";
import type { CivilDate } from "../time/index.js";
import { prepareScenario } from "./prepareScenario.js";
import { reportOf, type MunicipalityReport } from "./report.js";
import { daysIn, readScenario, type ScenarioInput } from "./scenario.js";
import { daysOf, type SimulatedDay } from "./simulate.js";
import { totalsOf, type SimulationTotals } from "./totals.js";

/** A scenario played to its end. JSON-serialisable. */
export interface SimulationReport<V extends Vocabulary = Vocabulary> {
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
  readonly municipalities: readonly MunicipalityReport<V>[];
  /** All of that in sum. */
  readonly totals: SimulationTotals<V>;
}

/** What may be said besides the scenario. */
export interface RunOptions {
  /** Told of each day once it has been played: the day, how many have been played, and how many there are. */
  readonly onDay?: ((day: SimulatedDay, played: number, days: number) => void) | undefined;
}

type OnDay = NonNullable<RunOptions["onDay"]>;

const optionsSchema = z.strictObject({ onDay: z.custom<OnDay>((value) => typeof value === "function", expected("function", "Expected a function")).optional() });

/**
 * Plays a scenario to its end and sums up how each municipality then stands.
 *
 * @remarks The same scenario gives the same report on every host. What nobody knows is `null` or listed as unknown, and
 * never 0. All days are kept: those of thousands of municipalities are better streamed, with {@link simulate}. Source: as for
 * {@link simulate}; costs/0 to costs/2, and D20.
 * @param scenario - The scenario, or unknown data such as parsed JSON. It is left as it was.
 * @param options - `onDay`: told of each day, for those who wait.
 * @returns The days, the reports and their sums.
 * @throws InvalidInputError when the data is not shaped like a scenario, with every problem and its path, or when costs are
 * greater than a number holds exactly.
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
export function runSimulation<V extends Vocabulary = Vocabulary>(scenario: ScenarioInput<V>, options: RunOptions = {}): SimulationReport<V> {
  const { onDay } = readInput("options", optionsSchema, options);
  const prepared = prepareScenario(readScenario(scenario));
  const { round, seed, from, to } = prepared.scenario;
  const days: SimulatedDay[] = [];
  for (const day of daysOf(prepared)) {
    days.push(day);
    onDay?.(day, days.length, daysIn(from, to));
  }
  const municipalities = prepared.municipalities.map((municipality) => reportOf(prepared.scenario, municipality));
  const report: SimulationReport = { round: round.id, seed, from, to, days, municipalities, totals: totalsOf(round, municipalities) };
  // The scenario has been held against the words of its round.
  return report as SimulationReport<V>;
}
