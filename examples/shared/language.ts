import { isoWeekday, type Language, type Locale } from "kulturskole-veiledning";
import { en } from "kulturskole-veiledning/en";
import { nb } from "kulturskole-veiledning/nb";
import { nn } from "kulturskole-veiledning/nn";

/** The words that the library's own dates and numbers are made of. A host may know no nynorsk, so it is not asked. */
const languages: Readonly<Record<Locale, Language>> = { nb, nn, en };

export function weekdayOf(date: string, locale: Locale): string {
  return textOf(`weekday/${String(isoWeekday(date))}`, locale);
}

/** The first letters of the month, and the last digits of the year: `sep 26`. */
export function shortMonthOf(date: string, locale: Locale): string {
  return `${textOf(`month/${String(Number(date.slice(5, 7)))}`, locale).slice(0, 3)} ${date.slice(2, 4)}`;
}

/** A number with at most two decimals. */
export function inNumbers(count: number, locale: Locale): string {
  return String(Math.round(count * 100) / 100).replace(".", textOf("number/decimal", locale));
}

function textOf(key: string, locale: Locale): string {
  return languages[locale].texts[key] ?? "";
}
