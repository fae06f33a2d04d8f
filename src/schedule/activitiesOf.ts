import type { Activity } from "./activity.js";
import { owedActivities } from "./guidanceActivities.js";
import { inOrder } from "./inOrder.js";
import type { ScheduleQuestion } from "./question.js";

/**
 * Gathers every meeting: the round's gatherings, the guidance meetings agreed, and those still owed.
 *
 * @param question - The round, and its meetings placed in time.
 * @returns The activities in order.
 */
export function activitiesOf({ round, gatherings, meetings }: ScheduleQuestion): readonly Activity[] {
  return inOrder([...gatherings, ...meetings, ...owedActivities(round, meetings)], round.semesters);
}
