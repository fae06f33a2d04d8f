import { languages } from "../language/index.js";
import { assumptionsOf, provisionsOf } from "../assessment/index.js";
import { speechOf, textIn, type Round } from "../round/index.js";
import { termsOfActivity, type DatedActivity } from "../schedule/index.js";
import type { Showing } from "./options.js";
import { plainText } from "./plainText.js";

/** What is known of an activity beyond the schedule. */
export interface Background {
  /** The language. */
  readonly locale: Showing["locale"];
  /** The round of the schedule. */
  readonly round: Round;
  /** Where it is met on a screen. */
  readonly link: string | undefined;
  /** Whether it has only been proposed. */
  readonly tentative: boolean;
}

/** Describes an activity for whoever opens it in a calendar, and says where its date comes from. */
export function sayDescription(activity: DatedActivity, { locale, round, link, tentative }: Background): string {
  const { say } = speechOf(round, languages[locale]);
  const { kind, audience, semester, mode, allDay, status } = activity;
  const how = say("calendar/description/mode", { mode });
  const lines = [
    say("calendar/description/meeting", { kind: { kind }, audience: { audience }, semester: { semester } }),
    allDay ? `${how} ${say("calendar/description/hours-not-stated")}` : how,
    ...(link === undefined ? [] : [say("calendar/description/link", { link: { verbatim: link } })]),
    say("calendar/description/date", { standing: tentative ? "proposed" : status }),
    ...linesAbout(round, activity, locale),
  ];
  return lines.map(plainText).join("\n");
}

/** What the activity itself says that it cites is the caller's, and not the round's. One that the round does not hold cites nothing. */
function linesAbout(round: Round, activity: DatedActivity, locale: Showing["locale"]): readonly string[] {
  const terms = termsOfActivity(round, activity);
  return sourceLines(round, { provisions: provisionsOf(terms), assumptions: assumptionsOf(terms) }, locale);
}

/** Says in words what the call says, and what is assumed where it is silent. */
export function sourceLines(round: Round, cited: Pick<DatedActivity, "provisions" | "assumptions">, locale: Showing["locale"]): readonly string[] {
  const { say } = speechOf(round, languages[locale]);
  const provisions = round.provisions.filter(({ id }) => cited.provisions.includes(id)).map(({ text }) => textIn(round, text, locale));
  const assumptions = round.assumptions.filter(({ id }) => cited.assumptions.includes(id));
  // An answer alone may be a mere no.
  const answers = assumptions.map(({ question, answer }) => `${textIn(round, question, locale)} ${textIn(round, answer, locale)}`);
  return [...listed(say("calendar/description/provisions"), provisions), ...listed(say("calendar/description/assumptions"), answers)];
}

function listed(lead: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [lead, ...items.map((item) => `– ${item}`)];
}
