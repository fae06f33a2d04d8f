import { met, notApplicable, rule, unknown } from "../../assessment/index.js";
import type { Locale } from "../../language/index.js";
import { sayCostItem, type CostItem, type Round } from "../../round/index.js";
import type { CostContribution, CostTerms } from "../partsOf.js";
import { contributed, sayContributions } from "./contributions.js";

/** Who pays for each cost? Every answer cites what the round cites; where the call names nobody, it stays unknown. */
export const payer = rule({
  id: "cost.payer",
  force: "must",
  facts: [],
  assess: ({ costs }: Round) => (costs.length === 0 ? [notApplicable("no-costs", { path: ["costs"], facts: ["costs/0", "costs/1", "costs/2"] })] : costs.map(payerAnswer)),
  texts: {
    nb: {
      "no-costs": "Runden nevner ingen kostnader.",
      "municipality-pays": (it) => `Kommunen dekker denne kostnaden: ${item(it, "nb")}.${assumed(it, "nb")}`,
      "organiser-pays": (it) => `Arrangøren dekker denne kostnaden: ${item(it, "nb")}.${assumed(it, "nb")}`,
      "payer-not-stated": (it) => `Utlysningen sier ikke hvem som dekker denne kostnaden: ${item(it, "nb")}. Avklar det med arrangøren.`,
      "municipality-pays-rest": (it) => `Kommunen dekker det andre ikke dekker av denne kostnaden: ${item(it, "nb")}. ${sayContributions(it, "nb")}${assumed(it, "nb")}`,
      "organiser-pays-rest": (it) => `Arrangøren dekker det andre ikke dekker av denne kostnaden: ${item(it, "nb")}. ${sayContributions(it, "nb")}${assumed(it, "nb")}`,
      "rest-not-stated": (it) => `Utlysningen sier ikke hvem som dekker resten av denne kostnaden: ${item(it, "nb")}. ${sayContributions(it, "nb")} Avklar resten med arrangøren.`,
    },
    nn: {
      "no-costs": "Runden nemner ingen kostnader.",
      "municipality-pays": (it) => `Kommunen dekkjer denne kostnaden: ${item(it, "nn")}.${assumed(it, "nn")}`,
      "organiser-pays": (it) => `Arrangøren dekkjer denne kostnaden: ${item(it, "nn")}.${assumed(it, "nn")}`,
      "payer-not-stated": (it) => `Utlysinga seier ikkje kven som dekkjer denne kostnaden: ${item(it, "nn")}. Avklar det med arrangøren.`,
      "municipality-pays-rest": (it) => `Kommunen dekkjer det andre ikkje dekkjer av denne kostnaden: ${item(it, "nn")}. ${sayContributions(it, "nn")}${assumed(it, "nn")}`,
      "organiser-pays-rest": (it) => `Arrangøren dekkjer det andre ikkje dekkjer av denne kostnaden: ${item(it, "nn")}. ${sayContributions(it, "nn")}${assumed(it, "nn")}`,
      "rest-not-stated": (it) => `Utlysinga seier ikkje kven som dekkjer resten av denne kostnaden: ${item(it, "nn")}. ${sayContributions(it, "nn")} Avklar resten med arrangøren.`,
    },
    en: {
      "no-costs": "The round names no costs.",
      "municipality-pays": (it) => `The municipality covers this cost: ${item(it, "en")}.${assumed(it, "en")}`,
      "organiser-pays": (it) => `The organiser covers this cost: ${item(it, "en")}.${assumed(it, "en")}`,
      "payer-not-stated": (it) => `The call does not say who covers this cost: ${item(it, "en")}. Ask the organiser about it.`,
      "municipality-pays-rest": (it) => `The municipality covers what others do not cover of this cost: ${item(it, "en")}. ${sayContributions(it, "en")}${assumed(it, "en")}`,
      "organiser-pays-rest": (it) => `The organiser covers what others do not cover of this cost: ${item(it, "en")}. ${sayContributions(it, "en")}${assumed(it, "en")}`,
      "rest-not-stated": (it) => `The call does not say who covers the rest of this cost: ${item(it, "en")}. ${sayContributions(it, "en")} Ask the organiser about the rest.`,
    },
  },
});

function payerAnswer({ item: stated, payer: pays, facts, assumptions, contributions = [] }: CostTerms, index: number) {
  const details = { received: { item: stated, payer: pays }, path: ["costs", index], facts, assumptions };
  if (contributions.length > 0) return sharedAnswer(details, contributions);
  if (pays === "not-stated") return unknown("payer-not-stated", details);
  return pays === "municipality" ? met("municipality-pays", details) : met("organiser-pays", details);
}

interface Details {
  readonly received: Pick<CostTerms, "item" | "payer">;
  readonly path: readonly (string | number)[];
  readonly facts: readonly string[];
  readonly assumptions: readonly string[];
}

/** Who contributes is cited as well, for the sentence says so too. */
function sharedAnswer({ received: { item: stated, payer: pays }, path, facts, assumptions }: Details, contributions: readonly CostContribution[]) {
  const received = { item: stated, payer: pays, contributions: contributions.map(contributed) };
  const cited = { facts: union([facts, ...contributions.map((each) => each.facts)]), assumptions: union([assumptions, ...contributions.map((each) => each.assumptions)]) };
  const details = { received, path, ...cited };
  if (pays === "not-stated") return unknown("rest-not-stated", details);
  return pays === "municipality" ? met("municipality-pays-rest", details) : met("organiser-pays-rest", details);
}

function union(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}

interface Paid {
  readonly received: { readonly item: CostItem };
  readonly assumptions: readonly string[];
}

const assumption: Readonly<Record<Locale, string>> = {
  nb: " Dette er lagt til grunn, for utlysningen sier det ikke uttrykkelig.",
  nn: " Dette er lagt til grunn, for utlysinga seier det ikkje uttrykkjeleg.",
  en: " That is an assumption, for the call does not say so in as many words.",
};

function item({ received }: Paid, locale: Locale): string {
  return sayCostItem(received.item, locale);
}

function assumed({ assumptions }: Paid, locale: Locale): string {
  return assumptions.length === 0 ? "" : assumption[locale];
}
