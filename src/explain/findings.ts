import * as z from "zod";
import { eligibilityRules } from "../application/index.js";
import type { AnyRule, Finding, FindingOf } from "../assessment/index.js";
import { calendarRules } from "../calendar/index.js";
import { costRules, ledgerRules } from "../cost/index.js";
import { groupRules } from "../group/index.js";
import { expected, readInput } from "../input/index.js";
import { participationRules } from "../participation/index.js";
import { adviserRules, planRules } from "../planning/index.js";
import { roundRules } from "../round/index.js";
import { scheduleRules } from "../schedule/index.js";
import type { Explanation } from "./explanation.js";

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

/** Ids are unique. */
export const everyRule: readonly AnyRule[] = Object.freeze(rules);

type KeyOf<Finding> = Finding extends { readonly rule: infer Rule extends string; readonly code: infer Code extends string } ? `finding/${Rule}/${Code}` : never;

export type FindingKey = KeyOf<FindingOf<(typeof rules)[number]>>;

const saysOf = new Map(everyRule.map(({ id, says }) => [id, says]));

const id = z.string().regex(/^[\w.-]{1,80}$/, expected("id", "Expected an id"));

/** What the sentence then reads is checked by saying it. */
const findingSchema = z.looseObject({ rule: id, code: id, assumptions: z.array(z.string()).optional(), isOver: z.boolean().optional() });

export function findingSentences(finding: Finding): Explanation {
  const { rule, code, assumptions = [], isOver = false } = readInput("finding", findingSchema, finding);
  const says = saysOf.get(rule);
  // The rule and its code lead to the one function that is made for just such a finding; the compiler cannot see that.
  const facts = (says && Object.hasOwn(says, code) ? says[code] : undefined)?.(finding as never) ?? {};
  return { sentences: [{ text: `finding/${rule}/${code}`, facts }], isAssumed: assumptions.length > 0, isOver };
}
