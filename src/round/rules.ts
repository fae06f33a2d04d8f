import { datesOfRound } from "./datesOfRound.js";
import { assumptionsUsed } from "./rules/assumptionsUsed.js";
import { knownEventsInside } from "./rules/knownEventsInside.js";
import { provisionsUsed } from "./rules/provisionsUsed.js";
import { silenceRead } from "./rules/silenceRead.js";
import { textsHold } from "./rules/textsHold.js";

/** Every rule that a round is held against, in the order in which the findings stand. */
export const roundRules = Object.freeze([...datesOfRound, knownEventsInside, textsHold, provisionsUsed, assumptionsUsed, silenceRead] as const);
