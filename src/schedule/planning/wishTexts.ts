import { sayDate, type Locale } from "../../language/index.js";
import { addDays, type CivilDate } from "../../time/index.js";
import type { GuidanceWish, GuidanceWishKind } from "./slot.js";

/** What a wish is about, in words. */
interface WishWords {
  /** The first and the last day. */
  readonly span: string;
  readonly from: string;
  readonly to: string;
  readonly days: string;
}

const wishTexts: Readonly<Record<Locale, Readonly<Record<GuidanceWishKind, (words: WishWords) => string>>>> = {
  nb: {
    unavailable: ({ span }) => `at kommunen ikke kan ${span}`,
    "min-days-between": ({ days }) => `at det skal gå minst ${days} dager mellom veiledningsmøtene`,
    earliest: ({ from }) => `at møtene skal være tidligst ${from}`,
    latest: ({ to }) => `at møtene skal være senest ${to}`,
    "adviser-available": () => "hvilke tider veilederen kan",
    "adviser-unavailable": ({ span }) => `at veilederen ikke kan ${span}`,
    "adviser-busy": () => "veilederens møter i andre kommuner",
  },
  nn: {
    unavailable: ({ span }) => `at kommunen ikkje kan ${span}`,
    "min-days-between": ({ days }) => `at det skal gå minst ${days} dagar mellom rettleiingsmøta`,
    earliest: ({ from }) => `at møta skal vere tidlegast ${from}`,
    latest: ({ to }) => `at møta skal vere seinast ${to}`,
    "adviser-available": () => "kva tider rettleiaren kan",
    "adviser-unavailable": ({ span }) => `at rettleiaren ikkje kan ${span}`,
    "adviser-busy": () => "møta som rettleiaren har i andre kommunar",
  },
  en: {
    unavailable: ({ span }) => `that the municipality cannot meet ${span}`,
    "min-days-between": ({ days }) => `that guidance meetings are to lie at least ${days} days apart`,
    earliest: ({ from }) => `that meetings are to be on ${from} at the earliest`,
    latest: ({ to }) => `that meetings are to be on ${to} at the latest`,
    "adviser-available": () => "the hours at which the adviser can meet",
    "adviser-unavailable": ({ span }) => `that the adviser cannot meet ${span}`,
    "adviser-busy": () => "the meetings that the adviser has in other municipalities",
  },
};

/**
 * Says a wish as part of a list of what would have to change.
 *
 * @param wish - The wish.
 * @param locale - The language.
 */
export function sayWish({ kind, from, to, days }: GuidanceWish, locale: Locale): string {
  const words = { span: saySpan(from, to, locale), from: sayDay(from, locale), to: sayDay(to, locale), days: String(days) };
  return wishTexts[locale][kind](words);
}

const on: Readonly<Record<Locale, (date: string) => string>> = { nb: (date) => date, nn: (date) => date, en: (date) => `on ${date}` };

const through: Readonly<Record<Locale, (first: string, last: string) => string>> = {
  nb: (first, last) => `fra ${first} til og med ${last}`,
  nn: (first, last) => `frå ${first} til og med ${last}`,
  en: (first, last) => `from ${first} to ${last}, both included`,
};

function saySpan(from: CivilDate | null, to: CivilDate | null, locale: Locale): string {
  if (from === null || to === null) return "";
  const last = addDays(to, -1);
  return from === last ? on[locale](sayDate(from, locale)) : through[locale](sayDate(from, locale), sayDate(last, locale));
}

function sayDay(date: CivilDate | null, locale: Locale): string {
  return date === null ? "" : sayDate(date, locale);
}
