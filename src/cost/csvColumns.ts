import type { Locale } from "../language/index.js";
import { sayActivity, sayCostItem, sayPayer, saySemester, type Round } from "../round/index.js";
import type { CostUnit } from "./costUnit.js";
import type { LedgerLine } from "./ledgerLine.js";
import { inKroner } from "./sayKroner.js";
import { sayWhose } from "./sayWhose.js";

type Column = (line: LedgerLine, locale: Locale, round: Round) => string;

const units: Readonly<Record<Locale, Readonly<Record<CostUnit, string>>>> = {
  nb: { "person-hour": "timer", "person-trip": "personreiser", meeting: "møter", trip: "reiser", program: "program", fee: "avgift" },
  nn: { "person-hour": "timar", "person-trip": "personreiser", meeting: "møte", trip: "reiser", program: "program", fee: "avgift" },
  en: { "person-hour": "hours", "person-trip": "person trips", meeting: "meetings", trip: "trips", program: "program", fee: "fee" },
};

/** As in `1 av 3`: a spreadsheet takes `1/3` for a date. */
const of: Readonly<Record<Locale, string>> = { nb: "av", nn: "av", en: "of" };
const yes: Readonly<Record<Locale, string>> = { nb: "ja", nn: "ja", en: "yes" };

/** The heading of each column, in each language, in the order of {@link csvColumns}. */
export const headings: Readonly<Record<Locale, readonly string[]>> = {
  nb: ["kostnad", "hvem betaler", "møte", "dato", "semester", "hvem", "antall", "enhet", "sats", "beløp", "mangler", "steder i utlysningen", "lagt til grunn", "aktivitet", "andel", "satsen har gått ut"],
  nn: ["kostnad", "kven betaler", "møte", "dato", "semester", "kven", "mengd", "eining", "sats", "beløp", "manglar", "stader i utlysinga", "lagt til grunn", "aktivitet", "del av det heile", "satsen har gått ut"],
  en: ["cost", "who pays", "meeting", "date", "semester", "who", "quantity", "unit", "rate", "amount", "lacking", "places in the call", "assumed", "activity", "share", "rate has run out"],
};

/** What stands in each cell of a line. What is unknown is empty. */
export const csvColumns: readonly Column[] = [
  ({ item }, locale, round) => sayCostItem(round, item, locale),
  ({ payer }, locale) => sayPayer(payer, locale),
  ({ kind }, locale, round) => (kind === null ? "" : sayActivity(round, kind, locale)),
  ({ date }) => date ?? "",
  ({ semester }, locale) => (semester === null ? "" : saySemester(semester, locale)),
  ({ role }, locale, round) => (role === null ? "" : sayWhose(round, role, locale)),
  ({ quantity }, locale) => (quantity === null ? "" : decimal(String(quantity), locale)),
  ({ unit }, locale) => units[locale][unit],
  ({ rate }, locale) => (rate === null ? "" : kroner(rate.amount, locale)),
  ({ amount }, locale) => (amount === null ? "" : kroner(amount, locale)),
  ({ missing }) => missing.join(" "),
  ({ provisions }) => provisions.join(" "),
  ({ assumptions }) => assumptions.join(" "),
  ({ activity }) => activity ?? "",
  ({ share }, locale) => (share === null ? "" : `${String(share.numerator)} ${of[locale]} ${String(share.denominator)}`),
  ({ rate }, locale) => (rate?.reused === true ? yes[locale] : ""),
];

/** As digits alone: a spreadsheet takes a space between them for text. */
function kroner(ore: number, locale: Locale): string {
  return decimal(inKroner(ore), locale);
}

function decimal(digits: string, locale: Locale): string {
  return locale === "en" ? digits : digits.replace(".", ",");
}
