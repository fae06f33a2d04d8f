import * as z from "zod";
import { expected } from "../input/index.js";
import { quoted, type CivilDate } from "./civilDate.js";
import type { WallTime } from "./wallTime.js";

/**
 * A point in time: date, time of day and zone (`Z` or an offset such as `+02:00`), in ISO 8601.
 *
 * The zone is mandatory, seconds are not. The same point in time can be written in several ways, so compare instants
 * by their epochs (`Date.parse`), never as strings.
 */
export type Instant = `${CivilDate}T${WallTime}${"" | `:${number}`}${"Z" | `${"+" | "-"}${WallTime}`}`;

const notAnInstant = expected(
  "instant",
  "Expected a point in time with its zone, such as 2026-04-10T12:00:00+02:00 or 2026-04-10T10:00:00Z, in the years 0002 to 9998.",
);

// A year short at either end, so that every instant has a civil date in every zone; no finer than nanoseconds, which is finer than any clock.
const outOfBounds = /^(?:0000|0001|9999)|\.\d{10}/;

/**
 * Checks that a text is an instant: `YYYY-MM-DDTHH:mm`, optional seconds and up to nine decimals, then `Z` or `±HH:mm`; a day
 * that exists, in the years 0002 to 9998. A text without a zone is refused: it names no point in time.
 *
 * @example
 * ```ts
 * import { instantSchema } from "kulturskole-veiledning";
 *
 * instantSchema.parse("2026-04-10T12:00:00+02:00"); // => "2026-04-10T12:00:00+02:00"
 * instantSchema.safeParse("2026-04-10T12:00:00").success; // => false
 * ```
 */
export const instantSchema = z
  .union(
    [
      z.iso.datetime({ offset: true }),
      // RFC 3339, and with it JSON Schema's date-time, wants seconds; people and forms leave them out.
      z.string().regex(z.regexes.datetime({ offset: true, precision: -1 })),
    ],
    { error: notAnInstant },
  )
  // What passes the checks has the form that the type asks for; zod only knows that it is a text.
  .refine((text) => !outOfBounds.test(text), { error: notAnInstant, abort: true }) as unknown as z.ZodType<Instant, string>;

/** Milliseconds since 1970-01-01T00:00:00Z; what is finer is cut off. */
export function epochOf(instant: string): number {
  if (!isInstant(instant)) {
    throw new RangeError(`${quoted(instant)} is not an instant: give a day that exists, a time and a zone, as 2026-04-10T12:00:00+02:00.`);
  }
  return Date.parse(instant);
}

/** In UTC as `YYYY-MM-DDTHH:mm:ssZ`, with three decimals where the milliseconds are not zero. */
export function instantOf(epochMs: number): Instant {
  const year = new Date(epochMs).getUTCFullYear();
  if (!Number.isInteger(epochMs) || !(year >= 2 && year <= 9998)) {
    throw new RangeError(`${String(epochMs)} is not the epoch of an instant: give whole milliseconds within the years 0002 to 9998.`);
  }
  return new Date(epochMs).toISOString().replace(".000Z", "Z") as Instant;
}

const forms = [z.regexes.datetime({ offset: true }), z.regexes.datetime({ offset: true, precision: -1 })];

/** What the schema checks, without the cost of a schema. */
function isInstant(value: unknown): value is Instant {
  return typeof value === "string" && !outOfBounds.test(value) && forms.some((form) => form.test(value));
}
