import { guidanceMeeting, type Gathering, type Round, type SemesterId } from "../round/index.js";

/** Says the id that a gathering has as an activity of a schedule. */
export function gatheringActivityId(round: Pick<Round, "id">, gathering: Pick<Gathering, "id">): string {
  return `${round.id}.${gathering.id}`;
}

/** Says the id that a guidance meeting has as an activity of a schedule. */
export function guidanceActivityId(roundId: string, semester: SemesterId, ordinal: number): string {
  return `${roundId}.${guidanceMeeting}.${semester}.${String(ordinal)}`;
}
