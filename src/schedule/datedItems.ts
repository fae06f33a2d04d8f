import * as z from "zod";
import type { Term } from "../assessment/index.js";
import { expected, sortedBy, type Frozen } from "../input/index.js";
import type { Facts } from "../language/index.js";
import { assumptionIdSchema, groupCompleteBy, portalTimesOf, provisionIdSchema, readRound, type Round } from "../round/index.js";
import { addDays, civilDateSchema, instantSchema, lengthInDays, osloDateOf, osloInstant, osloTimeOf, type CivilDate, type Instant } from "../time/index.js";

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

/** Another version, which knew other kinds, may have stored it. */
export const storedDatedItemSchema = datedItemSchemaWith(z.string().regex(/^[a-z-]{1,60}$/, expected("id-in-small-letters", "Expected a kind of dated item")));

/** One thing that a round dates beside its meetings: what it is, and when. */
export interface DatedItem extends Frozen<z.output<typeof datedItemSchema>> {}

/**
 * Answers what a round dates beside its meetings: the steps of applying, and the bounds of the programme, for a calendar.
 *
 * @remarks The same for every municipality, and without a status: how these dates stand for one application, and who owes
 * what, is what `keyDates` answers. Civil dates, `to` exclusive; the last day of grace is the deadline. `at` is there
 * where the round states a time of day, which the call of 2026–2027 never does (D1, D2). The group is to be complete at the
 * gathering that the round names (D8), which itself is a meeting of the schedule. What the round lacks is left out. Source:
 * title/period, title/portal, title/deadline, spring/1 to spring/4, participation/3.
 * @param round - The round. One without the gathering at which the group is due is read as starting with its period.
 * @returns The items by their first day; those of one day as they follow one another.
 * @throws InvalidInputError when the data is not shaped like a round.
 * @example
 * ```ts
 * import { datedItems, round2026 } from "kulturskole-veiledning";
 *
 * const items = datedItems(round2026);
 * items.length; // => 8
 * items.find(({ kind }) => kind === "adviser-contact")?.to; // => "2026-07-01"
 * items.at(-1)?.id; // => "2026-2027.program-ends"
 * ```
 */
export function datedItems(round: Round): readonly DatedItem[] {
  const parsed = readRound(round);
  return sortedBy([...stepsOfApplying(parsed), ...boundsOfProgram(parsed)], ({ from }) => from);
}

function stepsOfApplying(round: Round): readonly DatedItem[] {
  const { webinar, portal, deadline, replyLetters, adviserContact } = round.application;
  const opensAt = portal.time === null ? null : osloInstant(portal.date, portal.time);
  const { lastDay, lastMinute } = portalTimesOf(round);
  return [
    ...(webinar === undefined ? [] : [item(round, "information-webinar", webinar, onDay(webinar.date))]),
    item(round, "portal-opens", portal, onDay(portal.date, opensAt)),
    item(round, "application-deadline", deadline, onDay(lastDay, lastMinute)),
    ...(replyLetters === undefined ? [] : [item(round, "reply-letters", replyLetters, onDay(replyLetters.date))]),
    ...(adviserContact === undefined ? [] : [item(round, "adviser-contact", adviserContact, { from: adviserContact.from, to: adviserContact.to, at: null })]),
  ];
}

function boundsOfProgram(round: Round): readonly DatedItem[] {
  const { period, group } = round;
  return [
    item(round, "program-starts", period, onDay(period.from)),
    item(round, "group-complete", group.completeBy, onDay(groupCompleteBy(round))),
    item(round, "program-ends", period, onDay(addDays(period.to, -1))),
  ];
}

type When = Pick<DatedItem, "from" | "to" | "at">;

function onDay(date: CivilDate, at: Instant | null = null): When {
  return { from: date, to: addDays(date, 1), at };
}

function item(round: Round, kind: DatedItemKind, { provisions, assumptions }: Term, when: When): DatedItem {
  return { id: `${round.id}.${kind}`, kind, ...when, provisions, assumptions };
}

/** The last day is named, where `to` is the day after it. */
export function factsOfDatedItem({ from, to, at }: Pick<DatedItem, "from" | "to" | "at">): Facts {
  return {
    on: { date: from, time: at === null ? null : osloTimeOf(at) },
    last: { date: addDays(to, -1) },
    // With a time of day it is on its first day.
    days: at === null ? lengthInDays({ from, to }) : 1,
    timed: at === null ? "no" : "yes",
  };
}

/** Not where a gathering is held then. */
export function groupDueApart({ gatherings, group: { completeBy } }: Round): CivilDate | null {
  if ("gathering" in completeBy) return null;
  const due = completeBy.date;
  return gatherings.some(({ date, days }) => date <= due && due < addDays(date, days)) ? null : due;
}
