import { isoWeekday, type CivilDate, type WallTime } from "../time/index.js";
import type { Language } from "./language.js";
import { hasText, phrase, textOf } from "./message.js";

/** `26. august 2026`: the day and the month stand on one line. */
export function sayDate(date: CivilDate, language: Language): string {
  return phrase(language, "date", { day: dayOf(date), month: sayMonth(date, language), year: yearIn(date) });
}

/** `13. april 2026 klokka 15:00`. */
export function sayDateAndTime(date: CivilDate, time: WallTime, language: Language): string {
  return phrase(language, "date/with-time", { date: sayDate(date, language), time });
}

/** `onsdag 26. august 2026`. */
export function sayDateWithWeekday(date: CivilDate, language: Language): string {
  return phrase(language, "date/with-weekday", { weekday: sayWeekday(date, language), date: sayDate(date, language) });
}

export function sayDayAndMonth(date: CivilDate, language: Language): string {
  return phrase(language, "date/day-and-month", { day: dayOf(date), month: sayMonth(date, language) });
}

export function sayMonthAndYear(date: CivilDate, language: Language): string {
  return phrase(language, "date/month-and-year", { month: sayMonth(date, language), year: yearIn(date) });
}

export function sayMonth(date: CivilDate, language: Language): string {
  return textOf(language, `month/${String(Number(date.slice(5, 7)))}`);
}

export function sayWeekday(date: CivilDate, language: Language): string {
  return textOf(language, `weekday/${String(isoWeekday(date))}`);
}

/** As a round’s own text has it: in Norwegian `9` for nine o’clock, and `9:30`. */
export function sayClock(time: WallTime, language: Language): string {
  const [hour = "", minute = ""] = time.split(":");
  return phrase(language, minute === "00" ? "clock/full-hour" : "clock", { hour, hourNumber: Number(hour), minute });
}

export function sayList(listed: readonly string[], language: Language, joined: "and" | "or" = "and"): string {
  if (listed.length < 2) return listed.join("");
  return phrase(language, `list/${joined}`, { first: listed.slice(0, -1).join(", "), last: listed.at(-1) ?? "" });
}

/** `1 234,50`, `1,234.50`. */
export function sayNumber(digits: string, language: Language): string {
  const [whole = "", decimals] = digits.replace("-", "").split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, textOf(language, "number/thousands"));
  const sign = digits.startsWith("-") ? textOf(language, "number/minus") : "";
  return `${sign}${grouped}${decimals === undefined ? "" : `${textOf(language, "number/decimal")}${decimals}`}`;
}

/** From whole øre: `1 234,50 kr`, `NOK 1,234.50`. */
export function sayKroner(ore: number, language: Language): string {
  return phrase(language, "number/kroner", { amount: sayNumber(inKroner(ore), language) });
}

/** From whole øre: `1234.50`. */
export function inKroner(ore: number): string {
  const digits = String(Math.abs(ore)).padStart(3, "0");
  return `${ore < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** `to`, `two`; in digits from thirteen on, with the thousands apart from 10,000 on. */
export function sayCount(count: number, language: Language): string {
  const key = `number/${String(count)}`;
  if (hasText(language, key)) return textOf(language, key);
  return count < 10_000 ? String(count) : sayNumber(String(count), language);
}

function dayOf(date: CivilDate): string {
  return String(Number(date.slice(8, 10)));
}

function yearIn(date: CivilDate): string {
  return String(Number(date.slice(0, 4)));
}

/**
 * Line breaks and other controls become spaces; halves of characters, byte order marks and controls of writing direction, which would turn the
 * text around it, are left out. Joiners stay, for emoji are made with them.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[\p{Cs}\p{Bidi_Control}\uFEFF]/gu, "")
    .trim();
}
