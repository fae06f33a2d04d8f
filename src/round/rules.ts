import { datesOfRound } from "./datesOfRound.js";
import { knownEventsInside } from "./rules/period.js";
import { assumptionsUsed, provisionsUsed, silenceRead } from "./rules/sources.js";
import { textsHold } from "./rules/texts.js";

/** Every rule that a round is held against, in the order in which the findings stand. */
export const roundRules = Object.freeze([...datesOfRound, knownEventsInside, textsHold, provisionsUsed, assumptionsUsed, silenceRead] as const);
