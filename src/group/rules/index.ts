import { combinations } from "./combinations.js";
import { companion } from "./companion.js";
import { knownEvents } from "./knownEvents.js";
import { seats } from "./seats.js";

/** Whether the group is composed as the round asks: what decides. */
export const compositionRules = Object.freeze([seats, combinations] as const);

/** Every rule that a municipal group is held against, in the order in which the findings stand. */
export const groupRules = Object.freeze([...compositionRules, companion, knownEvents] as const);
