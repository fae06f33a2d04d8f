import { ruleForEach, unknown } from "../../assessment/index.js";
import type { Locale } from "../../language/index.js";
import type { CostTerms } from "../../round/index.js";
import type { LedgerQuestion } from "../outcome.js";
import { sayAccompanied } from "../sayWhose.js";
import { costAndMeetings, costAndSeats, costAndSemesters, eachCost, eachNote, type Noted } from "./ledgerNotes.js";

const codes = ["people-unknown", "seat-empty", "companion-missing", "companion-unknown"] as const;

/** Is it known who is there when each cost arises? Who comes along, nobody knows beforehand (D6). */
export const ledgerPeople = ruleForEach({
  id: "cost.ledger.people",
  ...eachCost,
  assess: (question: LedgerQuestion, _cost: CostTerms, place: number) =>
    eachNote(question, place, codes, (code, details) => unknown(code, details)),
  texts: {
    nb: {
      "people-unknown": (it, round) => `Gruppa endrer seg i semesteret, og møtene har ingen dato, så det er ukjent hvor mange som er med: ${costAndSemesters(it, round, "nb")}. Avtal datoene for møtene.`,
      "seat-empty": (it, round) => `Gruppa mangler noen når denne kostnaden oppstår: ${costAndSeats(it, round, "nb")}. Fyll plassen, så kan beløpet regnes ut.`,
      "companion-missing": (it, round) => `Gruppa har for få som kan bli med ${sayAccompanied(round, "nb")} når denne kostnaden oppstår: ${costAndMeetings(it, round, "nb")}. Fyll flere plasser, så kan beløpet regnes ut.`,
      "companion-unknown": (it, round) => `Det er ukjent hvem som blir med ${sayAccompanied(round, "nb")}, og denne kostnaden avhenger av det: ${costAndMeetings(it, round, "nb")}. ${companionMended(it, "nb")}`,
    },
    nn: {
      "people-unknown": (it, round) => `Gruppa endrar seg i semesteret, og møta har ingen dato, så det er ukjent kor mange som er med: ${costAndSemesters(it, round, "nn")}. Avtal datoane for møta.`,
      "seat-empty": (it, round) => `Gruppa manglar nokon når denne kostnaden oppstår: ${costAndSeats(it, round, "nn")}. Fyll plassen, så kan beløpet reknast ut.`,
      "companion-missing": (it, round) => `Gruppa har for få som kan bli med ${sayAccompanied(round, "nn")} når denne kostnaden oppstår: ${costAndMeetings(it, round, "nn")}. Fyll fleire plassar, så kan beløpet reknast ut.`,
      "companion-unknown": (it, round) => `Det er ukjent kven som blir med ${sayAccompanied(round, "nn")}, og denne kostnaden avheng av det: ${costAndMeetings(it, round, "nn")}. ${companionMended(it, "nn")}`,
    },
    en: {
      "people-unknown": (it, round) => `The group changes in the semester, and the meetings have no date, so it is unknown how many take part: ${costAndSemesters(it, round, "en")}. Agree the dates of the meetings.`,
      "seat-empty": (it, round) => `The group is short of somebody when this cost arises: ${costAndSeats(it, round, "en")}. Fill the seat, and the amount can be worked out.`,
      "companion-missing": (it, round) => `The group has too few who can come along with ${sayAccompanied(round, "en")} when this cost arises: ${costAndMeetings(it, round, "en")}. Fill more seats, and the amount can be worked out.`,
      "companion-unknown": (it, round) => `It is unknown who comes along with ${sayAccompanied(round, "en")}, and this cost depends on it: ${costAndMeetings(it, round, "en")}. ${companionMended(it, "en")}`,
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

/** Whoever comes along may hold a seat that the cost is for or not, and no rate can mend that. */
function companionMended({ received }: Noted, locale: Locale): string {
  return received.missing.includes("companion") ? onItsOwn[locale] : sameRate[locale];
}
