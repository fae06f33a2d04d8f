import * as z from "zod";
import type { Frozen } from "../../input/index.js";
import { civilDateSchema } from "../../time/index.js";
import { lifeCycleEventTypeSchema } from "./vocabulary.js";

/** No application has more than six events; the rest is room for lists that are wrong, which are still told where. */
const mostEvents = 100;

/**
 * Reads one thing that has happened to an application: what, and on which civil date.
 *
 * @remarks Strict, and without a time of day: a portal's instant becomes the date that it has in Oslo.
 */
export const lifeCycleEventSchema = z.strictObject({ type: lifeCycleEventTypeSchema, date: civilDateSchema });

/** One thing that has happened to an application, and the civil date, `YYYY-MM-DD`, on which it did. */
export interface LifeCycleEvent extends Frozen<z.output<typeof lifeCycleEventSchema>> {}

/** One thing that has happened to an application, as it is written down or sent as JSON. */
export interface LifeCycleEventInput extends Frozen<z.input<typeof lifeCycleEventSchema>> {}

/** Reads a list of events, in the order in which they happened. */
export const lifeCycleEventsSchema = z.array(lifeCycleEventSchema).max(mostEvents, `Expected at most ${String(mostEvents)} events`);
