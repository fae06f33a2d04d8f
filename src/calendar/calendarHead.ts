import type { Round } from "../round/index.js";
import type { JCalProperty } from "./icalLibrary.js";
import type { Showing } from "./options.js";
import { plainText } from "./plainText.js";
import { calendarTexts } from "./texts.js";

/** How often a reader is asked to look for changes: a meeting can be moved on the day before. */
const refresh = "PT12H";

/** What a calendar is named after. */
export interface CalendarNaming extends Pick<Showing, "locale" | "municipality"> {
  /** The caller's own name for it. */
  readonly name?: string | undefined;
}

/**
 * Says what a calendar is: its version, who wrote it, its name, and how often to look for changes.
 *
 * @param naming - The name, or the language and the municipality that it is made from.
 * @param roundId - The id of the round.
 * @param round - The round, where it was given.
 * @returns The properties of the calendar itself.
 */
export function calendarHead(naming: CalendarNaming, roundId: string, round: Round | undefined): readonly JCalProperty[] {
  const name = plainText(naming.name ?? "") || madeName(naming, roundId, round);
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

function madeName({ locale, municipality }: CalendarNaming, roundId: string, round: Round | undefined): string {
  const program = round?.title[locale] ?? calendarTexts[locale].name(years(roundId));
  const whose = plainText(municipality?.name ?? "");
  return plainText(whose === "" ? program : `${program} – ${whose}`);
}

/** The years of a round whose id is made of them. */
function years(roundId: string): string {
  const [first, last, ...more] = roundId.split("-");
  const areYears = [first, last].every((each) => /^\d{4}$/.test(each ?? "")) && more.length === 0;
  return areYears ? ` ${String(first)}–${String(last)}` : "";
}
