import { applicationOrder } from "./rules/applicationOrder.js";
import { gatheringsApart } from "./rules/gatheringsApart.js";
import { learningConferencesOwed, leaderGatheringsOwed } from "./rules/gatheringsOwed.js";
import { holidaysFree } from "./rules/holidaysFree.js";
import { insideSemester } from "./rules/insideSemester.js";
import { kickOffFirst } from "./rules/kickOffFirst.js";
import { semesterCount } from "./rules/semesterCount.js";
import { semestersTile } from "./rules/semestersTile.js";
import { weekdaysRight } from "./rules/weekdaysRight.js";

/** Every rule that a round is held against, in the order in which the findings stand. */
export const roundRules = Object.freeze([
  semesterCount,
  semestersTile,
  insideSemester,
  weekdaysRight,
  learningConferencesOwed,
  leaderGatheringsOwed,
  kickOffFirst,
  applicationOrder,
  holidaysFree,
  gatheringsApart,
] as const);
