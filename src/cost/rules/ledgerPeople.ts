import { ruleForEach, unknown } from "../../assessment/index.js";
import type { Facts } from "../../language/index.js";
import type { CostTerms } from "../../round/index.js";
import type { LedgerQuestion } from "../outcome.js";
import { eachCost, eachNote, kindsOf, type Noted } from "./ledgerNotes.js";

const codes = ["people-unknown", "seat-empty", "companion-missing", "companion-unknown"] as const;

/** Is it known who is there when each cost arises? Who comes along, nobody knows beforehand (D6). */
export const ledgerPeople = ruleForEach({
  id: "cost.ledger.people",
  ...eachCost,
  assess: (question: LedgerQuestion, _cost: CostTerms, place: number) =>
    eachNote(question, place, codes, (code, details) => unknown(code, details)),
  says: {
    "people-unknown": ({ received: { item, semesters } }) => ({ cost: { cost: item }, semesters: { all: semesters.map((semester) => ({ semester })) } }),
    "seat-empty": ({ received: { item, roles } }) => ({ cost: { cost: item }, roles: { all: roles.map((seat) => ({ seat })) } }),
    "companion-missing": ofCompanion,
    // Whoever comes along may hold a seat that the cost is for or not, and no rate can mend that.
    "companion-unknown": (noted) => ({ ...ofCompanion(noted), mended: noted.received.missing.includes("companion") ? "later" : "byRate" }),
  },
});

function ofCompanion({ received }: Noted): Facts {
  return { cost: { cost: received.item }, seats: { all: received.accompanied.map((seat) => ({ seat })) }, kinds: kindsOf(received) };
}
