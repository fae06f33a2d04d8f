import { readInput } from "../input/index.js";
import { languages, localeSchema, type Locale } from "../language/index.js";
import { readRound, speechOf, type Round } from "../round/index.js";
import { datedItems, groupDueApart, type DatedItemKind } from "../schedule/index.js";
import type { Deadline } from "./deadline.js";
import { sourceLines } from "./sayDescription.js";

/** The dates beside the meetings that stand in a calendar, in the order of the steps. */
const deadlineKinds = ["portal-opens", "application-deadline", "reply-letters", "adviser-contact", "group-complete"] as const satisfies readonly DatedItemKind[];

/**
 * Gives the dates of a round beside its meetings for a calendar: the opening of the portal, the deadline, the reply letters, when
 * the adviser makes contact, and when the group must be complete, where no gathering is held on that day.
 *
 * @remarks Civil dates, with an exclusive end. The deadline stands on its last day, grace included. Source: title/portal,
 * title/deadline, spring/1 to spring/4, participation/3.
 * @param locale - `nb` bokmål, `nn` nynorsk or `en` English.
 * @returns The dates that the round has, for `deadlines` of {@link toICalendar}; the descriptions say what the call says.
 * @throws InvalidInputError when the round or the language is not shaped like one.
 * @example
 * ```ts
 * import { round2026 } from "kulturskole-veiledning";
 * import { roundDeadlines } from "kulturskole-veiledning/calendar";
 *
 * roundDeadlines(round2026, "en").map(({ title, from }) => `${title}: ${from}`)[1];
 * // => "Application deadline: 2026-04-13"
 * ```
 */
export function roundDeadlines(round: Round, locale: Locale): readonly Deadline[] {
  const parsed = readRound(round);
  const language = readInput("locale", localeSchema, locale);
  const items = datedItems(parsed).filter(({ kind }) => kind !== "group-complete" || groupDueApart(parsed) !== null);
  return deadlineKinds.flatMap((kind) => {
    const title = speechOf(parsed, languages[language]).say(`title/${kind}`);
    const dated = items.filter((item) => item.kind === kind);
    return dated.map(({ from, to, ...cited }) => ({ id: kind, title, from, to, description: sourceLines(parsed, cited, language).join("\n") }));
  });
}
