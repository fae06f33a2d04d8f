import type { FindingOf } from "../assessment/index.js";
import type { eligibilityRules } from "./rules.js";

/** What the rules for eligibility can find. */
export type EligibilityFinding = FindingOf<(typeof eligibilityRules)[number]>;
