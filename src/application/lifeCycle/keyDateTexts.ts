import type { Locale } from "../../language/index.js";
import type { KeyDate, KeyDateId } from "./keyDate.js";

/** What a key date is said with, by language; every date already in words. */
interface KeyDateWords {
  readonly who: Readonly<Record<KeyDate["owedBy"], string>>;
  /** What is to be done, so that it follows `skal`, `is to` and `must`. */
  readonly what: Readonly<Record<KeyDateId, string>>;
  /** What has another form after `skulle` and `was to`. */
  readonly whatInPast: Readonly<Partial<Record<KeyDateId, string>>>;
  /** At which gathering it is done; its name is definite. */
  readonly at: (gathering: string) => string;
  readonly isToBeDone: (who: string, what: string, when: string) => string;
  readonly wasToBeDone: (who: string, what: string, when: string) => string;
  readonly onDay: (day: string) => string;
  readonly between: (first: string, last: string) => string;
  readonly upcoming: string;
  readonly due: string;
  readonly overdue: string;
  readonly done: (on: string) => string;
  readonly doneLate: (on: string) => string;
  readonly ended: (by: string) => string;
  readonly waits: (who: string, what: string) => string;
}

/** The words of each language. */
export const keyDateTexts: Readonly<Record<Locale, KeyDateWords>> = {
  nb: {
    who: { municipality: "Kommunen", council: "Arrangøren" },
    what: {
      submission: "levere søknaden",
      "reply-letters": "sende svarbrevet",
      "adviser-contact": "sørge for at veilederen kontakter kommunen",
      start: "starte programmet for kommunen",
      completion: "fullføre programmet ved utgangen av programperioden",
    },
    whatInPast: { "adviser-contact": "sørge for at veilederen kontaktet kommunen" },
    at: (gathering) => `med ${gathering}`,
    isToBeDone: (who, what, when) => `${who} skal ${what} ${when}.`,
    wasToBeDone: (who, what, when) => `${who} skulle ${what} ${when}.`,
    onDay: (day) => day,
    between: (first, last) => `i perioden fra og med ${first} til og med ${last}`,
    upcoming: "Det er ikke tid for det ennå.",
    due: "Nå er det tid for det.",
    overdue: "Det er ikke gjort, og fristen er ute.",
    done: (on) => `Det ble gjort ${on}.`,
    doneLate: (on) => `Det ble gjort ${on}, etter at fristen var ute.`,
    ended: (by) => `Det er ikke aktuelt lenger, for ${by}.`,
    waits: (who, what) => `${who} må ${what} først.`,
  },
  nn: {
    who: { municipality: "Kommunen", council: "Arrangøren" },
    what: {
      submission: "levere søknaden",
      "reply-letters": "sende svarbrevet",
      "adviser-contact": "sørgje for at rettleiaren kontaktar kommunen",
      start: "starte programmet for kommunen",
      completion: "fullføre programmet ved utgangen av programperioden",
    },
    whatInPast: { "adviser-contact": "sørgje for at rettleiaren kontakta kommunen" },
    at: (gathering) => `med ${gathering}`,
    isToBeDone: (who, what, when) => `${who} skal ${what} ${when}.`,
    wasToBeDone: (who, what, when) => `${who} skulle ${what} ${when}.`,
    onDay: (day) => day,
    between: (first, last) => `i perioden frå og med ${first} til og med ${last}`,
    upcoming: "Det er ikkje tid for det enno.",
    due: "No er det tid for det.",
    overdue: "Det er ikkje gjort, og fristen er ute.",
    done: (on) => `Det blei gjort ${on}.`,
    doneLate: (on) => `Det blei gjort ${on}, etter at fristen var ute.`,
    ended: (by) => `Det er ikkje aktuelt lenger, for ${by}.`,
    waits: (who, what) => `${who} må ${what} først.`,
  },
  en: {
    who: { municipality: "The municipality", council: "The organiser" },
    what: {
      submission: "submit the application",
      "reply-letters": "send the reply letter",
      "adviser-contact": "have the adviser contact the municipality",
      start: "start the program for the municipality",
      completion: "complete the program at the end of the program period",
    },
    whatInPast: {},
    at: (gathering) => `with ${gathering}`,
    isToBeDone: (who, what, when) => `${who} is to ${what} ${when}.`,
    wasToBeDone: (who, what, when) => `${who} was to ${what} ${when}.`,
    onDay: (day) => `on ${day}`,
    between: (first, last) => `between ${first} and ${last}, both days included`,
    upcoming: "It is not time for that yet.",
    due: "It is time for that now.",
    overdue: "It has not been done, and the time for it has passed.",
    done: (on) => `It was done on ${on}.`,
    doneLate: (on) => `It was done on ${on}, after the time for it had passed.`,
    ended: (by) => `It no longer applies, for ${by}.`,
    waits: (who, what) => `${who} must ${what} first.`,
  },
};
