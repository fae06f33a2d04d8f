import * as z from "zod";
import { asCustomIssue, InvalidInputError } from "../input/index.js";
import { readRound, type Round, type RoundInput } from "../round/index.js";
import { round2026 } from "../rounds/index.js";

// Whatever is given is looked at inside; the type says what is meant to be given.
function roundSchemaWith(known: readonly Round[]): z.ZodType<Round, string | RoundInput> {
  const ids = known.map(({ id }) => id);
  const schema = z.unknown().transform((value, context): Round => {
    if (typeof value === "object" && value !== null) return wholeRound(value, context);
    const named = known.find(({ id }) => id === value);
    if (named !== undefined) return named;
    context.addIssue({
      code: "custom",
      message: `Expected a whole round, or the id of one that is known: ${ids.join(", ")}`,
      params: { expectation: "round", ids },
    });
    return z.NEVER;
  });
  // The transformation takes anything; what it accepts is an id, or what a round is made from.
  return schema as unknown as z.ZodType<Round, string | RoundInput>;
}

export const scenarioRoundSchema = roundSchemaWith([round2026]);

export function scenarioRoundSchemaOf(round: Round): typeof scenarioRoundSchema {
  return roundSchemaWith([round]).refine(({ id }) => id === round.id, { error: `Expected the round ${round.id}, or its id`, params: { expectation: "round", ids: [round.id] } });
}

function wholeRound(value: object, context: z.RefinementCtx): Round {
  try {
    return readRound(value);
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    for (const issue of error.issues) context.addIssue(asCustomIssue(issue));
    return z.NEVER;
  }
}
