import { isWeekend, osloInstants } from "../time/index.js";
import type { HoursOnDate } from "./slot.js";

/**
 * Answers whether Oslo's clocks show both ends of some hours, and show them once.
 *
 * @remarks On the nights when the clocks are put forward or back some times are skipped and some come twice.
 */
export function isShownOnce({ date, start, end }: HoursOnDate): boolean {
  // In those years the clocks are changed on Sundays, and asking for instants takes its time.
  return !isWeekend(date) || [start, end].every((time) => osloInstants(date, time).length === 1);
}
