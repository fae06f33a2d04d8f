import type { CostItem, Payer, SemesterId } from "../round/index.js";

/** What one payer pays. */
export interface LedgerTotal {
  /** The sum of all that is known, in whole øre. What is unknown is not in it, not even as 0. */
  readonly known: number;
  /** The costs of which at least one line has no known amount, each once, in the order of the round. */
  readonly unknown: readonly CostItem[];
}

/** What each payer pays. */
export type LedgerTotals = Readonly<Record<Payer, LedgerTotal>>;

/** What is paid in one semester. */
export interface LedgerSemester {
  /** The semester; `null` for what is for the whole period. */
  readonly semester: SemesterId | null;
  /** What each payer pays. */
  readonly totals: LedgerTotals;
}
