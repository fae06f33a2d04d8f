import { groupedBy } from "../grouping/index.js";
import { sumOfAmounts } from "../money/index.js";
import type { Payer, Round } from "../round/index.js";
import type { LedgerLine } from "./ledgerLine.js";
import type { LedgerSemester, LedgerTotal, LedgerTotals } from "./ledgerTotals.js";

/**
 * Adds up what each payer pays.
 *
 * @param lines - The lines, those of one cost together, costs in the order of the round.
 * @returns What is known, and the costs that are not known through and through.
 * @throws InvalidInputError when a sum is greater than a number holds exactly.
 */
export function totalsOf(lines: readonly LedgerLine[]): LedgerTotals {
  const byPayer = groupedBy(lines, ({ payer }) => payer);
  const total = (payer: Payer) => totalOf(byPayer.get(payer) ?? []);
  return { municipality: total("municipality"), organiser: total("organiser"), "not-stated": total("not-stated") };
}

/**
 * Adds up what each payer pays in each semester.
 *
 * @param round - The round.
 * @param lines - The lines, as {@link totalsOf} takes them.
 * @returns The semesters of the round, then others that meetings were agreed for, then what is for the whole period.
 */
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
