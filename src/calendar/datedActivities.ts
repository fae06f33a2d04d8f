import type * as z from "zod";
import { readInput, type Frozen } from "../input/index.js";
import { isDated, scheduleSchema, type DatedActivity, type ScheduleInput } from "../schedule/index.js";
import { isCalendarDate } from "./calendarDate.js";

/** A schedule as far as a calendar can hold it: the id of its round, and the activities that have a date. */
export interface DatedSchedule {
  readonly round: string;
  readonly activities: readonly DatedActivity[];
  /** The ids of all its activities, also of those that have no date yet. */
  readonly ids: ReadonlySet<string>;
}

const calendarScheduleSchema = scheduleSchema.superRefine(({ activities }, context) => {
  activities.forEach(({ date }, index) => {
    if (date === null || isCalendarDate(date)) return;
    context.addIssue({ code: "custom", path: ["activities", index, "date"], message: "Expected a date in the years 2000 to 2199" });
  });
});

/**
 * Reads the activities of a schedule that have a date. What is to be agreed has none, and no place in a calendar.
 *
 * @param schedule - A schedule, or unknown data.
 * @returns The id of its round, the dated activities in the order given, and all ids.
 * @throws InvalidInputError when the data is not shaped like a schedule, or a date lies outside the years 2000 to 2199.
 */
export function datedActivities(schedule: ScheduleInput): DatedSchedule {
  const { round, activities }: Frozen<z.output<typeof calendarScheduleSchema>> = readInput("schedule", calendarScheduleSchema, schedule);
  return { round, activities: activities.filter(isDated), ids: new Set(activities.map(({ id }) => id)) };
}
