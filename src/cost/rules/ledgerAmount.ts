import { met, notApplicable, rule, unknown } from "../../assessment/index.js";
import type { Locale } from "../../language/index.js";
import { sayCostItem, type CostItem } from "../../round/index.js";
import type { CostOutcome, LedgerQuestion } from "../outcome.js";
import { sayKroner } from "../sayKroner.js";

/** What does each cost come to, as far as that is known? */
export const ledgerAmount = rule({
  id: "cost.ledger.amount",
  force: "expected",
  terms: () => [],
  assess: ({ costs }: LedgerQuestion) => (costs.length === 0 ? [notApplicable("no-costs", { path: ["costs"] })] : costs.map(amountAnswer)),
  texts: {
    nb: {
      "no-costs": "Runden nevner ingen kostnader.",
      "amount-known": (it) => `Denne kostnaden er anslått til ${kroner(it, "nb")}: ${item(it, "nb")}.`,
      "amount-partly-known": (it) => `Bare en del av denne kostnaden er kjent, ${kroner(it, "nb")}: ${item(it, "nb")}.`,
      "amount-unknown": (it) => `Denne kostnaden har ikke noe kjent beløp: ${item(it, "nb")}.`,
      "not-estimated": (it) => `Arrangøren dekker dette, og det er ikke regnet ut her: ${item(it, "nb")}.`,
      "nothing-arises": (it) => `Denne kostnaden oppstår ikke med disse møtene og denne gruppa: ${item(it, "nb")}.`,
    },
    nn: {
      "no-costs": "Runden nemner ingen kostnader.",
      "amount-known": (it) => `Denne kostnaden er rekna til ${kroner(it, "nn")}: ${item(it, "nn")}.`,
      "amount-partly-known": (it) => `Berre ein del av denne kostnaden er kjend, ${kroner(it, "nn")}: ${item(it, "nn")}.`,
      "amount-unknown": (it) => `Denne kostnaden har ikkje noko kjent beløp: ${item(it, "nn")}.`,
      "not-estimated": (it) => `Arrangøren dekkjer dette, og det er ikkje rekna ut her: ${item(it, "nn")}.`,
      "nothing-arises": (it) => `Denne kostnaden oppstår ikkje med desse møta og denne gruppa: ${item(it, "nn")}.`,
    },
    en: {
      "no-costs": "The round names no costs.",
      "amount-known": (it) => `This cost is estimated at ${kroner(it, "en")}: ${item(it, "en")}.`,
      "amount-partly-known": (it) => `Only a part of this cost is known, ${kroner(it, "en")}: ${item(it, "en")}.`,
      "amount-unknown": (it) => `No amount is known for this cost: ${item(it, "en")}.`,
      "not-estimated": (it) => `The organiser covers this, and it is not worked out here: ${item(it, "en")}.`,
      "nothing-arises": (it) => `This cost does not arise with these meetings and this group: ${item(it, "en")}.`,
    },
  },
});

function amountAnswer({ terms, place, isOrganisersAlone, known, lines, unknown: unknownLines, notes, rests }: CostOutcome) {
  const arising = { received: { item: terms.item, known, lines, unknown: unknownLines }, path: ["costs", place], terms: [terms] };
  if (lines === 0) return notApplicable("nothing-arises", arising);
  const details = { rests: [terms, ...rests], ...arising };
  if (unknownLines === 0) return met("amount-known", details);
  if (isOrganisersAlone && notes.has("rate-not-asked")) return notApplicable("not-estimated", details);
  return unknownLines < lines ? unknown("amount-partly-known", details) : unknown("amount-unknown", details);
}

interface Estimated {
  readonly received: { readonly item: CostItem; readonly known: number };
}

function item({ received }: Estimated, locale: Locale): string {
  return sayCostItem(received.item, locale);
}

function kroner({ received }: Estimated, locale: Locale): string {
  return sayKroner(received.known, locale);
}
