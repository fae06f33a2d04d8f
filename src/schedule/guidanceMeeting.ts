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
      semester: semester.meta({ description: "The semester that the meeting counts for, whatever its date, such as autumn-2026" }),
      date: meetingDateSchema.meta({ description: "Civil date in Oslo, YYYY-MM-DD" }),
      start: wallTimeSchema.meta({ description: "Wall time in Oslo, such as 12:00" }),
      end: wallTimeSchema.meta({ description: "Wall time in Oslo on the same date, later than the start" }),
      mode: modeSchema,
      place: z.string().min(1).max(200).optional().meta({ description: "Where it is held, such as Steinkjer rådhus" }),
      proposed: z.boolean().optional().meta({ description: "Whether nobody has agreed to it yet, as of a meeting that a plan has placed" }),
      ordinal: ordinalSchema.optional().meta({ description: "Which meeting of its semester it is, 1 for the first; its place among the others when left out" }),
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

export const guidanceMeetingsSchemaOf = oncePerRound(({ semesters }) => meetingsSchemaWith(meetingSchemaWith(oneOf(semesters.map(({ id }) => id)))));

/** One guidance meeting (veiledningsmøte) that has been agreed: parsed. */
export interface GuidanceMeeting extends Frozen<z.output<typeof guidanceMeetingSchema>> {}

/** One guidance meeting as it is written down or sent as JSON. */
export interface GuidanceMeetingInput extends Frozen<z.input<typeof guidanceMeetingSchema>> {}

type Numbered = Pick<GuidanceMeeting, "semester" | "ordinal">;

/**
 * A meeting keeps the number that it states. The others take, in the order given, the lowest number that no meeting of their
 * semester states or has taken.
 */
export function numberedMeetings<Meeting extends Numbered>(meetings: readonly Meeting[]): readonly (readonly [meeting: Meeting, ordinal: number])[] {
  const stated = new Set(meetings.flatMap(({ semester, ordinal }) => (ordinal === undefined ? [] : [`${semester}.${String(ordinal)}`])));
  const last = new Map<SemesterId, number>();
  return meetings.map((meeting) => {
    const { semester, ordinal } = meeting;
    if (ordinal !== undefined) return [meeting, ordinal];
    let free = (last.get(semester) ?? 0) + 1;
    while (stated.has(`${semester}.${String(free)}`)) free += 1;
    last.set(semester, free);
    return [meeting, free];
  });
}

function repeatedIn(meetings: readonly Numbered[]): readonly number[] {
  const stated = new Set<string>();
  return meetings.flatMap(({ semester, ordinal }, index) => {
    if (ordinal === undefined) return [];
    const isRepeated = stated.has(`${semester}.${String(ordinal)}`);
    stated.add(`${semester}.${String(ordinal)}`);
    return isRepeated ? [index] : [];
  });
}
