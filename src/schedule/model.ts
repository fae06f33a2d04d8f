import * as z from "zod";
import { InvalidInputError, readInput, type Frozen } from "../input/index.js";
import type { Round } from "../round/index.js";
import { activitySchema } from "./activity.js";

/**
 * Reads what a schedule says of time: the round that it is for, and its activities, each with its own id.
 *
 * @remarks What else a schedule carries, such as its findings, is left out, so that a stored schedule can be read back.
 */
export const scheduleSchema = z
  .object({ round: z.string().regex(/^[a-z0-9-]{1,40}$/, "Expected the id of a round"), activities: z.array(activitySchema) })
  .superRefine(({ activities }, context) => {
    const seen = new Set<string>();
    activities.forEach(({ id }, index) => {
      const path = ["activities", index, "id"];
      if (seen.has(id)) context.addIssue({ code: "custom", path, message: "Expected an id that no other activity has" });
      seen.add(id);
    });
  });

/** A schedule as a function takes it: what `buildSchedule` returned, or the same from JSON. */
export interface ScheduleInput extends Frozen<z.input<typeof scheduleSchema>> {}

/**
 * Reads a schedule's activities.
 *
 * @param input - A schedule, or unknown data.
 * @returns The id of its round, and its activities.
 * @throws InvalidInputError when the data is not shaped like a schedule.
 */
export function readSchedule(input: unknown): Frozen<z.output<typeof scheduleSchema>> {
  return readInput("schedule", scheduleSchema, input);
}

/**
 * Reads a schedule's activities, and sees to it that they are those of a round.
 *
 * @param round - The round.
 * @param input - A schedule, or unknown data.
 * @returns The id of the round, and the activities.
 * @throws InvalidInputError when the data is not shaped like a schedule, or is one of another round.
 */
export function readScheduleOf(round: Round, input: unknown): Frozen<z.output<typeof scheduleSchema>> {
  const schedule = readSchedule(input);
  if (schedule.round === round.id) return schedule;
  throw new InvalidInputError("schedule", [{ path: ["round"], message: "Expected the id of the round that was given with it" }]);
}
