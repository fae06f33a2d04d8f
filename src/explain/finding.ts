import * as z from "zod";
import type { Finding } from "../assessment/index.js";
import { expected, readInput } from "../input/index.js";
import { everyRule } from "./rules.js";
import type { Explanation } from "./sentence.js";

const saysOf = new Map(everyRule.map(({ id, says }) => [id, says]));

const id = z.string().regex(/^[\w.-]{1,80}$/, expected("id", "Expected an id"));

/** What finds the sentence; what the sentence then reads is checked by saying it. */
const findingSchema = z.looseObject({ rule: id, code: id, assumptions: z.array(z.string()).optional() });

/** One sentence: its rule knows what to tell it. */
export function findingSentences(finding: Finding): Explanation {
  const { rule, code, assumptions = [] } = readInput("finding", findingSchema, finding);
  const says = saysOf.get(rule);
  // The rule and its code lead to the one function that is made for just such a finding; the compiler cannot see that.
  const facts = (says && Object.hasOwn(says, code) ? says[code] : undefined)?.(finding as never) ?? {};
  return { sentences: [{ text: `finding/${rule}/${code}`, facts }], isAssumed: assumptions.length > 0 };
}
