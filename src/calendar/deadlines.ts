import * as z from "zod";
import { expected, readInput, type Frozen } from "../input/index.js";
import { languages, localeSchema, type Locale } from "../language/index.js";
import { readRound, roundDateSchema, speechOf, type Round } from "../round/index.js";
import { datedItems, factsOfDatedItem, groupDueApart, type DatedItem, type DatedItemKind } from "../schedule/index.js";
import { sourceLines } from "./eventTexts.js";

/** Reads a deadline, or another dated item that is no meeting and takes no time. */
export const deadlineSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9.-]{1,80}$/, expected("id-in-small-letters-and-dots", "Expected an id of small letters, digits, dots and hyphens"))
      .meta({ description: "Stable, and unique among the deadlines of a calendar, such as application-deadline" }),
    title: z.string().min(1).max(20_000).meta({ description: "What a reader sees in the calendar" }),
    from: roundDateSchema.meta({ description: "Its first day: a civil date in Oslo, such as 2026-04-13" }),
    to: roundDateSchema.optional().meta({ description: "The first day after it: a civil date in Oslo. Left out, it takes one day" }),
    description: z.string().max(20_000).optional().meta({ description: "More about it, in whole sentences" }),
  })
  .refine(({ from, to }) => to === undefined || from < to, {
    path: ["to"],
    message: expected("date-after", "Expected a date after from", { field: "from" }),
    when: ({ issues }) => issues.length === 0,
  });

export const deadlinesSchema = z
  .array(deadlineSchema)
  .max(10_000)
  .superRefine((deadlines, context) => {
    const seen = new Set<string>();
    deadlines.forEach(({ id }, index) => {
      if (seen.has(id)) context.addIssue({ code: "custom", path: [index, "id"], message: expected("unique-id", "Expected an id that no other deadline has") });
      seen.add(id);
    });
  });

/** A deadline (frist), or another dated item that is no meeting and takes no time. */
export interface Deadline extends Frozen<z.output<typeof deadlineSchema>> {}

/** In the order of the steps. */
const deadlineKinds = ["portal-opens", "application-deadline", "reply-letters", "adviser-contact", "group-complete"] as const satisfies readonly DatedItemKind[];

/**
 * Gives the dates of a round beside its meetings for a calendar: the opening of the portal, the deadline, the reply letters, when
 * the adviser makes contact, and when the group must be complete, where no gathering is held on that day.
 *
 * @remarks Civil dates, with an exclusive end. The deadline stands on its last day, grace included. Source: title/portal,
 * title/deadline, spring/1 to spring/4, participation/3.
 * @param locale - `nb` bokmål, `nn` nynorsk or `en` English.
 * @returns The dates that the round has, for `deadlines` of {@link toICalendar}; the descriptions say what the call says.
 * @throws InvalidInputError when the round or the language is not shaped like one.
 * @example
 * ```ts
 * import { round2026 } from "kulturskole-veiledning";
 * import { roundDeadlines } from "kulturskole-veiledning/calendar";
 *
 * roundDeadlines(round2026, "en").map(({ title, from }) => `${title}: ${from}`)[1];
 * // => "Application deadline: 2026-04-13"
 * ```
 */
export function roundDeadlines(round: Round, locale: Locale): readonly Deadline[] {
  const parsed = readRound(round);
  const language = readInput("locale", localeSchema, locale);
  const items = datedItems(parsed).filter(({ kind }) => kind !== "group-complete" || groupDueApart(parsed) !== null);
  return deadlineKinds.flatMap((kind) => {
    const { say } = speechOf(parsed, languages[language]);
    const dated = items.filter((item) => item.kind === kind);
    return dated.map((item) => {
      const { from, to } = item;
      const when = saysMore(parsed, item) ? [say(`dated-item/${kind}`, factsOfDatedItem(item))] : [];
      return { id: kind, title: say(`title/${kind}`), from, to, description: [...when, ...sourceLines(parsed, item, language)].join("\n") };
    });
  });
}

/** Of a time of day, and of days of grace, neither the title nor what the call says tells. */
function saysMore({ application: { deadline } }: Round, { kind, from, at }: DatedItem): boolean {
  return at !== null || (kind === "application-deadline" && from !== deadline.date);
}
