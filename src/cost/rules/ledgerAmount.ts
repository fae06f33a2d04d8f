import { met, notApplicable, ruleForEach, unknown } from "../../assessment/index.js";
import type { Locale } from "../../language/index.js";
import { sayCostItem, type CostTerms, type Round } from "../../round/index.js";
import type { CostOutcome, LedgerQuestion } from "../outcome.js";
import { sayKroner } from "../sayKroner.js";

/** What does each cost come to, as far as that is known? */
export const ledgerAmount = ruleForEach({
  id: "cost.ledger.amount",
  each: ({ costs }: Round) => costs,
  about: ({ item }) => item,
  force: "expected",
  assess: ({ costs }: LedgerQuestion, _cost: CostTerms, place: number) => costs.slice(place, place + 1).map(amountAnswer),
  texts: {
    nb: {
      "amount-known": (it, round) => `Denne kostnaden er anslått til ${kroner(it, "nb")}: ${named(it, round, "nb")}.`,
      "amount-partly-known": (it, round) => `Bare en del av denne kostnaden er kjent, ${kroner(it, "nb")}: ${named(it, round, "nb")}.`,
      "amount-unknown": (it, round) => `Denne kostnaden har ikke noe kjent beløp: ${named(it, round, "nb")}.`,
      "not-estimated": (it, round) => `Arrangøren dekker dette, og det er ikke regnet ut her: ${named(it, round, "nb")}.`,
      "nothing-arises": (it, round) => `Denne kostnaden oppstår ikke med disse møtene og denne gruppa: ${named(it, round, "nb")}.`,
    },
    nn: {
      "amount-known": (it, round) => `Denne kostnaden er rekna til ${kroner(it, "nn")}: ${named(it, round, "nn")}.`,
      "amount-partly-known": (it, round) => `Berre ein del av denne kostnaden er kjend, ${kroner(it, "nn")}: ${named(it, round, "nn")}.`,
      "amount-unknown": (it, round) => `Denne kostnaden har ikkje noko kjent beløp: ${named(it, round, "nn")}.`,
      "not-estimated": (it, round) => `Arrangøren dekkjer dette, og det er ikkje rekna ut her: ${named(it, round, "nn")}.`,
      "nothing-arises": (it, round) => `Denne kostnaden oppstår ikkje med desse møta og denne gruppa: ${named(it, round, "nn")}.`,
    },
    en: {
      "amount-known": (it, round) => `This cost is estimated at ${kroner(it, "en")}: ${named(it, round, "en")}.`,
      "amount-partly-known": (it, round) => `Only a part of this cost is known, ${kroner(it, "en")}: ${named(it, round, "en")}.`,
      "amount-unknown": (it, round) => `No amount is known for this cost: ${named(it, round, "en")}.`,
      "not-estimated": (it, round) => `The organiser covers this, and it is not worked out here: ${named(it, round, "en")}.`,
      "nothing-arises": (it, round) => `This cost does not arise with these meetings and this group: ${named(it, round, "en")}.`,
    },
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

interface Estimated {
  readonly about: string;
  readonly received: { readonly known: number };
}

function named({ about }: Estimated, round: Round, locale: Locale): string {
  return sayCostItem(round, about, locale);
}

function kroner({ received }: Estimated, locale: Locale): string {
  return sayKroner(received.known, locale);
}
