import { rule, unknown } from "../../assessment/index.js";
import type { Locale } from "../../language/index.js";
import type { LedgerQuestion } from "../outcome.js";
import { costAndMeetings, costAndSeats, costAndSemesters, eachNote, type Noted } from "./ledgerNotes.js";

const codes = ["people-unknown", "seat-empty", "companion-missing", "companion-unknown"] as const;

/** Is it known who is there when each cost arises? Who comes along with the principal, nobody knows beforehand (D6). */
export const ledgerPeople = rule({
  id: "cost.ledger.people",
  force: "expected",
  terms: () => [],
  assess: (question: LedgerQuestion) => eachNote(question, codes, (code, details) => unknown(code, details)),
  texts: {
    nb: {
      "people-unknown": (it) => `Gruppa endrer seg i semesteret, og møtene har ingen dato, så det er ukjent hvor mange som er med: ${costAndSemesters(it, "nb")}. Avtal datoene for møtene.`,
      "seat-empty": (it) => `Gruppa mangler noen når denne kostnaden oppstår: ${costAndSeats(it, "nb")}. Fyll plassen, så kan beløpet regnes ut.`,
      "companion-missing": (it) => `Gruppa har for få som kan bli med rektor når denne kostnaden oppstår: ${costAndMeetings(it, "nb")}. Fyll flere plasser, så kan beløpet regnes ut.`,
      "companion-unknown": (it) => `Det er ukjent hvem som blir med rektor, og denne kostnaden avhenger av det: ${costAndMeetings(it, "nb")}. ${companionMended(it, "nb")}`,
    },
    nn: {
      "people-unknown": (it) => `Gruppa endrar seg i semesteret, og møta har ingen dato, så det er ukjent kor mange som er med: ${costAndSemesters(it, "nn")}. Avtal datoane for møta.`,
      "seat-empty": (it) => `Gruppa manglar nokon når denne kostnaden oppstår: ${costAndSeats(it, "nn")}. Fyll plassen, så kan beløpet reknast ut.`,
      "companion-missing": (it) => `Gruppa har for få som kan bli med rektor når denne kostnaden oppstår: ${costAndMeetings(it, "nn")}. Fyll fleire plassar, så kan beløpet reknast ut.`,
      "companion-unknown": (it) => `Det er ukjent kven som blir med rektor, og denne kostnaden avheng av det: ${costAndMeetings(it, "nn")}. ${companionMended(it, "nn")}`,
    },
    en: {
      "people-unknown": (it) => `The group changes in the semester, and the meetings have no date, so it is unknown how many take part: ${costAndSemesters(it, "en")}. Agree the dates of the meetings.`,
      "seat-empty": (it) => `The group is short of somebody when this cost arises: ${costAndSeats(it, "en")}. Fill the seat, and the amount can be worked out.`,
      "companion-missing": (it) => `The group has too few who can come along with the principal when this cost arises: ${costAndMeetings(it, "en")}. Fill more seats, and the amount can be worked out.`,
      "companion-unknown": (it) => `It is unknown who comes along with the principal, and this cost depends on it: ${costAndMeetings(it, "en")}. ${companionMended(it, "en")}`,
    },
  },
});

const sameRate: Readonly<Record<Locale, string>> = {
  nb: "Oppgi en sats for den som blir med, eller samme sats for alle som kan bli med.",
  nn: "Oppgi ein sats for den som blir med, eller den same satsen for alle som kan bli med.",
  en: "Give a rate for the one who comes along, or the same rate for everybody who can.",
};
const onItsOwn: Readonly<Record<Locale, string>> = {
  nb: "Regn den ut for seg når det er bestemt hvem som blir med.",
  nn: "Rekn han ut for seg når det er bestemt kven som blir med.",
  en: "Work it out on its own once it is decided who comes along.",
};

/** The + 1 may need a substitute or not, and no rate can mend that. */
function companionMended({ received }: Noted, locale: Locale): string {
  return received.item === "substitute-teachers" ? onItsOwn[locale] : sameRate[locale];
}
