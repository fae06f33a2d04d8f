import * as z from "zod";
import type { Frozen } from "../input/index.js";
import { modeSchema, semesterIdSchema } from "../round/index.js";
import { civilDateSchema, epochOf, osloInstant, wallTimeSchema, type CivilDate, type WallTime } from "../time/index.js";

/** Two years short at either end of the calendar, so that every time of day on the date has an instant in Oslo. */
const meetingDateSchema = civilDateSchema.refine((date) => date >= "0003" && date < "9998", {
  message: "Expected a date in the years 0003 to 9997",
  abort: true,
});

/**
 * Reads one guidance meeting (veiledningsmøte) that a municipality and its adviser have agreed.
 *
 * @remarks Strict. `date` is a civil date, `start` and `end` are wall times in Oslo on that date, and the end comes after
 * the start, also when the clocks are put forward in between. `semester` is the one that the meeting counts for. Source:
 * participation/2.
 */
export const guidanceMeetingSchema = z
  .strictObject({ semester: semesterIdSchema, date: meetingDateSchema, start: wallTimeSchema, end: wallTimeSchema, mode: modeSchema })
  .refine(endsAfterItStarts, {
    path: ["end"],
    message: "Expected an end after the start, on the same day",
    when: ({ issues }) => issues.length === 0,
  });

/** Reads the guidance meetings that one municipality has agreed, in the order in which they were agreed. */
export const guidanceMeetingsSchema = z.array(guidanceMeetingSchema);

/** One guidance meeting (veiledningsmøte) that has been agreed: parsed. */
export interface GuidanceMeeting extends Frozen<z.output<typeof guidanceMeetingSchema>> {}

/** One guidance meeting as it is written down or sent as JSON. */
export interface GuidanceMeetingInput extends Frozen<z.input<typeof guidanceMeetingSchema>> {}

interface Hours {
  readonly date: CivilDate;
  readonly start: WallTime;
  readonly end: WallTime;
}

/** In the hour that the clocks skip, a later wall time can stand for an earlier instant. */
function endsAfterItStarts({ date, start, end }: Hours): boolean {
  return start < end && epochOf(osloInstant(date, start)) < epochOf(osloInstant(date, end));
}
