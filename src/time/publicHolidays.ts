import { easter } from "date-easter";
import { freezeDeep, sortedBy } from "../input/index.js";
import { addDays, isWeekend, weekdaysBetween, yearOf, type CivilDate } from "./civilDate.js";
import { covers, type Period } from "./period.js";

/** The stable name of a public holiday in Norway; never shown to a reader as it is. */
export type HolidayId =
  | "new-years-day"
  | "maundy-thursday"
  | "good-friday"
  | "easter-sunday"
  | "easter-monday"
  | "labour-day"
  | "constitution-day"
  | "ascension-day"
  | "whit-sunday"
  | "whit-monday"
  | "christmas-day"
  | "st-stephens-day";

// Month and day.
const fixed: readonly (readonly [HolidayId, string])[] = [
  ["new-years-day", "01-01"],
  ["labour-day", "05-01"],
  ["constitution-day", "05-17"],
  ["christmas-day", "12-25"],
  ["st-stephens-day", "12-26"],
];

// Days after Easter Sunday.
const movable: readonly (readonly [HolidayId, number])[] = [
  ["maundy-thursday", -3],
  ["good-friday", -2],
  ["easter-sunday", 0],
  ["easter-monday", 1],
  ["ascension-day", 39],
  ["whit-sunday", 49],
  ["whit-monday", 50],
];

/** A public holiday of one year: its date and its stable name. */
export interface PublicHoliday {
  readonly date: CivilDate;
  readonly name: HolidayId;
}

/**
 * The public holidays of Norway in a year, in order of date: the twelve days of the Acts of 1947 and 1995.
 *
 * Two that fall on one day are both listed: 17 May 2027 is also Whit Monday. Days that are merely free or short by
 * custom (Easter Eve, Christmas Eve, New Year's Eve) are not among them. Every year is answered by the present law,
 * also years before the Acts.
 *
 * @throws RangeError when the year is not a whole number from 1900 to 2199.
 *
 * @example
 * ```ts
 * import { publicHolidaysOf } from "kulturskole-veiledning";
 *
 * publicHolidaysOf(2026).length; // => 12
 * publicHolidaysOf(2026)[1]; // => { date: "2026-04-02", name: "maundy-thursday" }
 * ```
 */
export function publicHolidaysOf(year: number): readonly PublicHoliday[] {
  if (!areHolidaysKnown(year)) {
    throw new RangeError(`The public holidays of ${typeof year === "number" ? String(year) : "what was given"} are not known here: give a whole year from 1900 to 2199.`);
  }
  let holidays = holidaysOf.get(year);
  if (holidays === undefined) holidaysOf.set(year, (holidays = freezeDeep(holidaysIn(year))));
  return holidays;
}

const holidaysOf = new Map<number, readonly PublicHoliday[]>();

function holidaysIn(year: number): PublicHoliday[] {
  const easterSunday = easterSundayOf(year);
  const holidays = [
    ...fixed.map(([name, day]) => ({ date: `${String(year)}-${day}` as CivilDate, name })),
    ...movable.map(([name, days]) => ({ date: addDays(easterSunday, days), name })),
  ];
  return sortedBy(holidays, ({ date }) => date);
}

export function areHolidaysKnown(year: number): boolean {
  return Number.isInteger(year) && year >= 1900 && year <= 2199;
}

/**
 * The public holidays of Norway that fall on a date: none as a rule, one, or in some years two.
 *
 * @throws RangeError when the date does not exist or its year is not from 1900 to 2199.
 *
 * @example
 * ```ts
 * import { publicHolidaysOn } from "kulturskole-veiledning";
 *
 * publicHolidaysOn("2026-08-26"); // => []
 * publicHolidaysOn("2027-05-17").map(({ name }) => name); // => ["constitution-day", "whit-monday"]
 * ```
 */
export function publicHolidaysOn(date: string): readonly PublicHoliday[] {
  return publicHolidaysOf(yearOf(date)).filter((holiday) => holiday.date === date);
}

function easterSundayOf(year: number): CivilDate {
  const { month, day } = easter(year);
  return `${String(year)}-0${String(month)}-${String(day).padStart(2, "0")}` as CivilDate;
}

/** Mondays to Fridays that are no public holidays of Norway. */
export function workingDaysIn(period: Period): number {
  return weekdaysBetween(period.from, period.to) - holidaysOnWeekdays(period).size;
}

/** Each date once: two holidays can share one, such as 17 May 2027. */
function holidaysOnWeekdays(period: Period): ReadonlySet<CivilDate> {
  const first = yearOf(period.from);
  const years = Array.from({ length: yearOf(period.to) - first + 1 }, (_, index) => first + index);
  const dates = years.flatMap((year) => publicHolidaysOf(year)).map(({ date }) => date);
  return new Set(dates.filter((date) => covers(period, date) && !isWeekend(date)));
}
