import { readInput } from "../../input/index.js";
import { lifeCycleEventSchema, type LifeCycleEventInput } from "./event.js";
import { lifeCycleSchema } from "./model.js";
import type { LifeCycleInput } from "./shape.js";
import { take, type LifeCycleTransition } from "./take.js";

/**
 * Answers what becomes of an application when something happens to it.
 *
 * @remarks Pure, and total: an event that does not fit is answered with a refusal, never thrown. The dates are civil dates;
 * events may share one, and none comes before the last. No rule is asked: whether an application is accepted is the
 * decision of Norsk kulturskoleråd, whatever the rules for eligibility find.
 * @param lifeCycle - The life cycle so far, `newLifeCycle` to begin with. It is left as it was.
 * @param event - What happened, and on which date.
 * @returns `moved` with the new life cycle, or `refused` with the reason and the types of events that fit.
 * @throws InvalidInputError when the life cycle or the event is not shaped like one, with every problem and its path.
 * @example
 * ```ts
 * import { newLifeCycle, transition } from "kulturskole-veiledning";
 *
 * transition(newLifeCycle, { type: "submitted", date: "2026-04-10" });
 * // => { outcome: "moved", lifeCycle: { state: "submitted", history: [{ type: "submitted", date: "2026-04-10" }] } }
 * const early = transition(newLifeCycle, { type: "accepted", date: "2026-04-30" });
 * early.outcome === "refused" && early.refusal.fitting; // => ["submitted"]
 * ```
 */
export function transition(lifeCycle: LifeCycleInput, event: LifeCycleEventInput): LifeCycleTransition {
  return take(readInput("life cycle", lifeCycleSchema, lifeCycle), readInput("event", lifeCycleEventSchema, event));
}
