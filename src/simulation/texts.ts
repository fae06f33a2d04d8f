import type { Locale } from "../language/index.js";
import { sayActivity, sayAudience, sayRole, saySemester } from "../round/index.js";
import type { EventOf, SimulatedEvent } from "./event.js";

/** A sentence for every kind of event, in every language. One that is missing does not compile. */
type EventTexts = Readonly<Record<Locale, { readonly [Type in SimulatedEvent["type"]]: (event: EventOf<Type>) => string }>>;

type Meeting = EventOf<"gathering" | "guidance-meeting">["activity"];

/** What an event means, as full sentences. */
export const eventTexts: EventTexts = {
  nb: {
    "program-starts": () => "Programperioden begynner.",
    "semester-starts": ({ semester }) => `Et nytt semester begynner: ${saySemester(semester, "nb")}.`,
    "information-webinar": () => "Arrangøren holder informasjonswebinar om veiledningsordningen.",
    "portal-opens": () => "Søknadsportalen åpner.",
    "adviser-contact-starts": () => "Fra nå av tar veilederne kontakt med kommunene som er med.",
    "application-submitted": () => "Kommunen leverer søknaden sin.",
    "application-deadline": () => "Dette er siste dag for å levere søknad.",
    "reply-letters": () => "Arrangøren sender ut svarbrevene.",
    reply: ({ verdict }) => `Kommunen får svar. ${replies.nb[verdict]}`,
    "seat-vacated": ({ member, role }) => `Medlemmet ${member} går ut av plassen som ${sayRole(role, "nb")}.`,
    "seat-filled": ({ member, role }) => `Medlemmet ${member} tar plassen som ${sayRole(role, "nb")}.`,
    gathering: ({ activity }) => gathering.nb(activity),
    "guidance-meeting": ({ activity }) => `Kommunegruppa møter veilederen sin ${modes.nb[activity.mode]} til ${sayActivity(activity.kind, "nb")}.`,
    attendance: (event) => attendance.nb(event, sayActivity(event.activity.kind, "nb")),
    "adviser-contact-ends": () => "Dette er siste dag for veiledernes første kontakt med kommunene som er med.",
    "program-ends": () => "Programperioden er over når denne dagen er omme.",
  },
  nn: {
    "program-starts": () => "Programperioden byrjar.",
    "semester-starts": ({ semester }) => `Eit nytt semester byrjar: ${saySemester(semester, "nn")}.`,
    "information-webinar": () => "Arrangøren held informasjonswebinar om rettleiingsordninga.",
    "portal-opens": () => "Søknadsportalen opnar.",
    "adviser-contact-starts": () => "Frå no av tek rettleiarane kontakt med kommunane som er med.",
    "application-submitted": () => "Kommunen leverer søknaden sin.",
    "application-deadline": () => "Dette er siste dagen for å levere søknad.",
    "reply-letters": () => "Arrangøren sender ut svarbreva.",
    reply: ({ verdict }) => `Kommunen får svar. ${replies.nn[verdict]}`,
    "seat-vacated": ({ member, role }) => `Medlemen ${member} går ut av plassen som ${sayRole(role, "nn")}.`,
    "seat-filled": ({ member, role }) => `Medlemen ${member} tek plassen som ${sayRole(role, "nn")}.`,
    gathering: ({ activity }) => gathering.nn(activity),
    "guidance-meeting": ({ activity }) => `Kommunegruppa møter rettleiaren sin ${modes.nn[activity.mode]} til ${sayActivity(activity.kind, "nn")}.`,
    attendance: (event) => attendance.nn(event, sayActivity(event.activity.kind, "nn")),
    "adviser-contact-ends": () => "Dette er siste dagen for den første kontakten mellom rettleiarane og kommunane som er med.",
    "program-ends": () => "Programperioden er over når denne dagen er omme.",
  },
  en: {
    "program-starts": () => "The program period begins.",
    "semester-starts": ({ semester }) => `A new semester begins: ${saySemester(semester, "en")}.`,
    "information-webinar": () => "The organiser holds an information webinar about the guidance scheme.",
    "portal-opens": () => "The application portal opens.",
    "adviser-contact-starts": () => "From now on the advisers contact the municipalities that take part.",
    "application-submitted": () => "The municipality submits its application.",
    "application-deadline": () => "This is the last day for submitting an application.",
    "reply-letters": () => "The organiser sends out the reply letters.",
    reply: ({ verdict }) => `The municipality gets its reply. ${replies.en[verdict]}`,
    "seat-vacated": ({ member, role }) => `Member ${member} leaves the seat of ${sayRole(role, "en")}.`,
    "seat-filled": ({ member, role }) => `Member ${member} takes the seat of ${sayRole(role, "en")}.`,
    gathering: ({ activity }) => gathering.en(activity),
    "guidance-meeting": ({ activity }) => `The municipal group has ${modes.en[activity.mode]} ${sayActivity(activity.kind, "en")} with its adviser.`,
    attendance: (event) => attendance.en(event, sayActivity(event.activity.kind, "en")),
    "adviser-contact-ends": () => "This is the last day for the advisers’ first contact with the municipalities that take part.",
    "program-ends": () => "The program period is over at the end of this day.",
  },
};

const replies: Readonly<Record<Locale, Readonly<Record<EventOf<"reply">["verdict"], string>>>> = {
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

const gathering: Readonly<Record<Locale, (meeting: Meeting) => string>> = {
  nb: (meeting) => {
    const { who, how, what, where } = partsOf(meeting, "nb");
    return `${capitalised(who)} møtes ${how} til ${what}${where}.${noHours(meeting, "nb")}`;
  },
  nn: (meeting) => {
    const { who, how, what, where } = partsOf(meeting, "nn");
    return `${capitalised(who)} møtest ${how} til ${what}${where}.${noHours(meeting, "nn")}`;
  },
  en: (meeting) => {
    const { who, how, what, where } = partsOf(meeting, "en");
    return `There is ${how} ${what}${where} for ${who}.${noHours(meeting, "en")}`;
  },
};

const attendance: Readonly<Record<Locale, (event: EventOf<"attendance">, meeting: string) => string>> = {
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

/** What is said where the group has nobody to come along with the principal. */
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

function partsOf({ audience, mode, kind, place }: Meeting, locale: Locale) {
  const where = place === null ? "" : ` ${locale === "en" ? "at" : "på"} ${place}`;
  return { who: sayAudience(audience, locale), how: modes[locale][mode], what: sayActivity(kind, locale), where };
}

function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase("nb") + text.slice(1);
}
