import { sayPath, type InvalidInputError } from "../../src/input/index.js";
import { defineRound } from "../../src/round/index.js";
import { refusalOf } from "../input/refusal.js";

/** What defineRound throws for an input; anything but its own error is thrown on, and so is no error at all. */
export function refusal(input: unknown): InvalidInputError {
  const error = refusalOf(() => defineRound(input as never));
  if (error === undefined) throw new Error("The round was taken");
  return error;
}

/** Where in the input defineRound finds something wrong. */
export function refusedAt(input: unknown): readonly string[] {
  return refusal(input).issues.map(({ path }) => sayPath(path));
}
