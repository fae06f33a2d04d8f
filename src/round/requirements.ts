import * as z from "zod";
import { localizedTextSchema } from "../language/index.js";
import { citations } from "./citation.js";
import { contributionSchema } from "./contribution.js";
import { roundDateSchema } from "./roundDate.js";
import { costItemSchema, developmentAreaSchema, expectationIdSchema, payerSchema, requiredCommitmentIdSchema, seatRoleSchema } from "./vocabulary.js";

const seatTermsSchema = z
  .strictObject({ role: seatRoleSchema, min: z.int().min(0).max(1000), max: z.int().min(1).max(1000).nullable(), ...citations })
  .refine(({ min, max }) => max === null || min <= max, { path: ["max"], message: "Expected no less than min" });

const combinationSchema = z
  .strictObject({ roles: z.tuple([seatRoleSchema, seatRoleSchema]), allowed: z.boolean(), ...citations })
  .refine(({ roles: [first, second] }) => first !== second, { path: ["roles"], message: "Expected two different seats" });

/** Something that is known to come, and that may change who holds a seat: an election, as a rule. */
const knownEventSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/, "Expected an id of small letters, digits and hyphens"),
  date: roundDateSchema,
  /** As it stands inside a sentence, definite: `kommunestyrevalget`, `the municipal election`. */
  name: localizedTextSchema,
  /** The seats that may change hands. */
  seats: z.array(seatRoleSchema).min(1),
  ...citations,
});

/** Reads how the municipal group (kommunegruppe) is made up. */
export const groupTermsSchema = z.strictObject({
  /** The seats, and how many people hold each: at least `min`, at most `max`, or `null` for no maximum. */
  seats: z.array(seatTermsSchema),
  /** What is said of one person in two seats; any pair that is not listed needs a judgement. */
  combinations: z.array(combinationSchema),
  otherCombinations: z.strictObject({ allowed: z.literal("needs-judgement"), ...citations }),
  /** When the group must be complete. */
  completeBy: z.strictObject({ gathering: z.literal("kick-off"), ...citations }),
  /** Events that are known to come, and the seats that each puts at risk. */
  knownEvents: z.array(knownEventSchema).max(100),
  ...citations,
});

/** Reads what the wish for development must cover, and who says whether it is clear. */
export const wishTermsSchema = z.strictObject({
  areas: z.array(developmentAreaSchema).min(1),
  clarity: z.strictObject({ decidedBy: z.literal("person"), ...citations }),
  ...citations,
});

/** Reads one thing that a municipality must commit itself to. */
export const commitmentTermsSchema = z.strictObject({ id: requiredCommitmentIdSchema, ...citations });

/** Reads one thing that is expected of a municipality, and never excludes it. */
export const expectationTermsSchema = z.strictObject({ id: expectationIdSchema, ...citations });

/** Reads who pays for one cost, or what is left of it once others have contributed. */
export const costTermsSchema = z.strictObject({
  item: costItemSchema,
  payer: payerSchema,
  /** Who else pays a part of it. */
  contributions: z.array(contributionSchema).max(60).optional(),
  ...citations,
});
