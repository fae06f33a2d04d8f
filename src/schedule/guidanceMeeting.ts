import * as z from "zod";
import { expected, oneOf, type Frozen } from "../input/index.js";
import { modeSchema, oncePerRound, semesterIdSchema, type SemesterId } from "../round/index.js";
import { civilDateSchema, wallTimeSchema } from "../time/index.js";

/** Two years short at either end of the calendar, so that every time of day on the date has an instant in Oslo. */
const meetingDateSchema = civilDateSchema.refine((date) => date >= "0003" && date < "9998", {
  message: expected("date-in-years", "Expected a date in the years 0003 to 9997", { first: "0003", last: "9997" }),
  abort: true,
});

/** Far more meetings than a semester has days to meet on. */
const ordinalSchema = z.int().min(1).max(200);

function meetingSchemaWith(semester: z.ZodType<SemesterId, SemesterId>) {
  return z
    .strictObject({
      semester,
      date: meetingDateSchema,
      start: wallTimeSchema,
      end: wallTimeSchema,
      mode: modeSchema,
      ordinal: ordinalSchema.optional(),
    })
    .refine(({ start, end }) => start < end, {
      path: ["end"],
      message: expected("end-after-start", "Expected an end after the start, on the same day"),
      when: ({ issues }) => issues.length === 0,
    });
}

function meetingsSchemaWith(meeting: ReturnType<typeof meetingSchemaWith>) {
  return z.array(meeting).superRefine((meetings, context) => {
    for (const index of repeatedIn(meetings)) {
      context.addIssue({ code: "custom", path: [index, "ordinal"], message: expected("unique-number", "Expected a number that no other meeting of the semester has") });
    }
  });
}

/**
 * Reads the shape of one guidance meeting (veiledningsmøte) that a municipality and its adviser have agreed, in any semester.
 *
 * @remarks Strict. `date` is a civil date, `start` and `end` are wall times in Oslo on that date, and the end is a later
 * time of day than the start, also where Oslo's clocks skip one of them or show it twice. `semester` is the one that the meeting counts for. `ordinal`, 1
 * to 200, says which meeting of that semester it is; where it is left out, its place among the others says so. Source:
 * participation/2.
 */
export const guidanceMeetingSchema = meetingSchemaWith(semesterIdSchema);

/**
 * Reads the shape of the guidance meetings that one municipality has agreed, in the order in which they were agreed.
 *
 * @remarks No two of a semester may state the same number. Which semesters a round has, `meetings` of {@link schemasOf} knows.
 */
export const guidanceMeetingsSchema = meetingsSchemaWith(guidanceMeetingSchema);

/** Makes the schema of the guidance meetings that one municipality has agreed in a round: each is for one of its semesters. */
export const guidanceMeetingsSchemaOf = oncePerRound(({ semesters }) => meetingsSchemaWith(meetingSchemaWith(oneOf(semesters.map(({ id }) => id)))));

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
