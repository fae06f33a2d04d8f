import { expected, readInput } from "../input/index.js";
import { isRoundDate, oncePerRound, type Round } from "../round/index.js";
import { isDated, scheduleSchemaOf, type DatedActivity, type ScheduleInput } from "../schedule/index.js";

/** A schedule as far as a calendar can hold it: the activities that have a date. */
export interface DatedSchedule {
  readonly activities: readonly DatedActivity[];
  /** The ids of all its activities, also of those that have no date yet. */
  readonly ids: ReadonlySet<string>;
}

const calendarScheduleSchemaOf = oncePerRound((round) =>
  scheduleSchemaOf(round).superRefine(({ activities }, context) => {
    activities.forEach((activity, index) => {
      for (const key of ["date", "lastDate"] as const) {
        const date = activity[key] ?? null;
        if (date !== null && !isRoundDate(date)) context.addIssue({ code: "custom", path: ["activities", index, key], message: expected("date-in-years", "Expected a date in the years 2000 to 2199", { first: "2000", last: "2199" }) });
      }
    });
  }),
);

/** Reads the activities of a schedule that have a date. What is to be agreed has none, and no place in a calendar. */
export function datedActivities(round: Round, schedule: ScheduleInput): DatedSchedule {
  const { activities } = readInput("schedule", calendarScheduleSchemaOf(round), schedule);
  return { activities: activities.filter((activity) => isDated(activity)), ids: new Set(activities.map(({ id }) => id)) };
}
