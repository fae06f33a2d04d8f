import * as z from "zod";
import { InvalidInputError } from "../input/index.js";
import { readRound, type Round, type RoundInput } from "../round/index.js";
import { round2026 } from "../rounds/index.js";

const knownRounds: readonly Round[] = [round2026];

/** Reads which round a scenario is for: the id of one that the library holds, or a whole round. */
// Whatever is given is looked at inside; the type says what is meant to be given.
export const scenarioRoundSchema = z.unknown().transform((value, context): Round => {
  if (typeof value === "object" && value !== null) return wholeRound(value, context);
  const known = knownRounds.find(({ id }) => id === value);
  if (known !== undefined) return known;
  context.addIssue({ code: "custom", message: `Expected a whole round, or the id of one that the library holds: ${idsOf(knownRounds)}` });
  return z.NEVER;
}) as unknown as z.ZodType<Round, string | RoundInput>;

function wholeRound(value: object, context: z.RefinementCtx): Round {
  try {
    return readRound(value);
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    for (const { path, message } of error.issues) context.addIssue({ code: "custom", path: [...path], message });
    return z.NEVER;
  }
}

function idsOf(rounds: readonly Round[]): string {
  return rounds.map(({ id }) => id).join(", ");
}
