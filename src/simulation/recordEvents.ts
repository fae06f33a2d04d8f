import type { CivilDate } from "../time/index.js";
import { isInProgram } from "./course.js";
import type { SimulatedEvent } from "./event.js";
import type { Plan } from "./plan.js";

/**
 * What is recorded of a municipality on a day besides who was at its meetings.
 *
 * @param plan - The plan of the municipality.
 * @param date - The day.
 * @returns Experience that was shared and local work that was done, as the scenario gives them.
 */
export function recordEventsOn({ records, course, number: municipality }: Plan, date: CivilDate): readonly SimulatedEvent[] {
  if (!isInProgram(course, date)) return [];
  return records.flatMap(({ record, knownOn }): readonly SimulatedEvent[] => {
    if (knownOn !== date) return [];
    if (record.type === "experience-shared") return [{ type: "experience-shared", municipality, activity: record.activity ?? null }];
    return record.type === "local-work" ? [{ type: "local-work", municipality, hours: record.hours, member: record.member ?? null }] : [];
  });
}
