import { met, ruleForEach, unknown } from "../../assessment/index.js";
import type { Locale } from "../../language/index.js";
import { sayCostItem, type ContributionTerms, type CostTerms, type Round } from "../../round/index.js";
import type { CostQuestion } from "../question.js";
import { contributed, sayContributions } from "./contributions.js";

/** Who pays for each cost? Every answer cites what the round cites; where the call names nobody, it stays unknown. */
export const payer = ruleForEach({
  id: "cost.payer",
  each: ({ costs }: Round) => costs,
  about: ({ item }) => item,
  force: "must",
  assess: (_question: Pick<CostQuestion, "round">, terms: CostTerms, index: number) => payerAnswer(terms, index),
  texts: {
    nb: {
      "municipality-pays": (it, round) => `Kommunen dekker denne kostnaden: ${named(it, round, "nb")}.${assumed(it, "nb")}`,
      "organiser-pays": (it, round) => `Arrangøren dekker denne kostnaden: ${named(it, round, "nb")}.${assumed(it, "nb")}`,
      "payer-not-stated": (it, round) => `Utlysningen sier ikke hvem som dekker denne kostnaden: ${named(it, round, "nb")}. Avklar det med arrangøren.`,
      "municipality-pays-rest": (it, round) => `Kommunen dekker det andre ikke dekker av denne kostnaden: ${named(it, round, "nb")}. ${sayContributions(it, "nb")}${assumed(it, "nb")}`,
      "organiser-pays-rest": (it, round) => `Arrangøren dekker det andre ikke dekker av denne kostnaden: ${named(it, round, "nb")}. ${sayContributions(it, "nb")}${assumed(it, "nb")}`,
      "rest-not-stated": (it, round) => `Utlysningen sier ikke hvem som dekker resten av denne kostnaden: ${named(it, round, "nb")}. ${sayContributions(it, "nb")} Avklar resten med arrangøren.`,
    },
    nn: {
      "municipality-pays": (it, round) => `Kommunen dekkjer denne kostnaden: ${named(it, round, "nn")}.${assumed(it, "nn")}`,
      "organiser-pays": (it, round) => `Arrangøren dekkjer denne kostnaden: ${named(it, round, "nn")}.${assumed(it, "nn")}`,
      "payer-not-stated": (it, round) => `Utlysinga seier ikkje kven som dekkjer denne kostnaden: ${named(it, round, "nn")}. Avklar det med arrangøren.`,
      "municipality-pays-rest": (it, round) => `Kommunen dekkjer det andre ikkje dekkjer av denne kostnaden: ${named(it, round, "nn")}. ${sayContributions(it, "nn")}${assumed(it, "nn")}`,
      "organiser-pays-rest": (it, round) => `Arrangøren dekkjer det andre ikkje dekkjer av denne kostnaden: ${named(it, round, "nn")}. ${sayContributions(it, "nn")}${assumed(it, "nn")}`,
      "rest-not-stated": (it, round) => `Utlysinga seier ikkje kven som dekkjer resten av denne kostnaden: ${named(it, round, "nn")}. ${sayContributions(it, "nn")} Avklar resten med arrangøren.`,
    },
    en: {
      "municipality-pays": (it, round) => `The municipality covers this cost: ${named(it, round, "en")}.${assumed(it, "en")}`,
      "organiser-pays": (it, round) => `The organiser covers this cost: ${named(it, round, "en")}.${assumed(it, "en")}`,
      "payer-not-stated": (it, round) => `The call does not say who covers this cost: ${named(it, round, "en")}. Ask the organiser about it.`,
      "municipality-pays-rest": (it, round) => `The municipality covers what others do not cover of this cost: ${named(it, round, "en")}. ${sayContributions(it, "en")}${assumed(it, "en")}`,
      "organiser-pays-rest": (it, round) => `The organiser covers what others do not cover of this cost: ${named(it, round, "en")}. ${sayContributions(it, "en")}${assumed(it, "en")}`,
      "rest-not-stated": (it, round) => `The call does not say who covers the rest of this cost: ${named(it, round, "en")}. ${sayContributions(it, "en")} Ask the organiser about the rest.`,
    },
  },
});

function payerAnswer(terms: CostTerms, index: number) {
  const { item, payer: pays, contributions = [] } = terms;
  if (contributions.length > 0) return sharedAnswer(terms, contributions, index);
  const details = { received: { item, payer: pays }, path: ["costs", index], rests: [terms] };
  if (pays === "not-stated") return unknown("payer-not-stated", details);
  return pays === "municipality" ? met("municipality-pays", details) : met("organiser-pays", details);
}

/** Who contributes is cited as well, for the sentence says so too. */
function sharedAnswer(terms: CostTerms, contributions: readonly ContributionTerms[], index: number) {
  const received = { item: terms.item, payer: terms.payer, contributions: contributions.map(contributed) };
  const details = { received, path: ["costs", index], terms: contributions, rests: [terms, ...contributions] };
  if (terms.payer === "not-stated") return unknown("rest-not-stated", details);
  return terms.payer === "municipality" ? met("municipality-pays-rest", details) : met("organiser-pays-rest", details);
}

interface Paid {
  readonly about: string;
  readonly assumptions: readonly string[];
}

const assumption: Readonly<Record<Locale, string>> = {
  nb: " Dette er lagt til grunn, for utlysningen sier det ikke uttrykkelig.",
  nn: " Dette er lagt til grunn, for utlysinga seier det ikkje uttrykkjeleg.",
  en: " That is an assumption, for the call does not say so in as many words.",
};

function named({ about }: Paid, round: Round, locale: Locale): string {
  return sayCostItem(round, about, locale);
}

function assumed({ assumptions }: Paid, locale: Locale): string {
  return assumptions.length === 0 ? "" : assumption[locale];
}
