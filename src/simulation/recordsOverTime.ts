import { sortedBy } from "../input/index.js";
import type { ParticipationRecord } from "../participation/index.js";
import type { Round } from "../round/index.js";
import { addDays, type CivilDate } from "../time/index.js";
import type { Attendance } from "./attendance.js";
import { datedMeetings, type MeetingsVersion } from "./meetingsOverTime.js";
import type { Versions } from "./versions.js";

/** A record, and the day from which it is known. */
export interface KnownRecord {
  readonly knownOn: CivilDate;
  readonly record: ParticipationRecord;
  /** Its place among the records of the scenario; `null` for one that stands for chance. */
  readonly index: number | null;
}

/** What records become known by. */
interface RecordTerms {
  readonly round: Round;
  readonly meetings: Versions<MeetingsVersion>;
  readonly records: readonly ParticipationRecord[];
  /** What has been drawn. */
  readonly attendance: readonly Attendance[];
}

/**
 * Puts the records of a municipality in the order in which they become known.
 *
 * @remarks What is recorded of a meeting is known from its day on; of a meeting that never has a day, from the first day of
 * the programme period on. What was drawn is known in the same way, as if somebody had recorded it, for the members who are
 * certain to be expected: who came along as a companion is never invented.
 */
export function recordsOverTime({ round, meetings, records, attendance }: RecordTerms): readonly KnownRecord[] {
  const heldOn = new Map(datedMeetings(meetings).map(({ id, date }) => [id, date]));
  const stated = records.map((record, index) => ({ knownOn: knownOn(record, heldOn) ?? round.period.from, record, index }));
  const drawn = attendance.flatMap((each) => asRecords(each).map((record) => ({ knownOn: each.activity.date, record, index: null })));
  return sortedBy([...stated, ...drawn], (each) => each.knownOn);
}

function knownOn(record: ParticipationRecord, heldOn: ReadonlyMap<string, CivilDate>): CivilDate | undefined {
  switch (record.type) {
    case "experience-shared":
      return record.date;
    case "local-work":
      return record.date ?? (record.to === undefined ? undefined : addDays(record.to, -1));
    case "meeting-held":
      return record.date ?? heldOn.get(record.activity);
    case "presence":
      return heldOn.get(record.activity);
  }
}

function asRecords({ activity: { id: activity }, members, drawn, restsOn }: Attendance): readonly ParticipationRecord[] {
  if (restsOn !== "chance") return [];
  const came = members.map((member, place) => ({ type: "presence" as const, activity, member, present: drawn[place] ?? null }));
  return [{ type: "meeting-held", activity, held: true }, ...came];
}
