import type { SemesterId } from "../round/index.js";
import type { CivilDate, WallTime } from "../time/index.js";
import type { RejectionReason } from "./rejectedSlot.js";

/** What can be wished of guidance meetings, apart from the times at which they could be. */
export type GuidanceWishKind = "unavailable" | "min-days-between" | "earliest" | "latest" | "adviser-available" | "adviser-unavailable" | "adviser-busy";

/** One wish that can stand in the way. Each is made once, so that wishes are told apart by identity. */
export interface GuidanceWish {
  readonly kind: GuidanceWishKind;
  /** Where it stands among the wishes. */
  readonly path: readonly (string | number)[];
  /** The days that it is about, where it is about days. */
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  /** The number of days that it asks for, where it asks for a number. */
  readonly days: number | null;
}

/** What stands against a time: something that cannot be helped, or a wish. */
export interface Obstacle {
  readonly reason: RejectionReason;
  readonly wish: GuidanceWish | null;
  /** The kind of the meeting that takes the day. */
  readonly gathering: string | null;
}

/** Hours on a date. */
export interface HoursOnDate {
  readonly date: CivilDate;
  readonly start: WallTime;
  readonly end: WallTime;
}

/** One time at which a guidance meeting could be, and what stands against it. */
export interface Slot extends HoursOnDate {
  /** The date as a number: days since the programme period began. */
  readonly day: number;
  /** The semester that the date lies in; `null` outside them all. */
  readonly semester: SemesterId | null;
  /** Where the time stands among the wishes. */
  readonly path: readonly (string | number)[];
  /** Whether it falls on a weekend day that the wish names. */
  readonly isNamedWeekend: boolean;
  /** What stands against it, the strongest first; nothing when it is open. */
  readonly obstacles: readonly Obstacle[];
}
