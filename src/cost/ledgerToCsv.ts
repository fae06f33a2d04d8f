import * as z from "zod";
import { expected, readAll, readInput } from "../input/index.js";
import { inKroner, languages, localeSchema, type Fact, type Locale, type Speech } from "../language/index.js";
import { guidanceMeeting, readRound, speechOf, textIn, type Round } from "../round/index.js";
import { readLedgerLines, type LedgerInput } from "./ledgerInput.js";
import type { LedgerLine } from "./ledgerLine.js";
import { Papa } from "./papaparseLibrary.js";
import { accompaniedIn, whose } from "./people.js";

/** How a ledger is written as CSV. */
export interface LedgerCsvOptions {
  /** The language of the headings and names, which also says how decimals are written. */
  readonly locale: Locale;
  /** What stands between two cells; left out, what a spreadsheet in that language expects: `;` where decimals have a comma, and `,` elsewhere. */
  readonly delimiter?: ";" | "," | "\t" | undefined;
  /** Whether a byte order mark comes first, by which Excel knows that the text is UTF-8; left out, it does not. */
  readonly byteOrderMark?: boolean | undefined;
}

const optionsSchema = z.strictObject({
  locale: localeSchema,
  delimiter: z.enum([";", ",", "\t"], { error: expected("delimiter", "Expected a semicolon, a comma or a tab") }).optional(),
  byteOrderMark: z.boolean().optional(),
});

/**
 * Writes the lines of a ledger as CSV, for a spreadsheet.
 *
 * @remarks RFC 4180: a heading, then one line each, all ended by CRLF but the last. Amounts and rates are in kroner with two decimals, the way
 * the language writes them; what is unknown is an empty cell, never 0, and the column beside says what is lacking. The last two columns say which
 * part of the cost the payer pays where others contribute, and where a rate is used that has run out. What the call says and what is assumed
 * stand as sentences. A text that a spreadsheet would take for a formula gets an apostrophe in front, also one that begins inside a cell,
 * for a program that separates cells at another character.
 * @param round - The round of the ledger, which names its costs, meetings and seats.
 * @param ledger - The ledger, or unknown data such as one stored as JSON; only its lines are read.
 * @param options - The language, and how the text is laid out.
 * @returns The text.
 * @throws InvalidInputError when the round, the ledger or the options are not shaped like such, or the ledger has other words than the round, with every problem and its path.
 * @example
 * ```ts
 * import { estimateCosts, ledgerToCsv, round2026 } from "kulturskole-veiledning";
 *
 * const group = { members: [{ id: "m1", seats: [{ role: "principal" }] }] } as const;
 * const csv = ledgerToCsv(round2026, estimateCosts(round2026, group, { travelPerPersonTrip: 350000 }), { locale: "nb" });
 * csv.split("\r\n").find((line) => line.startsWith("reiser til ledersamlinger"))?.includes("3500,00"); // => true
 * ```
 */
export function ledgerToCsv(round: Round, ledger: LedgerInput, options: LedgerCsvOptions): string {
  const parsed = readRound(round);
  const [lines, { locale, delimiter, byteOrderMark = false }] = readAll(
    () => readLedgerLines("ledger", ledger, parsed),
    () => readInput("options", optionsSchema, options),
  );
  const speech = speechOf(parsed, languages[locale]);
  const headings = csvColumns.map(({ heading }) => speech.say(heading));
  const rows = lines.map((line) => csvColumns.map(({ cell }) => cell(line, { speech, round: parsed, locale }).replace(formulas, "'")));
  const text = Papa.unparse([headings, ...rows], { delimiter: delimiter ?? usualDelimiter(speech), newline: "\r\n" });
  return byteOrderMark ? `\uFEFF${text}` : text;
}

/** Where a comma stands in numbers, it cannot stand between them. */
function usualDelimiter({ say }: Speech): ";" | "," {
  return say("number/decimal") === "," ? ";" : ",";
}

/**
 * Also with full-width characters, and after what cannot be seen: at the beginning of a cell, or of what would be one, if a program separated cells
 * here. A sign that stands alone between spaces begins no formula.
 */
const formulas = /(?<=(?:^|[,;:|\t\r\n])["'\s\p{C}]*)(?=[=+\-@|＝＋－＠])|(?<=[\s\p{C}]["'\p{C}]*)(?=[=+\-@|＝＋－＠](?!\s))/gu;

interface Sayer {
  readonly speech: Speech;
  readonly round: Round;
  readonly locale: Locale;
}

/** What is unknown is an empty cell. */
interface Column {
  readonly heading: string;
  readonly cell: (line: LedgerLine, sayer: Sayer) => string;
}

export const csvColumns: readonly Column[] = [
  { heading: "csv/cost", cell: ({ item }, { speech }) => speech.sayFact({ cost: item }) },
  { heading: "csv/payer", cell: ({ payer }, { speech }) => speech.sayFact({ payer }) },
  { heading: "csv/meeting", cell: ({ kind }, { speech }) => known(kind && { kind }, speech) },
  { heading: "csv/date", cell: ({ date }) => date ?? "" },
  { heading: "csv/semester", cell: ({ semester }, { speech }) => known(semester && { semester }, speech) },
  { heading: "csv/role", cell: ({ role }, { speech, round }) => known(role && whose(role, accompaniedIn(round)), speech) },
  { heading: "csv/quantity", cell: ({ quantity }, { speech }) => (quantity === null ? "" : decimal(String(quantity), speech)) },
  { heading: "csv/unit", cell: ({ unit }, { speech }) => speech.sayFact({ unit }) },
  { heading: "csv/rate", cell: ({ rate }, { speech }) => (rate === null ? "" : kroner(rate.amount, speech)) },
  { heading: "csv/amount", cell: ({ amount }, { speech }) => (amount === null ? "" : kroner(amount, speech)) },
  { heading: "csv/missing", cell: ({ missing }, { speech }) => [...new Set(missing.map((path) => lacking(path, speech)))].join(", ") },
  { heading: "csv/provisions", cell: ({ provisions }, { round, locale }) => texts(round.provisions, provisions, ({ text }) => textIn(round, text, locale)) },
  // An answer alone may be a mere no.
  { heading: "csv/assumptions", cell: ({ assumptions }, { round, locale }) => texts(round.assumptions, assumptions, ({ question, answer }) => `${textIn(round, question, locale)} ${textIn(round, answer, locale)}`) },
  { heading: "csv/number", cell: numberOf },
  // As in `1 av 3`: a spreadsheet takes `1/3` for a date.
  { heading: "csv/share", cell: ({ share }, { speech }) => (share === null ? "" : speech.say("word/share", { part: share.numerator, whole: share.denominator })) },
  { heading: "csv/reused", cell: ({ rate }, { speech }) => (rate?.reused === true ? speech.say("word/yes") : "") },
];

function texts<Cited extends { readonly id: string }>(all: readonly Cited[], cited: readonly string[], textOf: (each: Cited) => string): string {
  return all.filter(({ id }) => cited.includes(id)).map(textOf).join(" ");
}

function known(fact: Fact | null, { sayFact }: Speech): string {
  return fact === null ? "" : sayFact(fact);
}

/** As digits alone: a spreadsheet takes a space between them for text. */
function kroner(ore: number, speech: Speech): string {
  return decimal(inKroner(ore), speech);
}

function decimal(digits: string, { say }: Speech): string {
  return digits.replace(".", say("number/decimal"));
}

/** A path into the rates, such as `hourly.principal`, is said as a rate or as hours: the line tells of what. */
function lacking(path: string, { has, say }: Speech): string {
  const key = `missing/${path.split(".")[0] ?? ""}`;
  return say(has(key) ? key : "missing/other");
}

/** Guidance meetings of a semester are told apart by their number, which their id ends with; they may have no date yet. */
function numberOf({ kind, activity }: LedgerLine): string {
  return kind === guidanceMeeting ? (/\.(\d{1,3})$/.exec(activity ?? "")?.[1] ?? "") : "";
}
