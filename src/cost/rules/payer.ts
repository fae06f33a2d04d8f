import { met, ruleForEach, unknown } from "../../assessment/index.js";
import type { Facts, Sentence } from "../../language/index.js";
import type { ContributionTerms, CostTerms, Round } from "../../round/index.js";

/** Every answer cites what the round cites; where the call names nobody, it stays unknown. */
const payer = ruleForEach({
  id: "cost.payer",
  each: ({ costs }: Round) => costs,
  about: ({ item }) => item,
  force: "must",
  assess: (_question: { readonly round: Round }, terms: CostTerms, index: number) => payerAnswer(terms, index),
  says: {
    "municipality-pays": paid,
    "organiser-pays": paid,
    "payer-not-stated": paid,
    "municipality-pays-rest": shared,
    "organiser-pays-rest": shared,
    "rest-not-stated": shared,
  },
});

/** Every rule about what taking part costs, in the order in which the findings stand. */
export const costRules = Object.freeze([payer] as const);

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

/** With nothing left out: a part of the cost, its limit in whole øre or `null`, and the semesters, none where it is paid in all. */
function contributed({ payer: pays, share, cap, semesters }: ContributionTerms) {
  const whole = { numerator: 1, denominator: 1 };
  return { payer: pays, share: share ?? whole, cap: cap ?? null, semesters: semesters ?? [] };
}

type Contributed = ReturnType<typeof contributed>;

function paid({ about }: { readonly about: string }): Facts {
  return { cost: { cost: about } };
}

function shared({ about, received }: { readonly about: string; readonly received: { readonly contributions: readonly Contributed[] } }): Facts {
  return { cost: { cost: about }, contributions: { sentences: received.contributions.flatMap(sentencesOf) } };
}

/** What it covers and how much at most, and when, where that is not all the time. */
function sentencesOf({ payer: pays, share: { numerator, denominator }, cap, semesters }: Contributed): readonly Sentence[] {
  const text = `contribution/${numerator === denominator ? "whole" : "part"}${cap === null ? "" : `-per-${cap.per}`}`;
  const facts = { payer: { payer: pays }, part: numerator, whole: denominator, amount: cap && { ore: cap.amount } };
  const when = { semesters: { all: semesters.map((semester) => ({ semester })) } };
  return [{ text, facts }, ...(semesters.length === 0 ? [] : [{ text: "contribution/semesters", facts: when }])];
}
