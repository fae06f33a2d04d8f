import { readInput } from "../input/index.js";
import { localeSchema, type Locale } from "../language/index.js";
import { readRound, type Round } from "../round/index.js";
import { addDays, type CivilDate } from "../time/index.js";
import type { Deadline } from "./deadline.js";
import { sourceLines } from "./sayDescription.js";
import { deadlineTitles } from "./texts.js";

/**
 * Gives the dates of a round's application for a calendar: the opening of the portal, the deadline, the reply letters, and
 * when the adviser makes contact.
 *
 * @remarks Civil dates, with an exclusive end. The deadline stands on its last day, grace included. Source: title/portal,
 * title/deadline, spring/1 to spring/4.
 * @param round - The round.
 * @param locale - `nb` bokmål, `nn` nynorsk or `en` English.
 * @returns The dates, for `deadlines` of {@link toICalendar}; the descriptions say what the call says.
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
  const { portal, deadline, replyLetters, adviserContact } = parsed.application;
  const titles = deadlineTitles[language];
  const said = (cited: Cited) => sourceLines(parsed, cited, language).join("\n");
  return [
    { id: "portal-opens", title: titles.portal, ...aDay(portal.date), description: said(portal) },
    { id: "application-deadline", title: titles.deadline, ...aDay(addDays(deadline.date, deadline.graceDays)), description: said(deadline) },
    { id: "reply-letters", title: titles.replyLetters, ...aDay(replyLetters.date), description: said(replyLetters) },
    { id: "adviser-contact", title: titles.adviserContact, from: adviserContact.from, to: adviserContact.to, description: said(adviserContact) },
  ];
}

interface Cited {
  readonly facts: readonly string[];
  readonly assumptions: readonly string[];
}

function aDay(date: CivilDate): { readonly from: CivilDate; readonly to: CivilDate } {
  return { from: date, to: addDays(date, 1) };
}
