import { datesOfRound } from "./datesOfRound.js";
import { assumptionsUsed } from "./rules/sources.js";
import { knownEventsInside } from "./rules/period.js";
import { provisionsUsed } from "./rules/sources.js";
import { silenceRead } from "./rules/sources.js";
import { textsHold } from "./rules/texts.js";

/** Every rule that a round is held against, in the order in which the findings stand. */
export const roundRules = Object.freeze([...datesOfRound, knownEventsInside, textsHold, provisionsUsed, assumptionsUsed, silenceRead] as const);
