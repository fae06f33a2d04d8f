import type { Locale } from "../language/index.js";
import { holidayIdSchema, type HolidayId } from "../time/index.js";
import { nameIn } from "./nameIn.js";

const holidays: Readonly<Record<Locale, Readonly<Record<HolidayId, string>>>> = {
  nb: {
    "new-years-day": "første nyttårsdag",
    "maundy-thursday": "skjærtorsdag",
    "good-friday": "langfredag",
    "easter-sunday": "første påskedag",
    "easter-monday": "andre påskedag",
    "labour-day": "arbeidernes dag",
    "constitution-day": "grunnlovsdagen",
    "ascension-day": "Kristi himmelfartsdag",
    "whit-sunday": "første pinsedag",
    "whit-monday": "andre pinsedag",
    "christmas-day": "første juledag",
    "st-stephens-day": "andre juledag",
  },
  nn: {
    "new-years-day": "første nyttårsdag",
    "maundy-thursday": "skjærtorsdag",
    "good-friday": "langfredag",
    "easter-sunday": "første påskedag",
    "easter-monday": "andre påskedag",
    "labour-day": "arbeidardagen",
    "constitution-day": "grunnlovsdagen",
    "ascension-day": "Kristi himmelfartsdag",
    "whit-sunday": "første pinsedag",
    "whit-monday": "andre pinsedag",
    "christmas-day": "første juledag",
    "st-stephens-day": "andre juledag",
  },
  en: {
    "new-years-day": "New Year’s Day",
    "maundy-thursday": "Maundy Thursday",
    "good-friday": "Good Friday",
    "easter-sunday": "Easter Sunday",
    "easter-monday": "Easter Monday",
    "labour-day": "Labour Day",
    "constitution-day": "Constitution Day",
    "ascension-day": "Ascension Day",
    "whit-sunday": "Whit Sunday",
    "whit-monday": "Whit Monday",
    "christmas-day": "Christmas Day",
    "st-stephens-day": "St Stephen’s Day",
  },
};

/**
 * Names a public holiday of Norway: `grunnlovsdagen`, `Constitution Day`.
 *
 * @param holiday - The stable name of the holiday, as `publicHolidaysOn` gives it.
 * @param locale - The language.
 * @returns The name as it stands inside a sentence.
 * @throws InvalidInputError when the library knows no such holiday or language.
 * @example
 * ```ts
 * import { publicHolidaysOn, sayHoliday } from "kulturskole-veiledning";
 *
 * publicHolidaysOn("2027-05-17").map(({ name }) => sayHoliday(name, "nb")); // => ["grunnlovsdagen", "andre pinsedag"]
 * ```
 */
export function sayHoliday(holiday: HolidayId, locale: Locale): string {
  return nameIn(holidays, "public holiday", holidayIdSchema, holiday, locale);
}
