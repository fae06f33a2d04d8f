import { readAll, readInput } from "../input/index.js";
import {
  eventsFitting,
  lifeCycleEventSchema,
  lifeCycleEventsSchema,
  lifeCycleSchema,
  lifeCycleStateSchema,
  take,
  takeAll,
  type LifeCycleEventInput,
  type LifeCycleEventType,
  type LifeCycleInput,
  type LifeCycleReplay,
  type LifeCycleState,
  type LifeCycleTransition,
} from "./lifeCycle.js";

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
  const [soFar, next] = readAll(
    () => readInput("life cycle", lifeCycleSchema, lifeCycle),
    () => readInput("event", lifeCycleEventSchema, event),
  );
  return take(soFar, next);
}

/**
 * Answers which events can happen to an application in a state.
 *
 * @remarks `withdrawn` fits from the day an application is submitted until it is completed; a draft is not withdrawn but
 * thrown away.
 * @returns The types of the events, in the order of the life cycle; none when it is declined, completed or withdrawn.
 * @throws InvalidInputError when the library knows no such state.
 * @example
 * ```ts
 * import { fittingEvents } from "kulturskole-veiledning";
 *
 * fittingEvents("submitted"); // => ["accepted", "declined", "withdrawn"]
 * fittingEvents("withdrawn"); // => []
 * ```
 */
export function fittingEvents(state: LifeCycleState): readonly LifeCycleEventType[] {
  return eventsFitting(readInput("state", lifeCycleStateSchema, state));
}

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
