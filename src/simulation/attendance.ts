import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { mersenne } from "pure-rand/generator/mersenne";
import { companionsFor, rolesHeldBy, type MunicipalGroup } from "../group/index.js";
import type { Round } from "../round/index.js";
import { isDated, type Activity, type DatedActivity } from "../schedule/index.js";

/** Who is expected at a meeting, where the call says so, and how many of them came. */
export interface Attendance extends Expected {
  readonly activity: DatedActivity;
  /** How many came; `null` where that is unknown. */
  readonly present: number | null;
}

/** Who is expected at a meeting. */
interface Expected {
  /** The ids of those who are certain to be among the expected. */
  readonly members: readonly string[];
  /** How many are expected, also those of whom nobody can say who they are. */
  readonly expected: number;
  /** How many companions the group has nobody for. */
  readonly missingCompanions: number;
  readonly facts: readonly string[];
  readonly assumptions: readonly string[];
}

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
 * @remarks The numbers are drawn in the order of the meetings, one for each person who is expected, so the same question gives the same
 * answer, however few of the days anybody looks at.
 * @param question - The round, the group, its meetings, the rate and the seed.
 * @returns One answer for each meeting with a date.
 */
export function drawAttendance(question: AttendanceQuestion): readonly Attendance[] {
  const { round, group, activities, rate, seed } = question;
  const generator = mersenne(seed);
  return activities.filter(isDated).map((activity) => {
    const expected = expectedAt(round, group, activity);
    const comes = (chance: number) => Array.from({ length: expected.expected }, () => uniformFloat64(generator)).filter((drawn) => drawn < chance).length;
    return { activity, ...expected, present: rate === undefined ? null : comes(rate) };
  });
}

/** For the whole group: whoever holds a seat that day. For the principal + 1: it is known how many come along, and not who. */
function expectedAt(round: Round, group: MunicipalGroup, { audience, date, facts }: DatedActivity): Expected {
  if (audience === "whole-group") {
    const members = group.members.filter((member) => rolesHeldBy(member, date).length > 0).map(({ id }) => id);
    return { members, expected: members.length, missingCompanions: 0, facts, assumptions: [] };
  }
  const { principals, wanted, missing } = companionsFor(round, group, date);
  const terms = round.offer.leaderGatherings;
  return { members: principals, expected: principals.length + wanted - missing, missingCompanions: missing, facts: terms.facts, assumptions: terms.assumptions };
}
