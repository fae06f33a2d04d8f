import { exactly, ratio, wholeOre, type Exact } from "./money.js";
import type { ContributionTerms, CostTerms, Payer, SemesterId } from "../round/index.js";
import type { LedgerLine } from "./ledgerLine.js";
import type { Note } from "./note.js";

/** What one payer pays of an amount. */
export interface Part extends Pick<LedgerLine, "payer" | "share" | "amount"> {
  /** What the part is from; `undefined` for the rest, or the whole, which is the main payer's. */
  readonly contribution: ContributionTerms | undefined;
  readonly notes: readonly Note[];
}

/** How much of each cap has been used, in øre: by the place of the contribution, and its semester where that has one. */
export type UsedCaps = Map<string, number>;

/** Splits an amount between those who contribute and the one who pays the rest. The parts come to the amount exactly. */
export function partsOf(terms: CostTerms, payer: Payer, line: Pick<LedgerLine, "amount" | "semester">, used: UsedCaps): readonly Part[] {
  const { contributions = [] } = terms;
  if (line.semester === null && contributions.some(({ semesters }) => semesters !== undefined)) return partsOfAllSemesters(contributions, payer, line.amount);
  const paying = contributions.map((contribution, place) => ({ contribution, place })).filter(({ contribution }) => paysIn(contribution, line.semester));
  if (paying.length === 0) return [{ payer, share: null, amount: line.amount, contribution: undefined, notes: [] }];
  const { amount, notes } = unlessOpen(line.amount, line.semester === null && paying.some(({ contribution }) => contribution.cap?.per === "semester"));
  let rest = amount;
  const parts = paying.map(({ contribution, place }): Part => {
    const share = shareOf(contribution);
    const paid = amount === null || rest === null ? null : Math.min(wholeOre(share.mul(amount), "rates"), rest, leftOf(contribution, capKey(place, contribution, line.semester), used));
    if (paid !== null) use(used, capKey(place, contribution, line.semester), paid);
    if (rest !== null) rest -= paid ?? 0;
    return { payer: contribution.payer, share: proportion(share), amount: paid, contribution, notes };
  });
  const left = paying.reduce((sum, { contribution }) => sum.sub(shareOf(contribution)), exactly(1));
  const isAllPaid = left.equals(0) && paying.every(({ contribution }) => contribution.cap === undefined);
  return isAllPaid ? parts : [{ payer, share: proportion(left), amount: rest, contribution: undefined, notes }, ...parts];
}

const semesterNeeded: Note = { code: "semester-needed", missing: "semester" };

/** How much of an amount for all semesters is for those in which others contribute, nobody knows. */
function partsOfAllSemesters(contributions: readonly ContributionTerms[], payer: Payer, amount: number | null): readonly Part[] {
  const part = { share: null, ...unlessOpen(amount, true) };
  const each = contributions.filter((contribution, place) => contributions.findIndex((other) => other.payer === contribution.payer) === place);
  return [{ payer, contribution: undefined, ...part }, ...each.map((contribution) => ({ payer: contribution.payer, contribution, ...part }))];
}

/** Where the amount is nothing, or unknown anyway, knowing the semester would not help. */
function unlessOpen(amount: number | null, isOpen: boolean): Pick<Part, "amount" | "notes"> {
  return isOpen && amount !== null && amount > 0 ? { amount: null, notes: [semesterNeeded] } : { amount, notes: [] };
}

function paysIn({ semesters }: ContributionTerms, semester: SemesterId | null): boolean {
  return semesters === undefined || semester === null || semesters.includes(semester);
}

function shareOf({ share }: ContributionTerms): Exact {
  return share === undefined ? exactly(1) : ratio(share.numerator, share.denominator);
}

function proportion(share: Exact): LedgerLine["share"] {
  return { numerator: Number(share.n), denominator: Number(share.d) };
}

function capKey(place: number, { cap }: ContributionTerms, semester: SemesterId | null): string {
  return cap?.per === "semester" ? `${String(place)} ${String(semester)}` : String(place);
}

function leftOf({ cap }: ContributionTerms, key: string, used: UsedCaps): number {
  return cap === undefined ? Infinity : Math.max(0, cap.amount - (used.get(key) ?? 0));
}

function use(used: UsedCaps, key: string, amount: number): void {
  used.set(key, (used.get(key) ?? 0) + amount);
}
