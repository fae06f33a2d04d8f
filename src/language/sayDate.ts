import type { CivilDate } from "../time/index.js";
import type { Locale } from "./locale.js";

/** A civil date has no zone; it is read and written as UTC so that no host's zone can move it. */
const longDate: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  nb: new Intl.DateTimeFormat("nb-NO", { dateStyle: "long", timeZone: "UTC" }),
  nn: new Intl.DateTimeFormat("nn-NO", { dateStyle: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }),
};

const weekday: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  nb: new Intl.DateTimeFormat("nb-NO", { weekday: "long", timeZone: "UTC" }),
  nn: new Intl.DateTimeFormat("nn-NO", { weekday: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" }),
};

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
