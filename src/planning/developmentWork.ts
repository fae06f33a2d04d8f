import * as z from "zod";
import { expected, InvalidInputError, readInput, type FoundIssue, type Frozen } from "../input/index.js";
import { isRoundDate } from "../round/index.js";
import type { Period } from "../time/index.js";
import type { InterimPeriod } from "../schedule/index.js";
import { isOverTwentyYears } from "./recurrenceParts.js";
import { checkOpening, openingFields, unavailableSchema } from "./guidanceWishes.js";

/**
 * Reads when a municipality does its local development work (lokalt utviklingsarbeid): a recurrence with hours, and the
 * breaks in which there is none.
 *
 * @remarks Strict. Wall times are Oslo's; `breaks` are half-open.
 */
export const developmentWorkSchema = z.strictObject({ ...openingFields, breaks: unavailableSchema.default([]) }).check((context) => {
  checkOpening(context.value, context);
});

/** When a municipality does its local development work: parsed. */
export interface DevelopmentWork extends Frozen<z.output<typeof developmentWorkSchema>> {}

/** When a municipality does its local development work, as it is written down or sent as JSON. */
export interface DevelopmentWorkInput extends Frozen<z.input<typeof developmentWorkSchema>> {}

/** Reads when the work is done, and over which days it is sought. */
export function readDevelopmentWork(input: unknown, periods: readonly InterimPeriod[]): { readonly work: DevelopmentWork; readonly between: Period | undefined } {
  const work = readInput("development work", developmentWorkSchema, input);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return { work, between: undefined };
  const { from, to } = { from: first.from, to: last.to };
  if (!isRoundDate(from) || !isRoundDate(to)) refuse("schedule", ["activities"], expected("date-in-years", "Expected meetings in the years 2000 to 2199", { first: "2000", last: "2199" }));
  if (isOverTwentyYears({ from, to })) refuse("schedule", ["activities"], expected("at-most-twenty-years", "Expected at most twenty years from the first meeting to the last"));
  if (isOverTwentyYears({ from: work.from ?? from, to })) refuse("development work", ["from"], expected("at-most-twenty-years", "Expected a first day at most twenty years before the last meeting"));
  return { work, between: { from, to } };
}

function refuse(subject: string, path: FoundIssue["path"], message: string): never {
  throw new InvalidInputError(subject, [{ path, message }]);
}
