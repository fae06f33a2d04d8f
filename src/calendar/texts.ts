import type { Locale } from "../language/index.js";
import type { DatedItemKind } from "../schedule/index.js";

/** The sentences and names of a calendar. What is between them comes from the round and the caller. */
interface CalendarTexts {
  /** What is met for, by whom and in which semester. */
  readonly meeting: (kind: string, audience: string, semester: string) => string;
  readonly digital: string;
  readonly physical: string;
  readonly hoursNotStated: string;
  /** What stands before an address. */
  readonly link: string;
  /** What a digital meeting place is called. */
  readonly conference: string;
  /** Where a date comes from. */
  readonly fixed: string;
  readonly agreed: string;
  readonly tentative: string;
  /** What stands before the provisions of the call, and before what is assumed where it is silent. */
  readonly provisions: string;
  readonly assumptions: string;
}

/** The same in each language. */
export const calendarTexts: Readonly<Record<Locale, CalendarTexts>> = {
  nb: {
    meeting: (kind, audience, semester) => `${kind} for ${audience}, ${semester}.`,
    digital: "Møtet er digitalt.",
    physical: "Møtet er fysisk.",
    hoursNotStated: "Klokkeslettet er ikke oppgitt.",
    link: "Lenke til møtet:",
    conference: "Digitalt møte",
    fixed: "Datoen står i utlysningen.",
    agreed: "Datoen er avtalt mellom kommunen og veilederen.",
    tentative: "Datoen er et forslag og er ikke avtalt ennå.",
    provisions: "Dette sier utlysningen:",
    assumptions: "Der utlysningen ikke sier noe, er dette lagt til grunn:",
  },
  nn: {
    meeting: (kind, audience, semester) => `${kind} for ${audience}, ${semester}.`,
    digital: "Møtet er digitalt.",
    physical: "Møtet er fysisk.",
    hoursNotStated: "Klokkeslettet er ikkje oppgitt.",
    link: "Lenkje til møtet:",
    conference: "Digitalt møte",
    fixed: "Datoen står i utlysinga.",
    agreed: "Datoen er avtalt mellom kommunen og rettleiaren.",
    tentative: "Datoen er eit framlegg og er ikkje avtalt enno.",
    provisions: "Dette seier utlysinga:",
    assumptions: "Der utlysinga ikkje seier noko, er dette lagt til grunn:",
  },
  en: {
    meeting: (kind, audience, semester) => `${kind} for ${audience}, ${semester}.`,
    digital: "The meeting is digital.",
    physical: "The meeting is held in person.",
    hoursNotStated: "The hours are not stated.",
    link: "Link to the meeting:",
    conference: "Digital meeting",
    fixed: "The date is set by the call.",
    agreed: "The date has been agreed between the municipality and its adviser.",
    tentative: "The date is a proposal and has not been agreed yet.",
    provisions: "The call says:",
    assumptions: "Where the call is silent, this is assumed:",
  },
};

/** The dates beside the meetings that stand in a calendar, in the order of the steps. */
export const deadlineKinds = ["portal-opens", "application-deadline", "reply-letters", "adviser-contact", "group-complete"] as const satisfies readonly DatedItemKind[];

/** What each of them is called there, in each language. */
export const deadlineTitles: Readonly<Record<Locale, Readonly<Record<(typeof deadlineKinds)[number], string>>>> = {
  nb: {
    "portal-opens": "Søknadsportalen åpner",
    "application-deadline": "Søknadsfrist",
    "reply-letters": "Svarbrevene sendes ut",
    "adviser-contact": "Veilederen tar kontakt",
    "group-complete": "Kommunegruppa må være komplett",
  },
  nn: {
    "portal-opens": "Søknadsportalen opnar",
    "application-deadline": "Søknadsfrist",
    "reply-letters": "Svarbreva blir sende ut",
    "adviser-contact": "Rettleiaren tek kontakt",
    "group-complete": "Kommunegruppa må vere komplett",
  },
  en: {
    "portal-opens": "The application portal opens",
    "application-deadline": "Application deadline",
    "reply-letters": "The reply letters are sent out",
    "adviser-contact": "The adviser makes contact",
    "group-complete": "The municipal group must be complete",
  },
};
