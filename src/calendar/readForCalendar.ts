import type * as z from "zod";
import { expected, InvalidInputError, readAll, readInput, type FoundIssue } from "../input/index.js";
import { isRoundDate, oncePerRound, type Round } from "../round/index.js";
import { isDated, scheduleSchemaOf, type DatedActivity, type ScheduleInput } from "../schedule/index.js";

const calendarScheduleSchemaOf = oncePerRound((round) =>
  scheduleSchemaOf(round).superRefine(({ activities }, context) => {
    activities.forEach((activity, index) => {
      for (const key of ["date", "lastDate"] as const) {
        const date = activity[key] ?? null;
        if (date !== null && !isRoundDate(date)) context.addIssue({ code: "custom", path: ["activities", index, key], message: expected("date-in-years", "Expected a date in the years 2000 to 2199", { first: "2000", last: "2199" }) });
      }
    });
  }),
);

interface OfActivities {
  readonly links: readonly { readonly activity: string; readonly url: string }[];
  readonly tentative?: readonly string[];
}

interface ForCalendar<Options> {
  readonly activities: readonly DatedActivity[];
  readonly options: Options;
  readonly links: ReadonlyMap<string, string>;
}

/** What is to be agreed has no date, and no place in a calendar; a link that nobody would see is a mistake. */
export function readForCalendar<Options extends OfActivities>(round: Round, schedule: ScheduleInput, schema: z.ZodType<Options>, given: unknown): ForCalendar<Options> {
  const [{ activities }, options] = readAll(
    () => readInput("schedule", calendarScheduleSchemaOf(round), schedule),
    () => readInput("calendar options", schema, given),
  );
  const ids = new Set(activities.map(({ id }) => id));
  const { links, tentative = [] } = options;
  const issues = [
    ...problemsWith(links.map(({ activity }) => activity), ids, (index) => ["links", index, "activity"]),
    ...problemsWith(tentative, ids, (index) => ["tentative", index]),
  ];
  if (issues.length > 0) throw new InvalidInputError("calendar options", issues);
  return { activities: activities.filter((activity) => isDated(activity)), options, links: new Map(links.map(({ activity, url }) => [activity, url])) };
}

function problemsWith(given: readonly string[], ids: ReadonlySet<string>, pathOf: (index: number) => FoundIssue["path"]): readonly FoundIssue[] {
  const seen = new Set<string>();
  return given.flatMap((id, index) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    if (!ids.has(id)) return [{ path: pathOf(index), message: expected("activity", "Expected the id of an activity in the schedule") }];
    return isRepeated ? [{ path: pathOf(index), message: expected("once", "Expected an id that is given once") }] : [];
  });
}
