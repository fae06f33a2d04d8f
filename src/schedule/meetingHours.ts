import { readRound, type Round, type Vocabulary } from "../round/index.js";
import { epochOf } from "../time/index.js";
import type { Activity } from "./activity.js";
import { readScheduleOf, type ScheduleInput } from "./scheduleInput.js";

/** Hours of meetings for one person: what is known, and what nobody has stated. */
export interface HoursOfMeetings {
  /** The hours that are known, added up. What is unknown is not in it, not even as 0. */
  readonly known: number;
  /** The ids of the activities whose hours nobody has stated, in the order of the schedule. */
  readonly unknown: readonly string[];
}

/** Hours of meetings for one member of the municipal group who takes part in everything, and by whom they are for. */
export interface MeetingHours<V extends Vocabulary = Vocabulary> extends HoursOfMeetings {
  /** For each audience of the round, by its id: the hours of the meetings that are for it. */
  readonly byAudience: Readonly<Record<V["audience"], HoursOfMeetings>>;
}

/**
 * Answers how many hours of meetings each member of the municipal group has, as far as anybody has stated them.
 *
 * @remarks Hours on the clock, for one person: `known` and `unknown` are for somebody who takes part in everything, and
 * `byAudience` tells what is for every member from what is for some of them only. Where the hours of a gathering are not
 * stated, and of guidance meetings that nobody has agreed, they are listed as unknown, never counted as 0 (D5). Source: dates/1 to
 * dates/3.
 * @param round - The round, which says what audiences there are.
 * @returns The known hours, and the ids of the activities whose hours are unknown.
 * @throws InvalidInputError when the data is not shaped like a schedule of the round, with every problem and its path.
 * @example
 * ```ts
 * import { buildSchedule, meetingHours, round2026 } from "kulturskole-veiledning";
 *
 * const { known, unknown, byAudience } = meetingHours(round2026, buildSchedule(round2026));
 * known; // => 15
 * unknown.length; // => 9
 * byAudience["principal-and-companion"].unknown.length; // => 3
 * ```
 */
export function meetingHours<V extends Vocabulary>(round: Round<V>, schedule: ScheduleInput): MeetingHours<V> {
  const parsed = readRound(round);
  const { activities } = readScheduleOf(parsed, schedule);
  const byAudience = Object.fromEntries(parsed.audiences.map(({ id }) => [id, hoursOf(activities.filter(({ audience }) => audience === id))]));
  return { ...hoursOf(activities), byAudience: byAudience as MeetingHours<V>["byAudience"] };
}

const anHour = 3_600_000;

function hoursOf(activities: readonly Activity[]): HoursOfMeetings {
  const lengths = activities.map(({ id, startsAt, endsAt }) => ({
    id,
    milliseconds: startsAt === null || endsAt === null ? undefined : epochOf(endsAt) - epochOf(startsAt),
  }));
  const known = lengths.reduce((sum, { milliseconds = 0 }) => sum + milliseconds, 0) / anHour;
  return { known, unknown: lengths.filter(({ milliseconds }) => milliseconds === undefined).map(({ id }) => id) };
}
