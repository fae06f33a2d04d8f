import { endOfOsloDay, epochOf, startOfOsloDay, type CivilDate } from "../time/index.js";
import type { DatedActivity } from "./activity.js";
import type { ScheduleQuestion } from "./question.js";

/** A meeting with the time it takes, in milliseconds since 1970: from, to and not including. */
interface Span {
  readonly activity: DatedActivity;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds for each guidance meeting another meeting that takes some of the same time: a gathering where there is one, else
 * another guidance meeting. What lasts all day takes the whole day; a meeting that begins as another ends takes none of it.
 *
 * @remarks Sorting the meetings is the whole cost, however many of them there are.
 * @param question - The meetings placed in time.
 * @returns What each guidance meeting overlaps; those that overlap nothing are left out.
 */
export function overlapOf({ gatherings, meetings }: ScheduleQuestion): ReadonlyMap<DatedActivity, DatedActivity> {
  const spans = meetings.map(spanOf);
  const onDate = byDate(gatherings.map(spanOf));
  const withGatherings = spans.flatMap((span): (readonly [DatedActivity, DatedActivity])[] => {
    const other = onDate.get(span.activity.date)?.find((gathering) => share(span, gathering));
    return other === undefined ? [] : [[span.activity, other.activity]];
  });
  return new Map([...amongThemselves(spans), ...withGatherings]);
}

/** In order of their start, a meeting overlaps the one of those before it that lasts longest, or the next one, or none. */
function amongThemselves(spans: readonly Span[]): readonly (readonly [DatedActivity, DatedActivity])[] {
  const sorted = spans.toSorted((first, second) => first.from - second.from);
  let longest: Span | undefined;
  return sorted.flatMap((span, index) => {
    const other = [longest, sorted[index + 1]].find((each) => each !== undefined && share(span, each));
    if (longest === undefined || span.to > longest.to) longest = span;
    return other === undefined ? [] : [[span.activity, other.activity]];
  });
}

function share(first: Span, second: Span): boolean {
  return first.from < second.to && second.from < first.to;
}

function spanOf(activity: DatedActivity): Span {
  const { date, startsAt, endsAt } = activity;
  return { activity, from: epochOf(startsAt ?? startOfOsloDay(date)), to: epochOf(endsAt ?? endOfOsloDay(date)) };
}

/** Nothing reaches past midnight, so only meetings on one date can overlap. */
function byDate(spans: readonly Span[]): ReadonlyMap<CivilDate, readonly Span[]> {
  const dates = new Map<CivilDate, Span[]>();
  for (const span of spans) {
    const onDate = dates.get(span.activity.date) ?? [];
    dates.set(span.activity.date, onDate);
    onDate.push(span);
  }
  return dates;
}
