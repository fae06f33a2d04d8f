import { met, ruleForEach, unknown } from "../../assessment/index.js";
import { sayPayer, type CostTerms } from "../../round/index.js";
import type { LedgerQuestion } from "../outcome.js";
import { costAndMeetings, eachCost, eachNote } from "./ledgerNotes.js";

/** Is it known who pays each cost that the call names no payer of? Whom the caller names is told apart (D17). */
export const ledgerPayer = ruleForEach({
  id: "cost.ledger.payer",
  ...eachCost,
  assess: (question: LedgerQuestion, _cost: CostTerms, place: number) =>
    eachNote(question, place, ["payer-not-stated", "payer-from-caller"], (code, details, { payer }) =>
      code === "payer-not-stated" ? unknown(code, details) : met(code, { expected: { payer }, ...details }),
    ),
  texts: {
    nb: {
      "payer-not-stated": (it, round) => `Utlysningen sier ikke hvem som dekker denne kostnaden, så beløpet er ikke med: ${costAndMeetings(it, round, "nb")}. Avklar det med arrangøren, og oppgi hvem som betaler.`,
      "payer-from-caller": (it, round) => `Utlysningen sier ikke hvem som dekker denne kostnaden, men her er ${sayPayer(it.expected.payer, "nb")} oppgitt: ${costAndMeetings(it, round, "nb")}.`,
    },
    nn: {
      "payer-not-stated": (it, round) => `Utlysinga seier ikkje kven som dekkjer denne kostnaden, så beløpet er ikkje med: ${costAndMeetings(it, round, "nn")}. Avklar det med arrangøren, og oppgi kven som betaler.`,
      "payer-from-caller": (it, round) => `Utlysinga seier ikkje kven som dekkjer denne kostnaden, men her er ${sayPayer(it.expected.payer, "nn")} oppgitt: ${costAndMeetings(it, round, "nn")}.`,
    },
    en: {
      "payer-not-stated": (it, round) => `The call does not say who covers this cost, so the amount is left out: ${costAndMeetings(it, round, "en")}. Ask the organiser about it, and say who pays.`,
      "payer-from-caller": (it, round) => `The call does not say who covers this cost, but here ${sayPayer(it.expected.payer, "en")} is named: ${costAndMeetings(it, round, "en")}.`,
    },
  },
});
