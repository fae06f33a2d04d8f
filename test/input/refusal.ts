import { InvalidInputError } from "../../src/input/index.js";

/** What a call is refused with; nothing when what it was given is taken. Any other error is thrown on. */
export function refusalOf(call: () => unknown): InvalidInputError | undefined {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidInputError) return error;
    throw error;
  }
  return undefined;
}
