import * as z from "zod";
import { expected, readAll, readInput } from "../input/index.js";
import { inKroner, languages, localeSchema, type Fact, type Locale, type Speech } from "../language/index.js";
import { readRound, speechOf, type Round } from "../round/index.js";
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

/** What makes a spreadsheet take a cell for a formula, also as full-width characters, and after what cannot be seen. */
const beginsLikeAFormula = /^[\s\p{C}]*[=+\-@|＝＋－＠]|^[\t\r\n]/u;

/**
 * Writes the lines of a ledger as CSV, for a spreadsheet.
 *
 * @remarks RFC 4180: a heading, then one line each, all ended by CRLF but the last. Amounts and rates are in kroner with two decimals, the way
 * the language writes them; what is unknown is an empty cell, never 0, and the column beside says what is lacking. The last two columns say which
 * part of the cost the payer pays where others contribute, and where a rate is used that has run out. A text that a spreadsheet would
 * take for a formula gets an apostrophe in front.
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
  const rows = lines.map((line) => csvColumns.map(({ cell }) => cell(line, speech, parsed)));
  const text = Papa.unparse([headings, ...rows], { delimiter: delimiter ?? usualDelimiter(speech), newline: "\r\n", escapeFormulae: beginsLikeAFormula });
  return byteOrderMark ? `\uFEFF${text}` : text;
}

/** Where a comma stands in numbers, it cannot stand between them. */
function usualDelimiter({ say }: Speech): ";" | "," {
  return say("number/decimal") === "," ? ";" : ",";
}

/** A column of a ledger as CSV: its heading is a text of the language. */
interface Column {
  readonly heading: string;
  /** What stands in its cell of a line. What is unknown is empty. */
  readonly cell: (line: LedgerLine, speech: Speech, round: Round) => string;
}

export const csvColumns: readonly Column[] = [
  { heading: "csv/cost", cell: ({ item }, { sayFact }) => sayFact({ cost: item }) },
  { heading: "csv/payer", cell: ({ payer }, { sayFact }) => sayFact({ payer }) },
  { heading: "csv/meeting", cell: ({ kind }, speech) => known(kind && { kind }, speech) },
  { heading: "csv/date", cell: ({ date }) => date ?? "" },
  { heading: "csv/semester", cell: ({ semester }, speech) => known(semester && { semester }, speech) },
  { heading: "csv/role", cell: ({ role }, speech, round) => known(role && whose(role, accompaniedIn(round)), speech) },
  { heading: "csv/quantity", cell: ({ quantity }, speech) => (quantity === null ? "" : decimal(String(quantity), speech)) },
  { heading: "csv/unit", cell: ({ unit }, { sayFact }) => sayFact({ unit }) },
  { heading: "csv/rate", cell: ({ rate }, speech) => (rate === null ? "" : kroner(rate.amount, speech)) },
  { heading: "csv/amount", cell: ({ amount }, speech) => (amount === null ? "" : kroner(amount, speech)) },
  { heading: "csv/missing", cell: ({ missing }, speech) => [...new Set(missing.map((path) => lacking(path, speech)))].join(", ") },
  { heading: "csv/provisions", cell: ({ provisions }) => provisions.join(" ") },
  { heading: "csv/assumptions", cell: ({ assumptions }) => assumptions.join(" ") },
  { heading: "csv/activity", cell: ({ activity }) => activity ?? "" },
  // As in `1 av 3`: a spreadsheet takes `1/3` for a date.
  { heading: "csv/share", cell: ({ share }, { say }) => (share === null ? "" : say("word/share", { part: share.numerator, whole: share.denominator })) },
  { heading: "csv/reused", cell: ({ rate }, { say }) => (rate?.reused === true ? say("word/yes") : "") },
];

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

/** The line tells of what: so a path into the rates, such as `hourly.principal`, is said as a rate or as hours. */
function lacking(path: string, { has, say }: Speech): string {
  const [place = ""] = path.split(".");
  const key = `missing/${place}`;
  return has(key) ? say(key) : path;
}
