import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { mersenne } from "pure-rand/generator/mersenne";
import { rolesHeldBy, type MunicipalGroup } from "../group/index.js";
import { sortedBy } from "../input/index.js";
import { expectedAt, lookAtParticipation, type ActivityParticipation, type ParticipationRecord } from "../participation/index.js";
import type { Round } from "../round/index.js";
import { isDated, type Activity, type DatedActivity } from "../schedule/index.js";
import { addDays, type CivilDate } from "../time/index.js";

export interface Attendance {
  /** With the day on which it was held, which may be another than it was planned for. */
  readonly activity: DatedActivity;
  readonly participation: ActivityParticipation;
  /** What the figures rest on; `null` where nothing is known of anybody. */
  readonly restsOn: "records" | "chance" | null;
}

export interface KnownRecord {
  readonly knownOn: CivilDate;
  readonly record: ParticipationRecord;
  /** Among the records of the scenario; `null` for one that stands for chance. */
  readonly index: number | null;
}

interface AttendanceTerms {
  readonly round: Round;
  readonly group: MunicipalGroup;
  readonly activities: readonly Activity[];
  readonly takesPartOn: (date: CivilDate) => boolean;
  readonly records: readonly ParticipationRecord[];
  /** From 0 to 1; absent when nobody knows. */
  readonly rate: number | undefined;
  readonly seed: number;
}

export function seedsFrom(seed: number): (municipality: string) => number {
  // Numbers and seeds lie close: without a draw between them, runs with other seeds would deal the same chances to other municipalities.
  const drawn = mersenne(seed).next();
  return (municipality) => drawn ^ Number(municipality);
}

/**
 * A gathering of several days counts once, on its first day. Records win over chance, and what chance draws is written down as records, so that
 * whoever asks about participation counts the same people.
 */
export function attendanceAt(terms: AttendanceTerms): { readonly attendance: readonly Attendance[]; readonly records: readonly KnownRecord[] } {
  const { round, group, activities, takesPartOn } = terms;
  const drawn = drawnRecords(terms);
  const byChance = new Set(drawn.map(({ activity }) => activity));
  const asked = { round, group, schedule: { round: round.id, activities }, records: [...terms.records, ...drawn], on: lastDay };
  const participation = new Map(lookAtParticipation(asked).meetings.map((meeting) => [meeting.activity.id, meeting.participation]));
  const attendance = activities.flatMap((activity): readonly Attendance[] => {
    const held = participation.get(activity.id);
    if (held === undefined || held.date === null || held.state === "not-held" || !takesPartOn(held.date)) return [];
    const { unknown, expected } = held.figures;
    const isUnknown = unknown === expected && (expected > 0 || held.state !== "held");
    return [{ activity: asHeld(activity, held.date, held.mode), participation: held, restsOn: byChance.has(activity.id) ? "chance" : isUnknown ? null : "records" }];
  });
  const dateOf = (record: ParticipationRecord) => knownOn(record, (id) => participation.get(id)?.date ?? undefined) ?? round.period.from;
  const known = [...terms.records.map((record, index) => ({ record, index })), ...drawn.map((record) => ({ record, index: null }))];
  return { attendance: sortedBy(attendance, ({ activity }) => activity.date), records: sortedBy(known.map((each) => ({ ...each, knownOn: dateOf(each.record) })), (each) => each.knownOn) };
}

const lastDay: CivilDate = "9999-12-31";

/** A meeting that was held on another day than it was planned for had other hours, and nobody has said which. */
function asHeld(activity: Activity, date: CivilDate, mode = activity.mode): DatedActivity {
  if (isDated(activity) && activity.date === date) return mode === activity.mode ? activity : { ...activity, mode };
  return { ...activity, mode, date, allDay: true, startsAt: null, endsAt: null, status: activity.status === "fixed" ? "fixed" : "agreed" };
}

type DrawnRecord = Extract<ParticipationRecord, { readonly type: "meeting-held" | "presence" }>;

/** One number for each person who is expected, in the order of the meetings: the same, whatever is recorded and however few of the days anybody looks at. */
function drawnRecords({ round, group, activities, takesPartOn, records, rate, seed }: AttendanceTerms): readonly DrawnRecord[] {
  if (rate === undefined) return [];
  const generator = mersenne(seed);
  const recordedMeetings = new Set(records.flatMap((record) => (record.type === "presence" || record.type === "meeting-held" ? [record.activity] : [])));
  return activities.filter(isDated).filter(({ date }) => takesPartOn(date)).flatMap((activity): readonly DrawnRecord[] => {
    const { members, expected, companions: places } = expectedAt(round, group, activity);
    const drawn = Array.from({ length: Math.max(expected, members.length) }, () => uniformFloat64(generator));
    if (recordedMeetings.has(activity.id)) return [];
    const presence = (member: string, present: boolean): DrawnRecord => ({ type: "presence", activity: activity.id, member, present });
    const came = members.map((member, index) => presence(member, (drawn[index] ?? 1) < rate));
    // Of two in the seat one comes along with the other.
    const left = places - Math.max(0, drawn.slice(0, members.length).filter((number) => number < rate).length - (expected - places));
    return [{ type: "meeting-held", activity: activity.id, held: true }, ...came, ...companions(activity, group, members, drawn.slice(members.length), rate, left).map(([member, present]) => presence(member, present))];
  });
}

/** Any other member can come along: whoever takes a place is drawn by the number that fills it. Where a place stays empty, no other came. */
function companions({ date }: DatedActivity, group: MunicipalGroup, members: readonly string[], drawn: readonly number[], rate: number, places: number): readonly (readonly [member: string, present: boolean])[] {
  const others = group.members.filter((member) => !members.includes(member.id) && rolesHeldBy(member, date).length > 0).map(({ id }) => id);
  const filling = drawn.filter((number) => number < rate);
  const coming = filling.flatMap((number) => others.splice(Math.floor((number / rate) * others.length), 1));
  return [...coming.map((id) => [id, true] as const), ...(coming.length < places ? others.map((id) => [id, false] as const) : [])];
}

function knownOn(record: ParticipationRecord, dateOfMeeting: (id: string) => CivilDate | undefined): CivilDate | undefined {
  switch (record.type) {
    case "experience-shared":
      return record.date;
    case "local-work":
      return record.date ?? (record.to === undefined ? undefined : addDays(record.to, -1));
    case "meeting-held":
      return record.date ?? dateOfMeeting(record.activity);
    case "presence":
      return dateOfMeeting(record.activity);
  }
}
