import type { Round, SemesterId } from "../round/index.js";
import type { MunicipalGroup } from "../group/index.js";
import { groupedBy } from "../grouping/index.js";
import type { ActivityParticipation } from "./activityParticipation.js";
import type { Participant } from "./participants.js";
import { figuresOf, type AttendanceCounts, type AttendanceFigures, type Citing } from "./figures.js";

/** Attendance in one semester. */
export interface SemesterAttendance extends AttendanceFigures {
  readonly semester: SemesterId;
}

/** Attendance of one member, at the meetings where this member was certain to be expected. */
export interface MemberAttendance extends AttendanceFigures {
  readonly member: string;
  /** How many times this member came along with the principal, which is in no other figure here. */
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

/**
 * Adds up who took part in the meetings that have been looked at.
 *
 * @param round - The round, which says when its semesters are.
 * @param group - The municipal group.
 * @param activities - The meetings, with what is recorded of each.
 * @returns The figures.
 */
export function attendanceOf(round: Round, group: MunicipalGroup, activities: readonly ActivityParticipation[]): AttendanceSummary {
  const bySemester = groupedBy(activities, ({ semester }) => semester);
  const ids = new Set([...round.semesters.map(({ id }) => id), ...bySemester.keys()]);
  const semesters = [...ids].map((semester) => {
    const terms = round.semesters.filter(({ id }) => id === semester);
    return { semester, ...sumOf(bySemester.get(semester) ?? [], terms) };
  });
  return { total: sumOf(activities, []), semesters, members: membersOf(group, activities) };
}

function membersOf(group: MunicipalGroup, activities: readonly ActivityParticipation[]): readonly MemberAttendance[] {
  const byId = new Map(group.members.map(({ id }) => [id, memberTally()]));
  for (const { members, figures } of activities) {
    for (const participant of members) {
      const tally = byId.get(participant.member);
      if (tally !== undefined) addParticipant(tally, participant, figures);
    }
  }
  const isWhole = isKnownWhoWasExpected(activities);
  return [...byId].map(([member, { asCompanion, counts, records, sources }]) => {
    return { member, asCompanion, ...figuresOf({ counts, records, isWhole }, sources) };
  });
}

interface MemberTally {
  readonly counts: Record<keyof AttendanceCounts, number>;
  readonly sources: Citing[];
  records: number;
  asCompanion: number;
}

function memberTally(): MemberTally {
  return { counts: { expected: 0, present: 0, absent: 0, unknown: 0 }, sources: [], records: 0, asCompanion: 0 };
}

function addParticipant(tally: MemberTally, { part, status, records }: Participant, source: Citing): void {
  if (status === "not-applicable") return;
  tally.sources.push(source);
  tally.records += records;
  if (part === "companion") tally.asCompanion += Number(status === "present");
  else {
    tally.counts.expected += 1;
    tally.counts[status] += 1;
  }
}

function sumOf(activities: readonly ActivityParticipation[], terms: readonly Citing[]): AttendanceFigures {
  const counts = { expected: 0, present: 0, absent: 0, unknown: 0 };
  let records = 0;
  for (const { figures } of activities) {
    add(counts, figures);
    records += figures.records;
  }
  return figuresOf({ counts, records, isWhole: isKnownWhoWasExpected(activities) }, [...terms, ...activities.map(({ figures }) => figures)]);
}

function isKnownWhoWasExpected(activities: readonly ActivityParticipation[]): boolean {
  return activities.every(({ state, expected }) => state !== "held" || expected !== null);
}

function add(sums: Record<keyof AttendanceCounts, number>, { expected, present, absent, unknown }: AttendanceCounts): void {
  sums.expected += expected;
  sums.present += present;
  sums.absent += absent;
  sums.unknown += unknown;
}
