import * as z from "zod";
import { assess, type Assessment, type FindingOf } from "../assessment/index.js";
import { type Frozen, readInput, sortedBy } from "../input/index.js";
import { oncePerRound, readRound, type Round, type Semester, type Vocabulary } from "../round/index.js";
import type { Activity } from "./activity.js";
import { guidanceMeetingsSchema, guidanceMeetingsSchemaOf } from "./guidanceMeeting.js";
import { agreedActivities, gatheringActivity, owedActivities } from "./meetingActivities.js";
import { scheduleRules } from "./rules.js";
import type { AgreedMeetings } from "./scheduleQuestion.js";

/** What the rules for schedules can find. */
export type ScheduleFinding = FindingOf<(typeof scheduleRules)[number]>;

/** The meetings of one municipality through a programme period, and what the rules say of them. JSON-serialisable. */
export interface Schedule<V extends Vocabulary = Vocabulary> extends Assessment<ScheduleFinding> {
  /** The id of the round. */
  readonly round: string;
  /** Every meeting: by time, and what is to be agreed last in its semester. */
  readonly activities: readonly Activity<V>[];
}

/** Reads the shape of what one municipality has agreed with its adviser, in any semesters. */
export const agreementSchema = z.strictObject({ guidanceMeetings: guidanceMeetingsSchema.default([]) });

export const agreementSchemaOf = oncePerRound((round) => z.strictObject({ guidanceMeetings: guidanceMeetingsSchemaOf(round).default([]) }));

/** What one municipality has agreed with its adviser; what is left out has not been agreed. */
export interface AgreementInput extends Frozen<z.input<typeof agreementSchema>> {}

/**
 * Answers which meetings a municipality has in a round, and when: the ones that the call dates, and the guidance meetings
 * (veiledningsmøter) it is owed, agreed or not.
 *
 * @remarks Dates are Oslo's, instants are UTC. A meeting whose hours are not stated is all-day, without instants (D5); one
 * of several days has a `lastDate` besides. A guidance meeting that nobody has agreed has no date and stands last in its semester;
 * more than are owed are all placed.
 *
 * The id of a guidance meeting ends in its place among those given for its semester: keep the order in which they were
 * agreed. Then moving one within its semester renames nothing, and adding one takes the id that was to be agreed next. Only
 * taking one out, or moving it to another semester, renames those of its semester that were given after it. A meeting that
 * states its `ordinal` ends in that instead, wherever it stands; the others, and then those to be agreed, take the lowest
 * numbers left free.
 *
 * What does not hold is found, not refused: a meeting outside its semester or before the gathering that starts the programme, more or
 * fewer than are owed, on a weekend or a public holiday, at the same time as another meeting, in another mode, or at a time that Oslo's
 * clocks skip or show twice. A semester that the round does not have is refused. An end that is no later time of day than its start is refused, for such a meeting cannot be placed, and so are two meetings
 * of one semester that state the same number. A meeting from 02:30 to 03:10 on the night when the clocks go past 02:30 is
 * placed with the end and the length that were agreed. Source: participation/2 to participation/5, dates/1 to dates/3.
 * @param agreement - `guidanceMeetings`: those agreed, in the order in which they were agreed; none when left out.
 * @returns The activities, and what each rule finds of each semester or each agreed meeting.
 * @throws InvalidInputError when what is agreed is not shaped like guidance meetings, with every problem and its path.
 * @example
 * ```ts
 * import { buildSchedule, round2026 } from "kulturskole-veiledning";
 *
 * const { activities, outcome } = buildSchedule(round2026, {
 *   guidanceMeetings: [{ semester: "autumn-2026", date: "2026-10-07", start: "12:00", end: "15:00", mode: "physical" }],
 * });
 * activities.length; // => 13
 * activities.find(({ status }) => status === "agreed")?.startsAt; // => "2026-10-07T10:00:00Z"
 * outcome; // => "unknown"
 * ```
 */
export function buildSchedule<V extends Vocabulary>(round: Round<V>, agreement: AgreementInput = {}): Schedule<V> {
  const parsed = readRound(round);
  // The words of the activities are those of the round.
  return buildParsedSchedule({ round: parsed, ...readInput("agreement", agreementSchemaOf(parsed), agreement) }) as Schedule<V>;
}

export function buildParsedSchedule(agreed: AgreedMeetings): Schedule {
  const { round, guidanceMeetings } = agreed;
  const gatherings = round.gatherings.map((gathering) => gatheringActivity(round, gathering));
  const meetings = agreedActivities(round, guidanceMeetings);
  const activities = inOrder([...gatherings, ...meetings, ...owedActivities(round, meetings)], round.semesters);
  return { round: round.id, activities, ...assess(scheduleRules, { ...agreed, gatherings, meetings }) };
}

/**
 * What lasts all day comes before what has hours; what is to be agreed comes after every date of its semester, and before
 * everything on the day on which the next begins.
 */
function inOrder(activities: readonly Activity[], semesters: readonly Semester[]): readonly Activity[] {
  const ends = new Map(semesters.map(({ id, to }) => [id, to]));
  const keyed = activities.map((activity) => {
    const { date, startsAt, semester } = activity;
    return { activity, key: date === null ? `${ends.get(semester) ?? ""} 0` : `${date} 1 ${startsAt ?? ""}` };
  });
  return sortedBy(keyed, ({ key }) => key).map(({ activity }) => activity);
}
