import type { Round, SemesterId } from "../round/index.js";
import type { MunicipalGroup } from "../group/index.js";
import { groupedBy } from "../input/index.js";
import type { Answer } from "../assessment/index.js";
import type { Participant } from "./participants.js";
import { figuresOf, type AttendanceCounts, type AttendanceFigures } from "./figures.js";
import type { LookedMeeting } from "./meeting.js";

/** Attendance in one semester. */
export interface SemesterAttendance extends AttendanceFigures {
  readonly semester: SemesterId;
}

/** Attendance of one member, at the meetings where this member was certain to be expected. */
export interface MemberAttendance extends AttendanceFigures {
  readonly member: string;
  /** How many times this member came along with others who were, which is in no other figure here. */
  readonly asCompanion: number;
}

/** Attendance in figures: in all, by semester and by member. */
export interface AttendanceSummary {
  readonly total: AttendanceFigures;
  /** In the order of the round, then those that only the schedule names. */
  readonly semesters: readonly SemesterAttendance[];
  /** In the order of the group. */
  readonly members: readonly MemberAttendance[];
}

/** Adds up who took part in the meetings that have been looked at. */
export function attendanceOf(round: Round, group: MunicipalGroup, meetings: readonly LookedMeeting[]): AttendanceSummary {
  const bySemester = groupedBy(meetings, ({ participation }) => participation.semester);
  const ids = new Set([...round.semesters.map(({ id }) => id), ...bySemester.keys()]);
  const semesters = [...ids].map((semester) => {
    const terms = round.semesters.filter(({ id }) => id === semester);
    return { semester, ...sumOf(bySemester.get(semester) ?? [], terms) };
  });
  return { total: sumOf(meetings, []), semesters, members: membersOf(group, meetings) };
}

function membersOf(group: MunicipalGroup, meetings: readonly LookedMeeting[]): readonly MemberAttendance[] {
  const byId = new Map(group.members.map(({ id }) => [id, memberTally()]));
  for (const meeting of meetings) {
    for (const participant of meeting.participation.members) {
      const tally = byId.get(participant.member);
      if (tally !== undefined) addParticipant(tally, participant, meeting);
    }
  }
  const isWhole = isKnownWhoWasExpected(meetings);
  return [...byId].map(([member, { asCompanion, counts, records, sources }]) => {
    return { member, asCompanion, ...figuresOf({ counts, records, isWhole }, sources) };
  });
}

interface MemberTally {
  readonly counts: Record<keyof AttendanceCounts, number>;
  readonly sources: LookedMeeting[];
  records: number;
  asCompanion: number;
}

function memberTally(): MemberTally {
  return { counts: { expected: 0, present: 0, absent: 0, unknown: 0 }, sources: [], records: 0, asCompanion: 0 };
}

function addParticipant(tally: MemberTally, { part, status, records }: Participant, source: LookedMeeting): void {
  if (status === "not-applicable") return;
  tally.sources.push(source);
  tally.records += records;
  if (part === "companion") tally.asCompanion += Number(status === "present");
  else {
    tally.counts.expected += 1;
    tally.counts[status] += 1;
  }
}

function sumOf(meetings: readonly LookedMeeting[], terms: Answer["terms"]): AttendanceFigures {
  const counts = { expected: 0, present: 0, absent: 0, unknown: 0 };
  let records = 0;
  for (const { participation: { figures } } of meetings) {
    add(counts, figures);
    records += figures.records;
  }
  return figuresOf({ counts, records, isWhole: isKnownWhoWasExpected(meetings) }, [{ terms, rests: [] }, ...meetings]);
}

function isKnownWhoWasExpected(meetings: readonly LookedMeeting[]): boolean {
  return meetings.every(({ participation: { state, expected } }) => state !== "held" || expected !== null);
}

function add(sums: Record<keyof AttendanceCounts, number>, { expected, present, absent, unknown }: AttendanceCounts): void {
  sums.expected += expected;
  sums.present += present;
  sums.absent += absent;
  sums.unknown += unknown;
}
