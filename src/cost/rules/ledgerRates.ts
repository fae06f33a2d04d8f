import { needsJudgement, ruleForEach, unknown } from "../../assessment/index.js";
import type { Locale } from "../../language/index.js";
import type { CostTerms, Round } from "../../round/index.js";
import type { LedgerQuestion } from "../outcome.js";
import { costAndSeats, eachCost, eachNote, isOfLocalWork, type Noted } from "./ledgerNotes.js";

const codes = ["rate-missing", "rate-expired", "rate-not-yet-valid", "rate-changes", "rate-reused"] as const;

/** Is there a rate for each cost when it arises? A rate that is used beyond its time is for a person to weigh. */
export const ledgerRates = ruleForEach({
  id: "cost.ledger.rates",
  ...eachCost,
  assess: (question: LedgerQuestion, _cost: CostTerms, place: number) =>
    eachNote(question, place, codes, (code, details) => (code === "rate-reused" ? needsJudgement(code, details) : unknown(code, details))),
  texts: {
    nb: {
      "rate-missing": (it, round) => `Det er ikke oppgitt noen sats for denne kostnaden: ${costAndSeats(it, round, "nb")}. Oppgi satsen for å få med beløpet.`,
      "rate-expired": (it, round) => `Satsen gjelder ikke lenger når denne kostnaden oppstår: ${costAndSeats(it, round, "nb")}. Oppgi en nyere sats, eller be om at den siste blir brukt videre.`,
      "rate-not-yet-valid": (it, round) => `Satsen gjelder ikke ennå når denne kostnaden oppstår: ${costAndSeats(it, round, "nb")}. Oppgi satsen som gjelder da.`,
      "rate-changes": (it, round) => `Satsen endrer seg i tiden som denne kostnaden gjelder for: ${costAndSeats(it, round, "nb")}. ${mended(it, round, "nb")}`,
      "rate-reused": (it, round) => `Satsen har gått ut, men er brukt videre slik det er bedt om: ${costAndSeats(it, round, "nb")}. Vurder om den fortsatt passer.`,
    },
    nn: {
      "rate-missing": (it, round) => `Det er ikkje oppgitt nokon sats for denne kostnaden: ${costAndSeats(it, round, "nn")}. Oppgi satsen for å få med beløpet.`,
      "rate-expired": (it, round) => `Satsen gjeld ikkje lenger når denne kostnaden oppstår: ${costAndSeats(it, round, "nn")}. Oppgi ein nyare sats, eller be om at den siste blir brukt vidare.`,
      "rate-not-yet-valid": (it, round) => `Satsen gjeld ikkje enno når denne kostnaden oppstår: ${costAndSeats(it, round, "nn")}. Oppgi satsen som gjeld då.`,
      "rate-changes": (it, round) => `Satsen endrar seg i tida som denne kostnaden gjeld for: ${costAndSeats(it, round, "nn")}. ${mended(it, round, "nn")}`,
      "rate-reused": (it, round) => `Satsen har gått ut, men er brukt vidare slik det er bede om: ${costAndSeats(it, round, "nn")}. Vurder om han framleis passar.`,
    },
    en: {
      "rate-missing": (it, round) => `No rate is given for this cost: ${costAndSeats(it, round, "en")}. Give the rate to include the amount.`,
      "rate-expired": (it, round) => `The rate no longer holds when this cost arises: ${costAndSeats(it, round, "en")}. Give a later rate, or ask for the last one to be used again.`,
      "rate-not-yet-valid": (it, round) => `The rate does not hold yet when this cost arises: ${costAndSeats(it, round, "en")}. Give the rate that holds then.`,
      "rate-changes": (it, round) => `The rate changes in the time that this cost is for: ${costAndSeats(it, round, "en")}. ${mended(it, round, "en")}`,
      "rate-reused": (it, round) => `The rate has run out, but is used again as asked: ${costAndSeats(it, round, "en")}. Consider whether it still fits.`,
    },
  },
});

const datesAgreed: Readonly<Record<Locale, string>> = { nb: "Avtal datoene for møtene", nn: "Avtal datoane for møta", en: "Agree the dates of the meetings" };
const hoursBySemester: Readonly<Record<Locale, string>> = { nb: "Oppgi timene for hvert semester", nn: "Oppgi timane for kvart semester", en: "Give the hours for each semester" };
const or: Readonly<Record<Locale, string>> = { nb: ", eller oppgi", nn: ", eller oppgi", en: ", or give" };
const give: Readonly<Record<Locale, string>> = { nb: "Oppgi", nn: "Oppgi", en: "Give" };
const oneRate: Readonly<Record<Locale, string>> = { nb: "én sats for hele tiden", nn: "éin sats for heile tida", en: "one rate for the whole time" };

/** What makes the time shorter that one rate must hold for, where anything does. */
function mended(it: Noted, round: Round, locale: Locale): string {
  const shorter = it.received.kinds.length > 0 ? datesAgreed : isOfLocalWork(it, round) ? hoursBySemester : undefined;
  return `${shorter === undefined ? give[locale] : `${shorter[locale]}${or[locale]}`} ${oneRate[locale]}.`;
}
