import type { Member, MunicipalGroup } from "../group/index.js";
import type { Round } from "../round/index.js";
import type { ReadSchedule } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import type { Numbered } from "./recordProblems.js";
import type { ParticipationRecord, RecordOf } from "./records.js";

export interface ParticipationInput {
  readonly round: Round;
  readonly group: MunicipalGroup;
  readonly schedule: ReadSchedule;
  readonly records: readonly ParticipationRecord[];
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

/** Each with where it stands among all of them. */
export function ofType<Type extends ParticipationRecord["type"]>(context: ParticipationContext, type: Type): readonly Numbered<RecordOf<Type>>[] {
  return numbered(context).filter((each): each is Numbered<RecordOf<Type>> => each.record.type === type);
}

export function numbered({ records }: ParticipationContext): readonly Numbered<ParticipationRecord>[] {
  return records.map((record, index) => ({ index, record }));
}
