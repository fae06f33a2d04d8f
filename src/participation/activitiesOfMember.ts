import * as z from "zod";
import { assumptionsOf, provisionsOf, type Term } from "../assessment/index.js";
import { groupSchemaOf, rolesHeldBy, rolesHeldWithin, type Member, type MunicipalGroup, type MunicipalGroupInput } from "../group/index.js";
import { expected, InvalidInputError, readAll, readInput } from "../input/index.js";
import { readRound, type Round, type Vocabulary } from "../round/index.js";
import { isDated, readScheduleOf, termsOfActivity, type Activity, type ScheduleInput } from "../schedule/index.js";
import type { Citing } from "./attendanceFigures.js";
import { audienceOf } from "./participants.js";

/** How a meeting concerns a member of the municipal group, and where that is from. */
export interface MemberPart extends Citing {
  /** `expected`: the member is to be there. `may-accompany`: the member can be one who comes along with those who are. */
  readonly part: "expected" | "may-accompany";
}

/** A meeting that concerns one member of the municipal group. */
export interface MemberActivity<V extends Vocabulary = Vocabulary> extends MemberPart {
  /** The meeting. */
  readonly activity: Activity<V>;
}

/**
 * Answers which meetings of a schedule concern one member of the municipal group: where the member is expected, and where
 * the member may come along.
 *
 * @remarks A meeting for the whole group expects whoever holds a seat on its date. A meeting for some seats, as a leader gathering
 * is for the principal (rektor), expects whoever holds one of them on its date, and where companions are asked for, any other
 * member who then holds a seat may be one (D6); nobody knows beforehand who it will be. A meeting that is still to be agreed has
 * no date, and so concerns whoever holds the seat at any time in its semester. Civil dates; `to` of a seat is exclusive. Absence is reported and excludes nobody (D20). Source: participation/2
 * to participation/5, dates/1 to dates/3.
 * @param round - The round, which says when its semesters are, whom each meeting is for and how many come along.
 * @param group - The municipal group, which says who holds which seat when.
 * @param schedule - The schedule of that round.
 * @param memberId - The id of the member.
 * @returns The meetings that concern the member, in the order of the schedule.
 * @throws InvalidInputError when the round, the group or the schedule is not shaped like one, the schedule is of another
 * round, or the group has no such member.
 * @example
 * ```ts
 * import { activitiesOfMember, buildSchedule, round2026 } from "kulturskole-veiledning";
 *
 * const group = {
 *   members: [
 *     { id: "m1", seats: [{ role: "principal" }] },
 *     { id: "m2", seats: [{ role: "owner-political", to: "2027-10-01" }] },
 *   ],
 * } as const;
 * const political = activitiesOfMember(round2026, group, buildSchedule(round2026), "m2");
 * political.filter(({ part }) => part === "may-accompany").map(({ activity }) => activity.date); // => ["2026-09-25", "2027-02-19"]
 * political.filter(({ part }) => part === "expected").length; // => 10
 * ```
 */
export function activitiesOfMember<V extends Vocabulary>(
  round: Round<V>,
  group: MunicipalGroupInput<NoInfer<V>>,
  schedule: ScheduleInput<NoInfer<V>>,
  memberId: string,
): readonly MemberActivity<V>[] {
  const parsed = readRound(round);
  const [members, { activities }, id] = readAll(
    () => readInput("group", groupSchemaOf(parsed), group),
    () => readScheduleOf(parsed, schedule),
    () => readInput("member id", z.string(), memberId),
  );
  const member = memberOf(members, id);
  return activities.flatMap((activity) => {
    const part = partOf(parsed, member, activity);
    // The schedule has been held against the words of the round.
    return part === undefined ? [] : [{ activity: activity as Activity<V>, ...part }];
  });
}

function memberOf({ members }: MunicipalGroup, id: string): Member {
  const member = members.find((each) => each.id === id);
  if (member === undefined) throw new InvalidInputError("member id", [{ path: [], message: expected("member", "Expected the id of a member of the group that was given with it") }]);
  return member;
}

function partOf(round: Round, member: Member, activity: Activity): MemberPart | undefined {
  // Where the round has no such semester, nobody can tell who is concerned by a meeting without a date.
  const semesters = isDated(activity) ? [] : round.semesters.filter(({ id }) => id === activity.semester);
  const roles = isDated(activity) ? rolesHeldBy(member, activity.date) : semesters.flatMap((semester) => rolesHeldWithin(member, semester));
  if (roles.length === 0) return undefined;
  const audience = audienceOf(round, activity);
  const terms = [...termsOfActivity(round, activity), ...semesters, ...(audience === undefined ? [] : [audience.terms])];
  // Whoever holds a seat all the time holds it whenever the semester is.
  const rests = member.seats.some(({ from, to }) => from === undefined && to === undefined) ? [] : semesters;
  if (audience === undefined || roles.some((role) => audience.seats.includes(role))) return { part: "expected", ...citing(terms, rests) };
  return audience.companions === 0 ? undefined : { part: "may-accompany", ...citing(terms, [...rests, audience.terms]) };
}

function citing(terms: readonly Term[], rests: readonly Term[]): Citing {
  return { provisions: provisionsOf(terms), assumptions: assumptionsOf(rests) };
}
