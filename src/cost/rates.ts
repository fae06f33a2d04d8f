import * as z from "zod";
import { expected, readInput } from "../input/index.js";
import { guidanceMeeting, oncePerRound, payerSchema, rateAmountSchema, semesterIdSchema, wordSchema, type ActivityKind, type CostTerms, type Round, type SemesterId, type Vocabulary } from "../round/index.js";
import { civilDateSchema, type CivilDate } from "../time/index.js";
import { ownPriceOf, ownPrices } from "./costBasis.js";

/** Whole øre for one unit: one amount that holds all through, or amounts with the civil dates from which they hold. */
export type Rate<Day extends string = CivilDate> = number | readonly { readonly validFrom: Day; readonly validTo?: Day | undefined; readonly amount: number }[];

/** Hours of local development work for one who holds a seat all through: in the whole period, or in each semester. */
type WorkHours = number | Readonly<Partial<Record<SemesterId, number | undefined>>>;

/** What a cost comes to that the round prices on its own, and who pays it where the round names nobody. */
export interface StatedCost<Day extends string = string> {
  /** Who pays; required where the round names nobody, and not read where it does. */
  readonly payer?: "municipality" | "organiser" | undefined;
  /** What an hour costs, of a cost that is hours of people. */
  readonly perHour?: Rate<Day> | undefined;
  /** What the trip of one person costs, there and back. */
  readonly perPersonTrip?: Rate<Day> | undefined;
  /** What one meeting costs. */
  readonly perMeeting?: Rate<Day> | undefined;
  /** What one trip of the adviser costs. */
  readonly perTrip?: Rate<Day> | undefined;
  /** What the programme as a whole costs. */
  readonly perProgram?: Rate<Day> | undefined;
}

/** Where the words are not known to the compiler, any of them may be that of the local work. */
type HoursOf<Key extends string> = Key extends "localDevelopmentWorkPerMember" ? WorkHours : string extends Key ? WorkHours : number;

interface ForOthers<Day extends string> {
  readonly companion?: Rate<Day> | undefined;
  readonly default?: Rate<Day> | undefined;
}

interface RatesOf<V extends Vocabulary, Day extends string> {
  /**
   * What an hour of working time costs, by seat; `default` for the seats that have no rate of their own. `companion` is for whoever comes
   * along, whose seat nobody knows beforehand (D6); left out, the rate that all who can come along have.
   */
  readonly hourly?: (Readonly<Partial<Record<V["seat"], Rate<Day> | undefined>>> & ForOthers<Day>) | undefined;
  /** What one person's travel to a meeting and back costs. */
  readonly travelPerPersonTrip?: Rate<Day> | undefined;
  /**
   * Hours of a meeting of the kind, where neither the call nor an agreement states them; and of local development work for one who holds
   * a seat all through, in the whole period or in each semester.
   */
  readonly hours?: { readonly [Key in ActivityKind<V> | "localDevelopmentWorkPerMember"]?: HoursOf<Key> | undefined } | undefined;
  /** What costs come to that the round prices on their own, and who pays what it names no payer of (D17). */
  readonly notStated?: Readonly<Partial<Record<V["cost"], StatedCost<Day> | undefined>>> | undefined;
  /** Whether a rate that has run out is used all the same; each line and a finding then say so. */
  readonly reuseLastRate?: boolean | undefined;
}

/** What an hour, a trip and a meeting cost: parsed. */
export interface CostRates<V extends Vocabulary = Vocabulary> extends RatesOf<V, CivilDate> {}

/** What an hour, a trip and a meeting cost, as it is written down or sent as JSON. */
export interface CostRatesInput<V extends Vocabulary = Vocabulary> extends RatesOf<V, string> {}

const datedRateSchema = z
  .strictObject({
    validFrom: civilDateSchema.meta({ description: "First date on which it holds, such as 2027-01-01." }),
    validTo: civilDateSchema.optional().meta({ description: "First date on which it holds no more." }),
    amount: rateAmountSchema,
  })
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

const common = {
  travelPerPersonTrip: rateSchema.optional().meta({ description: "Whole øre for one person's travel to a meeting and back: 350000 is 3500 kroner." }),
  reuseLastRate: z.boolean().optional().meta({ description: "Whether a rate that has run out is used all the same." }),
};

const described = {
  hourly: { description: "Whole øre for an hour of working time, by seat: 65000 is 650 kroner. `default` is for seats without a rate, `companion` for whoever comes along." },
  hours: { description: "Hours of one meeting, by kind, where neither the call nor an agreement states them: 7.5 is seven and a half." },
  work: { description: "Hours for one who holds a seat all through: in the whole period, or by semester." },
  notStated: { description: "By cost, what one unit comes to in whole øre, and who pays what the call names no payer of." },
};

function workSchema(bySemester: typeof hoursBySemesterSchema) {
  return z.union([hoursSchema, bySemester], { error: expected("hours-of-work", "Expected hours, or hours by semester") }).optional().meta(described.work);
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
  hourly: z.record(z.union([z.enum(["companion", "default"]), wordSchema]), rateSchema.optional()).optional().meta(described.hourly),
  hours: z.strictObject({ localDevelopmentWorkPerMember: workSchema(hoursBySemesterSchema) }).catchall(hoursSchema.optional()).optional().meta(described.hours),
  notStated: z
    .record(wordSchema, z.strictObject({ payer: statedPayerSchema.optional(), ...keyed(Object.values(ownPrices), rateSchema.optional()) }).optional())
    .optional()
    .meta(described.notStated),
  ...common,
}) as z.ZodType as z.ZodType<CostRates, CostRatesInput>;

/** A cost stands in `notStated` where the round prices it on its own, or names nobody who pays it. */
export const ratesSchemaOf = oncePerRound(({ group, kinds, semesters, costs }): z.ZodType<CostRates, CostRatesInput> => {
  const ids = semesters.map(({ id }) => id);
  const bySemester = hoursBySemesterSchema.superRefine((hours, context) => {
    for (const id of Object.keys(hours)) {
      if (!ids.some((known) => known === id)) context.addIssue({ code: "custom", path: [id], message: `Expected one of ${ids.join(", ")}`, params: { expectation: "invalid_value", values: ids } });
    }
  });
  return z.strictObject({
    hourly: z.strictObject(keyed([...group.seats.map(({ role }) => role), "companion", "default"], rateSchema.optional())).optional().meta(described.hourly),
    hours: z
      .strictObject({ ...keyed([...kinds.map(({ id }) => id), guidanceMeeting], hoursSchema.optional()), localDevelopmentWorkPerMember: workSchema(bySemester) })
      .optional()
      .meta(described.hours),
    notStated: z.strictObject(Object.fromEntries(costs.flatMap(statedCost))).optional().meta(described.notStated),
    ...common,
  });
});

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
