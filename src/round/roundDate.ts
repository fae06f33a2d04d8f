import * as z from "zod";
import { civilDateSchema } from "../time/index.js";

/** Rounds live in these years: Norway's public holidays are known for all of them, and Oslo has one clock. */
const inRange = (date: string) => date >= "2000" && date < "2200";

/** Reads a date of a round. */
export const roundDateSchema = civilDateSchema.refine(inRange, { message: "Expected a date in the years 2000 to 2199", abort: true });

/** Reads a period of a round: from, to and not including. */
export const roundPeriodSchema = z
  .strictObject({ from: roundDateSchema, to: roundDateSchema })
  .refine(({ from, to }) => from < to, { path: ["to"], message: "Expected a date after from" });
