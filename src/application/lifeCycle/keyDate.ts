import * as z from "zod";
import { expected, type Frozen } from "../../input/index.js";
import { provisionIdSchema, assumptionIdSchema } from "../../round/index.js";
import { civilDateSchema } from "../../time/index.js";

/** Reads which of the key dates it is. */
export const keyDateIdSchema = z.enum(["submission", "reply-letters", "adviser-contact", "start", "completion"]);

/** Which of the key dates it is: søknad, svarbrev, kontakt med veileder, oppstart, fullføring. */
export type KeyDateId = z.output<typeof keyDateIdSchema>;

/** Reads how a key date stands. */
export const keyDateStatusSchema = z.enum(["upcoming", "due", "overdue", "done", "not-applicable"]);

/** How a key date stands: before its time, in it, after it and not done, done, or no longer to be done. */
export type KeyDateStatus = z.output<typeof keyDateStatusSchema>;

const shape = z.strictObject({
  id: keyDateIdSchema,
  /** Who has to see to it: the municipality, or Norsk kulturskoleråd as the organiser. */
  owedBy: z.enum(["municipality", "council"]),
  /** The id of the gathering of the round at which it is done, where there is one. */
  gathering: z.string().regex(/^[a-z][a-zA-Z0-9.-]{0,79}$/, expected("gathering", "Expected the id of a gathering")).nullable(),
  /** The first day on which it is to be done. */
  from: civilDateSchema,
  /** The first day on which it is too late. */
  to: civilDateSchema,
  status: keyDateStatusSchema,
  /** When it was done; `null` while it is not. */
  doneOn: civilDateSchema.nullable(),
  /** Whether it was done too late, or is late already. */
  isLate: z.boolean(),
  /** The first key date that has to be done before this one and is not; `null` when it is the turn of this one. */
  waitsFor: keyDateIdSchema.nullable(),
  /** What ended the application before this was done; `null` where nothing did. */
  endedBy: z.enum(["declined", "withdrawn"]).nullable(),
  /** The provisions of the call that the dates come from. */
  provisions: z.array(provisionIdSchema),
  /** The assumptions that the dates rest on where the call is silent. */
  assumptions: z.array(assumptionIdSchema),
});

/**
 * Reads one key date of an application.
 *
 * @remarks Strict. `from` comes before `to`; `doneOn` goes with `done`, and `endedBy` with `not-applicable`.
 */
export const keyDateSchema = shape
  .refine(({ from, to }) => from < to, { path: ["to"], error: expected("date-after", "Expected a date after from", { field: "from" }) })
  .refine(({ status, doneOn }) => (status === "done") === (doneOn !== null), { path: ["doneOn"], error: expected("date-when-done", "Expected a date exactly when it is done") })
  .refine(({ status, endedBy }) => (status === "not-applicable") === (endedBy !== null), {
    path: ["endedBy"],
    error: expected("event-when-not-applicable", "Expected an event exactly when it is not applicable"),
  });

/** One key date of an application: what is to be done, by whom, when, and how that stands. */
export interface KeyDate extends Frozen<z.output<typeof keyDateSchema>> {}
