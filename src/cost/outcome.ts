import type { Term } from "../assessment/index.js";
import type { ActivityKind, CostTerms, Payer, Round, SemesterId } from "../round/index.js";
import type { LedgerLine, NoteCode } from "./ledgerLine.js";
import type { NotedLine } from "./linesOf.js";
import { sumOfAmounts } from "./money.js";

/** Where there is something to say of a cost, and what is lacking there. */
export interface NotedLines {
  readonly code: NoteCode;
  /** The ids of the activities, in time order. */
  readonly activities: ReadonlySet<string>;
  readonly kinds: ReadonlySet<ActivityKind>;
  readonly semesters: ReadonlySet<SemesterId>;
  readonly roles: ReadonlySet<NonNullable<LedgerLine["role"]>>;
  /** What is lacking, as the lines' `missing` names it. */
  readonly missing: ReadonlySet<string>;
}

/** What has become of one cost. */
export interface CostOutcome {
  /** What the round says of it. */
  readonly terms: CostTerms;
  /** Where the cost stands in the round. */
  readonly place: number;
  /** Who pays it, or the rest of it. */
  readonly payer: Payer;
  /** Whether nobody but the organiser pays a part of it. */
  readonly isOrganisersAlone: boolean;
  /** What is known of it, in whole øre. */
  readonly known: number;
  /** How many lines there are, and how many of them have no known amount. */
  readonly lines: number;
  readonly unknown: number;
  /** The terms whose assumption would change what is known. */
  readonly rests: readonly Term[];
  /** What there is to say, by code. */
  readonly notes: ReadonlyMap<NoteCode, NotedLines>;
}

/** What the rules for ledgers read: what has become of each cost, in the order of the round. */
export interface LedgerQuestion {
  readonly round: Round;
  readonly costs: readonly CostOutcome[];
}

export function outcomeOf(terms: CostTerms, place: number, payer: Payer, lines: readonly NotedLine[]): CostOutcome {
  const rests = [...new Set(lines.flatMap((noted) => (noted.line.amount === null ? [] : noted.rests)))];
  const amounts = lines.flatMap(({ line }) => line.amount ?? []);
  const counts = { known: sumOfAmounts(amounts, "rates"), lines: lines.length, unknown: lines.length - amounts.length };
  const isOrganisersAlone = lines.every(({ line }) => line.payer === "organiser");
  return { terms, place, payer, isOrganisersAlone, rests, notes: gathered(lines), ...counts };
}

type Gathering = { readonly [Key in keyof NotedLines]: NotedLines[Key] extends ReadonlySet<infer Each> ? Set<Each> : NotedLines[Key] };

function gathered(lines: readonly NotedLine[]): ReadonlyMap<NoteCode, NotedLines> {
  const notes = new Map<NoteCode, Gathering>();
  for (const { line, notes: said } of lines) {
    for (const { code, missing } of said) {
      const noted = notes.get(code) ?? empty(code);
      notes.set(code, noted);
      if (missing !== null) noted.missing.add(missing);
      addLine(noted, line);
    }
  }
  return notes;
}

function empty(code: NoteCode): Gathering {
  return { code, activities: new Set(), kinds: new Set(), semesters: new Set(), roles: new Set(), missing: new Set() };
}

function addLine({ activities, kinds, semesters, roles }: Gathering, line: NotedLine["line"]): void {
  if (line.activity !== null) activities.add(line.activity);
  if (line.kind !== null) kinds.add(line.kind);
  if (line.semester !== null) semesters.add(line.semester);
  if (line.role !== null) roles.add(line.role);
}
