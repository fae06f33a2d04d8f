import { attendance } from "./attendance.js";
import { experience, localWork } from "./commitments.js";
import { companion } from "./companion.js";
import { guidanceHeld } from "./guidanceHeld.js";
import { mode } from "./mode.js";
import { records } from "./records.js";

/** Every rule that participation is held against, in the order in which the findings stand. */
export const participationRules = Object.freeze([attendance, companion, mode, guidanceHeld, localWork, experience, records] as const);
