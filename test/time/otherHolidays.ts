import Holidays from "date-holidays";
import type { HolidayId } from "../../src/time/index.js";

const namesThere: Readonly<Record<string, HolidayId>> = {
  "Første nyttårsdag": "new-years-day",
  Skjærtorsdag: "maundy-thursday",
  Langfredag: "good-friday",
  "Første påskedag": "easter-sunday",
  "Andre påskedag": "easter-monday",
  "Arbeidernes dag": "labour-day",
  Grunnlovsdagen: "constitution-day",
  "Kristi himmelfartsdag": "ascension-day",
  "Første pinsedag": "whit-sunday",
  "Andre pinsedag": "whit-monday",
  "Første juledag": "christmas-day",
  "Andre juledag": "st-stephens-day",
};

/** The public holidays of a year by a calendar that we did not write. */
export function independently(year: number): string[] {
  const listed = new Holidays("NO").getHolidays(year).filter(({ type }) => type === "public");
  return asLines(listed.map(({ date, name }) => ({ date: date.slice(0, 10), name: namesThere[name] ?? name })));
}

export function asLines(holidays: readonly { date: string; name: string }[]): string[] {
  return holidays.map(({ date, name }) => `${date} ${name}`).sort();
}
