import type { Audience } from "../round/index.js";
import { epochOf } from "../time/index.js";
import type { Activity } from "./activity.js";
import { readSchedule, type ScheduleInput } from "./model.js";

/** Hours of meetings for one person: what is known, and what nobody has stated. */
export interface HoursOfMeetings {
  /** The hours that are known, added up. What is unknown is not in it, not even as 0. */
  readonly known: number;
  /** The ids of the activities whose hours nobody has stated, in the order of the schedule. */
  readonly unknown: readonly string[];
}

/** Hours of meetings for one member of the municipal group who takes part in everything, and by whom they are for. */
export interface MeetingHours extends HoursOfMeetings {
  /** `whole-group`: what every member has. `principal-and-companion`: what the principal and one more have besides. */
  readonly byAudience: Readonly<Record<Audience, HoursOfMeetings>>;
}

/**
 * Answers how many hours of meetings each member of the municipal group has, as far as anybody has stated them.
 *
 * @remarks Hours on the clock, for one person: `known` and `unknown` are for somebody who takes part in everything, and
 * `byAudience` tells what is for every member from what is for the principal and one more only. The hours of the leader
 * gatherings are not stated, and neither are those of guidance meetings that nobody has agreed: they are listed as
 * unknown, never counted as 0 (D5). Source: dates/1 to dates/3.
 * @param schedule - The schedule.
 * @returns The known hours, and the ids of the activities whose hours are unknown.
 * @throws InvalidInputError when the data is not shaped like a schedule, with every problem and its path.
 * @example
 * ```ts
 * import { buildSchedule, meetingHours, round2026 } from "kulturskole-veiledning";
 *
 * const { known, unknown, byAudience } = meetingHours(buildSchedule(round2026));
 * known; // => 15
 * unknown.length; // => 9
 * byAudience["principal-and-companion"].unknown.length; // => 3
 * ```
 */
export function meetingHours(schedule: ScheduleInput): MeetingHours {
  const { activities } = readSchedule(schedule);
  const hoursFor = (audience: Audience) => hoursOf(activities.filter((activity) => activity.audience === audience));
  const byAudience = { "whole-group": hoursFor("whole-group"), "principal-and-companion": hoursFor("principal-and-companion") };
  return { ...hoursOf(activities), byAudience };
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
