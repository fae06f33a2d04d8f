import { sayDate, type Locale, type LocalizedText } from "../../language/index.js";
import { sayRole, type Round } from "../../round/index.js";
import type { CivilDate } from "../../time/index.js";

interface AtRisk {
  readonly about: string;
  readonly expected: { readonly date: CivilDate; readonly role: string };
}

interface Unchanged extends AtRisk {
  readonly received: { readonly people: number };
}

/** What is said of a seat and an event that may change who holds it. */
export const knownEventTexts = {
  nb: {
    "seat-not-held-then": (it: AtRisk, round: Round) => `Ingen har plassen som ${seat(round, it, "nb")} ved ${event(round, it, "nb")}, så det er ikke noe å ta stilling til.`,
    "seat-changes-hands": (it: AtRisk, round: Round) => `Det er tatt høyde for at plassen som ${seat(round, it, "nb")} kan få en ny person ved ${event(round, it, "nb")}.`,
    "seat-runs-past-event": (it: Unchanged, round: Round) =>
      `Plassen som ${seat(round, it, "nb")} kan få en ny person ved ${event(round, it, "nb")}, men ${it.received.people === 1 ? "én person" : `${String(it.received.people)} personer`} står oppført uendret ut programperioden. Avklar hvem som har plassen etterpå. Oppgi når den som går ut, slutter, og en ny startdato for den som fortsetter eller tar over.`,
  },
  nn: {
    "seat-not-held-then": (it: AtRisk, round: Round) => `Ingen har plassen som ${seat(round, it, "nn")} ved ${event(round, it, "nn")}, så det er ikkje noko å ta stilling til.`,
    "seat-changes-hands": (it: AtRisk, round: Round) => `Det er teke høgd for at plassen som ${seat(round, it, "nn")} kan få ein ny person ved ${event(round, it, "nn")}.`,
    "seat-runs-past-event": (it: Unchanged, round: Round) =>
      `Plassen som ${seat(round, it, "nn")} kan få ein ny person ved ${event(round, it, "nn")}, men ${it.received.people === 1 ? "éin person står oppført" : `${String(it.received.people)} personar står oppførte`} uendra ut programperioden. Avklar kven som har plassen etterpå. Oppgi når den som går ut, sluttar, og ein ny startdato for den som held fram eller tek over.`,
  },
  en: {
    "seat-not-held-then": (it: AtRisk, round: Round) => `Nobody holds the seat of ${seat(round, it, "en")} at the time of ${event(round, it, "en")}, so there is nothing to decide.`,
    "seat-changes-hands": (it: AtRisk, round: Round) => `The group allows for the seat of ${seat(round, it, "en")} to change hands with ${event(round, it, "en")}.`,
    "seat-runs-past-event": (it: Unchanged, round: Round) =>
      `The seat of ${seat(round, it, "en")} may change hands with ${event(round, it, "en")}, but ${it.received.people === 1 ? "one person is" : `${String(it.received.people)} people are`} entered in it unchanged to the end of the program period. Confirm who holds it afterwards. State when whoever leaves does so, and a new start date for whoever goes on or takes over.`,
  },
};

function seat(round: Round, { expected }: AtRisk, locale: Locale): string {
  return sayRole(round, expected.role, locale);
}

/** What is said of an event that the round does not know, for a finding may come from another. */
const anyEvent: LocalizedText = { nb: "hendelsen", nn: "hendinga", en: "the event" };

function event(round: Round, { about, expected }: AtRisk, locale: Locale): string {
  const { name } = round.group.knownEvents.find(({ id }) => id === about) ?? { name: anyEvent };
  return `${name[locale]} ${locale === "en" ? "on " : ""}${sayDate(expected.date, locale)}`;
}
