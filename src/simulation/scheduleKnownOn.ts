import type { ReadSchedule } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import type { Plan } from "./plan.js";
import { versionOn } from "./versions.js";

/** The meetings of a municipality in the program, as they are known by the end of a day. */
export function scheduleKnownOn({ course, meetings }: Plan, date: CivilDate): ReadSchedule {
  const until = course?.inProgram?.until ?? null;
  const { round, activities } = versionOn(meetings, date);
  const isGone = until !== null && until <= date;
  return { round: round.id, activities: isGone ? activities.filter((activity) => activity.date !== null && activity.date < until) : activities };
}
