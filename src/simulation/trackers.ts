import type { Finding } from "../assessment/index.js";
import type { CivilDate } from "../time/index.js";
import { nothing, type Tracker } from "./tracker.js";
import { group } from "./trackers/group.js";
import { meetings } from "./trackers/meetings.js";
import { participation } from "./trackers/participation.js";
import type { Plan } from "./plan.js";

/** What the rules say of the application, from the day on which it is submitted. */
const application: Tracker = {
  daysOfChange: ({ course }) => (course === null ? [] : [course.submittedOn]),
  findingsAt: ({ course, eligibility }, date) => (course === null || date < course.submittedOn ? nothing : eligibility),
  isBroughtBy: ({ type }) => type === "application-submitted",
};

/** What the planner finds, from the day on which the plan is known. */
const planning: Tracker = {
  daysOfChange: ({ planned }) => (planned === null ? [] : [planned.on]),
  findingsAt: ({ planned }, date) => (planned === null || date < planned.on ? nothing : planned.findings),
  isBroughtBy: ({ type }) => type === "guidance-planned",
};

/** Everything that is looked at in a municipality, in the order in which findings stand. */
export const trackers: readonly Tracker[] = [application, group, planning, meetings, participation];

/** What is known of a municipality by the end of a day. */
export function findingsAt(plan: Plan, date: CivilDate): readonly Finding[] {
  return Object.freeze(trackers.flatMap((aspect) => aspect.findingsAt(plan, date)));
}
