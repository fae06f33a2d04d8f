import * as z from "zod";
import { wallTimeSchema } from "../time/index.js";
import { citations } from "./citation.js";
import { roundDateSchema, roundPeriodSchema } from "./roundDate.js";

const municipalityNumber = z.string().regex(/^\d{4}$/, "Expected four digits");

/** Reads the terms for applying: when, who, and how. A literal stands where this version knows only one way. */
export const applicationTermsSchema = z.strictObject({
  /** The information webinar (informasjonswebinar), before the portal opens. */
  webinar: z.strictObject({ date: roundDateSchema, ...citations }),
  /** When the application portal (søknadsportalen) opens. Without a time, the day itself is its opening day. */
  portal: z.strictObject({ date: roundDateSchema, time: wallTimeSchema.nullable(), ...citations }),
  /** The application deadline (søknadsfrist). Without a time, the whole day counts; grace adds whole days. */
  deadline: z.strictObject({
    date: roundDateSchema,
    time: wallTimeSchema.nullable(),
    graceDays: z.int().min(0).max(366),
    ...citations,
  }),
  /** The day on which the reply letters (svarbrev) go out. */
  replyLetters: z.strictObject({ date: roundDateSchema, ...citations }),
  /** When each municipality is contacted by its adviser (veileder): from, to and not including. */
  adviserContact: roundPeriodSchema.safeExtend(citations),
  /** Which municipalities can apply: by county prefix, and by number where one is let in besides. */
  applicants: z.strictObject({
    countyPrefixes: z.array(z.string().regex(/^\d{2}$/, "Expected two digits")).min(1),
    alsoAllowed: z.array(municipalityNumber),
    ...citations,
  }),
  /** Whether an application may name partner municipalities. Each still has its own seats. */
  partners: z.strictObject({ allowed: z.boolean(), seatsShared: z.literal(false), ...citations }),
  /** How many municipalities the round has places for (`null` for no limit), and whether they must be members. No scoring. */
  selection: z.strictObject({ capacity: z.int().min(1).max(1000).nullable(), membership: z.enum(["not-required", "required"]), ...citations }),
});
