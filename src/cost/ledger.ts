import type { FindingOf } from "../assessment/index.js";
import type { Vocabulary } from "../round/index.js";
import type { LedgerLine } from "./ledgerLine.js";
import type { LedgerSemester, LedgerTotals } from "./ledgerTotals.js";
import type { ledgerRules } from "./rules.js";

/** What the rules about ledgers can find. */
export type LedgerFinding = FindingOf<(typeof ledgerRules)[number]>;

/** What a round costs one municipality and the others who pay: lines, sums, and what nobody knows. JSON-serialisable. */
export interface Ledger<V extends Vocabulary = Vocabulary> {
  /** The id of the round. */
  readonly round: string;
  /** Every line: costs in the order of the round, the meetings of each in time order, the seats of each in the round's order. */
  readonly lines: readonly LedgerLine<V>[];
  /** The sums by semester, in the order of the round; what is for the whole period stands last. */
  readonly semesters: readonly LedgerSemester<V>[];
  /** The sums of all lines. */
  readonly totals: LedgerTotals<V>;
  /** What is known of each cost and what is not, why, and what would mend it. */
  readonly findings: readonly LedgerFinding[];
}
