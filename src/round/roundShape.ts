import * as z from "zod";
import { expected } from "../input/index.js";
import { localizedTextSchema } from "../language/index.js";
import { wallTimeSchema } from "../time/index.js";
import { assumptionSchema, citations, provisionSchema } from "./citation.js";
import { costSchema } from "./cost.js";
import { gatheringSchema } from "./gathering.js";
import { modeSchema, namesOfSeveralSchema, namesSchema, rolesSchema, roundDateSchema, roundPeriodSchema, semesterIdSchema, wordSchema } from "./vocabulary.js";

const perSemester = z.int().min(0).max(20);
const municipalityNumber = z.string().regex(/^\d{4}$/, expected("municipality-number", "Expected four digits"));
const dated = z.strictObject({ date: roundDateSchema, ...citations });
const timeSchema = wallTimeSchema.nullable().meta({ description: "Oslo wall time, HH:mm; null where the call states none." });

/** A literal stands where this version knows only one way. */
const applicationSchema = z.strictObject({
  webinar: dated.optional(),
  portal: z.strictObject({ date: roundDateSchema, time: timeSchema, ...citations }),
  deadline: z.strictObject({
    date: roundDateSchema,
    time: timeSchema,
    graceDays: z.int().min(0).max(366).meta({ description: "Whole days after the date on which an application is still in time." }),
    lastMinute: z
      .strictObject({ counts: z.literal(true).meta({ description: "Whether an application in the very minute that time names is in time." }), ...citations })
      .optional(),
    ...citations,
  }),
  replyLetters: dated.optional(),
  adviserContact: roundPeriodSchema.safeExtend(citations).optional(),
  applicants: z.strictObject({
    countyPrefixes: z
      .array(z.string().regex(/^\d{2}$/, expected("two-digits", "Expected two digits")))
      .min(1)
      .meta({ description: "With which two digits their municipality numbers begin, such as 50." }),
    alsoAllowed: z.array(municipalityNumber).meta({ description: "Municipalities that are let in besides: four digits, such as 1804." }),
    ...citations,
  }),
  partners: z.strictObject({ allowed: z.boolean(), seatsShared: z.literal(false), ...citations }).optional(),
  selection: z.strictObject({ capacity: z.int().min(1).max(1000).nullable().meta({ description: "How many municipalities there are places for; null for no limit." }), membership: z.enum(["not-required", "required"]), ...citations }),
});

const seatSchema = z
  .strictObject({
    role: wordSchema,
    names: namesSchema,
    min: z.int().min(0).max(1000).meta({ description: "How many people hold it at least." }),
    max: z.int().min(1).max(1000).nullable().meta({ description: "How many people hold it at most; null for no maximum." }),
    ...citations,
  })
  .refine(({ min, max }) => max === null || min <= max, { path: ["max"], message: expected("no-less-than-min", "Expected no less than min") });

const groupSchema = z.strictObject({
  seats: z.array(seatSchema).min(1).max(8),
  combinations: z
    .array(
      z
        .strictObject({ roles: z.tuple([wordSchema, wordSchema]), allowed: z.boolean(), ...citations })
        .refine(({ roles: [first, second] }) => first !== second, { path: ["roles"], message: expected("two-different-seats", "Expected two different seats") }),
    )
    .max(100),
  otherCombinations: z.strictObject({ allowed: z.literal("needs-judgement"), ...citations }),
  completeBy: z.union([z.strictObject({ gathering: wordSchema, ...citations }), dated], { error: expected("gathering-or-date", "Expected a kind of gathering, or a date") }),
  knownEvents: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]{1,60}$/, expected("id-in-small-letters", "Expected an id of small letters, digits and hyphens")),
        date: roundDateSchema,
        name: localizedTextSchema.meta({ description: "Definite, inside a sentence: the municipal election." }),
        seats: rolesSchema.meta({ description: "The seats that may change hands." }),
        ...citations,
      }),
    )
    .max(100),
  ...citations,
});

const commitmentSchema = z.strictObject({
  id: wordSchema,
  force: z.enum(["must", "expected"]).meta({ description: "A must decides; what is expected is reported and never excludes." }),
  question: localizedTextSchema.meta({ description: "A whole sentence." }),
  to: localizedTextSchema.meta({ description: "What completes: the municipality commits itself to …" }),
  ...citations,
});

const kindSchema = z.strictObject({
  id: wordSchema,
  names: namesOfSeveralSchema,
  mode: modeSchema,
  audience: wordSchema,
  owed: z.union([z.literal("one-at-the-start"), z.strictObject({ perSemester })], { error: expected("gatherings-owed", "Expected one-at-the-start, or perSemester") }),
  ...citations,
});

const audienceSchema = z.strictObject({
  id: wordSchema,
  names: namesSchema,
  who: z.union([z.literal("whole-group"), z.strictObject({ seats: rolesSchema, companions: z.int().min(0).max(20).meta({ description: "How many come along in all." }) })], {
    error: expected("audience", "Expected whole-group, or seats and companions"),
  }),
  ...citations,
});

const monthDay = z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, expected("month-day", "Expected a month and a day, written MM-DD")).meta({ description: "Month and day of every year, such as 12-24" });

const guidanceSchema = z.strictObject({
  names: namesOfSeveralSchema,
  perSemester,
  mode: modeSchema,
  audience: wordSchema,
  inOtherMode: z.strictObject({ counts: z.literal(true), isReported: z.literal(true), ...citations }),
  days: z.strictObject({ workingDays: z.literal("expected"), apart: z.literal("required"), ...citations }),
  shortDays: z.strictObject({ monthDays: z.array(monthDay).max(31), daysFromEaster: z.array(z.int().min(-80).max(200)).max(31), ...citations }).optional(),
  notCounted: z.strictObject({ adviserContact: z.literal(true), webinar: z.literal(true), ...citations }).optional(),
  ...citations,
});

/** Before ids and citations are held against each other. */
export const roundShapeSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/, expected("id-in-small-letters", "Expected an id of small letters, digits and hyphens")),
  title: localizedTextSchema,
  organiser: localizedTextSchema.meta({ description: "What whoever runs the round is called, inside a sentence." }),
  provisions: z.array(provisionSchema).min(1).max(1000),
  assumptions: z.array(assumptionSchema).max(1000),
  framework: z.strictObject({ year: z.int().min(1900).max(2199), ...citations }).optional(),
  period: roundPeriodSchema.safeExtend(citations),
  semesters: z.array(roundPeriodSchema.safeExtend({ id: semesterIdSchema.optional(), ...citations })).min(1).max(20),
  application: applicationSchema,
  group: groupSchema,
  wish: z.strictObject({
    areas: z.array(z.strictObject({ id: wordSchema, names: namesSchema })).max(100),
    clarity: z.strictObject({ decidedBy: z.literal("person"), ...citations }),
    ...citations,
  }),
  commitments: z.array(commitmentSchema).max(100),
  audiences: z.array(audienceSchema).min(1).max(100),
  kinds: z.array(kindSchema).max(100),
  gatherings: z.array(gatheringSchema).max(1000),
  guidance: guidanceSchema,
  localWork: z.strictObject({ requiredHours: z.null(), commitment: wordSchema, ...citations }).optional(),
  sharing: z.strictObject({ commitment: wordSchema, ...citations }).optional(),
  absence: z.strictObject({ consequence: z.literal("reported"), ...citations }),
  completion: z.strictObject({ group: z.enum(["complete-once", "not-required"]), meetings: z.enum(["attended-once", "not-required"]), ...citations }).optional(),
  costs: z.array(costSchema).max(100),
});

/** What follows from other values may not be there yet. */
export type RoundData = z.output<typeof roundShapeSchema>;
