import { startingGatherings, type Round } from "../round/index.js";
import type { Activity } from "../schedule/index.js";
import { addDays, covers, type CivilDate } from "../time/index.js";
import type { Span } from "./rateOver.js";

/**
 * Answers on which days a meeting may be: those that it takes, or where it has no date, any of its semester. None is before the
 * gathering that starts the programme (participation/3).
 */
export function daysOf(round: Round, { date, lastDate, semester }: Activity): Span {
  if (date !== null) return { from: date, to: lastDate === undefined ? date : addDays(lastDate, 1) };
  // A schedule leaves only meetings of the round's own semesters without a date.
  const period = round.semesters.find(({ id }) => id === semester) ?? round.period;
  const start = startOfProgram(round);
  return { from: covers(period, start) ? start : period.from, to: period.to };
}

/** Answers from which day on there are guidance meetings. */
export function startOfProgram(round: Round): CivilDate {
  return startingGatherings(round).at(-1)?.date ?? round.period.from;
}
