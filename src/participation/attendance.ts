import type { Term } from "../assessment/index.js";
import type { MunicipalGroup } from "../group/index.js";
import { groupedBy } from "../input/index.js";
import type { Round, SemesterId } from "../round/index.js";
import { figuresOf, noCounts, sumOfCounts, type AttendanceFigures } from "./attendanceFigures.js";
import type { LookedMeeting } from "./meetingParticipation.js";

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

export function attendanceOf(round: Round, group: MunicipalGroup, meetings: readonly LookedMeeting[]): AttendanceSummary {
  const bySemester = groupedBy(meetings, ({ participation }) => participation.semester);
  const ids = new Set([...round.semesters.map(({ id }) => id), ...bySemester.keys()]);
  const semesters = [...ids].map((semester) => {
    const terms = round.semesters.filter(({ id }) => id === semester);
    return { semester, ...sumOf(bySemester.get(semester) ?? [], terms) };
  });
  return { total: sumOf(meetings, []), semesters, members: membersOf(group, meetings) };
}

function sumOf(meetings: readonly LookedMeeting[], terms: readonly Term[]): AttendanceFigures {
  const figures = meetings.map(({ participation }) => participation.figures);
  const records = figures.reduce((sum, each) => sum + each.records, 0);
  return figuresOf({ counts: sumOfCounts(figures), records, isWhole: isKnownWhoWasExpected(meetings) }, [{ terms, rests: [] }, ...meetings]);
}

function membersOf(group: MunicipalGroup, meetings: readonly LookedMeeting[]): readonly MemberAttendance[] {
  const tallies = new Map(group.members.map(({ id }) => [id, { counts: noCounts(), records: 0, asCompanion: 0, sources: new Array<LookedMeeting>() }]));
  for (const meeting of meetings) {
    for (const { member, part, status, records } of meeting.participation.members) {
      const tally = tallies.get(member);
      if (tally === undefined || status === "not-applicable") continue;
      tally.sources.push(meeting);
      tally.records += records;
      if (part === "companion") tally.asCompanion += Number(status === "present");
      else {
        tally.counts.expected += 1;
        tally.counts[status] += 1;
      }
    }
  }
  const isWhole = isKnownWhoWasExpected(meetings);
  return [...tallies].map(([member, { asCompanion, counts, records, sources }]) => ({ member, asCompanion, ...figuresOf({ counts, records, isWhole }, sources) }));
}

function isKnownWhoWasExpected(meetings: readonly LookedMeeting[]): boolean {
  return meetings.every(({ participation: { state, expected } }) => state !== "held" || expected !== null);
}
