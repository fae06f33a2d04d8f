import { inKroner, type Fact, type Speech } from "../language/index.js";
import type { Round } from "../round/index.js";
import { accompaniedIn, whose } from "./accompanied.js";
import type { LedgerLine } from "./ledgerLine.js";

/** A column of a ledger as CSV: its heading is a text of the language. */
interface Column {
  readonly heading: string;
  /** What stands in its cell of a line. What is unknown is empty. */
  readonly cell: (line: LedgerLine, speech: Speech, round: Round) => string;
}

/** The columns, in order. */
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
