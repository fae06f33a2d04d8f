/**
 * Civil dates, half-open periods, Oslo's clocks and Norway's public holidays: the same answer whatever zone the host
 * runs in, and nothing about any programme.
 */
export {
  addDays,
  civilDateSchema,
  daysBetween,
  isoWeek,
  isoWeekday,
  isWeekend,
  weekdaysBetween,
  yearOf,
  type CivilDate,
  type IsoWeek,
  type IsoWeekday,
} from "./civilDate.js";
export { epochOf, instantOf, instantSchema, type Instant } from "./instant.js";
export {
  endOfOsloDay,
  osloDateOf,
  osloInstant,
  osloInstants,
  osloTimeOf,
  startOfOsloDay,
} from "./osloTime.js";
export {
  covers,
  datesIn,
  intersection,
  lengthInDays,
  overlaps,
  periodSchema,
  without,
  type Period,
} from "./period.js";
export { areHolidaysKnown, holidayIdSchema, publicHolidaysOf, publicHolidaysOn, type HolidayId, type PublicHoliday } from "./publicHolidays.js";
export { wallTimeSchema, type WallTime } from "./wallTime.js";
export { weekdayOf, weekdays, weekdaySchema, type Weekday } from "./weekday.js";
export { workingDaysIn } from "./workingDays.js";
