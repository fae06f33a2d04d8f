import type { AnyRule, FindingOf } from "../assessment/index.js";
import { eligibilityRules } from "../application/index.js";
import { calendarRules } from "../calendar/index.js";
import { costRules, ledgerRules } from "../cost/index.js";
import { groupRules } from "../group/index.js";
import { participationRules } from "../participation/index.js";
import { roundRules } from "../round/index.js";
import { adviserRules, planRules } from "../planning/index.js";
import { scheduleRules } from "../schedule/index.js";

const rules = [
  ...roundRules,
  ...eligibilityRules,
  ...groupRules,
  ...scheduleRules,
  ...planRules,
  ...adviserRules,
  ...costRules,
  ...ledgerRules,
  ...participationRules,
  ...calendarRules,
] as const;

/** Every rule of the library, in one list. Ids are unique. */
export const everyRule: readonly AnyRule[] = Object.freeze(rules);

type KeyOf<Finding> = Finding extends { readonly rule: infer Rule extends string; readonly code: infer Code extends string } ? `finding/${Rule}/${Code}` : never;

/** The key of each sentence that a finding can have. */
export type FindingKey = KeyOf<FindingOf<(typeof rules)[number]>>;
