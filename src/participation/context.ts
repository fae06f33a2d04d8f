import type { Member, MunicipalGroup } from "../group/index.js";
import type { Round } from "../round/index.js";
import type { ReadSchedule } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import type { Numbered } from "./recordProblems.js";
import type { ParticipationRecord, RecordOf } from "./records.js";

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

export interface PlacedMember {
  readonly member: Member;
  readonly place: number;
}

export interface ParticipationContext extends ParticipationInput {
  readonly memberById: ReadonlyMap<string, PlacedMember>;
}

export function contextOf(input: ParticipationInput): ParticipationContext {
  return { memberById: new Map(input.group.members.map((member, place) => [member.id, { member, place }])), ...input };
}

/** The records of one kind, each with where it stands among all of them. */
export function ofType<Type extends ParticipationRecord["type"]>(context: ParticipationContext, type: Type): readonly Numbered<RecordOf<Type>>[] {
  return numbered(context).filter((each): each is Numbered<RecordOf<Type>> => each.record.type === type);
}

export function numbered({ records }: ParticipationContext): readonly Numbered<ParticipationRecord>[] {
  return records.map((record, index) => ({ index, record }));
}
