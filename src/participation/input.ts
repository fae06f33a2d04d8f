import type { Member, MunicipalGroup } from "../group/index.js";
import type { Round } from "../round/index.js";
import type { ReadSchedule } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import type { ParticipationRecord } from "./record.js";

/** What participation is assessed from, parsed. */
export interface ParticipationInput {
  readonly round: Round;
  readonly group: MunicipalGroup;
  /** The meetings of the round and what the municipality has agreed. */
  readonly schedule: ReadSchedule;
  readonly records: readonly ParticipationRecord[];
  /** The civil date on which it is looked at. */
  readonly on: CivilDate;
}

/** A member, and where in the group. */
export interface PlacedMember {
  readonly member: Member;
  readonly place: number;
}

/** What participation is assessed from, with the members by id. */
export interface Look extends ParticipationInput {
  readonly memberById: ReadonlyMap<string, PlacedMember>;
}

/** Finds every member by id once, for all the records. */
export function lookOf(asked: ParticipationInput): Look {
  return { memberById: new Map(asked.group.members.map((member, place) => [member.id, { member, place }])), ...asked };
}
