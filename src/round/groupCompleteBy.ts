import type { CivilDate } from "../time/index.js";
import type { Round } from "./model.js";

/**
 * The date by which a municipal group must be complete: the day of the KickOff (D8).
 *
 * @param round - The round. One that does not hold together may lack a KickOff; it is read as starting with its period.
 * @returns The civil date.
 */
export function groupCompleteBy({ gatherings, group, period }: Round): CivilDate {
  return gatherings.find(({ kind }) => kind === group.completeBy.gathering)?.date ?? period.from;
}
