import { isoWeekday, type CivilDate } from "../time/index.js";
import type { Locale } from "./locale.js";
import { words } from "./words.js";

/**
 * Writes a date the way the language does: `26. august 2026`, `26 August 2026`.
 *
 * @param date - The civil date.
 * @param locale - The language.
 * @returns The date as a reader expects it in running text.
 */
export function sayDate(date: CivilDate, locale: Locale): string {
  return `${sayDayAndMonth(date, locale)} ${yearOf(date)}`;
}

/**
 * Names the weekday of a date: `onsdag`, `Wednesday`.
 *
 * @param date - The civil date.
 * @param locale - The language.
 * @returns The weekday, written as the language writes it inside a sentence.
 */
export function sayWeekday(date: CivilDate, locale: Locale): string {
  return words[locale].weekdays[isoWeekday(date) - 1] ?? date;
}

/**
 * Writes a date without its year: `26. august`, `26 August`.
 *
 * @param date - The civil date.
 * @param locale - The language.
 * @returns The day and the month as they stand in running text.
 */
export function sayDayAndMonth(date: CivilDate, locale: Locale): string {
  return `${String(Number(date.slice(8, 10)))}${words[locale].afterDay} ${sayMonth(date, locale)}`;
}

/**
 * Writes the month and the year of a date: `august 2026`, `August 2026`.
 *
 * @param date - The civil date.
 * @param locale - The language.
 * @returns The month and the year as they stand in running text.
 */
export function sayMonthAndYear(date: CivilDate, locale: Locale): string {
  return `${sayMonth(date, locale)} ${yearOf(date)}`;
}

/**
 * Names the month of a date: `august`, `August`.
 *
 * @param date - The civil date.
 * @param locale - The language.
 * @returns The month as it stands in running text.
 */
export function sayMonth(date: CivilDate, locale: Locale): string {
  return words[locale].months[Number(date.slice(5, 7)) - 1] ?? date;
}

function yearOf(date: CivilDate): string {
  return String(Number(date.slice(0, 4)));
}
