import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { mersenne } from "pure-rand/generator/mersenne";
import type { MunicipalGroup } from "../group/index.js";
import { sortedBy } from "../input/index.js";
import { assessParsedParticipation, expectedAt, type Expected, type ParticipationRecord } from "../participation/index.js";
import type { Round } from "../round/index.js";
import type { DatedActivity } from "../schedule/index.js";
import { addDays, type CivilDate } from "../time/index.js";
import { firstDay } from "./versions.js";

/** Who is expected at a meeting, where the call says so, and how many of them came. */
export interface Attendance extends Expected {
  readonly activity: DatedActivity;
  /** How many came; `null` where that is unknown. */
  readonly present: number | null;
  /** What that number rests on; `null` where it is unknown. */
  readonly restsOn: "records" | "chance" | null;
  /** Of each who is expected whether chance lets them come, the members first; empty where nothing is drawn. */
  readonly drawn: readonly boolean[];
}

interface AttendanceTerms {
  /** The round as it is known on a day. */
  readonly roundOn: (date: CivilDate) => Round;
  readonly group: MunicipalGroup;
  /** The meetings at which the municipality takes part, in order of time. */
  readonly activities: readonly DatedActivity[];
  readonly records: readonly ParticipationRecord[];
  /** How likely it is that somebody who is expected comes; absent when nobody knows. */
  readonly rate: number | undefined;
  readonly seed: number;
}

/** Says what the attendance of a municipality is drawn from. */
export function seedsFrom(seed: number): (municipality: string) => number {
  // Numbers and seeds lie close: without a draw between them, runs with other seeds would deal the same chances to other municipalities.
  const drawn = mersenne(seed).next();
  return (municipality) => drawn ^ Number(municipality);
}

/**
 * Says who is expected at each meeting that is held, and how many of them come.
 *
 * @remarks A gathering of several days counts once, on its first day. What is recorded of a meeting wins over chance.
 */
export function attendanceAt(terms: AttendanceTerms): readonly Attendance[] {
  const { roundOn, group, activities, records } = terms;
  const drawn = drawAttendance(terms);
  if (records.length === 0) return drawn;
  const spokenOf = new Set(records.flatMap((record) => (record.type === "presence" || record.type === "meeting-held" ? [record.activity] : [])));
  const on = activities.at(-1)?.date ?? firstDay;
  const round = roundOn(on);
  const recorded = new Map(assessParsedParticipation({ round, group, schedule: { round: round.id, activities }, records, on }).activities.map((each) => [each.activity, each]));
  return drawn.flatMap((each): readonly Attendance[] => {
    const known = recorded.get(each.activity.id);
    if (known === undefined || !spokenOf.has(each.activity.id)) return [each];
    if (known.state === "not-held") return [];
    const { present, unknown } = known.figures;
    return [{ ...each, drawn: nobody, ...(unknown === 0 && known.state === "held" ? { present, restsOn: "records" } : { present: null, restsOn: null }) }];
  });
}

const nobody: readonly never[] = Object.freeze([]);

/** One number for each person who is expected, in the order of the meetings: the same, however few of the days anybody looks at. */
function drawAttendance({ roundOn, group, activities, rate, seed }: AttendanceTerms): readonly Attendance[] {
  const generator = mersenne(seed);
  return activities.map((activity) => {
    const expected = expectedAt(roundOn(activity.date), group, activity);
    if (rate === undefined) return { activity, present: null, restsOn: null, drawn: nobody, ...expected };
    const drawn = Array.from({ length: expected.expected }, () => uniformFloat64(generator) < rate);
    return { activity, present: drawn.filter(Boolean).length, restsOn: "chance", drawn, ...expected };
  });
}

/** A record, and the day from which it is known. */
export interface KnownRecord {
  readonly knownOn: CivilDate;
  readonly record: ParticipationRecord;
  /** Its index among the records of the scenario; `null` for one that stands for chance. */
  readonly index: number | null;
}

interface RecordTerms {
  readonly round: Round;
  readonly meetings: readonly DatedActivity[];
  readonly records: readonly ParticipationRecord[];
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
  const heldOn = new Map(meetings.map(({ id, date }) => [id, date]));
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
  const came = members.map((member, index) => ({ type: "presence" as const, activity, member, present: drawn[index] ?? null }));
  return [{ type: "meeting-held", activity, held: true }, ...came];
}
