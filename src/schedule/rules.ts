import { guidanceAfterStart } from "./rules/guidanceAfterStart.js";
import { guidanceApart } from "./rules/guidanceApart.js";
import { guidanceClock } from "./rules/guidanceClock.js";
import { guidanceInSemester } from "./rules/guidanceInSemester.js";
import { guidanceMode } from "./rules/guidanceMode.js";
import { guidanceOnWorkingDay } from "./rules/guidanceOnWorkingDay.js";
import { guidancePerSemester } from "./rules/guidancePerSemester.js";

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
