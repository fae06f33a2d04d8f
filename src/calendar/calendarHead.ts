import { languages } from "../language/index.js";
import { speechOf, textIn, type Round } from "../round/index.js";
import type { JCalProperty } from "./icalLibrary.js";
import type { Showing } from "./options.js";
import { plainText } from "./plainText.js";

/** How often a reader is asked to look for changes: a meeting can be moved on the day before. */
const refresh = "PT12H";

/** What a calendar is named after. */
interface CalendarNaming extends Pick<Showing, "locale" | "municipality"> {
  /** The caller's own name for it. */
  readonly name?: string | undefined;
}

/**
 * Says what a calendar is: its version, who wrote it, its name, and how often to look for changes.
 *
 * @param naming - The name, or the language and the municipality that it is made from.
 * @param round - The round.
 * @returns The properties of the calendar itself.
 */
export function calendarHead(naming: CalendarNaming, round: Round): readonly JCalProperty[] {
  const name = plainText(naming.name ?? "") || madeName(naming, round);
  return [
    ["version", {}, "text", "2.0"],
    ["prodid", {}, "text", "-//kulturskole-veiledning//calendar//EN"],
    ["calscale", {}, "text", "GREGORIAN"],
    ["method", {}, "text", "PUBLISH"],
    ["name", {}, "text", name],
    ["x-wr-calname", {}, "text", name],
    ["refresh-interval", {}, "duration", refresh],
    ["x-published-ttl", {}, "duration", refresh],
  ];
}

function madeName({ locale, municipality }: CalendarNaming, round: Round): string {
  const title = textIn(round, round.title, locale);
  const whose = plainText(municipality?.name ?? "");
  return plainText(whose === "" ? title : speechOf(round, languages[locale]).say("calendar/name/of-municipality", { title, municipality: whose }));
}
