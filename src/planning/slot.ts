import * as z from "zod";
import { expected, type Frozen } from "../input/index.js";
import type { Facts } from "../language/index.js";
import { semesterIdSchema, type SemesterId } from "../round/index.js";
import { activityKindSchema, type SortOfDay } from "../schedule/index.js";
import { civilDateSchema, wallTimeSchema, type CivilDate, type WallTime } from "../time/index.js";

/** Hours on a date. */
export interface HoursOnDate {
  readonly date: CivilDate;
  readonly start: WallTime;
  readonly end: WallTime;
}

export interface Slot extends HoursOnDate {
  /** Days since the programme period began. */
  readonly day: number;
  /** `null` outside them all. */
  readonly semester: SemesterId | null;
  /** Among the wishes. */
  readonly path: readonly (string | number)[];
  readonly sort: SortOfDay;
  /** The strongest first; none when it is open. */
  readonly obstacles: readonly Obstacle[];
}

export interface Obstacle {
  readonly reason: RejectionReason;
  readonly wish: GuidanceWish | null;
  /** The kind of the meeting that takes the day or the hours. */
  readonly gathering: string | null;
}

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

const rejectionReasonSchema = z.enum([
  "outside-semesters",
  "other-semester",
  "before-start",
  "meeting-day",
  "overlaps-gathering",
  "public-holiday",
  "weekend",
  "clocks-change",
  "before-earliest",
  "after-latest",
  "unavailable",
  "adviser-not-available",
  "adviser-unavailable",
  "adviser-busy",
  "too-close",
  "other-hours-chosen",
  "nothing-owed",
  "ordinary-days-chosen",
  "better-dates-chosen",
]);

/**
 * Why a time was rejected. What cannot be helped comes first: no semester, or for a
 * meeting that was agreed another one than its own, before what starts the programme, a day that has another
 * meeting, the hours of a gathering, a public holiday, a weekend that nobody asked for, hours that the clocks
 * skip. Then come the wishes, those of the municipality before those of the adviser, and last what was chosen
 * instead.
 */
export type RejectionReason = z.output<typeof rejectionReasonSchema>;

/** Reads the shape of a time that was rejected, and why: the kind of meeting may be any word. */
export const rejectedSlotSchema = z.strictObject({
  /** The semester that the date lies in; `null` outside them all. */
  semester: semesterIdSchema.nullable(),
  date: civilDateSchema,
  start: wallTimeSchema,
  end: wallTimeSchema,
  reason: rejectionReasonSchema,
  /** For a day that has another meeting, and for the hours of a gathering, what kind of meeting that is. */
  gathering: activityKindSchema.nullable(),
  /** For a time too close to a guidance meeting, the date of that one. */
  meeting: civilDateSchema.nullable(),
  /** For a wish, where it stands among the wishes. */
  wish: z.array(z.union([z.string(), z.number()], { error: expected("text-or-number", "Expected a text or a number") })).nullable(),
});

/** Another version, which knew other reasons, may have stored it. */
export const storedRejectedSlotSchema = rejectedSlotSchema.extend({ reason: z.string().regex(/^[a-z-]{1,60}$/, expected("id-in-small-letters", "Expected a reason")) });

/** A time that was rejected, and why: civil date, wall times in Oslo. */
export interface RejectedSlot extends Frozen<z.output<typeof rejectedSlotSchema>> {}

/** Only where the reason is about another meeting. */
export function factsOfReason({ gathering, meeting }: Pick<RejectedSlot, "gathering" | "meeting">): Facts {
  return {
    gathering: gathering === null ? null : { kind: gathering },
    isGatheringKnown: gathering === null ? "no" : "yes",
    meeting: meeting === null ? null : { date: meeting },
    isMeetingKnown: meeting === null ? "no" : "yes",
  };
}
