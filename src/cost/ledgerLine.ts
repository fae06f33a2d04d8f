import type { ActivityKind, Payer, SemesterId, Vocabulary } from "../round/index.js";
import type { CivilDate } from "../time/index.js";
import type { CostUnit } from "./costBasis.js";

/** A part of a whole, exactly: 1/3 is `{ numerator: 1, denominator: 3 }`. */
export interface Proportion {
  /** A whole number, 0 or more. */
  readonly numerator: number;
  /** A whole number, 1 or more. */
  readonly denominator: number;
}

/** What one unit of a cost comes to. */
export interface LedgerRate {
  /** Whole øre per unit. */
  readonly amount: number;
  /** From when the rate holds; `null` where it holds all through. */
  readonly validFrom: CivilDate | null;
  /** Whether it has run out, and is used all the same because the caller asks for that. */
  readonly reused: boolean;
}

/** One line of a ledger: one cost, at one meeting where it arises at meetings, that one payer pays. JSON-serialisable. */
export interface LedgerLine<V extends Vocabulary = Vocabulary> {
  /** The cost. */
  readonly item: V["cost"];
  /** Who pays it; `not-stated` where neither the call nor the caller names anybody. */
  readonly payer: Payer;
  /** The id of the activity in the schedule; `null` for what does not arise at a meeting. */
  readonly activity: string | null;
  /** What kind of meeting that is. */
  readonly kind: ActivityKind<V> | null;
  /** The civil date of the meeting; `null` where there is none yet. */
  readonly date: CivilDate | null;
  /** The semester that it counts for; `null` for what is for the whole period. */
  readonly semester: SemesterId | null;
  /** Whose time it is; `companion` for whoever comes along, whose seat nobody knows beforehand (D6). `null` for what is no time. */
  readonly role: V["seat"] | "companion" | null;
  /** How many units, as near as a number says it; `null` where that is unknown. A line that is split states the whole quantity. */
  readonly quantity: number | null;
  /** What the quantity counts. */
  readonly unit: CostUnit;
  /** What one unit comes to; `null` where that is unknown. */
  readonly rate: LedgerRate | null;
  /** The part of the cost that this payer pays, before any cap; `null` where it pays the whole, for nobody contributes, and where that differs between semesters. */
  readonly share: Proportion | null;
  /** Whole øre; `null` where that is unknown. */
  readonly amount: number | null;
  /** What is lacking: paths into the rates, such as `hourly.principal`, or `people`, `companion`, `payer`, `rate`, `semester`. */
  readonly missing: readonly string[];
  /** The provisions of the call that the line rests on. */
  readonly provisions: readonly string[];
  /** The assumptions that it rests on where the call is silent. */
  readonly assumptions: readonly string[];
}

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

export interface Note {
  readonly code: NoteCode;
  /** As the line's `missing` names it; `null` where it lacks nothing. */
  readonly missing: string | null;
}

export interface Found<Value> {
  readonly value: Value | null;
  readonly notes: readonly Note[];
}

export type FoundRate = Found<LedgerRate>;
