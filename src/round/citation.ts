import * as z from "zod";
import type { Frozen } from "../input/index.js";
import { localizedTextSchema } from "../language/index.js";

/**
 * What kind of thing the call says: `data` a value, `must` a requirement, `expected` an expectation that never excludes,
 * `duty` something the organiser does, `context` purpose that nothing checks.
 */
export const factKindSchema = z.enum(["data", "must", "expected", "duty", "context"]);

/** Reads the id of a fact: a place in the call, as section / bullet . sub-bullet, such as `participation/1.1`. */
export const factIdSchema = z.string().regex(/^[a-z]{1,40}\/[a-z0-9.]{1,40}$/, "Expected the id of a fact, such as participation/1.1");

/** Reads the id of a reading, such as `D1`. */
export const readingIdSchema = z.string().regex(/^D\d{1,3}$/, "Expected the id of a reading, such as D1");

/** Reads one fact of a call: its id, its kind and what it says, in short, in each language. */
export const factSchema = z.strictObject({ id: factIdSchema, kind: factKindSchema, text: localizedTextSchema });

/** Reads one reading: a question that the call leaves open, and the answer that the round goes by. */
export const readingSchema = z.strictObject({ id: readingIdSchema, question: localizedTextSchema, answer: localizedTextSchema });

/** What every value of a round carries: where the call says so, and what was assumed where it is silent. */
export const citations = { facts: z.array(factIdSchema), assumptions: z.array(readingIdSchema) };

/** One fact of a call. */
export interface Fact extends Frozen<z.output<typeof factSchema>> {}

/** One reading of a call where it is silent. */
export interface Reading extends Frozen<z.output<typeof readingSchema>> {}
