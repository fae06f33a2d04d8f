import type { Round } from "../round/index.js";
import { addDays, type CivilDate } from "../time/index.js";

/**
 * The day on which a municipal group is due, where no gathering is held then.
 *
 * @param round - The round.
 * @returns The civil date; `null` where the group is due at a gathering, or on a day of one.
 */
export function groupDueApart({ gatherings, group: { completeBy } }: Round): CivilDate | null {
  if ("gathering" in completeBy) return null;
  const due = completeBy.date;
  return gatherings.some(({ date, days }) => date <= due && due < addDays(date, days)) ? null : due;
}
