import { met, notApplicable, rule, unknown } from "../../assessment/index.js";
import type { Locale } from "../../language/index.js";
import { sayCostItem, type CostItem, type Round } from "../../round/index.js";

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
    },
    nn: {
      "no-costs": "Runden nemner ingen kostnader.",
      "municipality-pays": (it) => `Kommunen dekkjer denne kostnaden: ${item(it, "nn")}.${assumed(it, "nn")}`,
      "organiser-pays": (it) => `Arrangøren dekkjer denne kostnaden: ${item(it, "nn")}.${assumed(it, "nn")}`,
      "payer-not-stated": (it) => `Utlysinga seier ikkje kven som dekkjer denne kostnaden: ${item(it, "nn")}. Avklar det med arrangøren.`,
    },
    en: {
      "no-costs": "The round names no costs.",
      "municipality-pays": (it) => `The municipality covers this cost: ${item(it, "en")}.${assumed(it, "en")}`,
      "organiser-pays": (it) => `The organiser covers this cost: ${item(it, "en")}.${assumed(it, "en")}`,
      "payer-not-stated": (it) => `The call does not say who covers this cost: ${item(it, "en")}. Ask the organiser about it.`,
    },
  },
});

function payerAnswer({ item: stated, payer: pays, facts, assumptions }: Round["costs"][number], index: number) {
  const details = { received: { item: stated, payer: pays }, path: ["costs", index], facts, assumptions };
  if (pays === "not-stated") return unknown("payer-not-stated", details);
  return pays === "municipality" ? met("municipality-pays", details) : met("organiser-pays", details);
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
