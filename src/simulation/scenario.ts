import * as z from "zod";
import { readNumber } from "../application/index.js";
import { asCustomIssue, expected, readInput, type FoundIssue } from "../input/index.js";
import { oncePerRound, readRound, type Round, type RoundInput, type Vocabulary } from "../round/index.js";
import { civilDateSchema, daysBetween, type CivilDate } from "../time/index.js";
import { roundBehaviourSchema, type RoundBehaviour, type RoundBehaviourInput } from "./scenarioEvent.js";
import { below } from "./issues.js";
import { withGuidanceEvents } from "./meetingsOverTime.js";
import { roundOverTime } from "./roundOverTime.js";
import { scenarioAdviserSchema, type ScenarioAdviser, type ScenarioAdviserInput } from "./scenarioAdviser.js";
import { municipalitySchemaOf, scenarioMunicipalitySchema, type ScenarioMunicipality, type ScenarioMunicipalityInput } from "./scenarioMunicipality.js";
import { scenarioRoundSchema, scenarioRoundSchemaOf } from "./scenarioRound.js";
import { inTimeOrder } from "./versions.js";

/** As many days as ten years have: enough for any programme period, and no more than anybody waits for. */
const mostDays = 3660;
const mostAdvisers = 1000;
/** Far more than the gatherings of any round: each is a round of its own. */
const mostEvents = 100;
// `z.int32()` gives up on the whole scenario at a fraction, and what else is wrong would go unsaid.
const seedSchema = z
  .number()
  .multipleOf(1, expected("whole-number", "Expected a whole number"))
  .min(-(2 ** 31))
  .max(2 ** 31 - 1);
const span = z.object({ from: civilDateSchema, to: civilDateSchema });

/** What is wrong with the order of two dates is said along with all else, once both are dates. */
function aboutTo(message: string) {
  return { path: ["to"], message, when: ({ value }: z.core.ParsePayload) => span.safeParse(value).success };
}

/** A scenario, parsed. */
export interface Scenario<V extends Vocabulary = Vocabulary> {
  readonly round: Round<V>;
  readonly seed: number;
  /** The first day. */
  readonly from: CivilDate;
  /** The last day. */
  readonly to: CivilDate;
  readonly advisers: readonly ScenarioAdviser[];
  /** What everybody meets with. */
  readonly events: readonly RoundBehaviour[];
  readonly municipalities: readonly ScenarioMunicipality<V>[];
}

/** A scenario as it is written down or sent as JSON. */
export interface ScenarioInput<V extends Vocabulary = Vocabulary> {
  /** A round, or the id of one that the library holds: `2026-2027`. */
  readonly round: string | Round<V> | RoundInput;
  /** A whole number of 32 bits, from which attendance is drawn. */
  readonly seed: number;
  /** The first day: a civil date. */
  readonly from: string;
  /** The last day: a civil date, at most 3660 days in all. */
  readonly to: string;
  readonly advisers?: readonly ScenarioAdviserInput[] | undefined;
  /** What everybody meets with. */
  readonly events?: readonly RoundBehaviourInput[] | undefined;
  readonly municipalities: readonly ScenarioMunicipalityInput<NoInfer<V>>[];
}

type ScenarioSchema<V extends Vocabulary = Vocabulary> = z.ZodType<Scenario<V>, ScenarioInput<V>>;

function scenarioSchemaWith(round: typeof scenarioRoundSchema, municipality: typeof scenarioMunicipalitySchema): ScenarioSchema {
  const schema = z
    .strictObject({
      round,
      seed: seedSchema.meta({ description: "A whole number of 32 bits, from which attendance is drawn: 42" }),
      from: civilDateSchema.meta({ description: "The first day that is played, a civil date in Oslo: 2026-03-01" }),
      to: civilDateSchema.meta({ description: "The last day that is played, included, at most 3660 days in all: 2027-12-31" }),
      advisers: z.array(scenarioAdviserSchema).max(mostAdvisers).default([]).meta({ description: "Dealt out to the municipalities that take part; left out, nobody needs one" }),
      events: z.array(roundBehaviourSchema).max(mostEvents).default([]).meta({ description: "What everybody meets with, such as a gathering that is postponed" }),
      municipalities: z.array(municipality).superRefine(refuseRepeatedNumbers, { when: () => true }),
    })
    .refine(({ from, to }) => from <= to, aboutTo(expected("date-not-before", "Expected `from` or a date after it", { field: "from" })))
    .refine(({ from, to }) => daysIn(from, to) <= mostDays, aboutTo(expected("at-most-days", `Expected at most ${String(mostDays)} days from \`from\``, { most: mostDays })))
    .superRefine(refuseMisfits, { when: ({ issues }) => issues.length === 0 });
  return schema;
}

/**
 * Reads the shape of a scenario: a round, a seed, the days to go through, the advisers, and what each municipality does.
 *
 * @remarks The words of the round, such as its seats and commitments, are not held against it; {@link scenarioSchemaOf} gives the schema
 * that does, and {@link simulate} asks that one. Strict, every problem with its path. `from` and `to` are both inclusive. No two
 * municipalities have the same number, and no two advisers the same id. What happens to a seat fits who holds it then, and what becomes
 * of a meeting fits when it is held.
 */
export const scenarioSchema = scenarioSchemaWith(scenarioRoundSchema, scenarioMunicipalitySchema);

const exactScenario = oncePerRound((round) => scenarioSchemaWith(scenarioRoundSchemaOf(round), municipalitySchemaOf(round)));

/**
 * Makes the schema of a scenario of one round: as {@link scenarioSchema}, with the seats, commitments, areas, kinds and costs of the
 * round and no others.
 *
 * @param round - The round. A scenario names it by its id, or holds it.
 * @returns The schema, made once for each round.
 * @example
 * ```ts
 * import { round2026 } from "kulturskole-veiledning";
 * import { scenarioSchemaOf } from "kulturskole-veiledning/simulation";
 *
 * const scenario = { round: "2026-2027", seed: 1, from: "2026-03-01", to: "2026-03-02", municipalities: [] };
 * scenarioSchemaOf(round2026).safeParse(scenario).success; // => true
 * ```
 */
export function scenarioSchemaOf<V extends Vocabulary>(round: Round<V>): ScenarioSchema<V> {
  // The schema asks for just those words that the type parameter has.
  return exactScenario(readRound(round)) as z.ZodType as ScenarioSchema<V>;
}

export function readScenario(input: unknown): Scenario {
  const round = z.object({ round: scenarioRoundSchema }).safeParse(input).data?.round;
  if (round === undefined) return readInput("scenario", scenarioSchema, input);
  return readInput("scenario", exactScenario(round), { ...(input as object), round });
}

/** Both counted. */
export function daysIn(from: CivilDate, to: CivilDate): number {
  return daysBetween(from, to) + 1;
}

/** Where the parts do not fit each other is said once each of them is right. */
function refuseMisfits(scenario: Scenario, context: z.RefinementCtx): void {
  for (const issue of refusedInScenario(scenario)) context.addIssue(asCustomIssue(issue));
}

const numbered = z.object({ application: z.object({ municipality: z.object({ number: z.string() }) }) });

/** Looks at whatever was given, so that a repeated number is reported along with all else that is wrong. */
function refuseRepeatedNumbers(municipalities: unknown, context: z.RefinementCtx): void {
  const seen = new Set<string>();
  if (!Array.isArray(municipalities)) return;
  municipalities.forEach((each: unknown, index) => {
    const number = readNumber(numbered.safeParse(each).data?.application.municipality.number);
    if (number === "") return;
    const path = [index, "application", "municipality", "number"];
    if (seen.has(number)) context.addIssue({ code: "custom", path, message: expected("unique-number", "Expected a number that no other municipality has") });
    seen.add(number);
  });
}

function refusedInScenario(scenario: Scenario): readonly FoundIssue[] {
  const postponed = roundOverTime(scenario.round, scenario.events).refused;
  return [
    ...repeatedAdvisers(scenario),
    ...below(["events"], postponed),
    ...scenario.municipalities.flatMap((municipality, index) => below(["municipalities", index], [
      ...adviserTimes(scenario, municipality),
      ...guidance(scenario, municipality),
    ])),
    ...statedAdvisers(scenario),
  ];
}

function repeatedAdvisers({ advisers }: Scenario): readonly FoundIssue[] {
  const seen = new Set<string>();
  return advisers.flatMap(({ id }, index) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated ? [{ path: ["advisers", index, "id"], message: expected("unique-id", "Expected an id that no other adviser has") }] : [];
  });
}

/** With advisers of their own, a scenario says when they can meet there, once for all their municipalities. */
function adviserTimes({ advisers }: Scenario, { planWishes }: ScenarioMunicipality): readonly FoundIssue[] {
  if (advisers.length === 0 || planWishes?.adviser === undefined) return [];
  return [{ path: ["planWishes", "adviser"], message: expected("time-of-adviser", "Expected the adviser's time to be stated with the adviser") }];
}

/** What the planner is still to place is looked at once it has. */
function guidance({ round }: Scenario, { guidanceMeetings, planWishes, events }: ScenarioMunicipality): readonly FoundIssue[] {
  if (guidanceMeetings.length === 0 && planWishes !== undefined) return [];
  return below(["events"], withGuidanceEvents(round, guidanceMeetings, inTimeOrder(events)).refused);
}

function statedAdvisers({ advisers, municipalities }: Scenario): readonly FoundIssue[] {
  const room = new Map(advisers.map(({ id, atMost }) => [id, atMost]));
  return municipalities.flatMap(({ adviser }, index) => {
    if (adviser === undefined) return [];
    const left = room.get(adviser);
    if (left !== undefined) room.set(adviser, left - 1);
    const message = left === undefined ? expected("adviser", "Expected the id of an adviser of the scenario") : expected("adviser-with-room", "Expected an adviser with room for one more municipality");
    return left === undefined || left < 1 ? [{ path: ["municipalities", index, "adviser"], message }] : [];
  });
}
