import type { Member, MunicipalGroup } from "../group/index.js";
import type { Round } from "../round/index.js";
import type { ReadSchedule } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import type { Numbered } from "./problem.js";
import type { ParticipationRecord, RecordOf } from "./record.js";

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

export interface Look extends ParticipationInput {
  readonly memberById: ReadonlyMap<string, PlacedMember>;
}

export function lookOf(asked: ParticipationInput): Look {
  return { memberById: new Map(asked.group.members.map((member, place) => [member.id, { member, place }])), ...asked };
}

/** The records of one kind, each with where it stands among all of them. */
export function ofType<Type extends ParticipationRecord["type"]>(look: Look, type: Type): readonly Numbered<RecordOf<Type>>[] {
  return numbered(look).filter((each): each is Numbered<RecordOf<Type>> => each.record.type === type);
}

export function numbered({ records }: Look): readonly Numbered<ParticipationRecord>[] {
  return records.map((record, index) => ({ index, record }));
}
