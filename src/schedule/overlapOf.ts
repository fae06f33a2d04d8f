import { groupedByEach } from "../input/index.js";
import { endOfOsloDay, epochOf, startOfOsloDay } from "../time/index.js";
import { daysOfActivity, lastDayOf, type DatedActivity } from "./activity.js";
import type { ScheduleQuestion } from "./question.js";

/** A meeting that takes some of the same time as another. */
export interface Overlap {
  /** The meeting. */
  readonly other: DatedActivity;
  /** How many more of its sort, gatherings or guidance meetings, take some of that time. */
  readonly more: number;
}

/** A meeting with the time it takes, in milliseconds since 1970: from, to and not including. */
interface Span {
  readonly activity: DatedActivity;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds for each guidance meeting what takes some of the same time: a gathering, then another guidance meeting, and how many
 * more of either. What lasts all day takes all of its days; a meeting that begins as another ends takes none of it.
 *
 * @remarks One of each is named and the rest are counted, for a thousand meetings at one time are half a million pairs.
 * Sorting the meetings is the whole cost, however many of them there are.
 */
export function overlapOf({ gatherings, meetings }: ScheduleQuestion): (meeting: DatedActivity) => readonly Overlap[] {
  const spans = meetings.map(spanOf);
  const withGatherings = besideGatherings(spans, gatherings);
  const amongThem = amongThemselves(spans);
  return (meeting) => [withGatherings.get(meeting), amongThem.get(meeting)].filter((overlap) => overlap !== undefined);
}

/** A guidance meeting is over by midnight, so only gatherings on its date can overlap it. */
function besideGatherings(spans: readonly Span[], gatherings: readonly DatedActivity[]): ReadonlyMap<DatedActivity, Overlap> {
  const onDate = groupedByEach(gatherings.map(spanOf), ({ activity }) => daysOfActivity(activity));
  const overlaps = new Map<DatedActivity, Overlap>();
  for (const span of spans) {
    const [other, ...others] = onDate.get(span.activity.date)?.filter((gathering) => share(span, gathering)) ?? [];
    if (other !== undefined) overlaps.set(span.activity, { other: other.activity, more: others.length });
  }
  return overlaps;
}

/** In order of their start, a meeting overlaps the one of those before it that lasts longest, or the next one, or none. */
function amongThemselves(spans: readonly Span[]): ReadonlyMap<DatedActivity, Overlap> {
  const sorted = spans.toSorted((first, second) => first.from - second.from);
  const othersBeside = counterOf(sorted);
  const overlaps = new Map<DatedActivity, Overlap>();
  let longest: Span | undefined;
  for (const [index, span] of sorted.entries()) {
    const other = [longest, sorted[index + 1]].find((each) => each !== undefined && share(span, each));
    if (longest === undefined || span.to > longest.to) longest = span;
    if (other !== undefined) overlaps.set(span.activity, { other: other.activity, more: othersBeside(span) - 1 });
  }
  return overlaps;
}

/** Beside a meeting are those that begin before its end, without those that are over by its start and without itself. */
function counterOf(sorted: readonly Span[]): (span: Span) => number {
  const starts = sorted.map(({ from }) => from);
  const ends = sorted.map(({ to }) => to).sort((first, second) => first - second);
  return ({ from, to }) => firstAfter(starts, to - 1) - firstAfter(ends, from) - 1;
}

function share(first: Span, second: Span): boolean {
  return first.from < second.to && second.from < first.to;
}

function spanOf(activity: DatedActivity): Span {
  const { date, startsAt, endsAt } = activity;
  return { activity, from: epochOf(startsAt ?? startOfOsloDay(date)), to: epochOf(endsAt ?? endOfOsloDay(lastDayOf(activity))) };
}

/** Finds the place of the first number that is greater than another, which is how many are not. */
function firstAfter(numbers: readonly number[], number: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) > number) high = middle;
    else low = middle + 1;
  }
  return low;
}
