import * as z from "zod";
import type { Frozen } from "../input/index.js";
import { modeSchema, semesterIdSchema, type SemesterId } from "../round/index.js";
import { civilDateSchema, wallTimeSchema } from "../time/index.js";

/** Two years short at either end of the calendar, so that every time of day on the date has an instant in Oslo. */
const meetingDateSchema = civilDateSchema.refine((date) => date >= "0003" && date < "9998", {
  message: "Expected a date in the years 0003 to 9997",
  abort: true,
});

/** Far more meetings than a semester has days to meet on. */
const ordinalSchema = z.int().min(1).max(200);

/**
 * Reads one guidance meeting (veiledningsmøte) that a municipality and its adviser have agreed.
 *
 * @remarks Strict. `date` is a civil date, `start` and `end` are wall times in Oslo on that date, and the end is a later
 * time of day than the start, also where Oslo's clocks skip one of them or show it twice. `semester` is the one that the meeting counts for. `ordinal`, 1
 * to 200, says which meeting of that semester it is; where it is left out, its place among the others says so. Source:
 * participation/2.
 */
export const guidanceMeetingSchema = z
  .strictObject({
    semester: semesterIdSchema,
    date: meetingDateSchema,
    start: wallTimeSchema,
    end: wallTimeSchema,
    mode: modeSchema,
    ordinal: ordinalSchema.optional(),
  })
  .refine(({ start, end }) => start < end, {
    path: ["end"],
    message: "Expected an end after the start, on the same day",
    when: ({ issues }) => issues.length === 0,
  });

/**
 * Reads the guidance meetings that one municipality has agreed, in the order in which they were agreed.
 *
 * @remarks No two of a semester may state the same number.
 */
export const guidanceMeetingsSchema = z.array(guidanceMeetingSchema).superRefine((meetings, context) => {
  for (const index of repeatedIn(meetings)) {
    context.addIssue({ code: "custom", path: [index, "ordinal"], message: "Expected a number that no other meeting of the semester has" });
  }
});

/** One guidance meeting (veiledningsmøte) that has been agreed: parsed. */
export interface GuidanceMeeting extends Frozen<z.output<typeof guidanceMeetingSchema>> {}

/** One guidance meeting as it is written down or sent as JSON. */
export interface GuidanceMeetingInput extends Frozen<z.input<typeof guidanceMeetingSchema>> {}

interface Numbered {
  readonly semester: SemesterId;
  readonly ordinal?: number | undefined;
}

/** The places of the meetings that state a number which one before them has stated for the same semester. */
function repeatedIn(meetings: readonly Numbered[]): readonly number[] {
  const stated = new Set<string>();
  return meetings.flatMap(({ semester, ordinal }, index) => {
    if (ordinal === undefined) return [];
    const isRepeated = stated.has(`${semester}.${String(ordinal)}`);
    stated.add(`${semester}.${String(ordinal)}`);
    return isRepeated ? [index] : [];
  });
}
