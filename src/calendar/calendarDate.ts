import { civilDateSchema, type CivilDate } from "../time/index.js";

/**
 * Answers whether a date is one that calendars are written for.
 *
 * @param date - A civil date.
 * @returns Whether it lies in the years in which Oslo's clocks follow the rule that the calendar states.
 */
export function isCalendarDate(date: CivilDate): boolean {
  return date >= "2000" && date < "2200";
}

/** Reads a date that calendars are written for: those that a round can have. */
export const calendarDateSchema = civilDateSchema.refine(isCalendarDate, { message: "Expected a date in the years 2000 to 2199", abort: true });
