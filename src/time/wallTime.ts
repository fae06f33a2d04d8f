import * as z from "zod";
import { expected } from "../input/index.js";

/**
 * A time of day as a clock on the wall shows it, written `HH:mm` from `00:00` to `23:59`, with no date and no zone.
 *
 * Comparing two wall times as plain strings orders them within a day.
 */
export type WallTime = `${number}:${number}`;

const written = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/**
 * Checks that a text is a wall time: two digits of hour, a colon, two digits of minute, from `00:00` to `23:59`.
 *
 * @example
 * ```ts
 * import { wallTimeSchema } from "kulturskole-veiledning";
 *
 * wallTimeSchema.parse("09:30"); // => "09:30"
 * wallTimeSchema.safeParse("24:00").success; // => false
 * ```
 */
// What passes the check has the form that the type asks for; zod only knows that it is a text.
export const wallTimeSchema = z
  .string({ error: expected("time-of-day", "Expected a time of day, written HH:mm.") })
  .regex(written, {
    error: expected("time-of-day", "Expected a time of day from 00:00 to 23:59, written HH:mm."),
  }) as unknown as z.ZodType<WallTime, string>;

/** What the schema checks, without the cost of a schema: clocks are read by the thousand. */
export function isWallTime(value: unknown): value is WallTime {
  return typeof value === "string" && written.test(value);
}
