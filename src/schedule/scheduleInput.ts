import * as z from "zod";
import { expected, readInput } from "../input/index.js";
import { oncePerRound, type Round, type Vocabulary } from "../round/index.js";
import { activitySchema, activitySchemaOf, type Activity, type ActivityInput } from "./activity.js";

const roundIdSchema = z.string().regex(/^[a-z0-9-]{1,40}$/, expected("id-in-small-letters", "Expected the id of a round"));

function scheduleSchemaWith(round: z.ZodType<string, string>, activity: typeof activitySchema) {
  return z.object({ round, activities: z.array(activity) }).superRefine(({ activities }, context) => {
    const seen = new Set<string>();
    activities.forEach(({ id }, index) => {
      const path = ["activities", index, "id"];
      if (seen.has(id)) context.addIssue({ code: "custom", path, message: expected("unique-id", "Expected an id that no other activity has") });
      seen.add(id);
    });
  });
}

/**
 * Reads the shape of what a schedule says of time: the round that it is for, and its activities, each with its own id.
 *
 * @remarks What else a schedule carries, such as its findings, is left out, so that a stored schedule can be read back. Kinds and
 * audiences may be any words; functions that take a round read those of the round alone.
 */
export const scheduleSchema = scheduleSchemaWith(roundIdSchema, activitySchema);

export const scheduleSchemaOf = oncePerRound((round) =>
  scheduleSchemaWith(z.literal(round.id, { error: "Expected the id of the round that was given with it" }), activitySchemaOf(round)),
);

/** A schedule as a function takes it: what `buildSchedule` returned, or the same from JSON. */
export interface ScheduleInput<V extends Vocabulary = Vocabulary> {
  /** The id of the round. */
  readonly round: string;
  readonly activities: readonly (Activity<V> | ActivityInput)[];
}

/** A schedule, parsed: the id of its round, and its activities. */
export interface ReadSchedule<V extends Vocabulary = Vocabulary> {
  readonly round: string;
  readonly activities: readonly Activity<V>[];
}

export function readSchedule<V extends Vocabulary>(input: ScheduleInput<V>): ReadSchedule<V> {
  return readInput("schedule", scheduleSchema, input);
}

export function readScheduleOf<V extends Vocabulary>(round: Round<V>, input: ScheduleInput): ReadSchedule<V> {
  return readInput("schedule", scheduleSchemaOf(round), input);
}
