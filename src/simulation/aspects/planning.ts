import { nothing, type Aspect } from "../aspect.js";

/** What the planner finds, from the day on which the plan is known. */
export const planning: Aspect = {
  daysOfChange: ({ planned }) => (planned === null ? [] : [planned.on]),
  findingsAt: ({ planned }, date) => (planned === null || date < planned.on ? nothing : planned.findings),
  isBroughtBy: ({ type }) => type === "guidance-planned",
};
