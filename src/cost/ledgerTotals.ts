import type { Payer, SemesterId, Vocabulary } from "../round/index.js";

/** What one payer pays. */
export interface LedgerTotal<V extends Vocabulary = Vocabulary> {
  /** The sum of all that is known, in whole øre. What is unknown is not in it, not even as 0. */
  readonly known: number;
  /** The costs of which at least one line has no known amount, each once, in the order of the round. */
  readonly unknown: readonly V["cost"][];
}

/** What each payer pays. */
export type LedgerTotals<V extends Vocabulary = Vocabulary> = Readonly<Record<Payer, LedgerTotal<V>>>;

/** What is paid in one semester. */
export interface LedgerSemester<V extends Vocabulary = Vocabulary> {
  /** The semester; `null` for what is for the whole period. */
  readonly semester: SemesterId | null;
  /** What each payer pays. */
  readonly totals: LedgerTotals<V>;
}
