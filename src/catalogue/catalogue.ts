import type { AnyRule } from "../assessment/index.js";
import { eligibilityRules } from "../application/index.js";
import { costRules, ledgerRules } from "../cost/index.js";
import { groupRules } from "../group/index.js";
import { participationRules } from "../participation/index.js";
import { roundRules } from "../round/index.js";
import { adviserRules, planRules, scheduleRules } from "../schedule/index.js";

/** Every rule of the library, in one list. Ids are unique. */
export const catalogue: readonly AnyRule[] = Object.freeze([...roundRules, ...eligibilityRules, ...groupRules, ...scheduleRules, ...planRules, ...adviserRules, ...costRules, ...ledgerRules, ...participationRules]);
