import * as z from "zod";
import { expected, type Frozen } from "../input/index.js";
import { oncePerRound, roundDateSchema, type Round } from "../round/index.js";
import { wallTimeSchema, type CivilDate } from "../time/index.js";
import { guidanceMeetingsSchema, guidanceMeetingsSchemaOf } from "../schedule/index.js";
import { isOverTwentyYears, recurrenceSchema, whyFirstDayIsNeeded } from "./recurrence.js";

export const openingFields = {
  rrule: recurrenceSchema.meta({ description: "The days, as RFC 5545 writes a recurrence, such as FREQ=WEEKLY;BYDAY=TU,TH" }),
  start: wallTimeSchema.meta({ description: "Wall time in Oslo on each of the days, such as 12:00" }),
  end: wallTimeSchema.meta({ description: "Wall time in Oslo on the same day, later than the start" }),
  from: roundDateSchema.optional().meta({ description: "The first day of the recurrence: civil date, YYYY-MM-DD, required where INTERVAL is above 1" }),
};

export function checkOpening({ rrule, start, end, from }: Opening, context: z.core.ParsePayload): void {
  if (context.issues.length > 0) return;
  const problem = (path: string, message: string) => context.issues.push({ code: "custom", input: undefined, path: [path], message });
  if (start >= end) problem("end", expected("end-after-start", "Expected an end after the start, on the same day"));
  const firstDayNeeded = from === undefined ? whyFirstDayIsNeeded(rrule) : undefined;
  if (firstDayNeeded !== undefined) problem("from", firstDayNeeded);
}

/** `from` must be given where the rule takes its day from it, or counts every second or third from it. */
const openingSchema = z.strictObject(openingFields).check((context) => {
  checkOpening(context.value, context);
});

const unavailablePeriodSchema = z
  .strictObject({
    from: roundDateSchema.meta({ description: "The first day: civil date, YYYY-MM-DD" }),
    to: roundDateSchema.meta({ description: "The first day after them: civil date, YYYY-MM-DD" }),
    label: z.string().max(200).optional().meta({ description: "What it is, in the reader's words, such as winter break" }),
  })
  .refine(({ from, to }) => from < to, { path: ["to"], message: expected("date-after", "Expected a date after from: the time runs up to `to` without including it", { field: "from" }), when: isWhole });

export const unavailableSchema = z.array(unavailablePeriodSchema).max(60);

const openings = z.array(openingSchema).max(50);

export const adviserTimeSchema = z.strictObject({
  available: openings.optional().meta({ description: "When the adviser can meet, as times that come back; at any time when left out" }),
  unavailable: unavailableSchema.default([]).meta({ description: "When the adviser cannot after all" }),
});

const preferredPartSchema = z.enum(["early", "middle", "late", "spread"]);

const municipalFields = {
  available: openings.meta({ description: "When the municipality can meet; a meeting takes the hours of one of these times" }),
  unavailable: unavailableSchema.default([]).meta({ description: "When it cannot after all: school breaks, and what else the calendar holds" }),
  minDaysBetween: z.int().min(0).max(366).default(1).meta({ description: "How many days one guidance meeting lies after another at least; two are never on one day" }),
  earliest: roundDateSchema.optional().meta({ description: "The first day on which a meeting may be: civil date, YYYY-MM-DD" }),
  latest: roundDateSchema.optional().meta({ description: "The last day on which a meeting may be, included: civil date, YYYY-MM-DD" }),
  preferred: preferredPartSchema.default("spread").meta({ description: "Where in each semester meetings are wished for" }),
};

function municipalWishesWith(agreed: typeof guidanceMeetingsSchema) {
  return z.strictObject({
    ...municipalFields,
    agreed: agreed.max(200).default([]).meta({ description: "What has been agreed already, in the order in which it was agreed; it stays" }),
  });
}

function guidanceWishesWith(agreed: typeof guidanceMeetingsSchema) {
  return municipalWishesWith(agreed).safeExtend({ adviser: adviserTimeSchema.optional() }).refine(isInOrder, latestNotBeforeEarliest);
}

const latestNotBeforeEarliest = {
  path: ["latest"],
  message: expected("date-not-before", "Expected a date that is not before the earliest", { field: "earliest" }),
  when: isWhole,
};

/** Its adviser's time is stated once for all municipalities. */
export function municipalWishesSchemaWith(agreed: typeof guidanceMeetingsSchema) {
  return municipalWishesWith(agreed).refine(isInOrder, latestNotBeforeEarliest);
}

/**
 * Reads the shape of what one municipality wishes of its guidance meetings, and when its adviser can meet; what has been agreed may be
 * in any semesters.
 *
 * @remarks Strict. Civil dates in the years 2000 to 2199, wall times in Oslo, periods half-open.
 */
export const guidanceWishesSchema = guidanceWishesWith(guidanceMeetingsSchema);

export const guidanceWishesSchemaOf = oncePerRound((round) =>
  guidanceWishesWith(guidanceMeetingsSchemaOf(round)).superRefine(notTooEarly<GuidanceWishes>(round, (wishes) => [[[], wishes], [["adviser"], wishes.adviser ?? {}]])),
);

/** What one municipality wishes of its guidance meetings: parsed. */
export interface GuidanceWishes extends Frozen<z.output<typeof guidanceWishesSchema>> {}

/** What one municipality wishes of its guidance meetings, as it is written down or sent as JSON. */
export interface GuidanceWishesInput extends Frozen<z.input<typeof guidanceWishesSchema>> {}

export interface Opening extends Frozen<z.output<typeof openingSchema>> {}

/** Where in a semester meetings are wished for. */
export type PreferredPart = z.output<typeof preferredPartSchema>;

function isWhole({ issues }: z.core.ParsePayload): boolean {
  return issues.length === 0;
}

function isInOrder({ earliest, latest }: { readonly earliest?: string | undefined; readonly latest?: string | undefined }): boolean {
  return earliest === undefined || latest === undefined || earliest <= latest;
}

interface Offering {
  readonly available?: readonly { readonly from?: CivilDate | undefined }[] | undefined;
}

export function notTooEarly<Input>(round: Round, offeringsIn: (input: Input) => readonly (readonly [readonly (string | number)[], Offering])[]) {
  return (input: Input, context: z.core.$RefinementCtx<Input>): void => {
    for (const [path, { available = [] }] of offeringsIn(input)) {
      for (const [index, { from }] of available.entries()) {
        if (from !== undefined && isOverTwentyYears({ from, to: round.period.to })) context.addIssue({ code: "custom", path: [...path, "available", index, "from"], message: expected("at-most-twenty-years", "Expected a first day at most twenty years before the end of the programme period") });
      }
    }
  };
}
