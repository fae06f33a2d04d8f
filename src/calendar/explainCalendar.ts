import { explainer, type Explain } from "../assessment/index.js";
import type { Round } from "../round/index.js";
import { calendarRules } from "./rules.js";

/**
 * Says what a finding about a calendar means, as full sentences that a municipality understands, and what would mend it.
 *
 * @remarks These findings are explained here and not by `explain`, so that whoever needs no calendars loads nothing for
 * them.
 * @param round - The round that the calendar was read for.
 * @param finding - A finding of {@link readGuidanceMeetings}, also one that has been stored as JSON.
 * @param locale - `nb` bokmål, `nn` nynorsk or `en` English.
 * @returns The sentences, without codes or paths.
 * @throws InvalidInputError when the finding or the language is not shaped like one.
 * @throws TypeError when no rule for calendars gives such a finding.
 * @example
 * ```ts
 * import { round2026 } from "kulturskole-veiledning";
 * import { explainCalendar, readGuidanceMeetings } from "kulturskole-veiledning/calendar";
 *
 * const calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n";
 * const [found] = readGuidanceMeetings(round2026, calendar).findings;
 * found && explainCalendar(round2026, found, "en");
 * // => "The calendar has no guidance meetings that were published from this round. " +
 * //   "Publish the meetings as a calendar, edit them there, and read the calendar again."
 * ```
 */
export const explainCalendar: Explain<Round> = explainer(calendarRules);
