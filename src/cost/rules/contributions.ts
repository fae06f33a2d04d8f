import { sayList, type Locale } from "../../language/index.js";
import { saySemester, type ContributionTerms } from "../../round/index.js";
import { sayKroner } from "../sayKroner.js";

/**
 * Says of a contribution what a finding carries: a part of the cost, its limit in whole øre or `null`, and the semesters in which it is
 * paid, none where it is paid in all.
 *
 * @param contribution - The contribution, as the round states it.
 * @returns The same, with nothing left out.
 */
export function contributed({ payer, share, cap, semesters }: ContributionTerms) {
  const whole = { numerator: 1, denominator: 1 };
  return { payer, share: share ?? whole, cap: cap ?? null, semesters: semesters ?? [] };
}

type Contributed = ReturnType<typeof contributed>;

interface Shared {
  readonly received: { readonly contributions: readonly Contributed[] };
}

const words = {
  nb: { municipality: "Kommunen dekker", organiser: "Arrangøren dekker", all: "alt", upTo: "høyst", semester: "per semester", period: "i hele perioden" },
  nn: { municipality: "Kommunen dekkjer", organiser: "Arrangøren dekkjer", all: "alt", upTo: "høgst", semester: "per semester", period: "i heile perioden" },
  en: { municipality: "The municipality covers", organiser: "The organiser covers", all: "all of it", upTo: "at most", semester: "per semester", period: "in the whole period" },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, string>>>>;

/**
 * Says who contributes what to a cost: `Arrangøren dekker 1/3, høyst 1 000,00 kr per semester (høsten 2026).`
 *
 * @param finding - What carries the contributions.
 * @param locale - The language.
 * @returns One sentence for each.
 */
export function sayContributions({ received }: Shared, locale: Locale): string {
  return received.contributions.map((each) => `${words[locale][each.payer]} ${part(each, locale)}${limit(each, locale)}${when(each, locale)}.`).join(" ");
}

function part({ share: { numerator, denominator } }: Contributed, locale: Locale): string {
  return numerator === denominator ? words[locale].all : `${String(numerator)}/${String(denominator)}`;
}

function limit({ cap }: Contributed, locale: Locale): string {
  return cap === null ? "" : `, ${words[locale].upTo} ${sayKroner(cap.amount, locale)} ${words[locale][cap.per]}`;
}

function when({ semesters }: Contributed, locale: Locale): string {
  return semesters.length === 0 ? "" : ` (${sayList(semesters.map((semester) => saySemester(semester, locale)), locale)})`;
}
