import * as z from "zod";
import { expected, readInput } from "../input/index.js";
import { guidanceMeeting, oncePerRound, payerSchema, rateAmountSchema, semesterIdSchema, wordSchema, type CostTerms, type Round } from "../round/index.js";
import { civilDateSchema, type CivilDate } from "../time/index.js";
import { ownPriceOf, ownPrices } from "./ownPrice.js";
import type { CostRates, CostRatesInput, StatedCost } from "./rates.js";

const datedRateSchema = z
  .strictObject({ validFrom: civilDateSchema, validTo: civilDateSchema.optional(), amount: rateAmountSchema })
  .refine(({ validFrom, validTo }) => validTo === undefined || validFrom < validTo, { path: ["validTo"], message: expected("date-after", "Expected a date after validFrom", { field: "validFrom" }) });

const datedRatesSchema = z
  .array(datedRateSchema)
  .min(1, "Expected at least one rate")
  .max(1000)
  .superRefine((rates, context) => {
    const seen = new Set<string>();
    rates.forEach(({ validFrom }, index) => {
      if (seen.has(validFrom)) context.addIssue({ code: "custom", path: [index, "validFrom"], message: expected("unique-first-day", "Expected a date on which no other rate of the list begins") });
      seen.add(validFrom);
    });
  });

const rateSchema = z.union([rateAmountSchema, datedRatesSchema], { error: expected("rate", "Expected whole øre, or a list of rates with the dates from which they hold") });
const hoursSchema = z
  .number()
  .min(0)
  .max(10_000)
  .refine((hours) => hours <= 0 || hours >= 0.000_001, { message: expected("hours-not-too-small", "Expected hours, no fewer than a millionth of one") });
const hoursBySemesterSchema = z.partialRecord(semesterIdSchema, hoursSchema);
const statedPayerSchema = payerSchema.exclude(["not-stated"]);

/** What a round has no words of its own for. */
const common = { travelPerPersonTrip: rateSchema.optional(), reuseLastRate: z.boolean().optional() };

function workSchema(bySemester: typeof hoursBySemesterSchema) {
  return z.union([hoursSchema, bySemester], { error: expected("hours-of-work", "Expected hours, or hours by semester") }).optional();
}

/**
 * Reads the shape of what an hour, a trip and a meeting cost one municipality, and how many hours there are where the call states none,
 * with any words for seats, kinds of meetings and costs: which a round has, {@link schemasOf} knows.
 *
 * @remarks Strict; every key is optional, and what is left out stays unknown. Amounts are whole øre, up to a million kroner per
 * unit, either one number, which the caller says holds all through, or a list of rates with the civil dates from which they
 * hold. A dated rate holds until its `validTo`, which is exclusive, or until the next one begins. The last one, without `validTo`,
 * holds through the calendar year in which it begins, for such rates change yearly; after that the rate is unknown, unless
 * `reuseLastRate` is true. Hours are 0 or more, with decimals, at most 10,000. They are never used where the call, or an agreed
 * meeting, states hours. `notStated` says what costs come to that the round prices on their own, and who pays what the call names no
 * payer of (D17); where the round names one, only the amount is read.
 */
export const costRatesSchema = z.strictObject({
  hourly: z.record(z.union([z.enum(["companion", "default"]), wordSchema]), rateSchema.optional()).optional(),
  hours: z.strictObject({ localDevelopmentWorkPerMember: workSchema(hoursBySemesterSchema) }).catchall(hoursSchema.optional()).optional(),
  notStated: z
    .record(wordSchema, z.strictObject({ payer: statedPayerSchema.optional(), ...keyed(Object.values(ownPrices), rateSchema.optional()) }).optional())
    .optional(),
  ...common,
}) as z.ZodType as z.ZodType<CostRates, CostRatesInput>;

/**
 * Makes what reads the rates of a round: as {@link costRatesSchema} does, with its seats, kinds of meetings, semesters and costs and no
 * others. A cost stands in `notStated` where the round prices it on its own, or names nobody who pays it.
 */
export const ratesSchemaOf = oncePerRound(({ group, kinds, semesters, costs }): z.ZodType<CostRates, CostRatesInput> => {
  const ids = semesters.map(({ id }) => id);
  const bySemester = hoursBySemesterSchema.superRefine((hours, context) => {
    for (const id of Object.keys(hours)) {
      if (!ids.some((known) => known === id)) context.addIssue({ code: "custom", path: [id], message: `Expected one of ${ids.join(", ")}`, params: { expectation: "invalid_value", values: ids } });
    }
  });
  return z.strictObject({
    hourly: z.strictObject(keyed([...group.seats.map(({ role }) => role), "companion", "default"], rateSchema.optional())).optional(),
    hours: z
      .strictObject({ ...keyed([...kinds.map(({ id }) => id), guidanceMeeting], hoursSchema.optional()), localDevelopmentWorkPerMember: workSchema(bySemester) })
      .optional(),
    notStated: z.strictObject(Object.fromEntries(costs.flatMap(statedCost))).optional(),
    ...common,
  });
});

/** Reads rates, in the words of a round. */
export function readRates(round: Round, input: unknown): CostRates {
  return readInput("rates", ratesSchemaOf(round), input);
}

function statedCost(cost: CostTerms): readonly (readonly [item: string, schema: z.ZodType<StatedCost<CivilDate> | undefined, StatedCost | undefined>])[] {
  const price = ownPriceOf(cost);
  if (price === undefined && cost.payer !== "not-stated") return [];
  const payer = cost.payer === "not-stated" ? statedPayerSchema : statedPayerSchema.optional();
  return [[cost.item, z.strictObject({ payer, ...keyed(price === undefined ? [] : [price], rateSchema) }).optional()]];
}

function keyed<Schema extends z.ZodType>(keys: readonly string[], schema: Schema): Record<string, Schema> {
  return Object.fromEntries(keys.map((key) => [key, schema]));
}
