import type { Term } from "../assessment/index.js";
import type { ActivityKind, CostTerms, Payer, Round, SemesterId } from "../round/index.js";
import type { LedgerLine } from "./ledgerLine.js";
import type { NoteCode } from "./note.js";

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
