import * as z from "zod";
import { expected } from "./expected.js";

/** Fields of the caller's own. */
export type CustomFields = Readonly<Record<string, unknown>>;

/**
 * Reads fields of the caller's own, such as names and addresses, which the library carries along and never looks into.
 *
 * @remarks Any object will do, and no list. What parsing gives is the very same object: nothing in it is copied, checked,
 * merged or run, however large or deep it is, whether or not it refers to itself, and whatever its keys are. What is in it,
 * and whether it can be written as JSON, is the caller's to see to. It reaches no finding, no error and no text.
 * @example
 * ```ts
 * import { memberSchema } from "kulturskole-veiledning";
 *
 * const customFields = { name: "Kari Nordmann", email: "kari@example.com" };
 * const member = memberSchema.parse({ id: "m1", seats: [{ role: "principal" }], customFields });
 * member.customFields === customFields; // => true
 * ```
 */
// Zod's records and loose objects copy what they read: they run getters, lose `__proto__`, and stumble over symbols.
export const customFieldsSchema = z
  .unknown()
  .refine(isObject, { error: expected("own-fields", "Expected an object with fields of your own") })
  // What the refinement asks for, as JSON Schema says it.
  .meta({ type: "object" }) as unknown as z.ZodType<CustomFields, CustomFields>;

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
