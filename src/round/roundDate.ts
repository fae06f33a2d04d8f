import * as z from "zod";
import { expected } from "../input/index.js";
import { civilDateSchema, type CivilDate } from "../time/index.js";

/**
 * Answers whether a date lies in the years that rounds live in, 2000 to 2199: Norway's public holidays are known for all of them, and
 * Oslo's clocks follow one rule.
 */
export function isRoundDate(date: CivilDate): boolean {
  return date >= "2000" && date < "2200";
}

/** Reads a date of a round. */
export const roundDateSchema = civilDateSchema.refine(isRoundDate, { message: expected("date-in-years", "Expected a date in the years 2000 to 2199", { first: "2000", last: "2199" }), abort: true });

/** Reads a period of a round: from, to and not including. */
export const roundPeriodSchema = z
  .strictObject({ from: roundDateSchema, to: roundDateSchema })
  .refine(({ from, to }) => from < to, { path: ["to"], message: expected("date-after", "Expected a date after from", { field: "from" }) });
