import * as z from "zod";
import { expected } from "./expected.js";

/** Reads one of some words, such as those of a round. */
export function oneOf<Word extends string>(words: readonly Word[]): z.ZodType<Word, Word> {
  // An enum of nothing would be no valid JSON Schema.
  if (words.length === 0) return z.never({ error: expected("nothing", "Expected nothing here: there is nothing to choose from") });
  return z.enum<readonly Word[]>(words, { error: expectedOne });
}

/** Says which words there are, for an enum that may be narrowed afterwards. */
export function expectedOne(issue: z.core.$ZodRawIssue): string | undefined {
  return issue.code === "invalid_value" ? `Expected one of ${issue.values.map(String).join(", ")}` : undefined;
}
