import * as z from "zod";
import { expected, freezeDeep, type Frozen } from "../input/index.js";
import { civilDateSchema } from "../time/index.js";

/** Reads how far an application has come. */
export const lifeCycleStateSchema = z.enum(["draft", "submitted", "accepted", "declined", "adviser-assigned", "contacted", "active", "completed", "withdrawn"]);

/**
 * How far an application (søknad) has come: `draft` until it is submitted, then what the organiser answers, then what is
 * done with the municipality's adviser (veileder) until the programme period (programperiode) is over.
 */
export type LifeCycleState = z.output<typeof lifeCycleStateSchema>;

export const lifeCycleEventTypeSchema = z.enum(["submitted", "accepted", "declined", "adviser-assigned", "contacted", "started", "completed", "withdrawn"]);

/** What can happen to an application, in the past tense: by the time it is recorded, it has happened. */
export type LifeCycleEventType = z.output<typeof lifeCycleEventTypeSchema>;

/** A draft is not withdrawn: nobody has received it, and it is thrown away. */
const steps: Readonly<Record<LifeCycleEventType, { readonly from: readonly LifeCycleState[]; readonly to: LifeCycleState }>> = {
  submitted: { from: ["draft"], to: "submitted" },
  accepted: { from: ["submitted"], to: "accepted" },
  declined: { from: ["submitted"], to: "declined" },
  "adviser-assigned": { from: ["accepted"], to: "adviser-assigned" },
  contacted: { from: ["adviser-assigned"], to: "contacted" },
  started: { from: ["contacted"], to: "active" },
  completed: { from: ["active"], to: "completed" },
  withdrawn: { from: ["submitted", "accepted", "adviser-assigned", "contacted", "active"], to: "withdrawn" },
};

export function stateAfter(type: LifeCycleEventType): LifeCycleState {
  return steps[type].to;
}

export function eventsFitting(state: LifeCycleState): readonly LifeCycleEventType[] {
  // Not the schema's own list of them, which whoever has the schema can write into. The keys of the table are its event types.
  return (Object.keys(steps) as LifeCycleEventType[]).filter((type) => steps[type].from.includes(state));
}

/**
 * Reads one thing that has happened to an application: what, and on which civil date.
 *
 * @remarks Strict, and without a time of day: a portal's instant becomes the date that it has in Oslo.
 */
export const lifeCycleEventSchema = z.strictObject({ type: lifeCycleEventTypeSchema, date: civilDateSchema.meta({ description: "The civil date in Oslo on which it happened: 2026-04-10" }) });

/** One thing that has happened to an application, and the civil date, `YYYY-MM-DD`, on which it did. */
export interface LifeCycleEvent extends Frozen<z.output<typeof lifeCycleEventSchema>> {}

/** One thing that has happened to an application, as it is written down or sent as JSON. */
export interface LifeCycleEventInput extends Frozen<z.input<typeof lifeCycleEventSchema>> {}

/** No application has more than six events; the rest is room for lists that are wrong, which are still told where. */
const mostEvents = 100;

export const lifeCycleEventsSchema = z.array(lifeCycleEventSchema).max(mostEvents, `Expected at most ${String(mostEvents)} events`);

const shape = z.strictObject({
  state: lifeCycleStateSchema.meta({ description: "The state that the history leads to" }),
  history: lifeCycleEventsSchema.meta({ description: "What has happened, in the order in which it did; several events may share a date" }),
});

/**
 * The life cycle of one application (søknad): how far it has come, and what has happened to it.
 *
 * @remarks It records what people have done and decides nothing: whether an application is accepted is the decision of
 * Norsk kulturskoleråd, whatever verdict `assessEligibility` gives, and an application that is late can be recorded too.
 */
export interface LifeCycle extends Frozen<z.output<typeof shape>> {}

/** A life cycle as it is written down or sent as JSON. */
export interface LifeCycleInput extends Frozen<z.input<typeof shape>> {}

/** The life cycle that every application begins with: a draft, to which nothing has happened. Read-only. */
export const newLifeCycle: LifeCycle = freezeDeep({ state: "draft", history: [] });

/**
 * Reads the life cycle of an application, as it was stored.
 *
 * @remarks Strict, every problem with its path. Each event of the history fits those before it, none is dated before the one
 * before it, and the state is the one that the history leads to.
 */
export const lifeCycleSchema = shape.superRefine(({ state, history }, context) => {
  const replayed = takeAll(history);
  if (replayed.outcome === "refused") {
    const isTooEarly = replayed.refusal.reason === "dated-before-the-last-event";
    const [key, message] = isTooEarly ? ["date", expected("not-before-last-event", "Expected a date no earlier than that of the event before")] : ["type", expected("event-that-fits", "Expected an event that fits those before it")];
    context.addIssue({ code: "custom", path: ["history", replayed.index, key], message });
  } else if (replayed.lifeCycle.state !== state) {
    context.addIssue({ code: "custom", path: ["state"], message: expected("state-of-history", "Expected the state that the history leads to") });
  }
});

const refusedFields = {
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
  z.strictObject({ reason: z.literal("event-does-not-fit"), ...refusedFields, notBefore: civilDateSchema.nullable() }),
  z.strictObject({ reason: z.literal("dated-before-the-last-event"), ...refusedFields, notBefore: civilDateSchema }),
]);

/** Why an event was refused, as a JSON-serialisable record without text: `explain` says it in words. */
export type LifeCycleRefusal = Frozen<z.output<typeof lifeCycleRefusalSchema>>;

/** What becomes of a life cycle when something happens: it has moved, or the event was refused and nothing has changed. */
export type LifeCycleTransition =
  | { readonly outcome: "moved"; readonly lifeCycle: LifeCycle }
  | { readonly outcome: "refused"; readonly refusal: LifeCycleRefusal };

/** What a list of events gives: a life cycle, or why one of them was refused; `index` is its place in the list, from 0. */
export type LifeCycleReplay =
  | { readonly outcome: "replayed"; readonly lifeCycle: LifeCycle }
  | { readonly outcome: "refused"; readonly index: number; readonly refusal: LifeCycleRefusal };

export function take({ state, history }: LifeCycle, event: LifeCycleEvent): LifeCycleTransition {
  const { from, to } = steps[event.type];
  const notBefore = history.at(-1)?.date ?? null;
  const refused = () => ({ state, ...event, fitting: eventsFitting(state) });
  if (!from.includes(state)) return { outcome: "refused", refusal: { reason: "event-does-not-fit", ...refused(), notBefore } };
  if (notBefore !== null && event.date < notBefore) return { outcome: "refused", refusal: { reason: "dated-before-the-last-event", ...refused(), notBefore } };
  return { outcome: "moved", lifeCycle: { state: to, history: [...history, event] } };
}

export function takeAll(events: readonly LifeCycleEvent[]): LifeCycleReplay {
  let lifeCycle = newLifeCycle;
  for (const [index, event] of events.entries()) {
    const step = take(lifeCycle, event);
    if (step.outcome === "refused") return { outcome: "refused", index, refusal: step.refusal };
    lifeCycle = step.lifeCycle;
  }
  return { outcome: "replayed", lifeCycle };
}
