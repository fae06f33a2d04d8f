import type { Locale } from "../language/index.js";
import { nameIn } from "./nameIn.js";
import { costItemSchema, payerSchema, type CostItem, type Payer } from "./vocabulary.js";

const costItems: Readonly<Record<Locale, Readonly<Record<CostItem, string>>>> = {
  nb: {
    program: "selve programmet",
    adviser: "veilederen",
    "adviser-travel": "veilederens reiser til lokale møter",
    "working-time.gatherings": "arbeidstid på samlinger",
    "working-time.guidance": "arbeidstid på veiledningsmøter",
    "working-time.local-development": "arbeidstid til lokalt utviklingsarbeid",
    "travel.leader-gatherings": "reiser til ledersamlinger",
    "lodging-and-meals": "overnatting og måltider",
    "local-venue": "møterom til lokale møter",
    "substitute-teachers": "vikarer",
  },
  nn: {
    program: "sjølve programmet",
    adviser: "rettleiaren",
    "adviser-travel": "reisene rettleiaren har til lokale møte",
    "working-time.gatherings": "arbeidstid på samlingar",
    "working-time.guidance": "arbeidstid på rettleiingsmøte",
    "working-time.local-development": "arbeidstid til lokalt utviklingsarbeid",
    "travel.leader-gatherings": "reiser til leiarsamlingar",
    "lodging-and-meals": "overnatting og måltid",
    "local-venue": "møterom til lokale møte",
    "substitute-teachers": "vikarar",
  },
  en: {
    program: "the program itself",
    adviser: "the adviser",
    "adviser-travel": "the adviser’s travel to local meetings",
    "working-time.gatherings": "working time at gatherings",
    "working-time.guidance": "working time at guidance meetings",
    "working-time.local-development": "working time for local development work",
    "travel.leader-gatherings": "travel to leader gatherings",
    "lodging-and-meals": "lodging and meals",
    "local-venue": "venues for local meetings",
    "substitute-teachers": "substitute teachers",
  },
};

const payers: Readonly<Record<Locale, Readonly<Record<Payer, string>>>> = {
  nb: { municipality: "kommunen", organiser: "arrangøren", "not-stated": "ikke sagt i utlysningen" },
  nn: { municipality: "kommunen", organiser: "arrangøren", "not-stated": "ikkje sagt i utlysinga" },
  en: { municipality: "the municipality", organiser: "the organiser", "not-stated": "not stated in the call" },
};

/**
 * Names a cost: `reiser til ledersamlinger`, `travel to leader gatherings`.
 *
 * @param item - The cost.
 * @param locale - The language.
 * @returns The name, a noun phrase as it stands inside a sentence.
 * @throws InvalidInputError when the library knows no such cost or language.
 * @example
 * ```ts
 * import { sayCostItem } from "kulturskole-veiledning";
 *
 * sayCostItem("substitute-teachers", "nb"); // => "vikarer"
 * ```
 */
export function sayCostItem(item: CostItem, locale: Locale): string {
  return nameIn(costItems, "cost", costItemSchema, item, locale);
}

/**
 * Names who pays: `kommunen`, `the municipality`; for `not-stated` it says that the call does not.
 *
 * @param payer - Who pays.
 * @param locale - The language.
 * @returns The name as it stands inside a sentence.
 * @throws InvalidInputError when the library knows no such payer or language.
 * @example
 * ```ts
 * import { sayPayer } from "kulturskole-veiledning";
 *
 * sayPayer("not-stated", "nb"); // => "ikke sagt i utlysningen"
 * ```
 */
export function sayPayer(payer: Payer, locale: Locale): string {
  return nameIn(payers, "payer", payerSchema, payer, locale);
}
