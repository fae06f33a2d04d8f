import { groupedBy } from "../input/index.js";
import { sumOfAmounts } from "./money.js";
import type { Payer, Round, SemesterId, Vocabulary } from "../round/index.js";
import type { LedgerLine } from "./ledgerLine.js";

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

/** Adds up what each payer pays. */
export function totalsOf(lines: readonly LedgerLine[]): LedgerTotals {
  const byPayer = groupedBy(lines, ({ payer }) => payer);
  const total = (payer: Payer) => totalOf(byPayer.get(payer) ?? []);
  return { municipality: total("municipality"), organiser: total("organiser"), "not-stated": total("not-stated") };
}

/** Adds up what each payer pays in each semester. */
export function semesterTotals({ semesters }: Round, lines: readonly LedgerLine[]): readonly LedgerSemester[] {
  const bySemester = groupedBy(lines, ({ semester }) => semester);
  const ids = new Set([...semesters.map(({ id }) => id), ...[...bySemester.keys()].filter((id) => id !== null)]);
  const all = [...ids, ...(bySemester.has(null) ? [null] : [])];
  return all.map((semester) => ({ semester, totals: totalsOf(bySemester.get(semester) ?? []) }));
}

function totalOf(lines: readonly LedgerLine[]): LedgerTotal {
  const unknown = new Set<string>();
  const amounts: number[] = [];
  for (const { amount, item } of lines) {
    if (amount === null) unknown.add(item);
    else amounts.push(amount);
  }
  return { known: sumOfAmounts(amounts, "rates"), unknown: [...unknown] };
}
