import * as z from "zod";
import { expected } from "../input/index.js";
import { epochOf, osloInstant, wallTimeSchema, weekdaySchema, type CivilDate, type WallTime } from "../time/index.js";
import { citations } from "./citation.js";
import { modeSchema, roundDateSchema, semesterIdSchema, wordSchema } from "./vocabulary.js";

/** In Oslo's wall time. */
export const hoursSchema = z
  .strictObject({ start: wallTimeSchema, end: wallTimeSchema })
  .refine(({ start, end }) => start < end, { path: ["end"], message: expected("end-after-start", "Expected an end after the start, on the same day") });

const shape = z.strictObject({
  id: z.string().regex(/^[a-z][a-zA-Z0-9.-]{0,79}$/, expected("id", "Expected an id of letters, digits, dots and hyphens")).optional(),
  kind: wordSchema,
  semester: semesterIdSchema.optional(),
  date: roundDateSchema,
  days: z.int().min(1).max(14).optional().meta({ description: "How many days in a row; one when left out." }),
  weekday: weekdaySchema.optional(),
  hours: hoursSchema.nullable().meta({ description: "Oslo wall time, HH:mm; null where the call states none." }),
  mode: modeSchema.optional(),
  place: z.string().min(1).max(200).nullable().optional().meta({ description: "Null where there is none or none is stated." }),
  audience: wordSchema.optional(),
  ...citations,
});

type Shape = z.output<typeof shape>;

/** Reads one meeting that the call dates. What follows from its date and its kind need not be written; where it is, it stands. */
export const gatheringSchema = shape
  .refine(({ id, kind }) => id === undefined || id === kind || id.startsWith(`${kind}.`), { path: ["id"], message: expected("id-of-its-kind", "Expected an id that begins with the kind") })
  .refine(({ days = 1, hours }) => days === 1 || hours === null, { path: ["hours"], message: expected("no-hours-of-several-days", "Expected null: a gathering of several days has no hours of one day") })
  .refine(lastsOnItsDate, {
    path: ["hours", "end"],
    message: expected("end-after-start-in-oslo", "Expected an end after the start on Oslo's clocks that day"),
    when: ({ issues }) => issues.length === 0,
  });

/** In the hour that the clocks skip, a later wall time can stand for an earlier instant. */
function lastsOnItsDate({ date, hours }: Shape): boolean {
  return hours === null || instantAt(date, hours.start) < instantAt(date, hours.end);
}

function instantAt(date: CivilDate, time: WallTime): number {
  return epochOf(osloInstant(date, time));
}
