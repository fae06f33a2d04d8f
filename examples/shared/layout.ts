import type { Locale } from "kulturskole-veiledning";
import { printable } from "./complaint.js";

/** How many columns a line may fill. */
export const pageWidth = 120;

const weekdays: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  nb: new Intl.DateTimeFormat("nb-NO", { weekday: "long", timeZone: "UTC" }),
  nn: new Intl.DateTimeFormat("nn-NO", { weekday: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" }),
};

const dates: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  nb: new Intl.DateTimeFormat("nb-NO", { dateStyle: "long", timeZone: "UTC" }),
  nn: new Intl.DateTimeFormat("nn-NO", { dateStyle: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }),
};

/** A civil date has no zone; reading and writing it as UTC keeps the host's zone out. */
export function weekdayOf(date: string, locale: Locale): string {
  return weekdays[locale].format(new Date(date));
}

/** A date as it is written where the reader lives: `26. august 2026`. */
export function localDate(date: string, locale: Locale): string {
  return dates[locale].format(new Date(date));
}

/** The last day of a period whose `to` is the first day after it. */
export function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}

export function label({ number, name }: { readonly number: string; readonly name: string | null }): string {
  return printable(name === null ? number : `${number} ${name}`);
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase("nb") + text.slice(1);
}

/** A heading and its lines, indented; nothing where there are no lines. */
export function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${heading}`, ...lines.flatMap((line) => beside("    - ", capitalised(line)))];
}

/** Puts a text beside what stands before it, broken into lines that all begin in the same column. */
export function beside(before: string, text: string): string[] {
  const width = Math.max(20, pageWidth - before.length);
  const beneath = " ".repeat(before.length);
  return wrapped(printable(text), width).map((line, index) => (index === 0 ? before : beneath) + line);
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
