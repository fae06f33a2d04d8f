import { applicationOrder } from "./rules/applicationOrder.js";
import { gatheringsApart } from "./rules/gatherings.js";
import { gatheringsFirst } from "./rules/gatherings.js";
import { gatheringsOwed } from "./rules/gatherings.js";
import { groupDue } from "./rules/period.js";
import { holidaysFree } from "./rules/gatherings.js";
import { insideSemester } from "./rules/gatherings.js";
import { semestersTile } from "./rules/period.js";
import { weekdaysRight } from "./rules/gatherings.js";

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
