import * as z from "zod";
import { isoWeekday } from "./civilDate.js";

/** The days of the week by name, Monday first. */
export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** The name of a day of the week. */
export type Weekday = (typeof weekdays)[number];

/** Checks that a text names a day of the week: lower-case English, such as `monday`. */
export const weekdaySchema = z.enum(weekdays, { error: `Expected a day of the week: ${weekdays.join(", ")}.` });

const byIsoNumber = [undefined, ...weekdays] as const;

/**
 * The day of the week that a date falls on.
 *
 * @throws RangeError when the date does not exist.
 *
 * @example
 * ```ts
 * import { weekdayOf } from "kulturskole-veiledning";
 *
 * weekdayOf("2026-08-26"); // => "wednesday"
 * ```
 */
export function weekdayOf(date: string): Weekday {
  return byIsoNumber[isoWeekday(date)];
}
