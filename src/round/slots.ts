import { readInput } from "../input/index.js";
import { localeSchema, localizedTextSchema, sayCount, sayDate, sayList, sayMonth, sayMonthAndYear, sayDayAndMonth, sayWeekday, type Locale, type LocalizedText } from "../language/index.js";
import { addDays, civilDateSchema, wallTimeSchema, type CivilDate } from "../time/index.js";
import { placesAt } from "./places.js";
import { readRound } from "./readRound.js";
import type { Round } from "./round.js";

const dayBefore = (date: CivilDate) => addDays(date, -1);

/** How a date can stand in a text. Periods end on a day that they do not include, so their last day is the one before. */
const forms: Readonly<Record<string, (date: CivilDate, locale: Locale) => string>> = {
  date: sayDate,
  day: sayDayAndMonth,
  month: sayMonthAndYear,
  monthName: sayMonth,
  weekday: sayWeekday,
  nextDay: (date, locale) => sayDayAndMonth(addDays(date, 1), locale),
  last: (date, locale) => sayDate(dayBefore(date), locale),
  lastMonth: (date, locale) => sayMonthAndYear(dayBefore(date), locale),
  lastMonthName: (date, locale) => sayMonth(dayBefore(date), locale),
};

/** How a time of day, a number or the length of a list can stand in a text. */
const otherForms: Readonly<Record<string, (value: unknown, locale: Locale) => string | undefined>> = {
  clock: (value, locale) => (wallTimeSchema.safeParse(value).success ? sayClock(value as string, locale) : undefined),
  words: (value, locale) => (typeof value === "number" ? sayCount(value, locale) : undefined),
  count: (value, locale) => (Array.isArray(value) ? sayCount(value.length, locale) : undefined),
};

const slot = /\{([\w.*/-]+)(?::(\w+))?\}/g;

/**
 * A text of a round with its slots filled from the round: `{application/deadline/date}`, `{period/from:month}`,
 * `{gatherings/learning-conference/date}`. Several values become a list.
 *
 * @param round - The round that the text is from.
 * @param text - The text, in all languages.
 * @param locale - The language.
 * @returns The text. A slot that the round has nothing for stays as it is: {@link assessRound} finds it.
 * @throws InvalidInputError when it is no text in all languages, or the language is none of ours.
 * @example
 * ```ts
 * import { round2026, textIn } from "kulturskole-veiledning";
 *
 * const deadline = round2026.provisions.find(({ id }) => id === "title/deadline");
 * if (deadline !== undefined) textIn(round2026, deadline.text, "en"); // => "The application deadline is 13 April 2026."
 * ```
 */
export function textIn(round: Round, text: LocalizedText, locale: Locale): string {
  const [read, language] = [readRound(round), readInput("locale", localeSchema, locale)];
  const written = readInput("text", localizedTextSchema, text)[language];
  return !written.includes("{") ? written : written.replace(slot, (whole, at: string, form?: string) => filled(read, at, form, language) ?? whole);
}

/**
 * Lists the slots of a text that the round has nothing for.
 *
 * @param round - The round.
 * @param text - The text in one language.
 * @returns Each slot as it is written.
 */
export function unfilledSlots(round: Round, text: string): readonly string[] {
  return [...text.matchAll(slot)].flatMap(([whole, at = "", form]) => (filled(round, at, form, "en") === undefined ? [whole] : []));
}

/**
 * A text without its slots, whose values the round holds by itself.
 *
 * @param text - The text in one language.
 * @returns What is written out in it.
 */
export function withoutSlots(text: string): string {
  return text.replace(slot, "");
}

/** What all have in common, such as their weekday, is said once. */
function filled(round: Round, at: string, form: string | undefined, locale: Locale): string | undefined {
  const values = [...new Set(placesAt(round, at).map(({ value }) => sayValue(value, form, locale)))];
  return values.length === 0 || values.includes(undefined) ? undefined : sayList(values as string[], locale);
}

function sayValue(value: unknown, form: string | undefined, locale: Locale): string | undefined {
  const other = form === undefined ? undefined : otherForms[form];
  if (other !== undefined) return other(value, locale);
  const date = civilDateSchema.safeParse(value).data;
  if (date !== undefined) return forms[form ?? "date"]?.(date, locale);
  if (form !== undefined) return undefined;
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

/** In Norwegian a full hour is said without its minutes. */
function sayClock(time: string, locale: Locale): string {
  return locale === "en" ? time : time.replace(/^0/, "").replace(/:00$/, "");
}

/**
 * The dates that the slots of a text stand for.
 *
 * @param round - The round.
 * @param text - The text in one language.
 * @returns The dates, in the order of the slots.
 */
export function datesInSlots(round: Round, text: string): readonly CivilDate[] {
  const values = [...text.matchAll(slot)].flatMap(([, at = ""]) => placesAt(round, at)).map(({ value }) => civilDateSchema.safeParse(value).data);
  return values.filter((date) => date !== undefined);
}
