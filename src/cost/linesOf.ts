import { assumptionsOf, provisionsOf, type Answer, type Term } from "../assessment/index.js";
import { guidanceMeeting, type ContributionTerms, type CostTerms, type Payer, type SemesterId } from "../round/index.js";
import { arisingFrom, isLocalWork } from "./costBasis.js";
import { draftsOf, type Draft } from "./draftsOf.js";
import type { Costing } from "./costing.js";
import type { LedgerLine, Note } from "./ledgerLine.js";
import { exactly, ratio, wholeOre, type Exact } from "./money.js";
import type { CountedPart } from "./people.js";
import type { CostRates } from "./rates.js";

export interface NotedLine {
  readonly line: LedgerLine;
  readonly notes: readonly Note[];
  /** The terms whose assumption would change the line. */
  readonly rests: readonly Term[];
}

export function linesOf(costing: Costing, terms: CostTerms): readonly NotedLine[] {
  const used: UsedCaps = new Map();
  const main = mainPayer(terms, costing.rates);
  const noted = terms.payer === main ? [] : [fromCaller];
  return draftsOf(costing, terms).flatMap((draft) => {
    const amount = amountOf(draft);
    return partsOf(terms, main, { amount, semester: draft.semester }, used).map((part) => {
      const own = part.contribution === undefined ? [...noted, ...(main === "not-stated" ? [notStated] : [])] : [];
      return lineOf(costing, terms, draft, part, [...own, ...part.notes, ...draft.notes]);
    });
  });
}

const fromCaller: Note = { code: "payer-from-caller", missing: null };
const notStated: Note = { code: "payer-not-stated", missing: "payer" };

/** Where the round names nobody, whom the caller names. */
export function mainPayer({ item, payer }: CostTerms, { notStated: stated = {} }: CostRates): Payer {
  return payer === "not-stated" ? (stated[item]?.payer ?? payer) : payer;
}

/** The one place where an amount is rounded. */
function amountOf({ quantity, rate }: Draft): number | null {
  return quantity === null || rate === null ? null : wholeOre(quantity.mul(rate.amount), "rates");
}

function lineOf(costing: Costing, terms: CostTerms, draft: Draft, { payer, share, amount, contribution }: Part, notes: readonly Note[]): NotedLine {
  const { activity, semester, role, quantity, rate } = draft;
  const missing = [...new Set(notes.flatMap((note) => note.missing ?? []))];
  const paid = contribution === undefined ? [terms] : [terms, contribution];
  const counted = grounds(costing, terms, draft);
  const rests = [...paid, ...counted.rests];
  const line: LedgerLine = {
    item: terms.item,
    payer,
    activity: activity?.id ?? null,
    kind: activity?.kind ?? null,
    date: activity?.date ?? null,
    semester,
    role,
    quantity: quantity === null ? null : quantity.valueOf(),
    unit: arisingFrom(terms.basis).unit,
    rate,
    share,
    amount: missing.length === 0 ? amount : null,
    missing,
    provisions: provisionsOf([...paid, ...counted.terms]),
    assumptions: assumptionsOf(rests),
  };
  return { line, notes, rests };
}

/** `rests` are those whose assumption would change it. */
function grounds({ round: { localWork }, meetings, people }: Costing, { basis }: CostTerms, { activity, role, notes }: Draft): Pick<Answer, "terms" | "rests"> {
  if (activity === null) return isLocalWork(basis) && localWork !== undefined ? workGrounds(localWork, notes) : nothing;
  const itself = meetings.get(activity.id) ?? [];
  const { unit } = arisingFrom(basis);
  // Hours that are not stated matter to nothing but time.
  const isOpen = activity.kind === guidanceMeeting || (unit === "person-hour" && activity.startsAt === null);
  const company = unit === "person-hour" || unit === "person-trip" ? companyGrounds(people.parts.get(activity.audience), role) : nothing;
  return { terms: [...itself, ...company.terms], rests: [...(isOpen ? itself : []), ...company.rests] };
}

const nothing = { terms: [], rests: [] };

/** Whom a meeting for a part of the group is for; who comes along does not matter to those with whom they do. */
function companyGrounds(part: CountedPart | undefined, role: string | null): Pick<Answer, "terms" | "rests"> {
  if (part === undefined) return nothing;
  const isAlone = part.companions === 0 || (role !== null && part.seats.includes(role));
  return { terms: [part.terms], rests: isAlone ? [] : [part.terms] };
}

/** How much local work is asked for matters only where the caller has not said how much there is. */
function workGrounds(localWork: Term, notes: readonly Note[]): Pick<Answer, "terms" | "rests"> {
  return { terms: [localWork], rests: notes.some(({ code }) => code === "hours-missing") ? [localWork] : [] };
}

interface Part extends Pick<LedgerLine, "payer" | "share" | "amount"> {
  /** `undefined` for the rest, or the whole, which is the main payer's. */
  readonly contribution: ContributionTerms | undefined;
  readonly notes: readonly Note[];
}

/** In øre, by the place of the contribution, and its semester where that has one. */
type UsedCaps = Map<string, number>;

/** The parts come to the amount exactly. */
function partsOf(terms: CostTerms, payer: Payer, line: Pick<LedgerLine, "amount" | "semester">, used: UsedCaps): readonly Part[] {
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
