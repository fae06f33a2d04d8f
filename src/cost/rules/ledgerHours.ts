import { rule, unknown } from "../../assessment/index.js";
import type { LedgerQuestion } from "../outcome.js";
import { costAndMeetings, eachNote } from "./ledgerNotes.js";

/** Is it known how many hours each cost is for? Neither the leader gatherings nor the local work have stated hours (D5, D19). */
export const ledgerHours = rule({
  id: "cost.ledger.hours",
  force: "expected",
  terms: () => [],
  assess: (question: LedgerQuestion) => eachNote(question, ["hours-missing", "semester-needed"], (code, details) => unknown(code, details)),
  texts: {
    nb: {
      "hours-missing": (it) => `Det er ikke kjent hvor mange timer dette tar: ${costAndMeetings(it, "nb")}. Oppgi timene for å få med beløpet.`,
      "semester-needed": (it) => `Et bidrag til denne kostnaden regnes ut for hvert semester, men timene er oppgitt for hele perioden: ${costAndMeetings(it, "nb")}. Oppgi timene for hvert semester.`,
    },
    nn: {
      "hours-missing": (it) => `Det er ikkje kjent kor mange timar dette tek: ${costAndMeetings(it, "nn")}. Oppgi timane for å få med beløpet.`,
      "semester-needed": (it) => `Eit bidrag til denne kostnaden blir rekna ut for kvart semester, men timane er oppgitt for heile perioden: ${costAndMeetings(it, "nn")}. Oppgi timane for kvart semester.`,
    },
    en: {
      "hours-missing": (it) => `It is not known how many hours this takes: ${costAndMeetings(it, "en")}. Give the hours to include the amount.`,
      "semester-needed": (it) => `A contribution to this cost is worked out for each semester, but the hours are given for the whole period: ${costAndMeetings(it, "en")}. Give the hours for each semester.`,
    },
  },
});
