import type { LedgerRate } from "./ledgerLine.js";

/** What there is to say of a line beyond its amount: mostly, why that is unknown. */
export type NoteCode =
  | "companion-missing"
  | "companion-unknown"
  | "hours-missing"
  | "payer-from-caller"
  | "payer-not-stated"
  | "people-unknown"
  | "rate-changes"
  | "rate-expired"
  | "rate-missing"
  | "rate-not-asked"
  | "rate-not-yet-valid"
  | "rate-reused"
  | "seat-empty"
  | "semester-needed";

/** One thing to say of a line. */
export interface Note {
  readonly code: NoteCode;
  /** What the line lacks, as its `missing` names it; `null` where it lacks nothing. */
  readonly missing: string | null;
}

/** Something that was looked up, or what there is to say of its not being there. */
export interface Found<Value> {
  /** What was found; `null` where nothing was. */
  readonly value: Value | null;
  readonly notes: readonly Note[];
}

/** A rate that was looked up. */
export type FoundRate = Found<LedgerRate>;
