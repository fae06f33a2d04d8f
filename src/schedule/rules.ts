import { guidanceApart } from "./rules/guidanceApart.js";
import { guidanceAfterStart, guidanceClock, guidanceInSemester, guidanceOnWorkingDay } from "./rules/guidanceDay.js";
import { guidanceMode, guidancePerSemester } from "./rules/guidanceOwed.js";

/** Every rule that a schedule is held against, in the order in which the findings stand. */
export const scheduleRules = Object.freeze([
  guidancePerSemester,
  guidanceInSemester,
  guidanceAfterStart,
  guidanceMode,
  guidanceOnWorkingDay,
  guidanceApart,
  guidanceClock,
] as const);
