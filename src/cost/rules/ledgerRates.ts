import { needsJudgement, ruleForEach, unknown } from "../../assessment/index.js";
import type { Facts } from "../../language/index.js";
import type { CostTerms } from "../../round/index.js";
import { whose } from "../accompanied.js";
import type { LedgerQuestion } from "../outcome.js";
import { eachCost, eachNote, type Noted } from "./ledgerNotes.js";

const codes = ["rate-missing", "rate-expired", "rate-not-yet-valid", "rate-changes", "rate-reused"] as const;

/** Is there a rate for each cost when it arises? A rate that is used beyond its time is for a person to weigh. */
export const ledgerRates = ruleForEach({
  id: "cost.ledger.rates",
  ...eachCost,
  assess: (question: LedgerQuestion, _cost: CostTerms, place: number) =>
    eachNote(question, place, codes, (code, details) => (code === "rate-reused" ? needsJudgement(code, details) : unknown(code, details))),
  says: {
    "rate-missing": ofSeats,
    "rate-expired": ofSeats,
    "rate-not-yet-valid": ofSeats,
    "rate-changes": (noted) => ({ ...ofSeats(noted), mended: mendedBy(noted) }),
    "rate-reused": ofSeats,
  },
});

function ofSeats({ received: { item, roles, accompanied } }: Noted): Facts {
  return { cost: { cost: item }, rate: roles.length === 0 ? "ofAll" : "ofSeats", roles: { all: roles.map((role) => whose(role, accompanied)) } };
}

/** What makes the time shorter that one rate must hold for, where anything does. Time at no meeting is time for local work. */
function mendedBy({ received: { kinds, roles } }: Noted): string {
  if (kinds.length > 0) return "byDates";
  return roles.length > 0 ? "byHours" : "byRate";
}
