export {
  addDays,
  civilDateSchema,
  daysBetween,
  isoWeek,
  isoWeekday,
  isWeekend,
  weekdayOf,
  weekdays,
  weekdaySchema,
  yearOf,
  type CivilDate,
  type IsoWeek,
  type IsoWeekday,
  type Weekday,
} from "./civilDate.js";
export { epochOf, instantOf, instantSchema, type Instant } from "./instant.js";
export { endOfOsloDay, osloDateOf, osloInstant, osloInstants, osloTimeOf, startOfOsloDay } from "./osloTime.js";
export { covers, datesIn, lengthInDays, overlaps, periodSchema, without, type Period } from "./period.js";
export { areHolidaysKnown, publicHolidaysOf, publicHolidaysOn, workingDaysIn, type HolidayId, type PublicHoliday } from "./publicHolidays.js";
export { wallTimeSchema, type WallTime } from "./wallTime.js";
export { zoneClock } from "./zoneClock.js";
