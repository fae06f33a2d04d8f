import { sortedBy } from "../grouping/index.js";
import type { Semester, Vocabulary } from "../round/index.js";
import type { Activity } from "./activity.js";

/**
 * Puts activities in order: by date and then by start, what lasts all day before what has hours, and what is to be
 * agreed last in its semester. Those that tie stay as they stood.
 *
 * @param activities - The activities; instants are in UTC.
 * @param semesters - The semesters of the round.
 * @returns A new list.
 */
export function inOrder<V extends Vocabulary>(activities: readonly Activity<V>[], semesters: readonly Semester[]): readonly Activity<V>[] {
  const ends = new Map(semesters.map(({ id, to }) => [id, to]));
  return sortedBy(
    activities.map((activity) => ({ activity, key: activity.date === null ? openKey(ends.get(activity.semester)) : datedKey(activity) })),
    ({ key }) => key,
  ).map(({ activity }) => activity);
}

/** What is open comes after every date of its semester, and before everything on the day on which the next begins. */
function openKey(end = ""): string {
  return `${end} 0`;
}

function datedKey({ date, startsAt }: Activity): string {
  return `${String(date)} 1 ${startsAt ?? ""}`;
}
