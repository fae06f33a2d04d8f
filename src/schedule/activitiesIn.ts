import * as z from "zod";
import { readInput, type Frozen } from "../input/index.js";
import { activityKindSchema, audienceSchema, modeSchema, semesterIdSchema } from "../round/index.js";
import { civilDateSchema } from "../time/index.js";
import { activityStatusSchema, type Activity } from "./activity.js";
import { readSchedule, type ScheduleInput } from "./model.js";

/**
 * Reads which activities of a schedule are asked for; what is left out does not matter.
 *
 * @remarks Strict. `from` and `to` are civil dates: from and including `from`, to and not including `to`.
 */
export const activityFilterSchema = z
  .strictObject({
    /** The semester that it counts for, whatever its date. */
    semester: semesterIdSchema.optional(),
    kind: activityKindSchema.optional(),
    audience: audienceSchema.optional(),
    mode: modeSchema.optional(),
    status: activityStatusSchema.optional(),
    from: civilDateSchema.optional(),
    to: civilDateSchema.optional(),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from < to, { path: ["to"], error: "Expected a date after from" });

/** Which activities of a schedule are asked for; what is left out does not matter. */
export interface ActivityFilter extends Frozen<z.output<typeof activityFilterSchema>> {}

/**
 * Answers which activities of a schedule are of a kind, in a semester, for an audience, within dates and so on.
 *
 * @remarks All that is asked for must hold at once. `semester` is the one that a meeting counts for; `from` and `to` are
 * civil dates in Oslo, `to` exclusive, and what is still to be agreed has no date and lies within none.
 * @param schedule - The schedule.
 * @param filter - What is asked for; everything when left out.
 * @returns The activities, in the order of the schedule.
 * @throws InvalidInputError when the schedule or what is asked for is not shaped like it, with every problem and its path.
 * @example
 * ```ts
 * import { activitiesIn, buildSchedule, round2026 } from "kulturskole-veiledning";
 *
 * const schedule = buildSchedule(round2026);
 * activitiesIn(schedule, { semester: "autumn-2027", status: "fixed" }).map(({ date }) => date); // => ["2027-09-15", "2027-11-26"]
 * activitiesIn(schedule, { from: "2026-08-26", to: "2026-09-25" }).map(({ kind }) => kind); // => ["kick-off"]
 * ```
 */
export function activitiesIn(schedule: ScheduleInput, filter: ActivityFilter = {}): readonly Activity[] {
  const { activities } = readSchedule(schedule);
  const { from, to, ...fields } = readInput("activity filter", activityFilterSchema, filter);
  const wanted = Object.entries(fields) as [keyof typeof fields, unknown][];
  return activities.filter(
    (activity) => wanted.every(([field, value]) => value === undefined || activity[field] === value) && liesBetween(activity, from, to),
  );
}

function liesBetween({ date }: Activity, from: string | undefined, to: string | undefined): boolean {
  if (date === null) return from === undefined && to === undefined;
  return (from === undefined || from <= date) && (to === undefined || date < to);
}
