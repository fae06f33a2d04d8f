import type { Locale } from "./locale.js";

/** What a language needs besides its sentences: nothing of it is asked of the host, which may not know the language. */
export interface LanguageWords {
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** What stands after the number of a day. */
  readonly afterDay: string;
  readonly and: string;
  readonly or: string;
  readonly decimal: string;
  /** Between thousands: in Norwegian a space at which no line breaks. */
  readonly group: string;
  readonly minus: string;
  /** None to twelve, before a noun. */
  readonly numbers: readonly string[];
}

const norwegianMonths = ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"];
const norwegianNumbers = { decimal: ",", group: "\u00a0", minus: "−" };

/** The words of each language. */
export const words: Readonly<Record<Locale, LanguageWords>> = {
  nb: {
    months: norwegianMonths,
    weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    afterDay: ".",
    and: "og",
    or: "eller",
    ...norwegianNumbers,
    numbers: ["ingen", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"],
  },
  nn: {
    months: norwegianMonths,
    weekdays: ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"],
    afterDay: ".",
    and: "og",
    or: "eller",
    ...norwegianNumbers,
    numbers: ["ingen", "éin", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"],
  },
  en: {
    months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    afterDay: "",
    and: "and",
    or: "or",
    decimal: ".",
    group: ",",
    minus: "-",
    numbers: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
  },
};
