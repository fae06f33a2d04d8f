import { readAll, readInput } from "../input/index.js";
import {
  inLanguage,
  languages,
  localeSchema,
  localizedTextSchema,
  sayClock,
  sayCount,
  sayDate,
  sayDayAndMonth,
  sayList,
  sayMonth,
  sayMonthAndYear,
  sayWeekday,
  type Language,
  type Locale,
  type LocalizedText,
} from "../language/index.js";
import { addDays, civilDateSchema, wallTimeSchema, type CivilDate, type WallTime } from "../time/index.js";
import { readRound } from "./readRound.js";
import type { Round } from "./round.js";
import { placesAt } from "./terms.js";

/**
 * A text of a round with its slots filled from the round: `{application/deadline/date}`, `{period/from:month}`,
 * `{gatherings/learning-conference/date}`. Several values become a list.
 *
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
  const [read, written, language] = readAll(
    () => readRound(round),
    () => readInput("text", localizedTextSchema, text),
    () => readInput("locale", localeSchema, locale),
  );
  return filledIn(read, written, languages[language]);
}

const slot = /\{([\w.*/-]+)(?::(\w+))?\}/g;

/** In a language that the text does not stand in, it is said in bokmål. */
export function filledIn(read: Round, text: LocalizedText, language: Language): string {
  const written = inLanguage(text, language.tag);
  return !written.includes("{") ? written : written.replace(slot, (whole, at: string, form?: string) => filled(read, at, form, language) ?? whole);
}

export function unfilledSlots(round: Round, text: string, language: Language): readonly string[] {
  return [...text.matchAll(slot)].flatMap(([whole, at = "", form]) => (filled(round, at, form, language) === undefined ? [whole] : []));
}

/** The round holds the values of slots by itself. */
export function withoutSlots(text: string): string {
  return text.replace(slot, "");
}

export function datesInSlots(round: Round, text: string): readonly CivilDate[] {
  const values = [...text.matchAll(slot)].flatMap(([, at = ""]) => placesAt(round, at)).map(({ value }) => civilDateSchema.safeParse(value).data);
  return values.filter((date) => date !== undefined);
}

/** What all have in common, such as their weekday, is said once. */
function filled(round: Round, at: string, form: string | undefined, language: Language): string | undefined {
  const values = [...new Set(placesAt(round, at).map(({ value }) => sayValue(value, form, language)))];
  return values.length === 0 || values.includes(undefined) ? undefined : sayList(values as string[], language);
}

function sayValue(value: unknown, form: string | undefined, language: Language): string | undefined {
  const other = form === undefined ? undefined : otherForms[form];
  if (other !== undefined) return other(value, language);
  const date = civilDateSchema.safeParse(value).data;
  if (date !== undefined) return forms[form ?? "date"]?.(date, language);
  if (form !== undefined) return undefined;
  const text = localizedTextSchema.safeParse(value).data;
  if (text !== undefined) return inLanguage(text, language.tag);
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

const dayBefore = (date: CivilDate) => addDays(date, -1);

/** Periods end on a day that they do not include, so their last day is the one before. */
const forms: Readonly<Record<string, (date: CivilDate, language: Language) => string>> = {
  date: sayDate,
  day: sayDayAndMonth,
  month: sayMonthAndYear,
  monthName: sayMonth,
  weekday: sayWeekday,
  nextDay: (date, language) => sayDayAndMonth(addDays(date, 1), language),
  last: (date, language) => sayDate(dayBefore(date), language),
  lastMonth: (date, language) => sayMonthAndYear(dayBefore(date), language),
  lastMonthName: (date, language) => sayMonth(dayBefore(date), language),
};

const otherForms: Readonly<Record<string, (value: unknown, language: Language) => string | undefined>> = {
  clock: (value, language) => (wallTimeSchema.safeParse(value).success ? sayClock(value as WallTime, language) : undefined),
  words: (value, language) => (typeof value === "number" ? sayCount(value, language) : undefined),
  count: (value, language) => (Array.isArray(value) ? sayCount(value.length, language) : undefined),
};
