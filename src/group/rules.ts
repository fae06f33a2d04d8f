import { combinations } from "./rules/combinations.js";
import { companion } from "./rules/companion.js";
import { knownEvents } from "./rules/knownEvents.js";
import { seats } from "./rules/seats.js";

/** Every rule that a municipal group is held against, in the order in which the findings stand. */
export const groupRules = Object.freeze([seats, combinations, companion, knownEvents] as const);
