import { applicationOrder } from "./rules/applicationOrder.js";
import { gatheringsApart, gatheringsFirst, gatheringsOwed, holidaysFree, insideSemester, weekdaysRight } from "./rules/gatherings.js";
import { groupDue, semestersTile } from "./rules/period.js";

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
