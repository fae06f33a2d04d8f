import { isWeekend, weekdaysBetween, yearOf, type CivilDate } from "./civilDate.js";
import { covers, type Period } from "./period.js";
import { publicHolidaysOf } from "./publicHolidays.js";

/** How many days of a period are Mondays to Fridays and no public holidays of Norway. */
export function workingDaysIn(period: Period): number {
  return weekdaysBetween(period.from, period.to) - holidaysOnWeekdays(period).size;
}

/** Each date once: two holidays can share one, such as 17 May 2027. */
function holidaysOnWeekdays(period: Period): ReadonlySet<CivilDate> {
  const first = yearOf(period.from);
  const years = Array.from({ length: yearOf(period.to) - first + 1 }, (_, index) => first + index);
  const dates = years.flatMap((year) => publicHolidaysOf(year)).map(({ date }) => date);
  return new Set(dates.filter((date) => covers(period, date) && !isWeekend(date)));
}
