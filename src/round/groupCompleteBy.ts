import type { CivilDate } from "../time/index.js";
import type { Round } from "./round.js";

/**
 * The date by which a municipal group must be complete: the day of the first gathering of the kind that the round names, or the
 * date that it states.
 */
export function groupCompleteBy({ gatherings, group: { completeBy }, period }: Round): CivilDate {
  if ("date" in completeBy) return completeBy.date;
  const dates = gatherings.filter(({ kind }) => kind === completeBy.gathering).map(({ date }) => date);
  return dates.sort()[0] ?? period.from;
}
