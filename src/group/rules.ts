import { combinations } from "./rules/combinations.js";
import { companion } from "./rules/companion.js";
import { knownEvents } from "./rules/knownEvents.js";
import { seats } from "./rules/seats.js";

/** Whether the group is composed as the round asks: what decides. */
export const compositionRules = Object.freeze([seats, combinations] as const);

/** Every rule that a municipal group is held against, in the order in which the findings stand. */
export const groupRules = Object.freeze([...compositionRules, companion, knownEvents] as const);
