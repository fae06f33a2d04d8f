import * as z from "zod";
import { expected, type Frozen } from "../input/index.js";
import { roundDateSchema } from "../round/index.js";

/** Reads a deadline, or another dated item that is no meeting and takes no time. */
export const deadlineSchema = z
  .strictObject({
    /** Stable, and unique among the deadlines of a calendar, such as `application-deadline`. */
    id: z.string().regex(/^[a-z0-9.-]{1,80}$/, expected("id-in-small-letters-and-dots", "Expected an id of small letters, digits, dots and hyphens")),
    /** What a reader sees in the calendar. */
    title: z.string().min(1).max(20_000),
    /** Its first day. */
    from: roundDateSchema,
    /** The first day after it; the day after `from` when left out. */
    to: roundDateSchema.optional(),
    /** More about it, in whole sentences. */
    description: z.string().max(20_000).optional(),
  })
  .refine(({ from, to }) => to === undefined || from < to, {
    path: ["to"],
    message: expected("date-after", "Expected a date after from", { field: "from" }),
    when: ({ issues }) => issues.length === 0,
  });

/** Reads several deadlines, each with its own id. */
export const deadlinesSchema = z
  .array(deadlineSchema)
  .max(10_000)
  .superRefine((deadlines, context) => {
    const seen = new Set<string>();
    deadlines.forEach(({ id }, index) => {
      if (seen.has(id)) context.addIssue({ code: "custom", path: [index, "id"], message: expected("unique-id", "Expected an id that no other deadline has") });
      seen.add(id);
    });
  });

/** A deadline (frist), or another dated item that is no meeting and takes no time. */
export interface Deadline extends Frozen<z.output<typeof deadlineSchema>> {}
