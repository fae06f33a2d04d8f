import * as z from "zod";
import type { Held } from "../assessment/index.js";
import type { Frozen } from "../input/index.js";
import { epochOf, osloInstant, wallTimeSchema, weekdaySchema, type CivilDate, type WallTime } from "../time/index.js";
import { citations } from "./citation.js";
import { roundDateSchema } from "./roundDate.js";
import { audienceSchema, gatheringKindSchema, modeSchema, semesterIdSchema } from "./vocabulary.js";

/** Reads the hours of a meeting, in Oslo's wall time; the end comes after the start on the same day. */
export const hoursSchema = z
  .strictObject({ start: wallTimeSchema, end: wallTimeSchema })
  .refine(({ start, end }) => start < end, { path: ["end"], message: "Expected an end after the start, on the same day" });

const shape = z.strictObject({
  /** Unique in the round, and semantic: its kind, and what tells it apart: `learning-conference.autumn-2026`. */
  id: z.string().regex(/^[a-z0-9.-]{1,80}$/, "Expected an id of small letters, digits, dots and hyphens"),
  kind: gatheringKindSchema,
  semester: semesterIdSchema,
  date: roundDateSchema,
  /** The weekday as the call states it; a check holds it against the date. */
  weekday: weekdaySchema,
  /** `null` where the call states none: the meeting is then all-day, and its hours are unknown. */
  hours: hoursSchema.nullable(),
  mode: modeSchema,
  /** `null` where there is none or none is stated. */
  place: z.string().min(1).max(200).nullable(),
  audience: audienceSchema,
  ...citations,
});

type Shape = z.output<typeof shape>;

/** Reads one meeting that the call dates. */
export const gatheringSchema = shape
  .refine(({ id, kind }) => id === kind || id.startsWith(`${kind}.`), { path: ["id"], message: "Expected an id that begins with the kind" })
  .refine(lastsOnItsDate, {
    path: ["hours", "end"],
    message: "Expected an end after the start on Oslo's clocks that day",
    when: ({ issues }) => issues.length === 0,
  });

/** In the hour that the clocks skip, a later wall time can stand for an earlier instant. */
function lastsOnItsDate({ date, hours }: Shape): boolean {
  return hours === null || instantAt(date, hours.start) < instantAt(date, hours.end);
}

function instantAt(date: CivilDate, time: WallTime): number {
  return epochOf(osloInstant(date, time));
}

/** One meeting that the call dates. */
export interface Gathering extends Held<Frozen<z.output<typeof gatheringSchema>>> {}
