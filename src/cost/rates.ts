import * as z from "zod";
import { InvalidInputError, readInput, type Frozen, type InputIssue } from "../input/index.js";
import { rateAmountSchema } from "../money/index.js";
import { activityKindSchema, payerSchema, seatRoleSchema, semesterIdSchema, type Round } from "../round/index.js";
import { civilDateSchema } from "../time/index.js";

const datedRateSchema = z
  .strictObject({ validFrom: civilDateSchema, validTo: civilDateSchema.optional(), amount: rateAmountSchema })
  .refine(({ validFrom, validTo }) => validTo === undefined || validFrom < validTo, { path: ["validTo"], message: "Expected a date after validFrom" });

const datedRatesSchema = z
  .array(datedRateSchema)
  .min(1, "Expected at least one rate")
  .max(1000)
  .superRefine((rates, context) => {
    const seen = new Set<string>();
    rates.forEach(({ validFrom }, index) => {
      if (seen.has(validFrom)) context.addIssue({ code: "custom", path: [index, "validFrom"], message: "Expected a date on which no other rate of the list begins" });
      seen.add(validFrom);
    });
  });

const rateSchema = z.union([rateAmountSchema, datedRatesSchema], { error: "Expected whole øre, or a list of rates with the dates from which they hold" });
const hoursSchema = z
  .number()
  .min(0)
  .max(10_000)
  .refine((hours) => hours <= 0 || hours >= 0.000_001, { message: "Expected hours, no fewer than a millionth of one" });

const hoursBySemesterSchema = z.partialRecord(semesterIdSchema, hoursSchema);
const hourlySchema = z.strictObject({ ...partial(seatRoleSchema.options, rateSchema.optional()), companion: rateSchema.optional(), default: rateSchema.optional() });

const statedPayerSchema = payerSchema.exclude(["not-stated"]);

/**
 * Reads what an hour, a trip and a meeting cost one municipality, and how many hours there are where the call states none.
 *
 * @remarks Strict; every key is optional, and what is left out stays unknown. Amounts are whole øre, up to a million kroner per
 * unit, either one number, which the caller says holds all through, or a list of rates with the civil dates from which they
 * hold. A dated rate holds until its `validTo`, which is exclusive, or until the next one begins. The last one, without `validTo`,
 * holds through the calendar year in which it begins, for such rates change yearly; after that the rate is unknown, unless
 * `reuseLastRate` is true. Hours are 0 or more, with decimals, at most 10,000. They are never used where the call, or an agreed
 * meeting, states hours. `notStated` says who pays what the call names no payer of (D17), and how much; where the round names one,
 * only the amount is read.
 */
export const costRatesSchema = z.strictObject({
  /**
   * What an hour of working time costs, by seat; `default` for the seats that have no rate of their own. `companion` is for whoever
   * comes along with the principal, whose seat nobody knows beforehand (D6); left out, the rate that all who can come along have.
   */
  hourly: hourlySchema.optional(),
  /** What one person's travel to a leader gathering and back costs. */
  travelPerPersonTrip: rateSchema.optional(),
  hours: z
    .strictObject({
      /** Hours of a meeting of the kind, where neither the call nor an agreement states them. */
      ...partial(activityKindSchema.options, hoursSchema.optional()),
      /** Hours of local development work for one who holds a seat all through: in the whole period, or in each semester. */
      localDevelopmentWorkPerMember: z.union([hoursSchema, hoursBySemesterSchema], { error: "Expected hours, or hours by semester" }).optional(),
    })
    .optional(),
  notStated: z
    .strictObject({
      "lodging-and-meals": z.strictObject({ payer: statedPayerSchema, perPersonTrip: rateSchema }).optional(),
      "local-venue": z.strictObject({ payer: statedPayerSchema, perMeeting: rateSchema }).optional(),
      "substitute-teachers": z.strictObject({ payer: statedPayerSchema, perHour: rateSchema }).optional(),
    })
    .optional(),
  /** Whether a rate that has run out is used all the same; each line and a finding then say so. */
  reuseLastRate: z.boolean().optional(),
});

/** What an hour, a trip and a meeting cost: parsed. */
export interface CostRates extends Frozen<z.output<typeof costRatesSchema>> {}

/** What an hour, a trip and a meeting cost, as it is written down or sent as JSON. */
export interface CostRatesInput extends Frozen<z.input<typeof costRatesSchema>> {}

/** One amount that holds all through, or amounts by date. */
export type Rate = NonNullable<CostRates["travelPerPersonTrip"]>;

/**
 * Reads rates, and sees to it that the semesters they name are those of a round.
 *
 * @param round - The round.
 * @param input - Rates, or unknown data.
 * @returns The rates.
 * @throws InvalidInputError when the data is not shaped like rates, or names a semester that the round does not have.
 */
export function readRates(round: Round, input: unknown): CostRates {
  const rates = readInput("rates", costRatesSchema, input);
  const issues = strangeSemesters(round, rates);
  if (issues.length > 0) throw new InvalidInputError("rates", issues);
  return rates;
}

/**
 * Reports every semester that rates name and a round does not have.
 *
 * @param round - The round.
 * @param rates - The rates.
 * @returns One issue for each, with its path inside the rates.
 */
export function strangeSemesters({ semesters }: Round, { hours }: CostRates): readonly InputIssue[] {
  const work = hours?.localDevelopmentWorkPerMember;
  const named = typeof work === "object" ? Object.keys(work) : [];
  const strange = named.filter((id) => !semesters.some((semester) => semester.id === id));
  return strange.map((id) => ({ path: ["hours", "localDevelopmentWorkPerMember", id], message: "Expected a semester of the round" }));
}

function partial<Key extends string, Schema extends z.ZodType>(keys: readonly Key[], schema: Schema): Record<Key, Schema> {
  return Object.fromEntries(keys.map((key) => [key, schema])) as Record<Key, Schema>;
}
