import * as z from "zod";
import { freezeDeep, type Frozen } from "../../input/index.js";
import { lifeCycleEventsSchema } from "./event.js";
import { lifeCycleStateSchema } from "./vocabulary.js";

/** Reads the shape of a life cycle, before its state is held against its history. */
export const lifeCycleShapeSchema = z.strictObject({
  state: lifeCycleStateSchema,
  /** What has happened, in the order in which it did; several events may share a date. */
  history: lifeCycleEventsSchema,
});

/**
 * The life cycle of one application (søknad): how far it has come, and what has happened to it.
 *
 * @remarks It records what people have done and decides nothing: whether an application is accepted is the decision of
 * Norsk kulturskoleråd, whatever verdict `assessEligibility` gives, and an application that is late can be recorded too.
 */
export interface LifeCycle extends Frozen<z.output<typeof lifeCycleShapeSchema>> {}

/** A life cycle as it is written down or sent as JSON. */
export interface LifeCycleInput extends Frozen<z.input<typeof lifeCycleShapeSchema>> {}

/** The life cycle that every application begins with: a draft, to which nothing has happened. Read-only. */
export const newLifeCycle: LifeCycle = freezeDeep({ state: "draft", history: [] });
