import * as z from "zod";
import type { Frozen } from "../../input/index.js";
import { semesterIdSchema } from "../../round/index.js";
import { civilDateSchema, wallTimeSchema } from "../../time/index.js";
import { activityKindSchema } from "../activity.js";

/** Reads why a time was passed over. */
export const passedOverReasonSchema = z.enum([
  "outside-semesters",
  "other-semester",
  "before-start",
  "meeting-day",
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
  "better-dates-chosen",
]);

/**
 * Why a time was passed over. What cannot be helped comes first: no semester, or for a
 * meeting that was agreed another one than its own, before what starts the program, a day that has another
 * meeting, a public holiday, a weekend that nobody asked for, hours that the clocks skip. Then come the wishes, those of
 * the municipality before those of the adviser, and last what was chosen instead.
 */
export type PassedOverReason = z.output<typeof passedOverReasonSchema>;

/** Reads the shape of a time that was passed over, and why: the kind of meeting may be any word. */
export const passedOverSchema = z.strictObject({
  /** The semester that the date lies in; `null` outside them all. */
  semester: semesterIdSchema.nullable(),
  date: civilDateSchema,
  start: wallTimeSchema,
  end: wallTimeSchema,
  reason: passedOverReasonSchema,
  /** For a day that has another meeting, what kind of meeting that is. */
  gathering: activityKindSchema.nullable(),
  /** For a time too close to a guidance meeting, the date of that one. */
  meeting: civilDateSchema.nullable(),
  /** For a wish, where it stands among the wishes. */
  wish: z.array(z.union([z.string(), z.number()])).nullable(),
});

/** A time that was passed over, and why: civil date, wall times in Oslo. */
export interface PassedOver extends Frozen<z.output<typeof passedOverSchema>> {}
