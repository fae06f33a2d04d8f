import * as z from "zod";
import type { Frozen } from "../../input/index.js";
import { civilDateSchema } from "../../time/index.js";
import { lifeCycleEventTypeSchema, lifeCycleStateSchema } from "./vocabulary.js";

const refused = {
  /** The state in which the application is, and stays. */
  state: lifeCycleStateSchema,
  /** The type of the event that was refused. */
  type: lifeCycleEventTypeSchema,
  /** The date of the event that was refused. */
  date: civilDateSchema,
  /** Which types of events fit now; none when the state is final. */
  fitting: z.array(lifeCycleEventTypeSchema).max(lifeCycleEventTypeSchema.options.length),
};

/**
 * Reads why an event was refused.
 *
 * @remarks An event of a type in `fitting`, dated `notBefore` or later, is taken. `notBefore` is the date of the last event,
 * and `null` while there is none.
 */
export const lifeCycleRefusalSchema = z.discriminatedUnion("reason", [
  z.strictObject({ reason: z.literal("event-does-not-fit"), ...refused, notBefore: civilDateSchema.nullable() }),
  z.strictObject({ reason: z.literal("dated-before-the-last-event"), ...refused, notBefore: civilDateSchema }),
]);

/** Why an event was refused, as a JSON-serialisable record without text: `explain` says it in words. */
export type LifeCycleRefusal = Frozen<z.output<typeof lifeCycleRefusalSchema>>;
