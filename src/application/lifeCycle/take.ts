import type { LifeCycleEvent } from "./event.js";
import type { LifeCycleRefusal } from "./refusal.js";
import { newLifeCycle, type LifeCycle } from "./shape.js";
import { eventsFitting, stateAfter } from "./steps.js";

/** What becomes of a life cycle when something happens: it has moved, or the event was refused and nothing has changed. */
export type LifeCycleTransition =
  | { readonly outcome: "moved"; readonly lifeCycle: LifeCycle }
  | { readonly outcome: "refused"; readonly refusal: LifeCycleRefusal };

/** What a list of events gives: a life cycle, or why one of them was refused; `index` is its place in the list, from 0. */
export type LifeCycleReplay =
  | { readonly outcome: "replayed"; readonly lifeCycle: LifeCycle }
  | { readonly outcome: "refused"; readonly index: number; readonly refusal: LifeCycleRefusal };

/** Takes one event into a life cycle, both parsed already. */
export function take({ state, history }: LifeCycle, event: LifeCycleEvent): LifeCycleTransition {
  const next = stateAfter(state, event.type);
  const notBefore = history.at(-1)?.date ?? null;
  const refused = { state, ...event, fitting: eventsFitting(state) };
  if (next === undefined) return { outcome: "refused", refusal: { reason: "event-does-not-fit", ...refused, notBefore } };
  if (notBefore !== null && event.date < notBefore) {
    return { outcome: "refused", refusal: { reason: "dated-before-the-last-event", ...refused, notBefore } };
  }
  return { outcome: "moved", lifeCycle: { state: next, history: [...history, event] } };
}

/** Takes one event after another into a new life cycle, all of them parsed already. */
export function takeAll(events: readonly LifeCycleEvent[]): LifeCycleReplay {
  let lifeCycle = newLifeCycle;
  for (const [index, event] of events.entries()) {
    const step = take(lifeCycle, event);
    if (step.outcome === "refused") return { outcome: "refused", index, refusal: step.refusal };
    lifeCycle = step.lifeCycle;
  }
  return { outcome: "replayed", lifeCycle };
}
