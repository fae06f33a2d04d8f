import type { Activity } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import type { ParticipationAsked } from "./asked.js";
import { eachWith, together, type Numbered, type RecordProblem } from "./problem.js";
import type { RecordOf } from "./record.js";
import { settled } from "./settled.js";

/** When a meeting was or is to be, as far as the schedule and the records say. */
export interface When {
  /** The day on which it was held, else the one in the schedule; `null` where neither is known. */
  readonly date: CivilDate | null;
  /** Whether it is still to come on the date that is asked about. */
  readonly isFuture: boolean;
  /** The records of the meeting that can be believed. */
  readonly told: readonly Numbered<RecordOf<"meeting-held">>[];
  readonly problems: readonly RecordProblem[];
}

/**
 * Answers when a meeting was or is to be.
 *
 * @remarks Where records give different days, the first of them is taken and the contradiction reported: so a meeting that has
 * once been looked at stays so on every later date. A meeting without a date is still to come until its semester begins.
 * @param asked - The round, and the date that is asked about.
 * @param activity - The meeting.
 * @param all - The records that say whether it was held.
 * @returns The day, and which of the records can be believed.
 */
export function whenHeld({ round, on }: ParticipationAsked, activity: Activity, all: readonly Numbered<RecordOf<"meeting-held">>[]): When {
  const isEarly = ({ record: { date } }: (typeof all)[number]) => date !== undefined && date > on;
  const told = all.filter((each) => !isEarly(each));
  const dates = told.filter(({ record }) => record.held === true).map(({ record }) => record.date);
  const date = earliest(dates) ?? activity.date;
  const begins = round.semesters.find(({ id }) => id === activity.semester)?.from;
  const isFuture = date === null ? begins !== undefined && begins > on : date > on;
  if (isFuture) return { date, isFuture, told: [], problems: eachWith("of-the-future", all, activity) };
  const early = eachWith("of-the-future", all.filter(isEarly), activity);
  return { date, isFuture, told, problems: settled(dates).isContradicted ? [...early, together("contradicting-dates", told, activity)] : early };
}

function earliest(dates: readonly (CivilDate | undefined)[]): CivilDate | undefined {
  let first: CivilDate | undefined;
  for (const date of dates) if (date !== undefined && (first === undefined || date < first)) first = date;
  return first;
}
