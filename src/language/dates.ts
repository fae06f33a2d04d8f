import { isoWeekday, type CivilDate, type WallTime } from "../time/index.js";
import type { Language } from "./language.js";
import { phrase, textOf } from "./message.js";

/** The date in running text: `26. august 2026`, `26 August 2026`. The day and the month stand on one line. */
export function sayDate(date: CivilDate, language: Language): string {
  return phrase(language, "date", { day: dayOf(date), month: sayMonth(date, language), year: yearIn(date) });
}

/** The date and the time of day: `13. april 2026 klokka 15:00`. */
export function sayDateAndTime(date: CivilDate, time: WallTime, language: Language): string {
  return phrase(language, "date/with-time", { date: sayDate(date, language), time });
}

/** The weekday and the date: `onsdag 26. august 2026`. */
export function sayDateWithWeekday(date: CivilDate, language: Language): string {
  return phrase(language, "date/with-weekday", { weekday: sayWeekday(date, language), date: sayDate(date, language) });
}

/** The date without its year: `26. august`. */
export function sayDayAndMonth(date: CivilDate, language: Language): string {
  return phrase(language, "date/day-and-month", { day: dayOf(date), month: sayMonth(date, language) });
}

/** The date without its day: `august 2026`. */
export function sayMonthAndYear(date: CivilDate, language: Language): string {
  return phrase(language, "date/month-and-year", { month: sayMonth(date, language), year: yearIn(date) });
}

/** The month of a date, as it stands inside a sentence. */
export function sayMonth(date: CivilDate, language: Language): string {
  return textOf(language, `month/${String(Number(date.slice(5, 7)))}`);
}

/** The weekday of a date, as it stands inside a sentence. */
export function sayWeekday(date: CivilDate, language: Language): string {
  return textOf(language, `weekday/${String(isoWeekday(date))}`);
}

function dayOf(date: CivilDate): string {
  return String(Number(date.slice(8, 10)));
}

function yearIn(date: CivilDate): string {
  return String(Number(date.slice(0, 4)));
}

/** The time of day as a round’s own text has it: in Norwegian `9` for nine o’clock, and `9:30`. */
export function sayClock(time: WallTime, language: Language): string {
  const [hour = "", minute = ""] = time.split(":");
  return phrase(language, minute === "00" ? "clock/full-hour" : "clock", { hour, hourNumber: Number(hour), minute });
}
