import { lifeCycleEventTypeSchema, type LifeCycleEventType, type LifeCycleState } from "./vocabulary.js";

/** Where each event that fits a state leads. */
type Steps = Readonly<Record<LifeCycleState, Readonly<Partial<Record<LifeCycleEventType, LifeCycleState>>>>>;

/**
 * Which events fit which state, and where they lead: the one place that says so.
 *
 * A municipality may withdraw from the day it has submitted until it has completed. A draft is not withdrawn: nobody has
 * received it, and it is thrown away. What is declined, completed or withdrawn stays so.
 */
const steps: Steps = {
  draft: { submitted: "submitted" },
  submitted: { accepted: "accepted", declined: "declined", withdrawn: "withdrawn" },
  accepted: { "adviser-assigned": "adviser-assigned", withdrawn: "withdrawn" },
  declined: {},
  "adviser-assigned": { contacted: "contacted", withdrawn: "withdrawn" },
  contacted: { started: "active", withdrawn: "withdrawn" },
  active: { completed: "completed", withdrawn: "withdrawn" },
  completed: {},
  withdrawn: {},
};

/** Answers where an event leads from a state. */
export function stateAfter(state: LifeCycleState, type: LifeCycleEventType): LifeCycleState | undefined {
  return steps[state][type];
}

/** Answers which events fit a state that has been parsed already. */
export function eventsFitting(state: LifeCycleState): readonly LifeCycleEventType[] {
  return lifeCycleEventTypeSchema.options.filter((type) => stateAfter(state, type) !== undefined);
}
