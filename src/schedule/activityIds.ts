import { guidanceMeeting, type Gathering, type Round, type SemesterId } from "../round/index.js";

/**
 * Says the id that a gathering has as an activity of a schedule.
 *
 * @param round - The round.
 * @param gathering - One of its gatherings.
 * @returns The id, such as `2026-2027.kick-off`.
 */
export function gatheringActivityId(round: Pick<Round, "id">, gathering: Pick<Gathering, "id">): string {
  return `${round.id}.${gathering.id}`;
}

/**
 * Says the id that a guidance meeting has as an activity of a schedule.
 *
 * @param roundId - The id of the round.
 * @param semester - The semester that the meeting is for.
 * @param ordinal - Which meeting of that semester it is, from 1.
 * @returns The id, such as `2026-2027.guidance-meeting.autumn-2026.1`.
 */
export function guidanceActivityId(roundId: string, semester: SemesterId, ordinal: number): string {
  return `${roundId}.${guidanceMeeting}.${semester}.${String(ordinal)}`;
}
