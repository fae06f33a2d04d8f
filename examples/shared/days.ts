import { explain, type Locale, type Round } from "kulturskole-veiledning";
import { sharedWords } from "./words.js";

/** From which day on, up to and including which. */
export function sayDays(round: Round, first: string, last: string, locale: Locale): string {
  return sharedWords[locale].fromTo(explain(round, { date: first }, locale), explain(round, { date: last }, locale));
}

/** The last day of a period whose `to` is the first day after it. */
export function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
