import * as z from "zod";

/** What is expected, by an id under which `explain` says it to people, and what its sentence is told. */
export interface Expectation {
  readonly expectation: string;
  readonly [fact: string]: string | number | readonly string[];
}

// Zod hands on nothing of a check of its own but the message; so by the message is known what it means.
const known = new Map<string, Expectation>();

/**
 * Says what is expected: by an id to people, whose sentence stands under `issue/<id>`, and in English to developers.
 *
 * A message that is made of what a round or a caller says is not said here, for it would be kept for ever: it goes with its
 * `expectation` in the params of its issue.
 */
export function expected(expectation: string, message: string, facts: Omit<Expectation, "expectation"> = {}): string {
  known.set(message, { expectation, ...facts });
  return message;
}

/** What a message means; nothing where it is none of ours. */
export function expectationOf(message: string): Expectation | undefined {
  return known.get(message);
}

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
