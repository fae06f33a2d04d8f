import type { CivilDate } from "../time/index.js";
import type { Locale } from "./locale.js";

/** A civil date has no zone; it is read and written as UTC so that no host's zone can move it. */
const longDate = formats({ dateStyle: "long" });
const weekday = formats({ weekday: "long" });
const dayAndMonth = formats({ day: "numeric", month: "long" });
const monthAndYear = formats({ month: "long", year: "numeric" });
const month = formats({ month: "long" });

/**
 * Writes a date the way the language does: `26. august 2026`, `26 August 2026`.
 *
 * @param date - The civil date.
 * @param locale - The language.
 * @returns The date as a reader expects it in running text.
 */
export function sayDate(date: CivilDate, locale: Locale): string {
  return longDate[locale].format(new Date(date));
}

/**
 * Names the weekday of a date: `onsdag`, `Wednesday`.
 *
 * @param date - The civil date.
 * @param locale - The language.
 * @returns The weekday, written as the language writes it inside a sentence.
 */
export function sayWeekday(date: CivilDate, locale: Locale): string {
  return weekday[locale].format(new Date(date));
}

function formats(parts: Intl.DateTimeFormatOptions): Readonly<Record<Locale, Intl.DateTimeFormat>> {
  const format = (tag: string) => new Intl.DateTimeFormat(tag, { ...parts, timeZone: "UTC" });
  return { nb: format("nb-NO"), nn: format("nn-NO"), en: format("en-GB") };
}

/**
 * Writes a date without its year: `26. august`, `26 August`.
 *
 * @param date - The civil date.
 * @param locale - The language.
 * @returns The day and the month as they stand in running text.
 */
export function sayDayAndMonth(date: CivilDate, locale: Locale): string {
  return dayAndMonth[locale].format(new Date(date));
}

/**
 * Writes the month and the year of a date: `august 2026`, `August 2026`.
 *
 * @param date - The civil date.
 * @param locale - The language.
 * @returns The month and the year as they stand in running text.
 */
export function sayMonthAndYear(date: CivilDate, locale: Locale): string {
  return monthAndYear[locale].format(new Date(date));
}

/**
 * Names the month of a date: `august`, `August`.
 *
 * @param date - The civil date.
 * @param locale - The language.
 * @returns The month as it stands in running text.
 */
export function sayMonth(date: CivilDate, locale: Locale): string {
  return month[locale].format(new Date(date));
}
