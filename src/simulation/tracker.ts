import type { Finding } from "../assessment/index.js";
import type { CivilDate } from "../time/index.js";
import type { SimulatedEvent } from "./event.js";
import type { Plan } from "./plan.js";

/** One of the things that are looked at in a municipality: its application, its group, its meetings. */
export interface Tracker {
  /** The days on which what is found can differ from the day before, each once or several times, in any order. */
  readonly daysOfChange: (plan: Plan) => readonly CivilDate[];
  /** What is found by the end of a day: frozen, and nothing that is known later. */
  readonly findingsAt: (plan: Plan, date: CivilDate) => readonly Finding[];
  /** Whether an event of the day, the municipality's or everybody's, can have brought a change in what a rule finds of a thing of the round. */
  readonly isBroughtBy: (event: SimulatedEvent, found: Found, plan: Plan) => boolean;
}

/** What tells findings of one rule from those of another, and what it says of one thing of the round from what it says of another. */
export type Found = Pick<Finding, "rule" | "about">;

/** Nothing is found. */
export const nothing: readonly Finding[] = Object.freeze([]);
