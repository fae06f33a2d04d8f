import * as z from "zod";

/** `explain` says it under `issue/<id>`. */
export interface Expectation {
  readonly expectation: string;
  readonly [fact: string]: string | number | readonly string[];
}

// Zod hands on nothing of a check of its own but the message; so by the message is known what it means.
const known = new Map<string, Expectation>();

/** Not for messages made of what a round or a caller says, which would be kept for ever: those go with `expectation` in the params of an issue. */
export function expected(expectation: string, message: string, facts: Omit<Expectation, "expectation"> = {}): string {
  known.set(message, { expectation, ...facts });
  return message;
}

export function expectationOf(message: string): Expectation | undefined {
  return known.get(message);
}

export function oneOf<Word extends string>(words: readonly Word[]): z.ZodType<Word, Word> {
  // An enum of nothing would be no valid JSON Schema.
  if (words.length === 0) return z.never({ error: expected("nothing", "Expected nothing here: there is nothing to choose from") });
  return z.enum<readonly Word[]>(words, { error: expectedOne });
}

/** For an enum that may be narrowed afterwards. */
export function expectedOne(issue: z.core.$ZodRawIssue): string | undefined {
  return issue.code === "invalid_value" ? `Expected one of ${issue.values.map(String).join(", ")}` : undefined;
}
