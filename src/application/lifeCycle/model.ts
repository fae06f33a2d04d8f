import type * as z from "zod";
import { expected } from "../../input/index.js";
import { lifeCycleShapeSchema, type LifeCycle } from "./shape.js";
import { takeAll } from "./take.js";

/**
 * Reads the life cycle of an application, as it was stored.
 *
 * @remarks Strict, every problem with its path. Each event of the history fits those before it, none is dated before the one
 * before it, and the state is the one that the history leads to.
 */
export const lifeCycleSchema = lifeCycleShapeSchema.superRefine(checkHistory);

function checkHistory({ state, history }: LifeCycle, context: z.RefinementCtx): void {
  const replayed = takeAll(history);
  if (replayed.outcome === "refused") {
    const isTooEarly = replayed.refusal.reason === "dated-before-the-last-event";
    const [key, message] = isTooEarly ? ["date", expected("not-before-last-event", "Expected a date no earlier than that of the event before")] : ["type", expected("event-that-fits", "Expected an event that fits those before it")];
    context.addIssue({ code: "custom", path: ["history", replayed.index, key], message });
  } else if (replayed.lifeCycle.state !== state) {
    context.addIssue({ code: "custom", path: ["state"], message: expected("state-of-history", "Expected the state that the history leads to") });
  }
}
