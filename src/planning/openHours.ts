import { isWeekend, osloInstants, weekdayOf, type Period } from "../time/index.js";
import { countOf, datesOf } from "./recurrence.js";
import type { Opening } from "./guidanceWishes.js";
import { partsIn } from "./recurrenceParts.js";
import type { HoursOnDate } from "./slot.js";

/** Hours on one date, and which opening they come from. */
export interface OpenHours extends HoursOnDate {
  /** The place of the opening in its list. */
  readonly index: number;
  /** Whether the date falls on a weekend day that the rule names. */
  readonly isNamedWeekend: boolean;
}

/** Expands times that come back to hours on dates. */
export function openHours(openings: readonly Opening[], period: Period): readonly OpenHours[] {
  return openings.flatMap(({ rrule, start, end, from = period.from }, index) => {
    const dates = datesOf(rrule, { from, to: period.to }).slice(0, countOf(rrule));
    const named = weekendDaysNamedIn(rrule);
    const isNamed = (date: HoursOnDate["date"]) => named.length > 0 && named.includes(weekdayOf(date));
    return dates.filter((date) => date >= period.from).map((date) => ({ date, start, end, index, isNamedWeekend: isNamed(date) }));
  });
}

/**
 * Lists the weekend days that a rule names: who writes them wishes for them, and who writes that something is daily does
 * not.
 */
export function weekendDaysNamedIn(rrule: string): readonly string[] {
  const days = new Map(partsIn(rrule)).get("BYDAY") ?? "";
  return [...(days.includes("SA") ? ["saturday"] : []), ...(days.includes("SU") ? ["sunday"] : [])];
}

/**
 * Answers whether Oslo's clocks show both ends of some hours, and show them once.
 *
 * @remarks On the nights when the clocks are put forward or back some times are skipped and some come twice.
 */
export function isShownOnce({ date, start, end }: HoursOnDate): boolean {
  // In those years the clocks are changed on Sundays, and asking for instants takes its time.
  return !isWeekend(date) || [start, end].every((time) => osloInstants(date, time).length === 1);
}
