import { needsJudgement, rule, unknown } from "../../assessment/index.js";
import type { Locale } from "../../language/index.js";
import type { LedgerQuestion } from "../outcome.js";
import { costAndSeats, eachNote, type Noted } from "./ledgerNotes.js";

const codes = ["rate-missing", "rate-expired", "rate-not-yet-valid", "rate-changes", "rate-reused"] as const;

/** Is there a rate for each cost when it arises? A rate that is used beyond its time is for a person to weigh. */
export const ledgerRates = rule({
  id: "cost.ledger.rates",
  force: "expected",
  terms: () => [],
  assess: (question: LedgerQuestion) =>
    eachNote(question, codes, (code, details) => (code === "rate-reused" ? needsJudgement(code, details) : unknown(code, details))),
  texts: {
    nb: {
      "rate-missing": (it) => `Det er ikke oppgitt noen sats for denne kostnaden: ${costAndSeats(it, "nb")}. Oppgi satsen for å få med beløpet.`,
      "rate-expired": (it) => `Satsen gjelder ikke lenger når denne kostnaden oppstår: ${costAndSeats(it, "nb")}. Oppgi en nyere sats, eller be om at den siste blir brukt videre.`,
      "rate-not-yet-valid": (it) => `Satsen gjelder ikke ennå når denne kostnaden oppstår: ${costAndSeats(it, "nb")}. Oppgi satsen som gjelder da.`,
      "rate-changes": (it) => `Satsen endrer seg i tiden som denne kostnaden gjelder for: ${costAndSeats(it, "nb")}. ${parted(it, "nb")}, eller oppgi én sats for hele tiden.`,
      "rate-reused": (it) => `Satsen har gått ut, men er brukt videre slik det er bedt om: ${costAndSeats(it, "nb")}. Vurder om den fortsatt passer.`,
    },
    nn: {
      "rate-missing": (it) => `Det er ikkje oppgitt nokon sats for denne kostnaden: ${costAndSeats(it, "nn")}. Oppgi satsen for å få med beløpet.`,
      "rate-expired": (it) => `Satsen gjeld ikkje lenger når denne kostnaden oppstår: ${costAndSeats(it, "nn")}. Oppgi ein nyare sats, eller be om at den siste blir brukt vidare.`,
      "rate-not-yet-valid": (it) => `Satsen gjeld ikkje enno når denne kostnaden oppstår: ${costAndSeats(it, "nn")}. Oppgi satsen som gjeld då.`,
      "rate-changes": (it) => `Satsen endrar seg i tida som denne kostnaden gjeld for: ${costAndSeats(it, "nn")}. ${parted(it, "nn")}, eller oppgi éin sats for heile tida.`,
      "rate-reused": (it) => `Satsen har gått ut, men er brukt vidare slik det er bede om: ${costAndSeats(it, "nn")}. Vurder om han framleis passar.`,
    },
    en: {
      "rate-missing": (it) => `No rate is given for this cost: ${costAndSeats(it, "en")}. Give the rate to include the amount.`,
      "rate-expired": (it) => `The rate no longer holds when this cost arises: ${costAndSeats(it, "en")}. Give a later rate, or ask for the last one to be used again.`,
      "rate-not-yet-valid": (it) => `The rate does not hold yet when this cost arises: ${costAndSeats(it, "en")}. Give the rate that holds then.`,
      "rate-changes": (it) => `The rate changes in the time that this cost is for: ${costAndSeats(it, "en")}. ${parted(it, "en")}, or give one rate for the whole time.`,
      "rate-reused": (it) => `The rate has run out, but is used again as asked: ${costAndSeats(it, "en")}. Consider whether it still fits.`,
    },
  },
});

const datesAgreed: Readonly<Record<Locale, string>> = { nb: "Avtal datoene for møtene", nn: "Avtal datoane for møta", en: "Agree the dates of the meetings" };
const hoursBySemester: Readonly<Record<Locale, string>> = { nb: "Oppgi timene for hvert semester", nn: "Oppgi timane for kvart semester", en: "Give the hours for each semester" };

/** What makes the time shorter that one rate must hold for; what arises at no meeting is local development work. */
function parted({ received }: Noted, locale: Locale): string {
  return received.kinds.length === 0 ? hoursBySemester[locale] : datesAgreed[locale];
}
