import * as z from "zod";
import { expected, type Frozen } from "../input/index.js";
import { provisionIdSchema, assumptionIdSchema } from "../round/index.js";
import { civilDateSchema, instantSchema, osloDateOf } from "../time/index.js";

/** Reads what it is that a round dates beside its meetings. */
export const datedItemKindSchema = z.enum([
  "information-webinar",
  "portal-opens",
  "application-deadline",
  "reply-letters",
  "adviser-contact",
  "program-starts",
  "group-complete",
  "program-ends",
]);

/** What it is that a round dates beside its meetings: webinar, søknadsfrist, svarbrev and so on. */
export type DatedItemKind = z.output<typeof datedItemKindSchema>;

function datedItemSchemaWith<Kind extends z.ZodType<string, string>>(kind: Kind) {
  return z
    .strictObject({
      /** Stable and semantic: the round, then what it is, such as `2026-2027.application-deadline`. */
      id: z.string().regex(/^[a-z0-9.-]{1,80}$/, expected("id-in-small-letters-and-dots", "Expected an id of small letters, digits, dots and hyphens")),
      kind,
      /** Its first day, a civil date in Oslo. */
      from: civilDateSchema,
      /** The day after its last: the next day, for what is dated on one day. */
      to: civilDateSchema,
      /** The instant on the first day, where the round states a time of day: when the portal opens, or the deadline ends. */
      at: instantSchema.nullable(),
      /** The provisions of the call that the dates come from. */
      provisions: z.array(provisionIdSchema),
      /** The assumptions that the dates rest on where the call is silent. */
      assumptions: z.array(assumptionIdSchema),
    })
    .refine(({ from, to }) => from < to, { path: ["to"], error: expected("date-after", "Expected a date after from", { field: "from" }), when: isWhole })
    .refine(({ from, at }) => at === null || osloDateOf(at) === from, { path: ["at"], error: expected("instant-on-the-date", "Expected an instant on the first day, in Oslo"), when: isWhole });
}

function isWhole({ issues }: z.core.ParsePayload): boolean {
  return issues.length === 0;
}

/**
 * Reads one thing that a round dates beside its meetings.
 *
 * @remarks Strict. `from` comes before `to`, and an instant lies on the first day.
 */
export const datedItemSchema = datedItemSchemaWith(datedItemKindSchema);

/** Reads what may have been stored by another version, which knew other kinds. */
export const storedDatedItemSchema = datedItemSchemaWith(z.string().regex(/^[a-z-]{1,60}$/, expected("id-in-small-letters", "Expected a kind of dated item")));

/** One thing that a round dates beside its meetings: what it is, and when. */
export interface DatedItem extends Frozen<z.output<typeof datedItemSchema>> {}
