import { verdictSchema, type Verdict } from "../application/index.js";
import { sumOfAmounts, type LedgerTotal, type LedgerTotals } from "../cost/index.js";
import { payerSchema, type Round, type Vocabulary } from "../round/index.js";
import type { MunicipalityReport } from "./report.js";

/** The reports of all municipalities, added up. */
export interface SimulationTotals<V extends Vocabulary = Vocabulary> {
  /** How many municipalities there are. */
  readonly municipalities: number;
  /** How many applications amount to what; `none` for those who have submitted none. */
  readonly verdicts: Readonly<Record<Verdict | "none", number>>;
  /** Each municipality is counted as one of these five: taking part, withdrawn, declined, not decided, or with no application. */
  readonly takingPart: number;
  readonly withdrawn: number;
  readonly declined: number;
  readonly undecided: number;
  readonly notSubmitted: number;
  /** How many of those that take part have completed the programme. */
  readonly completed: number;
  /** Their meetings, by how firm they are. */
  readonly meetings: Readonly<Record<"fixed" | "agreed" | "toBeAgreed", number>>;
  readonly attendance: AttendanceTotals;
  /** What each payer pays for those who take part or have taken part, and of which costs something is unknown, in whole øre. */
  readonly ledger: LedgerTotals<V>;
}

/** Attendance of all municipalities: people times meetings. */
export interface AttendanceTotals {
  /** How many meetings were held; a gathering is one for each municipality that was there. */
  readonly meetings: number;
  readonly expected: number;
  /** How many are known to have come. */
  readonly present: number;
  /** Of how many it is not known whether they came. */
  readonly unknown: number;
}

// Copies: whoever has the schemas can write into their lists.
const everyVerdict = [...verdictSchema.options, "none"] as const;
const everyPayer = [...payerSchema.options];

export function totalsOf(round: Round, reports: readonly MunicipalityReport[]): SimulationTotals {
  const count = (isCounted: (report: MunicipalityReport) => boolean) => reports.filter(isCounted).length;
  const inState = (state: MunicipalityReport["lifeCycle"]["state"]) => count(({ lifeCycle }) => lifeCycle.state === state);
  const verdicts = everyVerdict.map((verdict) => [verdict, count((report) => (report.verdict ?? "none") === verdict)]);
  return {
    municipalities: reports.length,
    // Every key is there: the list above is all of them.
    verdicts: Object.fromEntries(verdicts) as SimulationTotals["verdicts"],
    takingPart: count(({ takesPart }) => takesPart === true),
    withdrawn: inState("withdrawn"),
    declined: inState("declined"),
    undecided: count(({ lifeCycle, takesPart, verdict }) => verdict !== null && takesPart === null && lifeCycle.state === "submitted"),
    notSubmitted: count(({ verdict }) => verdict === null),
    completed: inState("completed"),
    meetings: meetingsIn(reports),
    attendance: attendanceIn(reports),
    ledger: ledgerIn(round, reports),
  };
}

function sumOf(reports: readonly MunicipalityReport[], amountIn: (report: MunicipalityReport) => number): number {
  return reports.reduce((sum, report) => sum + amountIn(report), 0);
}

function meetingsIn(reports: readonly MunicipalityReport[]): SimulationTotals["meetings"] {
  const sum = (status: keyof SimulationTotals["meetings"]) => sumOf(reports, ({ meetings }) => meetings?.[status] ?? 0);
  return { fixed: sum("fixed"), agreed: sum("agreed"), toBeAgreed: sum("toBeAgreed") };
}

function attendanceIn(reports: readonly MunicipalityReport[]): AttendanceTotals {
  return {
    meetings: sumOf(reports, ({ attendance }) => attendance?.meetings ?? 0),
    expected: sumOf(reports, ({ attendance }) => attendance?.expected ?? 0),
    present: sumOf(reports, ({ attendance }) => attendance?.present ?? 0),
    unknown: sumOf(reports, ({ attendance }) => attendance?.unknown ?? 0),
  };
}

function ledgerIn({ costs }: Round, reports: readonly MunicipalityReport[]): LedgerTotals {
  const ledgers = reports.flatMap(({ ledger }) => ledger ?? []);
  const byPayer = everyPayer.map((payer): [string, LedgerTotal] => {
    const unknown = new Set(ledgers.flatMap(({ totals }) => totals[payer].unknown));
    const known = sumOfAmounts(ledgers.map(({ totals }) => totals[payer].known), "scenario");
    return [payer, { known, unknown: costs.map(({ item }) => item).filter((item) => unknown.has(item)) }];
  });
  // Every key is there: the list above is all of them.
  return Object.fromEntries(byPayer) as Record<keyof LedgerTotals, LedgerTotal>;
}
