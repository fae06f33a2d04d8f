import type { Activity } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import type { ParticipationAsked } from "./asked.js";
import { contradiction, eachWith, type Numbered, type RecordProblem } from "./problem.js";
import type { RecordOf } from "./record.js";

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

type HeldRecord = Numbered<RecordOf<"meeting-held">>;

/**
 * Answers when a meeting was or is to be.
 *
 * @remarks Where records give different days, the first of them is taken and the contradiction reported: so a meeting that has
 * once been looked at stays so on every later date. A day before the program is reported and left out; one after it is not,
 * for guidance that is owed can be made up for. A meeting without a date is still to come until its semester begins.
 * @param asked - The round, and the date that is asked about.
 * @param activity - The meeting.
 * @param all - The records that say whether it was held.
 * @returns The day, and which of the records can be believed.
 */
export function whenHeld({ round, on }: ParticipationAsked, activity: Activity, all: readonly HeldRecord[]): When {
  const isBeforeProgram = ({ record: { date } }: HeldRecord) => date !== undefined && date < round.period.from;
  const isEarly = ({ record: { date } }: HeldRecord) => date !== undefined && date > on;
  const outside = eachWith("outside-period", all.filter(isBeforeProgram), activity);
  const within = all.filter((each) => !isBeforeProgram(each));
  const told = within.filter((each) => !isEarly(each));
  const date = earliest(told.map(({ record }) => dayOf(record))) ?? activity.date;
  const begins = round.semesters.find(({ id }) => id === activity.semester)?.from;
  const isFuture = date === null ? begins !== undefined && begins > on : date > on;
  if (isFuture) return { date, isFuture, told: [], problems: [...outside, ...eachWith("of-the-future", within, activity)] };
  const early = eachWith("of-the-future", within.filter(isEarly), activity);
  return { date, isFuture, told, problems: [...outside, ...early, ...contradiction("contradicting-dates", told, dayOf, activity)] };
}

/** A meeting that was not held was on no day. */
function dayOf({ held, date }: RecordOf<"meeting-held">): CivilDate | undefined {
  return held === true ? date : undefined;
}

function earliest(dates: readonly (CivilDate | undefined)[]): CivilDate | undefined {
  let first: CivilDate | undefined;
  for (const date of dates) if (date !== undefined && (first === undefined || date < first)) first = date;
  return first;
}
