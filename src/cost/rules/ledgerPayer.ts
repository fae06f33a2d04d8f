import { met, ruleForEach, unknown } from "../../assessment/index.js";
import type { CostTerms } from "../../round/index.js";
import type { LedgerQuestion } from "../outcome.js";
import { eachCost, eachNote } from "./ledgerNotes.js";

/** Is it known who pays each cost that the call names no payer of? Whom the caller names is told apart (D17). */
export const ledgerPayer = ruleForEach({
  id: "cost.ledger.payer",
  ...eachCost,
  assess: (question: LedgerQuestion, _cost: CostTerms, place: number) =>
    eachNote(question, place, ["payer-not-stated", "payer-from-caller"], (code, details, { payer }) =>
      code === "payer-not-stated" ? unknown(code, details) : met(code, { expected: { payer }, ...details }),
    ),
  says: {
    "payer-not-stated": ({ received }) => ({ cost: { cost: received.item } }),
    "payer-from-caller": ({ expected, received }) => ({ cost: { cost: received.item }, payer: { payer: expected.payer } }),
  },
});
