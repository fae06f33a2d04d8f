import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { mersenne } from "pure-rand/generator/mersenne";
import { holdersOf, rolesHeldBy, type MunicipalGroup } from "../group/index.js";
import type { Round } from "../round/index.js";
import type { Activity } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";

/** Who is expected at a meeting, and how many of them came. */
export interface Attendance {
  readonly activity: DatedActivity;
  /** The ids of those expected. */
  readonly members: readonly string[];
  /** How many came; `null` where that is unknown. */
  readonly present: number | null;
}

/** An activity whose date is known. */
export type DatedActivity = Activity & { readonly date: CivilDate };

/** What attendance is drawn from. */
export interface AttendanceQuestion {
  readonly round: Round;
  readonly group: MunicipalGroup;
  readonly activities: readonly Activity[];
  /** How likely it is that somebody who is expected comes; absent when nobody knows. */
  readonly rate: number | undefined;
  readonly seed: number;
}

/**
 * Says who is expected at each dated meeting, and draws how many of them come.
 *
 * @remarks The numbers are drawn in the order of the meetings and of their members, so the same question gives the same
 * answer, however few of the days anybody looks at.
 * @param question - The round, the group, its meetings, the rate and the seed.
 * @returns One answer for each meeting with a date.
 */
export function drawAttendance(question: AttendanceQuestion): readonly Attendance[] {
  const { round, group, activities, rate, seed } = question;
  const generator = mersenne(seed);
  return activities.filter(isDated).map((activity) => {
    const members = expectedAt(round, group, activity);
    const present = rate === undefined ? null : members.filter(() => uniformFloat64(generator) < rate).length;
    return { activity, members, present };
  });
}

function isDated(activity: Activity): activity is DatedActivity {
  return activity.date !== null;
}

/** For the whole group: whoever holds a seat that day. For the principal + 1: who comes along is a reading (D6). */
function expectedAt({ offer }: Round, group: MunicipalGroup, { audience, date }: DatedActivity): readonly string[] {
  const seated = group.members.filter((member) => rolesHeldBy(member, date).length > 0).map(({ id }) => id);
  if (audience === "whole-group") return seated;
  const principal = holdersOf(group, "principal", date).slice(0, 1);
  const companions = seated.filter((id) => !principal.includes(id)).slice(0, offer.leaderGatherings.companions);
  return [...principal, ...companions];
}
