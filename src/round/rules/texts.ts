import { met, rule, unmet } from "../../assessment/index.js";
import { inLanguage, locales, sayMonth, sayWeekday, type Language, type LocalizedText } from "../../language/index.js";
import { addDays, weekdayOf, weekdays, type CivilDate, type Weekday } from "../../time/index.js";
import type { Round, RoundQuestion } from "../round.js";
import { datesInSlots, unfilledSlots, withoutSlots } from "../textIn.js";

type Path = readonly (string | number)[];

/**
 * Dates that follow from the round belong in slots; one that is written out must be a date of the round, for a text that was taken over from
 * another call would tell of that one.
 */
export const textsHold = rule({
  id: "round.texts",
  force: "must",
  terms: () => [],
  assess: ({ round, languages }: RoundQuestion) => {
    const [held, words] = [datesHeldBy(round), wordsOf(languages)];
    const wrong = textsIn(round, []).flatMap(([path, text]) =>
      languages.flatMap((language) => {
        const [here, at] = [inLanguage(text, language.tag), [...path, language.tag]];
        const dates = [...datesNotHeld(withoutSlots(here), held, words), ...weekdaysNotHeld(round, here, words)];
        return [...unfilledSlots(round, here, language).map((found) => unmet("slot-not-filled", { received: { written: found }, path: at })), ...dates.map((found) => unmet("date-not-held", { received: { written: found }, path: at }))];
      }),
    );
    return wrong.length === 0 ? [met("texts-hold", { path: [] })] : wrong;
  },
  says: {
    "date-not-held": ({ received }) => ({ written: { verbatim: received.written } }),
    "slot-not-filled": ({ received }) => ({ written: { verbatim: received.written } }),
  },
});

function textsIn(value: unknown, path: Path): readonly (readonly [Path, LocalizedText])[] {
  if (typeof value !== "object" || value === null) return [];
  if (isText(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

/** Of a parsed round: no other object of it has a key that is a language. */
function isText(value: object): value is LocalizedText {
  return locales.every((locale) => locale in value);
}

interface DatesHeld {
  readonly days: ReadonlySet<string>;
  readonly monthDays: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly start: number;
}

function datesHeldBy(round: Round): DatesHeld {
  const days = datesIn(round);
  const years = [...days.map((day) => day.slice(0, 4)), ...(round.framework === undefined ? [] : [String(round.framework.year)])];
  return {
    days: new Set(days),
    monthDays: new Set(days.map((day) => day.slice(5))),
    months: new Set(days.map((day) => day.slice(0, 7))),
    years: new Set(years),
    times: new Set([round.application.portal.time, round.application.deadline.time, ...round.gatherings.flatMap(({ hours }) => [hours?.start, hours?.end])].map(String)),
    start: Number(round.period.from.slice(0, 4)),
  };
}

/** A period ends on the day before its `to`. */
function datesIn(value: unknown, key?: string): readonly CivilDate[] {
  if (typeof value === "object" && value !== null) return Object.entries(value).flatMap(([inner, each]: [string, unknown]) => datesIn(each, inner));
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return [];
  // Of a parsed round: what is written like a date is one.
  return [key === "to" ? addDays(value, -1) : (value as CivilDate)];
}

interface DateWords {
  /** Those of each language in order, in small letters. */
  readonly months: readonly string[];
  readonly weekdays: readonly { readonly weekday: Weekday; readonly pattern: RegExp }[];
  /** Each pattern says by its groups what it found. The first that fits a piece of text takes it. */
  readonly written: RegExp;
}

const known = new WeakMap<readonly Language[], DateWords>();

function wordsOf(languages: readonly Language[]): DateWords {
  const words = known.get(languages) ?? makeWords(languages);
  known.set(languages, words);
  return words;
}

const monday = "2026-08-24";

function makeWords(languages: readonly Language[]): DateWords {
  const months = languages.flatMap((language) => Array.from({ length: 12 }, (_, month) => sayMonth(`2000-${twoDigits(month + 1)}-01` as CivilDate, language).toLowerCase()));
  const names = new Map(languages.flatMap((language) => weekdays.map((weekday, index) => [sayWeekday(addDays(monday, index), language), weekday] as const)));
  const patterns = [...names].map(([name, weekday]) => ({ weekday, pattern: new RegExp(String.raw`(?<!\p{L})${name}\p{L}{0,4}`, "iu") }));
  return { months, weekdays: patterns, written: writtenIn(months.join("|")) };
}

function writtenIn(anyMonth: string): RegExp {
  return new RegExp(
    [
      String.raw`(?<isoYear>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})`,
      String.raw`(?<!\d)(?<numericDay>\d{1,2})\.(?<numericMonth>\d{1,2})\.(?<numericYear>\d{4})`,
      String.raw`(?<!\d)(?:(?<firstDay>\d{1,2})\.?(?:[–-]| (?:og|and) ))?(?<day>\d{1,2})(?:\.|st|nd|rd|th)?\s(?:of\s)?(?<month>${anyMonth})(?:\s(?<year>\d{4}))?(?!\p{L})`,
      String.raw`(?<americanMonth>${anyMonth})\s(?<americanDay>\d{1,2}),?\s(?<americanYear>\d{4})`,
      String.raw`(?<!\p{L})(?<monthAlone>${anyMonth})\s(?<yearOfMonth>\d{4})(?!\d)`,
      String.raw`(?<!\d)(?<hour>[0-2]?\d):(?<minute>[0-5]\d)(?!\d)`,
      String.raw`(?<!\d)(?<yearAlone>\d{4})(?!\d)`,
    ].join("|"),
    "giu",
  );
}

function datesNotHeld(text: string, held: DatesHeld, { months, written }: DateWords): readonly string[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(written)].flatMap(({ 0: found, groups = {} }) => (isHeld(groups, held, months) ? [] : [found]));
}

type Groups = Readonly<Record<string, string | undefined>>;

function isHeld(found: Groups, held: DatesHeld, months: readonly string[]): boolean {
  const month = monthOf(found, months);
  const days = dayKeys.flatMap((key) => found[key] ?? []);
  if (month !== undefined && days.length > 0) return days.every((day) => isDayHeld(`${month}-${day.padStart(2, "0")}`, found, held));
  if (found["yearOfMonth"] !== undefined) return held.months.has(`${found["yearOfMonth"]}-${month ?? ""}`);
  if (found["hour"] !== undefined) return held.times.has(`${found["hour"].padStart(2, "0")}:${found["minute"] ?? ""}`);
  return held.years.has(found["yearAlone"] ?? "") || Math.abs(Number(found["yearAlone"]) - held.start) > yearsAround;
}

const dayKeys = ["isoDay", "numericDay", "firstDay", "day", "americanDay"];
const yearKeys = ["isoYear", "numericYear", "year", "americanYear"];
/** A number farther from the start of the programme is an amount, or the year of something else. */
const yearsAround = 15;

function isDayHeld(monthDay: string, found: Groups, { days, monthDays }: DatesHeld): boolean {
  const [year] = yearKeys.flatMap((key) => found[key] ?? []);
  return year === undefined ? monthDays.has(monthDay) : days.has(`${year}-${monthDay}`);
}

function monthOf(found: Groups, months: readonly string[]): string | undefined {
  const name = found["month"] ?? found["americanMonth"] ?? found["monthAlone"];
  if (name !== undefined) return twoDigits((months.indexOf(name.toLowerCase()) % 12) + 1);
  return (found["isoMonth"] ?? found["numericMonth"])?.padStart(2, "0");
}

/** Only a text that names dates can be wrong about its weekdays. */
function weekdaysNotHeld(round: Round, text: string, words: DateWords): readonly string[] {
  const dates = datesInSlots(round, text);
  if (dates.length === 0) return [];
  const right = dates.map(weekdayOf);
  return words.weekdays.flatMap(({ weekday, pattern }) => (right.includes(weekday) ? [] : (pattern.exec(withoutSlots(text))?.[0] ?? [])));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
