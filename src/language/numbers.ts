import type { Language } from "./language.js";
import { hasText, phrase, textOf } from "./message.js";

/** Writes a number that is written out in digits already, the way the language does: `1 234,50`, `1,234.50`. */
export function sayNumber(digits: string, language: Language): string {
  const [whole = "", decimals] = digits.replace("-", "").split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, textOf(language, "number/thousands"));
  const sign = digits.startsWith("-") ? textOf(language, "number/minus") : "";
  return `${sign}${grouped}${decimals === undefined ? "" : `${textOf(language, "number/decimal")}${decimals}`}`;
}

/** An amount in whole øre, as kroner: `1 234,50 kr`, `NOK 1,234.50`. */
export function sayKroner(ore: number, language: Language): string {
  return phrase(language, "number/kroner", { amount: sayNumber(inKroner(ore), language) });
}

/** An amount in whole øre, as kroner in digits with a point: `1234.50`. */
export function inKroner(ore: number): string {
  const digits = String(Math.abs(ore)).padStart(3, "0");
  return `${ore < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** How many, before a noun: `to`, `two`; in digits from thirteen on, with the thousands apart from 10,000 on. */
export function sayCount(count: number, language: Language): string {
  const key = `number/${String(count)}`;
  if (hasText(language, key)) return textOf(language, key);
  return count < 10_000 ? String(count) : sayNumber(String(count), language);
}
