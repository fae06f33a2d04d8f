import type { Locale } from "kulturskole-veiledning";
import { shortMonthOf } from "../../shared/language.js";

/** The names of the months along an axis of time. */
export function monthIn(locale: Locale): (time: number) => string {
  return (time) => shortMonthOf(new Date(time).toISOString(), locale);
}
