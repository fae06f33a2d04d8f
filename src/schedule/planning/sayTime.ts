import { sayDate, sayWeekday, type Locale } from "../../language/index.js";
import type { HoursOnDate } from "./slot.js";

/**
 * Writes hours on a date: `tirsdag 20. oktober 2026 kl. 12.00–15.00`, `Tuesday 20 October 2026, 12:00–15:00`.
 *
 * @param hours - The civil date, and wall times in Oslo.
 * @param locale - The language.
 */
export function sayTime({ date, start, end }: HoursOnDate, locale: Locale): string {
  const day = `${sayWeekday(date, locale)} ${sayDate(date, locale)}`;
  if (locale === "en") return `${day}, ${start}–${end}`;
  return `${day} kl. ${start.replace(":", ".")}–${end.replace(":", ".")}`;
}
