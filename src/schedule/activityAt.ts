import { readAll, readInput } from "../input/index.js";
import type { Vocabulary } from "../round/index.js";
import { epochOf, instantSchema, osloDateOf, type CivilDate } from "../time/index.js";
import { byStart, isDated, lastDayOf, type Activity, type DatedActivity } from "./activity.js";
import { readSchedule, type ScheduleInput } from "./scheduleInput.js";

/**
 * Answers what goes on at an instant: one activity, several, or none.
 *
 * @remarks An activity with hours goes on from its first instant, and no longer when it ends. One that lasts all day goes on
 * the whole of its date in Oslo, or of all its dates. What is to be agreed goes on at no time.
 * @param instant - ISO 8601 with an offset or `Z`.
 * @returns The activities, by when they start; none as a rule, and several where they overlap.
 * @throws InvalidInputError when the schedule is not shaped like one, or the instant is impossible or lacks its offset.
 * @example
 * ```ts
 * import { activityAt, buildSchedule, round2026 } from "kulturskole-veiledning";
 *
 * const schedule = buildSchedule(round2026);
 * activityAt(schedule, "2026-08-26T10:00:00+02:00").map(({ kind }) => kind); // => ["kick-off"]
 * activityAt(schedule, "2026-08-26T13:00:00+02:00"); // => []
 * activityAt(schedule, "2026-09-25T21:59:59Z").map(({ kind }) => kind); // => ["leader-gathering"]
 * ```
 */
export function activityAt<V extends Vocabulary>(schedule: ScheduleInput<V>, instant: string): readonly Activity<V>[] {
  const [{ activities }, at] = readAll(
    () => readSchedule(schedule),
    () => readInput("instant", instantSchema, instant),
  );
  const dated = activities.filter(isDated);
  const [moment, today] = [Date.parse(at), osloDateOf(at)];
  return byStart(dated.filter((activity) => goesOn(activity, moment, today)));
}

function goesOn(activity: DatedActivity, moment: number, today: CivilDate): boolean {
  const { date, startsAt, endsAt } = activity;
  if (startsAt === null || endsAt === null) return date <= today && today <= lastDayOf(activity);
  return epochOf(startsAt) <= moment && moment < epochOf(endsAt);
}

/**
 * Answers which activity is the first to start after an instant.
 *
 * @remarks One that starts at that very instant has started. One that lasts all day starts with its date in Oslo. What is to
 * be agreed has no date and is never the next. Of several that start together, it is the first in the schedule.
 * @param instant - ISO 8601 with an offset or `Z`.
 * @returns The activity, or `undefined` when none is left.
 * @throws InvalidInputError when the schedule is not shaped like one, or the instant is impossible or lacks its offset.
 * @example
 * ```ts
 * import { buildSchedule, nextActivity, round2026 } from "kulturskole-veiledning";
 *
 * const schedule = buildSchedule(round2026);
 * nextActivity(schedule, "2026-08-26T09:59:59+02:00")?.kind; // => "kick-off"
 * nextActivity(schedule, "2026-08-26T10:00:00+02:00")?.date; // => "2026-09-25"
 * nextActivity(schedule, "2027-11-26T12:00:00+01:00"); // => undefined
 * ```
 */
export function nextActivity<V extends Vocabulary>(schedule: ScheduleInput<V>, instant: string): Activity<V> | undefined {
  const [{ activities }, at] = readAll(
    () => readSchedule(schedule),
    () => readInput("instant", instantSchema, instant),
  );
  const dated = activities.filter(isDated);
  const [moment, today] = [Date.parse(at), osloDateOf(at)];
  return byStart(dated.filter((activity) => startsAfter(activity, moment, today)))[0];
}

function startsAfter({ date, startsAt }: DatedActivity, moment: number, today: CivilDate): boolean {
  return startsAt === null ? today < date : moment < epochOf(startsAt);
}
