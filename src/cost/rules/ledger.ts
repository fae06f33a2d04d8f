import { met, needsJudgement, notApplicable, ruleForEach, unknown } from "../../assessment/index.js";
import type { Facts } from "../../language/index.js";
import type { CostTerms, Round } from "../../round/index.js";
import { whose } from "../accompanied.js";
import type { CostOutcome, LedgerQuestion } from "../outcome.js";
import { eachCost, eachNote, kindsOf, type Noted } from "./ledgerNotes.js";

/** What does each cost come to, as far as that is known? */
export const ledgerAmount = ruleForEach({
  id: "cost.ledger.amount",
  each: ({ costs }: Round) => costs,
  about: ({ item }) => item,
  force: "expected",
  assess: ({ costs }: LedgerQuestion, _cost: CostTerms, place: number) => costs.slice(place, place + 1).map(amountAnswer),
  says: {
    "amount-known": ({ about, received }) => ({ cost: { cost: about }, amount: { ore: received.known } }),
    "amount-partly-known": ({ about, received }) => ({ cost: { cost: about }, amount: { ore: received.known } }),
    "amount-unknown": ({ about }) => ({ cost: { cost: about } }),
    "not-estimated": ({ about }) => ({ cost: { cost: about } }),
    "nothing-arises": ({ about }) => ({ cost: { cost: about } }),
  },
});

function amountAnswer({ terms, place, isOrganisersAlone, known, lines, unknown: unknownLines, notes, rests }: CostOutcome) {
  const arising = { received: { item: terms.item, known, lines, unknown: unknownLines }, path: ["costs", place] };
  if (lines === 0) return notApplicable("nothing-arises", arising);
  const details = { rests: [terms, ...rests], ...arising };
  if (unknownLines === 0) return met("amount-known", details);
  if (isOrganisersAlone && notes.has("rate-not-asked")) return notApplicable("not-estimated", details);
  return unknownLines < lines ? unknown("amount-partly-known", details) : unknown("amount-unknown", details);
}

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

const aboutPeople = ["people-unknown", "seat-empty", "companion-missing", "companion-unknown"] as const;

/** Is it known who is there when each cost arises? Who comes along, nobody knows beforehand (D6). */
export const ledgerPeople = ruleForEach({
  id: "cost.ledger.people",
  ...eachCost,
  assess: (question: LedgerQuestion, _cost: CostTerms, place: number) =>
    eachNote(question, place, aboutPeople, (code, details) => unknown(code, details)),
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

const aboutRates = ["rate-missing", "rate-expired", "rate-not-yet-valid", "rate-changes", "rate-reused"] as const;

/** Is there a rate for each cost when it arises? A rate that is used beyond its time is for a person to weigh. */
export const ledgerRates = ruleForEach({
  id: "cost.ledger.rates",
  ...eachCost,
  assess: (question: LedgerQuestion, _cost: CostTerms, place: number) =>
    eachNote(question, place, aboutRates, (code, details) => (code === "rate-reused" ? needsJudgement(code, details) : unknown(code, details))),
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
