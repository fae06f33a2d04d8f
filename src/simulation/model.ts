import * as z from "zod";
import type { Frozen } from "../input/index.js";
import { civilDateSchema, daysBetween, type CivilDate } from "../time/index.js";
import { roundBehaviourSchema } from "./behaviour.js";
import { refusedInScenario, type ScenarioParts } from "./refusedInScenario.js";
import { scenarioAdviserSchema } from "./scenarioAdviser.js";
import { scenarioMunicipalitySchema } from "./scenarioMunicipality.js";
import { scenarioRoundSchema } from "./scenarioRound.js";

/** As many days as ten years have: enough for any program period, and no more than anybody waits for. */
const mostDays = 3660;
const mostAdvisers = 1000;
/** Far more than the gatherings of any round: each is a round of its own. */
const mostEvents = 100;
// `z.int32()` gives up on the whole scenario at a fraction, and what else is wrong would go unsaid.
const seedSchema = z
  .number()
  .multipleOf(1, "Expected a whole number")
  .min(-(2 ** 31))
  .max(2 ** 31 - 1);
const span = z.object({ from: civilDateSchema, to: civilDateSchema });

/** What is wrong with the order of two dates is said along with all else, once both are dates. */
function aboutTo(message: string) {
  return { path: ["to"], message, when: ({ value }: z.core.ParsePayload) => span.safeParse(value).success };
}

/**
 * Reads a scenario: a round, a seed, the days to go through, the advisers, and what each municipality does.
 *
 * @remarks Strict, every problem with its path. `round` is the id of a round that the library holds, such as `2026-2027`, or
 * a whole round. `from` and `to` are civil dates, both inclusive, at most 3660 days. `seed` is a whole number of 32 bits.
 * No two municipalities have the same number, and no two advisers the same id. What happens to a seat fits who holds it
 * then, and what becomes of a meeting fits when it is held. `events` are what everybody meets with.
 */
export const scenarioSchema = z
  .strictObject({
    round: scenarioRoundSchema,
    seed: seedSchema,
    from: civilDateSchema,
    to: civilDateSchema,
    advisers: z.array(scenarioAdviserSchema).max(mostAdvisers).default([]),
    events: z.array(roundBehaviourSchema).max(mostEvents).default([]),
    municipalities: z.array(scenarioMunicipalitySchema).superRefine(refuseRepeatedNumbers, { when: () => true }),
  })
  .refine(({ from, to }) => from <= to, aboutTo("Expected `from` or a date after it"))
  .refine(({ from, to }) => daysIn(from, to) <= mostDays, aboutTo(`Expected at most ${String(mostDays)} days from \`from\``))
  .superRefine(refuseMisfits, { when: ({ issues }) => issues.length === 0 });

/** A scenario, parsed. */
export type Scenario = Frozen<z.output<typeof scenarioSchema>>;

/** A scenario as it is written down or sent as JSON. */
export type ScenarioInput = Frozen<z.input<typeof scenarioSchema>>;

/**
 * How many days there are from one date to another, both counted.
 *
 * @param from - The first day.
 * @param to - The last day.
 * @returns The number of days.
 */
export function daysIn(from: CivilDate, to: CivilDate): number {
  return daysBetween(from, to) + 1;
}

/** Where the parts do not fit each other is said once each of them is right. */
function refuseMisfits(scenario: ScenarioParts, context: z.RefinementCtx): void {
  for (const { path, message } of refusedInScenario(scenario)) context.addIssue({ code: "custom", path: [...path], message });
}

const numbered = z.object({ application: z.object({ municipality: z.object({ number: z.string() }) }) });

/** Looks at whatever was given, so that a repeated number is reported along with all else that is wrong. */
function refuseRepeatedNumbers(municipalities: unknown, context: z.RefinementCtx): void {
  const seen = new Set<string>();
  if (!Array.isArray(municipalities)) return;
  municipalities.forEach((each: unknown, index) => {
    const number = numbered.safeParse(each).data?.application.municipality.number;
    if (number === undefined) return;
    const path = [index, "application", "municipality", "number"];
    if (seen.has(number)) context.addIssue({ code: "custom", path, message: "Expected a number that no other municipality has" });
    seen.add(number);
  });
}
