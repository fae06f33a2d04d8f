import { met, notApplicable, rule, unknown, type Finding } from "../../assessment/index.js";
import type { Locale } from "../../language/index.js";
import { sayCostItem, type CostItem } from "../../round/index.js";
import type { CostContribution, CostTerms } from "../partsOf.js";
import type { CostQuestion } from "../question.js";
import { contributed, sayContributions } from "./contributions.js";

/** Who pays for each cost? Every answer cites what the round cites; where the call names nobody, it stays unknown. */
export const payer = rule({
  id: "cost.payer",
  force: "must",
  terms: () => [],
  assess: ({ round: { costs } }: Pick<CostQuestion, "round">) => (costs.length === 0 ? [notApplicable("no-costs", { path: ["costs"] })] : costs.map(payerAnswer)),
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

function payerAnswer(terms: CostTerms, index: number) {
  const { item: stated, payer: pays, contributions = [] } = terms;
  if (contributions.length > 0) return sharedAnswer(terms, contributions, index);
  const details = { received: { item: stated, payer: pays }, path: ["costs", index], terms: [terms], rests: [terms] };
  if (pays === "not-stated") return unknown("payer-not-stated", details);
  return pays === "municipality" ? met("municipality-pays", details) : met("organiser-pays", details);
}

/** Who contributes is cited as well, for the sentence says so too. */
function sharedAnswer(terms: CostTerms, contributions: readonly CostContribution[], index: number) {
  const cited = [terms, ...contributions];
  const received = { item: terms.item, payer: terms.payer, contributions: contributions.map(contributed) };
  const details = { received, path: ["costs", index], terms: cited, rests: cited };
  if (terms.payer === "not-stated") return unknown("rest-not-stated", details);
  return terms.payer === "municipality" ? met("municipality-pays-rest", details) : met("organiser-pays-rest", details);
}

interface Paid {
  readonly received: { readonly item: CostItem };
}

const assumption: Readonly<Record<Locale, string>> = {
  nb: " Dette er lagt til grunn, for utlysningen sier det ikke uttrykkelig.",
  nn: " Dette er lagt til grunn, for utlysinga seier det ikkje uttrykkjeleg.",
  en: " That is an assumption, for the call does not say so in as many words.",
};

function item({ received }: Paid, locale: Locale): string {
  return sayCostItem(received.item, locale);
}

/** A text is given a whole finding, though its type leaves out what every finding has. */
function assumed(finding: Paid, locale: Locale): string {
  return (finding as Paid & Pick<Finding, "assumptions">).assumptions.length === 0 ? "" : assumption[locale];
}
