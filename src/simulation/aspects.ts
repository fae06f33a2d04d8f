import type { Finding } from "../assessment/index.js";
import type { CivilDate } from "../time/index.js";
import type { Aspect } from "./aspect.js";
import { application } from "./aspects/application.js";
import { group } from "./aspects/group.js";
import { meetings } from "./aspects/meetings.js";
import { participation } from "./aspects/participation.js";
import { planning } from "./aspects/planning.js";
import type { Plan } from "./plan.js";

/** Everything that is looked at in a municipality, in the order in which findings stand. */
export const aspects: readonly Aspect[] = [application, group, planning, meetings, participation];

/**
 * What is known of a municipality by the end of a day.
 *
 * @param plan - The plan of the municipality.
 * @param date - The day.
 * @returns The findings, frozen.
 */
export function findingsAt(plan: Plan, date: CivilDate): readonly Finding[] {
  return Object.freeze(aspects.flatMap((aspect) => aspect.findingsAt(plan, date)));
}
