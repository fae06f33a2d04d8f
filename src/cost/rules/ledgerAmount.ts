import { met, notApplicable, ruleForEach, unknown } from "../../assessment/index.js";
import type { CostTerms, Round } from "../../round/index.js";
import type { CostOutcome, LedgerQuestion } from "../outcome.js";

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
