import type * as z from "zod";
import { expected, InvalidInputError } from "../input/index.js";
import { readRound, type Round } from "../round/index.js";
import { lengthInDays, type CivilDate } from "../time/index.js";
import { isOverTwentyYears } from "./overTwentyYears.js";

/** A semester is half a year; one of more days than this is none, and a search through it would take too long. */
const mostSemesterDays = 400;

/** Reads a round that meetings can be planned in. */
export function readPlannableRound(input: unknown): Round {
  const round = readRound(input);
  const tooLong = round.semesters.flatMap((semester, index) => (lengthInDays(semester) > mostSemesterDays ? [["semesters", index, "to"]] : []));
  const issues = tooLong.map((path) => ({ path, message: expected("at-most-days", `Expected a semester of at most ${String(mostSemesterDays)} days, to plan in`, { most: mostSemesterDays }) }));
  if (isOverTwentyYears(round.period)) issues.push({ path: ["period", "to"], message: expected("at-most-twenty-years", "Expected a program period of at most twenty years, to plan in") });
  if (issues.length > 0) throw new InvalidInputError("round", issues);
  return round;
}

/** Any times that come back in what is read. */
interface Offering {
  readonly available?: readonly { readonly from?: CivilDate | undefined }[] | undefined;
}

/** Makes the check that no recurrence begins too long before the program period is over. */
export function notTooEarly<Input>(round: Round, offeringsIn: (input: Input) => readonly (readonly [readonly (string | number)[], Offering])[]) {
  return (input: Input, context: z.core.$RefinementCtx<Input>): void => {
    for (const [path, { available = [] }] of offeringsIn(input)) {
      for (const [index, { from }] of available.entries()) {
        if (from !== undefined && isOverTwentyYears({ from, to: round.period.to })) context.addIssue({ code: "custom", path: [...path, "available", index, "from"], message: expected("at-most-twenty-years", "Expected a first day at most twenty years before the end of the program period") });
      }
    }
  };
}
