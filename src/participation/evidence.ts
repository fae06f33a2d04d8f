import { groupedBy } from "../input/index.js";
import type { Look } from "./input.js";
import { lookAtMeeting, type LookedMeeting } from "./meeting.js";
import type { Presence } from "./participants.js";
import { eachWith, type Numbered, type RecordProblem } from "./problem.js";
import type { ParticipationRecord, RecordOf } from "./record.js";

/** Looks at every meeting of the schedule, with the records that speak of it. */
export function meetingsIn(look: Look): readonly LookedMeeting[] {
  const held = groupedBy(ofType(look, "meeting-held"), ({ record }) => record.activity);
  const presence = groupedBy(ofType(look, "presence"), ({ record }) => record.activity);
  return look.schedule.activities.map((activity) => {
    const { id } = activity;
    return lookAtMeeting(look, activity, { meeting: held.get(id) ?? [], presence: byMember(presence.get(id) ?? []) });
  });
}

/** Finds the records that speak of meetings which the schedule does not have. */
export function recordsOfNoMeeting(look: Look): readonly RecordProblem[] {
  const ids = new Set(look.schedule.activities.map(({ id }) => id));
  const strays = numbered(look).filter(({ record }) => "activity" in record && record.activity !== undefined && !ids.has(record.activity));
  return eachWith("no-such-activity", strays);
}

/** Picks the records of one kind, each with where it stands among all of them. */
export function ofType<Type extends ParticipationRecord["type"]>(look: Look, type: Type): readonly Numbered<RecordOf<Type>>[] {
  return numbered(look).filter((each): each is Numbered<RecordOf<Type>> => each.record.type === type);
}

function numbered({ records }: Look): readonly Numbered<ParticipationRecord>[] {
  return records.map((record, index) => ({ index, record }));
}

function byMember(told: readonly Numbered<RecordOf<"presence">>[]): Presence {
  return groupedBy(told, ({ record }) => record.member);
}
