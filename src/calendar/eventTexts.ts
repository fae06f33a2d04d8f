import { assumptionsOf, provisionsOf } from "../assessment/index.js";
import { languages, plainText, type Locale } from "../language/index.js";
import { guidanceMeeting, speechOf, textIn, type Round } from "../round/index.js";
import { termsOfActivity, type DatedActivity } from "../schedule/index.js";

export interface Reader {
  readonly locale: Locale;
  readonly municipality?: { readonly name?: string | undefined } | undefined;
}

export function calendarTitle(round: Round, { locale, municipality }: Reader): string {
  const title = textIn(round, round.title, locale);
  const name = plainText(municipality?.name ?? "");
  return plainText(name === "" ? title : speechOf(round, languages[locale]).say("calendar/name/of-municipality", { title: { verbatim: title }, municipality: { verbatim: name } }));
}

/** Such as `Læringskonferanse (digital)`. */
export function activityTitle(round: Round, { kind, mode }: DatedActivity, { locale, municipality }: Reader): string {
  const { say } = speechOf(round, languages[locale]);
  const name = plainText(municipality?.name ?? "");
  const facts = { kind: { kind }, mode: { mode } };
  return plainText(kind === guidanceMeeting && name !== "" ? say("calendar/title/of-municipality", { ...facts, municipality: { verbatim: name } }) : say("calendar/title", facts));
}

/** What no schedule says of an activity, and only whoever publishes knows. */
export interface Publication {
  readonly link: string | undefined;
  readonly isTentative: boolean;
}

export function activityDescription(round: Round, activity: DatedActivity, locale: Locale, { link, isTentative }: Publication): string {
  const { say } = speechOf(round, languages[locale]);
  const { kind, audience, semester, mode, allDay, status } = activity;
  const how = say("calendar/description/mode", { mode });
  // What the activity itself says that it cites is the caller's, and not the round's.
  const terms = termsOfActivity(round, activity);
  const lines = [
    say("calendar/description/meeting", { kind: { kind }, audience: { audience }, semester: { semester } }),
    allDay ? `${how} ${say("calendar/description/hours-not-stated")}` : how,
    ...(link === undefined ? [] : [say("calendar/description/link", { link: { verbatim: link } })]),
    say("calendar/description/date", { standing: isTentative ? "proposed" : status }),
    ...sourceLines(round, { provisions: provisionsOf(terms), assumptions: assumptionsOf(terms) }, locale),
  ];
  return lines.map(plainText).join("\n");
}

export function sourceLines(round: Round, cited: Pick<DatedActivity, "provisions" | "assumptions">, locale: Locale): readonly string[] {
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

export function plainLines(text: string): string {
  return text.split("\n").map(plainText).join("\n");
}
