import { capitalised, sayDate, sayNumber, type Locale } from "../language/index.js";
import { guidanceMeeting, sayActivity, sayAudience, type Round } from "../round/index.js";
import { osloTimeOf } from "../time/index.js";
import type { EventOf } from "./event.js";

type Meeting = EventOf<"gathering" | "guidance-meeting">["activity"];

/** What a reply says. */
export const replies: Readonly<Record<Locale, Readonly<Record<EventOf<"reply">["verdict"], string>>>> = {
  nb: {
    eligible: "Den er med i programmet.",
    ineligible: "Den oppfyller ikke kravene og er ikke med.",
    undetermined: "Søknaden er ikke avgjort, for opplysninger mangler, og kommunen er ikke med i denne simuleringen.",
    "needs-judgement": "Søknaden er ikke avgjort, for et menneske må vurdere den, og kommunen er ikke med i denne simuleringen.",
  },
  nn: {
    eligible: "Han er med i programmet.",
    ineligible: "Han oppfyller ikkje krava og er ikkje med.",
    undetermined: "Søknaden er ikkje avgjord, for opplysningar manglar, og kommunen er ikkje med i denne simuleringa.",
    "needs-judgement": "Søknaden er ikkje avgjord, for eit menneske må vurdere han, og kommunen er ikkje med i denne simuleringa.",
  },
  en: {
    eligible: "It takes part in the program.",
    ineligible: "It does not meet the requirements and does not take part.",
    undetermined: "The application is not decided, for information is missing, and the municipality takes no part in this simulation.",
    "needs-judgement": "The application is not decided, for a person has to judge it, and the municipality takes no part in this simulation.",
  },
};

/** What a gathering is. */
export const gathering: Readonly<Record<Locale, (round: Round, meeting: Meeting) => string>> = {
  nb: (round, meeting) => {
    const { who, how, what, where } = partsOf(round, meeting, "nb");
    return `${capitalised(who)} møtes ${how} til ${what}${where}.${severalDays(meeting, "nb")}${noHours(meeting, "nb")}`;
  },
  nn: (round, meeting) => {
    const { who, how, what, where } = partsOf(round, meeting, "nn");
    return `${capitalised(who)} møtest ${how} til ${what}${where}.${severalDays(meeting, "nn")}${noHours(meeting, "nn")}`;
  },
  en: (round, meeting) => {
    const { who, how, what, where } = partsOf(round, meeting, "en");
    return `There is ${how} ${what}${where} for ${who}.${severalDays(meeting, "en")}${noHours(meeting, "en")}`;
  },
};

/** What a guidance meeting is. */
export const guidance: Readonly<Record<Locale, (round: Round, meeting: Meeting) => string>> = {
  nb: (round, meeting) => {
    const { who, how, what } = partsOf(round, meeting, "nb");
    return `${capitalised(who)} møter veilederen sin ${how} til ${what}.`;
  },
  nn: (round, meeting) => {
    const { who, how, what } = partsOf(round, meeting, "nn");
    return `${capitalised(who)} møter rettleiaren sin ${how} til ${what}.`;
  },
  en: (round, meeting) => {
    const { who, how, what } = partsOf(round, meeting, "en");
    return `There is ${how} ${what} with the adviser for ${who}.`;
  },
};

/**
 * Begins a sentence with a meeting.
 *
 * @param round - The round, which names it.
 * @param meeting - The meeting.
 * @param locale - The language.
 * @returns Its name, definite.
 */
export function theMeeting(round: Round, { kind }: Meeting, locale: Locale): string {
  return capitalised(sayActivity(round, kind, locale, "the"));
}

/** Who was expected, and who came. */
export const attendance: Readonly<Record<Locale, (event: EventOf<"attendance">, meeting: string) => string>> = {
  nb: ({ expected, present, missingCompanions }, meeting) => {
    const people = `Til dette møtet (${meeting}) var ${expected === 1 ? "1 person" : `${String(expected)} personer`} ventet`;
    const came = present === null ? `${people}. Hvor mange som kom, er ukjent.` : `${people}, ${present === 0 ? "men ingen" : `og ${String(present)}`} kom.`;
    return came + noCompanion.nb(missingCompanions);
  },
  nn: ({ expected, present, missingCompanions }, meeting) => {
    const people = `Til dette møtet (${meeting}) var ${expected === 1 ? "1 person" : `${String(expected)} personar`} venta`;
    const came = present === null ? `${people}. Kor mange som kom, er ukjent.` : `${people}, ${present === 0 ? "men ingen" : `og ${String(present)}`} kom.`;
    return came + noCompanion.nn(missingCompanions);
  },
  en: ({ expected, present, missingCompanions }, meeting) => {
    const people = `At this meeting (${meeting}), ${expected === 1 ? "1 person was" : `${String(expected)} people were`} expected`;
    const came = present === null ? `${people}. How many came is unknown.` : `${people}${present === 0 ? ", but nobody" : ` and ${String(present)}`} came.`;
    return came + noCompanion.en(missingCompanions);
  },
};

/** What is said where the group has nobody to come along. */
const noCompanion: Readonly<Record<Locale, (missing: number) => string>> = {
  nb: (missing) => {
    const places = missing === 1 ? "Én plass som ledsager sto tom" : `${String(missing)} plasser som ledsager sto tomme`;
    return missing === 0 ? "" : ` ${places}, for kommunegruppa hadde ingen flere medlemmer å sende.`;
  },
  nn: (missing) => {
    const places = missing === 1 ? "Éin plass som ledsagar stod tom" : `${String(missing)} plassar som ledsagar stod tomme`;
    return missing === 0 ? "" : ` ${places}, for kommunegruppa hadde ingen fleire medlemer å sende.`;
  },
  en: (missing) => {
    const places = missing === 1 ? "One companion’s place stayed empty" : `${String(missing)} companions’ places stayed empty`;
    return missing === 0 ? "" : ` ${places}, for the municipal group had no more members to send.`;
  },
};

/** How people meet, as it stands in the sentences above; the names of the modes stand on their own. */
const modes: Readonly<Record<Locale, Readonly<Record<Meeting["mode"], string>>>> = {
  nb: { digital: "digitalt", physical: "fysisk" },
  nn: { digital: "digitalt", physical: "fysisk" },
  en: { digital: "a digital", physical: "an in-person" },
};

const hoursNotStated: Readonly<Record<Locale, string>> = {
  nb: " Klokkeslettet er ikke oppgitt.",
  nn: " Klokkeslettet er ikkje oppgitt.",
  en: " The hours are not stated.",
};

function noHours({ startsAt }: Meeting, locale: Locale): string {
  return startsAt === null ? hoursNotStated[locale] : "";
}

const until: Readonly<Record<Locale, (last: string) => string>> = {
  nb: (last) => ` Samlingen varer til og med ${last}.`,
  nn: (last) => ` Samlinga varer til og med ${last}.`,
  en: (last) => ` The gathering lasts until the end of ${last}.`,
};

function severalDays({ lastDate }: Meeting, locale: Locale): string {
  return lastDate === undefined ? "" : until[locale](sayDate(lastDate, locale));
}

function partsOf(round: Round, { audience, mode, kind, place }: Meeting, locale: Locale) {
  const where = place === null ? "" : ` ${locale === "en" ? "at" : "på"} ${place}`;
  return { who: sayAudience(round, audience, locale), how: modes[locale][mode], what: sayActivity(round, kind, locale), where };
}

/** The date of a meeting that has one, as it stands after the noun. */
export const onDate: Readonly<Record<Locale, (meeting: Meeting) => string>> = {
  nb: ({ date }) => (date === null ? "" : ` ${sayDate(date, "nb")}`),
  nn: ({ date }) => (date === null ? "" : ` ${sayDate(date, "nn")}`),
  en: ({ date }) => (date === null ? "" : ` on ${sayDate(date, "en")}`),
};

const at: Readonly<Record<Locale, string>> = { nb: "klokka", nn: "klokka", en: "at" };
const notAgreed: Readonly<Record<Locale, string>> = { nb: "et tidspunkt som ikke er avtalt", nn: "eit tidspunkt som ikkje er avtalt", en: "a time that has not been agreed" };

/**
 * Says when a meeting will be.
 *
 * @param meeting - The meeting.
 * @param locale - The language.
 * @returns The date and the hours, as they stand inside a sentence.
 */
export function sayWhen({ date, startsAt, endsAt }: Meeting, locale: Locale): string {
  if (date === null || startsAt === null || endsAt === null) return notAgreed[locale];
  return `${sayDate(date, locale)} ${at[locale]} ${osloTimeOf(startsAt)}–${osloTimeOf(endsAt)}`;
}

/** A number of days. */
export const days: Readonly<Record<Locale, (count: number) => string>> = {
  nb: (count) => (count === 1 ? "én dag" : `${String(count)} dager`),
  nn: (count) => (count === 1 ? "éin dag" : `${String(count)} dagar`),
  en: (count) => (count === 1 ? "one day" : `${String(count)} days`),
};

const hourNames: Readonly<Record<Locale, readonly [one: string, several: string]>> = { nb: ["time", "timer"], nn: ["time", "timar"], en: ["hour", "hours"] };

const hoursUnknown: Readonly<Record<Locale, string>> = { nb: "timetallet er ukjent", nn: "timetalet er ukjent", en: "the hours are unknown" };

/**
 * Says a number of hours.
 *
 * @param hours - The number; `null` where it is unknown.
 * @param locale - The language.
 * @returns The number and the word.
 */
export function sayHours(hours: number | null, locale: Locale): string {
  if (hours === null) return hoursUnknown[locale];
  return `${sayNumber(String(Math.round(hours * 100) / 100), locale)} ${hourNames[locale][hours === 1 ? 0 : 1]}`;
}

/** How many guidance meetings have been planned. */
export const planned: Readonly<Record<Locale, (round: Round, plan: EventOf<"guidance-planned">) => string>> = {
  nb: (round, { planned: count }) => (count === 0 ? `Ingen ${guidanceMeetings(round, count, "nb")} lot seg planlegge.` : `Kommunen og veilederen har avtalt ${String(count)} ${guidanceMeetings(round, count, "nb")}.`),
  nn: (round, { planned: count }) => (count === 0 ? `Ingen ${guidanceMeetings(round, count, "nn")} lét seg planleggje.` : `Kommunen og rettleiaren har avtalt ${String(count)} ${guidanceMeetings(round, count, "nn")}.`),
  en: (round, { planned: count }) => (count === 0 ? `No ${guidanceMeetings(round, count, "en")} could be planned.` : `The municipality and its adviser have agreed ${String(count)} ${guidanceMeetings(round, count, "en")}.`),
};

/** Beside a number in figures, which no name has to agree with. */
function guidanceMeetings(round: Round, count: number, locale: Locale): string {
  return sayActivity(round, guidanceMeeting, locale, count === 1 ? "one" : "many");
}

/** How many are still without a date. */
export const stillMissing: Readonly<Record<Locale, (missing: number) => string>> = {
  nb: (missing) => (missing === 0 ? "" : ` ${missing === 1 ? "Ett møte" : `${String(missing)} møter`} står igjen å avtale.`),
  nn: (missing) => (missing === 0 ? "" : ` ${missing === 1 ? "Eitt møte" : `${String(missing)} møte`} står att å avtale.`),
  en: (missing) => (missing === 0 ? "" : ` ${missing === 1 ? "One meeting is" : `${String(missing)} meetings are`} still to be agreed.`),
};
