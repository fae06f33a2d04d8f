import { ruleForEach, unknown } from "../../assessment/index.js";
import type { CostTerms } from "../../round/index.js";
import type { LedgerQuestion } from "../outcome.js";
import { eachCost, eachNote, kindsOf } from "./ledgerNotes.js";

/** Is it known how many hours each cost is for? The call does not state those of every meeting, nor of the local work (D5, D19). */
export const ledgerHours = ruleForEach({
  id: "cost.ledger.hours",
  ...eachCost,
  assess: (question: LedgerQuestion, _cost: CostTerms, place: number) =>
    eachNote(question, place, ["hours-missing", "semester-needed"], (code, details) => unknown(code, details)),
  says: {
    "hours-missing": ({ received }) => ({ cost: { cost: received.item }, work: received.kinds.length === 0 ? "local" : "atMeetings", kinds: kindsOf(received) }),
    // Only time is somebody’s; what else is for the whole period is an amount, which cannot be given for each semester.
    "semester-needed": ({ received: { item, roles } }) => ({ cost: { cost: item }, given: roles.length > 0 ? "hours" : "amount" }),
  },
});
