import { applicationOrder } from "./rules/applicationOrder.js";
import { gatheringsApart } from "./rules/gatheringsApart.js";
import { gatheringsFirst } from "./rules/gatheringsFirst.js";
import { gatheringsOwed } from "./rules/gatheringsOwed.js";
import { groupDue } from "./rules/groupDue.js";
import { holidaysFree } from "./rules/holidaysFree.js";
import { insideSemester } from "./rules/insideSemester.js";
import { semestersTile } from "./rules/semestersTile.js";
import { weekdaysRight } from "./rules/weekdaysRight.js";

/** Whether the dates of a round agree with each other: without that, answers about it would be wrong. */
export const datesOfRound = Object.freeze([
  semestersTile,
  insideSemester,
  weekdaysRight,
  gatheringsOwed,
  gatheringsFirst,
  groupDue,
  applicationOrder,
  holidaysFree,
  gatheringsApart,
] as const);
