import { assumptionsOf, provisionsOf, type Answer, type Term } from "../assessment/index.js";
import { wholeOre } from "./money.js";
import { guidanceMeeting, type CostTerms, type Payer } from "../round/index.js";
import { arisingFrom, isLocalWork } from "./costUnit.js";
import { draftsOf, type Draft } from "./draftsOf.js";
import type { LedgerLine } from "./ledgerLine.js";
import type { Note } from "./note.js";
import type { CountedPart } from "./people.js";
import { partsOf, type Part, type UsedCaps } from "./partsOf.js";
import type { Costing } from "./question.js";
import type { CostRates } from "./rates.js";

/** A line, and what there is to say of it. */
export interface NotedLine {
  readonly line: LedgerLine;
  readonly notes: readonly Note[];
  /** The terms whose assumption would change the line. */
  readonly rests: readonly Term[];
}

/** Makes the lines of one cost. */
export function linesOf(asked: Costing, terms: CostTerms): readonly NotedLine[] {
  const used: UsedCaps = new Map();
  const main = mainPayer(terms, asked.rates);
  const noted = terms.payer === main ? [] : [fromCaller];
  return draftsOf(asked, terms).flatMap((draft) => {
    const amount = amountOf(draft);
    return partsOf(terms, main, { amount, semester: draft.semester }, used).map((part) => {
      const own = part.contribution === undefined ? [...noted, ...(main === "not-stated" ? [notStated] : [])] : [];
      return lineOf(asked, terms, draft, part, [...own, ...part.notes, ...draft.notes]);
    });
  });
}

const fromCaller: Note = { code: "payer-from-caller", missing: null };
const notStated: Note = { code: "payer-not-stated", missing: "payer" };

/** Answers who pays a cost, or the rest of it: where the round names nobody, whom the caller names. */
export function mainPayer({ item, payer }: CostTerms, { notStated: stated = {} }: CostRates): Payer {
  return payer === "not-stated" ? (stated[item]?.payer ?? payer) : payer;
}

/** The one place where an amount is rounded. */
function amountOf({ quantity, rate }: Draft): number | null {
  return quantity === null || rate === null ? null : wholeOre(quantity.mul(rate.amount), "rates");
}

function lineOf(asked: Costing, terms: CostTerms, draft: Draft, { payer, share, amount, contribution }: Part, notes: readonly Note[]): NotedLine {
  const { activity, semester, role, quantity, rate } = draft;
  const missing = [...new Set(notes.flatMap((note) => note.missing ?? []))];
  const paid = contribution === undefined ? [terms] : [terms, contribution];
  const counted = grounds(asked, terms, draft);
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

/** The terms that a quantity comes from, and those whose assumption would change it. */
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
