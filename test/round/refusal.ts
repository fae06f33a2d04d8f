import { InvalidInputError, sayPath } from "../../src/input/index.js";
import { defineRound } from "../../src/round/index.js";

/** What defineRound throws for an input; anything but its own error is thrown on, and so is no error at all. */
export function refusal(input: unknown): InvalidInputError {
  try {
    defineRound(input as never);
  } catch (error) {
    if (error instanceof InvalidInputError) return error;
    throw error;
  }
  throw new Error("The round was taken");
}

/** Where in the input defineRound finds something wrong. */
export function refusedAt(input: unknown): readonly string[] {
  return refusal(input).issues.map(({ path }) => sayPath(path));
}
