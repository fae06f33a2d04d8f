import { groupCompleteBy, type Round } from "../round/index.js";
import type { Activity } from "../schedule/index.js";
import { covers } from "../time/index.js";
import type { Span } from "./rateOver.js";

/**
 * Answers on which days a meeting may be: its date, or where it has none, any of its semester. None is before the KickOff, which
 * starts the program (participation/3) and by which the group must be complete (D8).
 *
 * @param round - The round.
 * @param activity - The meeting.
 * @returns The days.
 */
export function daysOf(round: Round, { date, semester }: Activity): Span {
  if (date !== null) return { from: date, to: date };
  // A schedule leaves only meetings of the round's own semesters without a date.
  const period = round.semesters.find(({ id }) => id === semester) ?? round.period;
  const start = groupCompleteBy(round);
  return { from: covers(period, start) ? start : period.from, to: period.to };
}
