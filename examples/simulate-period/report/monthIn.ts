import type { Locale } from "kulturskole-veiledning";

/** The names of the months along an axis of time. */
export function monthIn(locale: Locale): (time: number) => string {
  const format = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : `${locale}-NO`, { month: "short", year: "2-digit", timeZone: "UTC" });
  return (time) => format.format(time);
}
