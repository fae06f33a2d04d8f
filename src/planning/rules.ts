import { planAdviserTime } from "./rules/planAdviserTime.js";
import { planSemester, planWishes } from "./rules/planCounts.js";
import { planPlaced } from "./rules/planPlaced.js";

/** Every rule that a plan of guidance meetings is held against, in the order in which the findings stand. */
export const planRules = Object.freeze([planPlaced, planSemester, planWishes] as const);

/** Every rule that the plans of one adviser's municipalities are held against together. */
export const adviserRules = Object.freeze([planAdviserTime] as const);
