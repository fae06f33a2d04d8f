import { sayDate, type LocalizedText, type Locale } from "../../language/index.js";
import { sayRole, type SeatRole } from "../../round/index.js";
import type { CivilDate } from "../../time/index.js";

interface AtRisk {
  readonly expected: { readonly name: LocalizedText; readonly date: CivilDate; readonly role: SeatRole };
}

interface Unchanged extends AtRisk {
  readonly received: { readonly people: number };
}

/** What is said of a seat and an event that may change who holds it. */
export const knownEventTexts = {
  nb: {
    "no-known-events": "Denne runden kjenner ikke til noe som kan føre til at en plass i kommunegruppa får en ny person.",
    "seat-not-held-then": (it: AtRisk) => `Ingen har plassen som ${seat(it, "nb")} ved ${event(it, "nb")}, så det er ikke noe å ta stilling til.`,
    "seat-changes-hands": (it: AtRisk) => `Det er tatt høyde for at plassen som ${seat(it, "nb")} kan få en ny person ved ${event(it, "nb")}.`,
    "seat-runs-past-event": (it: Unchanged) =>
      `Plassen som ${seat(it, "nb")} kan få en ny person ved ${event(it, "nb")}, men ${it.received.people === 1 ? "én person" : `${String(it.received.people)} personer`} står oppført uendret ut programperioden. Avklar hvem som har plassen etterpå. Oppgi når den som går ut, slutter, og en ny startdato for den som fortsetter eller tar over.`,
  },
  nn: {
    "no-known-events": "Denne runden kjenner ikkje til noko som kan føre til at ein plass i kommunegruppa får ein ny person.",
    "seat-not-held-then": (it: AtRisk) => `Ingen har plassen som ${seat(it, "nn")} ved ${event(it, "nn")}, så det er ikkje noko å ta stilling til.`,
    "seat-changes-hands": (it: AtRisk) => `Det er teke høgd for at plassen som ${seat(it, "nn")} kan få ein ny person ved ${event(it, "nn")}.`,
    "seat-runs-past-event": (it: Unchanged) =>
      `Plassen som ${seat(it, "nn")} kan få ein ny person ved ${event(it, "nn")}, men ${it.received.people === 1 ? "éin person står oppført" : `${String(it.received.people)} personar står oppførte`} uendra ut programperioden. Avklar kven som har plassen etterpå. Oppgi når den som går ut, sluttar, og ein ny startdato for den som held fram eller tek over.`,
  },
  en: {
    "no-known-events": "This round knows of nothing to come that may let a seat of the municipal group change hands.",
    "seat-not-held-then": (it: AtRisk) => `Nobody holds the seat of ${seat(it, "en")} at the time of ${event(it, "en")}, so there is nothing to decide.`,
    "seat-changes-hands": (it: AtRisk) => `The group allows for the seat of ${seat(it, "en")} to change hands with ${event(it, "en")}.`,
    "seat-runs-past-event": (it: Unchanged) =>
      `The seat of ${seat(it, "en")} may change hands with ${event(it, "en")}, but ${it.received.people === 1 ? "one person is" : `${String(it.received.people)} people are`} entered in it unchanged to the end of the program period. Confirm who holds it afterwards. State when whoever leaves does so, and a new start date for whoever goes on or takes over.`,
  },
};

function seat({ expected }: AtRisk, locale: Locale): string {
  return sayRole(expected.role, locale);
}

function event({ expected }: AtRisk, locale: Locale): string {
  return `${expected.name[locale]} ${locale === "en" ? "on " : ""}${sayDate(expected.date, locale)}`;
}
