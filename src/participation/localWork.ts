import type { SemesterId } from "../round/index.js";
import { groupedBy } from "../input/index.js";
import { covers, type CivilDate } from "../time/index.js";
import type { Look } from "./input.js";
import { daysOf, type WorkRecord } from "./workRecord.js";
import type { RecordOf } from "./record.js";

/** Hours of local development work, as far as they are recorded. */
export interface WorkHours {
  /** The sum of the hours that are known; `null` where none are. */
  readonly hours: number | null;
  /** How many records this rests on. */
  readonly records: number;
  /** How many of them do not know their hours. */
  readonly unknown: number;
}

/** Hours in one semester. */
export interface SemesterWork extends WorkHours {
  readonly semester: SemesterId;
}

/** Hours of one member. */
export interface MemberWork extends WorkHours {
  readonly member: string;
}

/** Local development work (lokalt utviklingsarbeid), in hours. No amount is asked for (D19). */
export interface LocalWork {
  readonly total: WorkHours;
  /** In the order of the round. */
  readonly semesters: readonly SemesterWork[];
  /** The hours that run from one semester into the next: nobody can say how they are divided, so they are in neither. */
  readonly acrossSemesters: WorkHours;
  /** The work of the group together. */
  readonly group: WorkHours;
  /** The work of each member, in the order of the group. */
  readonly members: readonly MemberWork[];
}

type Work = RecordOf<"local-work">;

/** Adds up the hours of local development work that are recorded. */
export function localWorkOf({ round, group }: Look, work: readonly Work[]): LocalWork {
  const bySemester = groupedBy(work, (record) => round.semesters.find((semester) => isWithin(semester, record))?.id);
  const byMember = groupedBy(work, ({ member }) => member);
  return {
    total: hoursOf(work),
    semesters: round.semesters.map(({ id: semester }) => ({ semester, ...hoursOf(bySemester.get(semester)) })),
    acrossSemesters: hoursOf(bySemester.get(undefined)),
    group: hoursOf(byMember.get(undefined)),
    members: group.members.map(({ id: member }) => ({ member, ...hoursOf(byMember.get(member)) })),
  };
}

function isWithin(period: { readonly from: CivilDate; readonly to: CivilDate }, work: WorkRecord): boolean {
  const { first, last } = daysOf(work);
  return covers(period, first) && covers(period, last);
}

/** Added in whole hundredths, so that the order of the records makes no difference. */
function hoursOf(work: readonly Work[] = []): WorkHours {
  let [hundredths, unknown] = [0, 0];
  for (const { hours } of work) {
    if (hours === null) unknown += 1;
    else hundredths += Math.round(hours * 100);
  }
  return { hours: unknown === work.length ? null : hundredths / 100, records: work.length, unknown };
}
