import * as z from "zod";
import { expected, readAll, readInput } from "../input/index.js";
import { modeSchema, semesterIdSchema, wordSchema, type ActivityKind, type Mode, type SemesterId, type Vocabulary } from "../round/index.js";
import { civilDateSchema } from "../time/index.js";
import { activityKindSchema, activityStatusSchema, isDated, lastDayOf, type Activity, type ActivityStatus } from "./activity.js";
import { readSchedule, type ScheduleInput } from "./scheduleInput.js";

/**
 * Reads which activities of a schedule are asked for; what is left out does not matter.
 *
 * @remarks Strict in shape, with any words for kind and audience. `from` and `to` are civil dates: from and including `from`, to and
 * not including `to`.
 */
export const activityFilterSchema = z
  .strictObject({
    semester: semesterIdSchema.optional(),
    kind: activityKindSchema.optional(),
    audience: wordSchema.optional(),
    mode: modeSchema.optional(),
    status: activityStatusSchema.optional(),
    from: civilDateSchema.optional().meta({ description: "Civil date in Oslo: meetings with a day on it or later" }),
    to: civilDateSchema.optional().meta({ description: "Civil date in Oslo: meetings with a day before it" }),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from < to, { path: ["to"], error: expected("date-after", "Expected a date after from", { field: "from" }) });

/** Which activities of a schedule are asked for; what is left out does not matter. */
export interface ActivityFilter<V extends Vocabulary = Vocabulary> {
  /** The semester that it counts for, whatever its date. */
  readonly semester?: SemesterId | undefined;
  readonly kind?: ActivityKind<V> | undefined;
  readonly audience?: V["audience"] | undefined;
  readonly mode?: Mode | undefined;
  readonly status?: ActivityStatus | undefined;
  /** A civil date: those with a day on it or later. */
  readonly from?: string | undefined;
  /** A civil date: those with a day before it. */
  readonly to?: string | undefined;
}

/**
 * Answers which activities of a schedule are of a kind, in a semester, for an audience, within dates and so on.
 *
 * @remarks All that is asked for must hold at once. `semester` is the one that a meeting counts for; `from` and `to` are
 * civil dates in Oslo, `to` exclusive, and what is still to be agreed has no date and lies within none. A meeting of several days
 * lies within dates that any of its days lies within.
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
export function activitiesIn<V extends Vocabulary>(schedule: ScheduleInput<V>, filter: ActivityFilter<NoInfer<V>> = {}): readonly Activity<V>[] {
  const [{ activities }, { from, to, ...fields }] = readAll(
    () => readSchedule(schedule),
    () => readInput("activity filter", activityFilterSchema, filter),
  );
  const wanted = Object.entries(fields) as [keyof typeof fields, unknown][];
  return activities.filter(
    (activity) => wanted.every(([field, value]) => value === undefined || activity[field] === value) && liesBetween(activity, from, to),
  );
}

function liesBetween(activity: Activity, from: string | undefined, to: string | undefined): boolean {
  if (!isDated(activity)) return from === undefined && to === undefined;
  return (from === undefined || from <= lastDayOf(activity)) && (to === undefined || activity.date < to);
}
