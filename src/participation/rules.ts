import { attendance } from "./rules/attendance.js";
import { companion } from "./rules/companion.js";
import { experience } from "./rules/experience.js";
import { guidanceHeld } from "./rules/guidanceHeld.js";
import { localWork } from "./rules/localWork.js";
import { mode } from "./rules/mode.js";
import { records } from "./rules/records.js";

/** Every rule that participation is held against, in the order in which the findings stand. */
export const participationRules = Object.freeze([attendance, companion, mode, guidanceHeld, localWork, experience, records] as const);
