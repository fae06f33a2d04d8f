import type { Vocabulary } from "../round/index.js";
import { epochOf } from "../time/index.js";
import type { DatedActivity } from "./activity.js";

/**
 * Sorts dated activities by when they start; on its date, what lasts all day comes before what has hours. Those that tie
 * stay as they stood.
 */
export function byStart<V extends Vocabulary>(activities: readonly DatedActivity<V>[]): readonly DatedActivity<V>[] {
  return activities
    .map((activity) => ({ activity, epoch: activity.startsAt === null ? -Infinity : epochOf(activity.startsAt) }))
    .sort((first, second) => compare(first.activity.date, second.activity.date) || compare(first.epoch, second.epoch))
    .map(({ activity }) => activity);
}

function compare<Value extends string | number>(first: Value, second: Value): number {
  return first < second ? -1 : Number(first > second);
}
