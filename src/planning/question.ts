import type { Round, SemesterId } from "../round/index.js";
import type { RejectedSlot } from "./rejectedSlot.js";
import type { HoursOnDate, GuidanceWish } from "./slot.js";

/** A meeting that was placed. */
export interface PlacedMeeting extends HoursOnDate {
  readonly semester: SemesterId | null;
  /** How long it lies after the meeting before it, gatherings too, and before the next; `null` where there is none. */
  readonly daysAfter: number | null;
  readonly daysBefore: number | null;
  /** Where the time stands among the wishes. */
  readonly path: readonly (string | number)[];
}

/** A meeting that was agreed before, and what stands against it all the same. */
export interface AgreedMeeting extends HoursOnDate {
  readonly semester: SemesterId | null;
  readonly against: readonly Pick<RejectedSlot, "reason" | "gathering" | "meeting">[];
}

/** How many meetings a semester has: owed, agreed before, and placed now. */
export interface PlannedCount {
  readonly semester: SemesterId;
  readonly owed: number;
  readonly agreed: number;
  readonly placed: number;
}

/** Wishes that together stand in the way, and how many more meetings could be placed if they were given up. */
export interface ConflictingWishes {
  readonly wishes: readonly GuidanceWish[];
  readonly more: number;
}

/** What the rules for a plan read: what came of the wishes. */
export interface PlanQuestion {
  readonly round: Round;
  /** In the order in which they were given. */
  readonly agreed: readonly AgreedMeeting[];
  /** In order of time. */
  readonly placed: readonly PlacedMeeting[];
  /** In the order of the round. */
  readonly semesters: readonly PlannedCount[];
  /** The smallest sets of wishes that stand in the way of what lacks. */
  readonly inTheWay: readonly ConflictingWishes[];
}
