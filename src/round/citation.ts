import * as z from "zod";
import { expected, type Frozen } from "../input/index.js";
import { localizedTextSchema } from "../language/index.js";

/**
 * What kind of thing the call says: `data` a value, `must` a requirement, `expected` an expectation that never excludes,
 * `duty` something the organiser does, `context` purpose that nothing checks.
 */
export const provisionKindSchema = z.enum(["data", "must", "expected", "duty", "context"]);

/** A place in the call, as section / bullet . sub-bullet. */
export const provisionIdSchema = z.string().regex(/^[a-z]{1,40}\/[a-z0-9.]{1,40}$/, expected("provision", "Expected the id of a provision, such as participation/1.1"));

export const assumptionIdSchema = z.string().regex(/^D\d{1,3}$/, expected("assumption", "Expected the id of an assumption, such as D1"));

/** Reads one provision of a call: its id, its kind and what it says, in short, in each language. */
export const provisionSchema = z.strictObject({ id: provisionIdSchema, kind: provisionKindSchema, text: localizedTextSchema });

const silentValueSchema = z.union([z.string().max(200), z.number(), z.boolean(), z.null()], { error: expected("plain-value", "Expected a text, a number, true, false or null") });

/** Reads one assumption: a question that the call leaves open, the values that it decides, and the answer that the round goes by. */
export const assumptionSchema = z.strictObject({
  id: assumptionIdSchema,
  reads: z
    .array(
      z.strictObject({
        at: z.string().min(1).max(200).meta({ description: "The place of a value that the answer decides: application/deadline/time; * for all of a list." }),
        as: silentValueSchema.optional().meta({ description: "The value that stands there as long as the call is silent, such as null." }),
      }),
    )
    .min(1)
    .max(100),
  question: localizedTextSchema,
  answer: localizedTextSchema,
});

/** The assumptions follow from what they read, and are made anew. */
export const citations = {
  provisions: z.array(provisionIdSchema).optional().meta({ description: "Where the call says so: ids of provisions, such as participation/1.1." }),
  assumptions: z.array(assumptionIdSchema).optional().meta({ description: "Made anew from what the assumptions of the round read." }),
};

/** One provision of a call: a passage of it, with an id. */
export interface Provision extends Frozen<z.output<typeof provisionSchema>> {}

/** One assumption: how a round reads what the call leaves open. */
export interface Assumption extends Frozen<z.output<typeof assumptionSchema>> {}
