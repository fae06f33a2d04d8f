import type { Contestant } from "./contestant.js";
import { handWritten } from "./handWritten.js";
import { jsonRulesEngine } from "./jsonRulesEngine.js";
import { ours } from "./ours.js";
import { zenEngine } from "./zenEngine.js";

/** This library first; the others are told in ratios of it. */
export const contestants: readonly Contestant[] = [ours, handWritten, zenEngine, jsonRulesEngine];
