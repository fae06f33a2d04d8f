import { readInput } from "../../input/index.js";
import { eventsFitting } from "./steps.js";
import { lifeCycleStateSchema, type LifeCycleEventType, type LifeCycleState } from "./vocabulary.js";

/**
 * Answers which events can happen to an application in a state.
 *
 * @remarks `withdrawn` fits from the day an application is submitted until it is completed; a draft is not withdrawn but
 * thrown away.
 * @param state - The state.
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
