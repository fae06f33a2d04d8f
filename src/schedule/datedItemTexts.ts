import type { Locale } from "../language/index.js";
import type { DatedItemKind } from "./datedItem.js";

/** What a dated item is said with, by language; every date already in words. */
interface DatedItemWords {
  /** What it is, as it stands inside a sentence and as the title of a calendar entry. */
  readonly names: Readonly<Record<DatedItemKind, string>>;
  /** That it is then. */
  readonly sentences: Readonly<Record<DatedItemKind, (when: string) => string>>;
  readonly onDay: (day: string) => string;
  readonly onDayAt: (day: string, time: string) => string;
  readonly between: (first: string, last: string) => string;
}

/** The words of each language. */
export const datedItemTexts: Readonly<Record<Locale, DatedItemWords>> = {
  nb: {
    names: {
      "information-webinar": "informasjonswebinar",
      "portal-opens": "åpning av søknadsportalen",
      "application-deadline": "søknadsfrist",
      "reply-letters": "svarbrev",
      "adviser-contact": "kontakt fra veilederen",
      "program-starts": "start på programperioden",
      "group-complete": "komplett kommunegruppe",
      "program-ends": "siste dag i programperioden",
    },
    sentences: {
      "information-webinar": (when) => `Informasjonswebinaret holdes ${when}.`,
      "portal-opens": (when) => `Søknadsportalen åpner ${when}.`,
      "application-deadline": (when) => `Søknadsfristen går ut ${when}.`,
      "reply-letters": (when) => `Svarbrevene blir sendt ${when}.`,
      "adviser-contact": (when) => `Veilederen kontakter kommunen ${when}.`,
      "program-starts": (when) => `Programperioden begynner ${when}.`,
      "group-complete": (when) => `Kommunegruppa må være komplett ${when}.`,
      "program-ends": (when) => `Programperioden slutter ${when}.`,
    },
    onDay: (day) => day,
    onDayAt: (day, time) => `${day} klokka ${time}`,
    between: (first, last) => `i perioden fra og med ${first} til og med ${last}`,
  },
  nn: {
    names: {
      "information-webinar": "informasjonswebinar",
      "portal-opens": "opning av søknadsportalen",
      "application-deadline": "søknadsfrist",
      "reply-letters": "svarbrev",
      "adviser-contact": "kontakt frå rettleiaren",
      "program-starts": "start på programperioden",
      "group-complete": "komplett kommunegruppe",
      "program-ends": "siste dag i programperioden",
    },
    sentences: {
      "information-webinar": (when) => `Informasjonswebinaret blir halde ${when}.`,
      "portal-opens": (when) => `Søknadsportalen opnar ${when}.`,
      "application-deadline": (when) => `Søknadsfristen går ut ${when}.`,
      "reply-letters": (when) => `Svarbreva blir sende ${when}.`,
      "adviser-contact": (when) => `Rettleiaren kontaktar kommunen ${when}.`,
      "program-starts": (when) => `Programperioden byrjar ${when}.`,
      "group-complete": (when) => `Kommunegruppa må vere komplett ${when}.`,
      "program-ends": (when) => `Programperioden sluttar ${when}.`,
    },
    onDay: (day) => day,
    onDayAt: (day, time) => `${day} klokka ${time}`,
    between: (first, last) => `i perioden frå og med ${first} til og med ${last}`,
  },
  en: {
    names: {
      "information-webinar": "information webinar",
      "portal-opens": "opening of the application portal",
      "application-deadline": "application deadline",
      "reply-letters": "reply letters",
      "adviser-contact": "contact from the adviser",
      "program-starts": "start of the program period",
      "group-complete": "complete municipal group",
      "program-ends": "last day of the program period",
    },
    sentences: {
      "information-webinar": (when) => `The information webinar is held ${when}.`,
      "portal-opens": (when) => `The application portal opens ${when}.`,
      "application-deadline": (when) => `The application deadline ends ${when}.`,
      "reply-letters": (when) => `The reply letters are sent ${when}.`,
      "adviser-contact": (when) => `The adviser contacts the municipality ${when}.`,
      "program-starts": (when) => `The program period begins ${when}.`,
      "group-complete": (when) => `The municipal group must be complete ${when}.`,
      "program-ends": (when) => `The program period ends ${when}.`,
    },
    onDay: (day) => `on ${day}`,
    onDayAt: (day, time) => `on ${day} at ${time}`,
    between: (first, last) => `between ${first} and ${last}, both days included`,
  },
};
