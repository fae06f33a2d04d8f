import { ruleForEach, unknown } from "../../assessment/index.js";
import type { Locale } from "../../language/index.js";
import type { CostTerms, Round } from "../../round/index.js";
import type { LedgerQuestion } from "../outcome.js";
import { costAndMeetings, eachCost, eachNote, isOfLocalWork, type Noted } from "./ledgerNotes.js";

/** Is it known how many hours each cost is for? The call does not state those of every meeting, nor of the local work (D5, D19). */
export const ledgerHours = ruleForEach({
  id: "cost.ledger.hours",
  ...eachCost,
  assess: (question: LedgerQuestion, _cost: CostTerms, place: number) =>
    eachNote(question, place, ["hours-missing", "semester-needed"], (code, details) => unknown(code, details)),
  texts: {
    nb: {
      "hours-missing": (it, round) => `Det er ikke kjent hvor mange timer dette tar: ${costAndMeetings(it, round, "nb")}. Oppgi timene for å få med beløpet.`,
      "semester-needed": (it, round) => `Et bidrag til denne kostnaden regnes ut for hvert semester, men ${wholePeriod(it, round, "nb")}`,
    },
    nn: {
      "hours-missing": (it, round) => `Det er ikkje kjent kor mange timar dette tek: ${costAndMeetings(it, round, "nn")}. Oppgi timane for å få med beløpet.`,
      "semester-needed": (it, round) => `Eit bidrag til denne kostnaden blir rekna ut for kvart semester, men ${wholePeriod(it, round, "nn")}`,
    },
    en: {
      "hours-missing": (it, round) => `It is not known how many hours this takes: ${costAndMeetings(it, round, "en")}. Give the hours to include the amount.`,
      "semester-needed": (it, round) => `A contribution to this cost is worked out for each semester, but ${wholePeriod(it, round, "en")}`,
    },
  },
});

/** Hours can be given for each semester; what else is for the whole period cannot. */
const ofHours: Readonly<Record<Locale, readonly [problem: string, mended: string]>> = {
  nb: ["timene er oppgitt for hele perioden", "Oppgi timene for hvert semester."],
  nn: ["timane er oppgitt for heile perioden", "Oppgi timane for kvart semester."],
  en: ["the hours are given for the whole period", "Give the hours for each semester."],
};
const ofAmounts: Readonly<Record<Locale, readonly [problem: string, mended: string]>> = {
  nb: ["beløpet gjelder hele perioden", "Avklar med arrangøren hvordan bidraget skal regnes ut."],
  nn: ["beløpet gjeld heile perioden", "Avklar med arrangøren korleis bidraget skal reknast ut."],
  en: ["the amount is for the whole period", "Ask the organiser how the contribution is to be worked out."],
};

function wholePeriod(it: Noted, round: Round, locale: Locale): string {
  const [problem, mended] = (isOfLocalWork(it, round) ? ofHours : ofAmounts)[locale];
  return `${problem}: ${costAndMeetings(it, round, locale)}. ${mended}`;
}
