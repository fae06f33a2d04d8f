import * as z from "zod";
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import { expected } from "../input/index.js";

/**
 * A day of the calendar, written `YYYY-MM-DD`, with no time of day and no zone.
 *
 * Years run from 0001 to 9999, so comparing two civil dates as plain strings (`<`, `>=`, `===`) orders them in time.
 * The type keeps instants and free text out at compile time; {@link civilDateSchema} checks that the day exists.
 */
export type CivilDate = `${number}-${number}-${number}`;

const notACivilDate = expected("date", "Expected a day that exists, written YYYY-MM-DD, in the years 0001 to 9999.");

/**
 * Checks that a text is a civil date: `YYYY-MM-DD`, a day that exists, in the years 0001 to 9999.
 *
 * @example
 * ```ts
 * import { civilDateSchema } from "kulturskole-veiledning";
 *
 * civilDateSchema.parse("2026-04-13"); // => "2026-04-13"
 * civilDateSchema.safeParse("2026-02-29").success; // => false
 * ```
 */
// What passes the checks has the form that the type asks for; zod only knows that it is a text.
export const civilDateSchema = z.iso
  // Aborting keeps later checks, which count with the dates, away from a date that does not exist.
  .date({ error: notACivilDate, abort: true })
  .refine((date) => !date.startsWith("0000"), { error: notACivilDate, abort: true }) as unknown as z.ZodType<CivilDate, string>;

/** A day of the week as ISO 8601 numbers it: Monday is 1, Sunday is 7. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** An ISO 8601 week: it starts on a Monday, and belongs to the year that holds its Thursday. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/**
 * The date a whole number of days after `date`, or before it when `days` is negative.
 *
 * @throws RangeError when `date` does not exist, `days` is not whole, or the answer leaves the years 0001 to 9999.
 *
 * @example
 * ```ts
 * import { addDays } from "kulturskole-veiledning";
 *
 * addDays("2026-04-13", 1); // => "2026-04-14"
 * ```
 */
export function addDays(date: string, days: number): CivilDate {
  const start = dayNumberOf(date);
  const day = Number.isInteger(days) ? start + days : NaN;
  if (!(day >= firstDay && day <= lastDay)) throw cannotAdd(date, days);
  return new Date(day * aDay).toISOString().slice(0, 10) as CivilDate;
}

/** Anything may be given for a number of days, and messages end up in logs. */
function cannotAdd(date: string, days: unknown): RangeError {
  const given = typeof days === "number" ? String(days) : "what was given as";
  return new RangeError(`Cannot add ${given} days to ${date}: give a whole number of days that stays in the years 0001 to 9999.`);
}

/**
 * How many days `to` lies after `from`: negative when it lies before, 0 for the same day.
 *
 * @throws RangeError when one of the dates does not exist.
 *
 * @example
 * ```ts
 * import { daysBetween } from "kulturskole-veiledning";
 *
 * daysBetween("2027-03-17", "2027-09-15"); // => 182
 * ```
 */
export function daysBetween(from: string, to: string): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** Without `to` itself. */
export function weekdaysBetween(from: string, to: string): number {
  return weekdaysBefore(dayNumberOf(to)) - weekdaysBefore(dayNumberOf(from));
}

/** From a Monday long before, without the day itself. */
function weekdaysBefore(day: number): number {
  const sinceMonday = day + 3;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(sinceMonday - weeks * 7, 5);
}

export function yearOf(date: string): number {
  requireCivilDate(date);
  return Number(date.slice(0, 4));
}

/**
 * The number of the day in its week: 1 for Monday to 7 for Sunday.
 *
 * @throws RangeError when the date does not exist.
 *
 * @example
 * ```ts
 * import { isoWeekday } from "kulturskole-veiledning";
 *
 * isoWeekday("2026-08-26"); // => 3
 * ```
 */
export function isoWeekday(date: string): IsoWeekday {
  return ((((dayNumberOf(date) + 3) % 7) + 7) % 7) + 1 as IsoWeekday;
}

/** The days of the week by name, Monday first. */
export const weekdays = Object.freeze(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const);

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

/**
 * The ISO 8601 week that a date is in; around New Year the week's year may differ from the date's.
 *
 * @throws RangeError when the date does not exist.
 *
 * @example
 * ```ts
 * import { isoWeek } from "kulturskole-veiledning";
 *
 * isoWeek("2026-08-26"); // => { year: 2026, week: 35 }
 * ```
 */
export function isoWeek(date: string): IsoWeek {
  const midnight = midnightOf(date);
  return { year: getISOWeekYear(midnight), week: getISOWeek(midnight) };
}

export function isWeekend(date: string): boolean {
  return isoWeekday(date) > 5;
}

/** What the schema checks, without the cost of a schema: dates are counted with by the thousand. */
export function isCivilDate(value: unknown): value is CivilDate {
  return typeof value === "string" && z.regexes.date.test(value) && !value.startsWith("0000");
}

function requireCivilDate(date: string): void {
  if (!isCivilDate(date)) {
    throw new RangeError(`${quoted(date)} is not a civil date: give a day that exists, as YYYY-MM-DD, in the years 0001 to 9999.`);
  }
}

const aDay = 86_400_000;
const firstDay = dayNumberOf("0001-01-01");
const lastDay = dayNumberOf("9999-12-31");

/** Days since 1970-01-01, which was a Thursday. */
function dayNumberOf(date: string): number {
  requireCivilDate(date);
  return Date.parse(`${date}T00:00:00Z`) / aDay;
}

// Date-fns counts in the zone of the Date class it is given, and this class has no zone but UTC.
function midnightOf(date: string): Date {
  requireCivilDate(date);
  return new UTCDateMini(`${date}T00:00:00Z`);
}

/** Repeats only what looks like a date or a time: anything may be given, and messages end up in logs. */
export function quoted(given: unknown): string {
  return typeof given === "string" && /^[\dTZ:.+-]{1,40}$/.test(given) ? `"${given}"` : "What was given";
}
