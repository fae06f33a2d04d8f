import { readInput } from "../../input/index.js";
import { lifeCycleEventsSchema, type LifeCycleEventInput } from "./event.js";
import { takeAll, type LifeCycleReplay } from "./take.js";

/**
 * Answers which life cycle a list of events gives, from the draft on.
 *
 * @remarks The same as one `transition` after another from `newLifeCycle`. At most 100 events.
 * @param events - What happened, in the order in which it did.
 * @returns `replayed` with the life cycle, or `refused` with the index of the first event that does not fit, and the reason.
 * @throws InvalidInputError when the events are not shaped like such, or are too many, with every problem and its path.
 * @example
 * ```ts
 * import { replay } from "kulturskole-veiledning";
 *
 * const replayed = replay([
 *   { type: "submitted", date: "2026-04-10" },
 *   { type: "accepted", date: "2026-04-30" },
 *   { type: "started", date: "2026-08-26" },
 * ]);
 * replayed.outcome === "refused" && replayed.index; // => 2
 * ```
 */
export function replay(events: readonly LifeCycleEventInput[]): LifeCycleReplay {
  return takeAll(readInput("list of events", lifeCycleEventsSchema, events));
}
