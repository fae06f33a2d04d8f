import { rolesHeldBy, type Member } from "../group/index.js";
import type { Round, SeatRole, Semester } from "../round/index.js";
import { isDated, type Activity } from "../schedule/index.js";
import { overlaps } from "../time/index.js";
import { cited, type Citing } from "./figures.js";

/** How a meeting concerns a member of the municipal group, and where that is from. */
export interface MemberPart {
  /** `expected`: the member is to be there. `may-accompany`: the member can be the one who comes along with the principal. */
  readonly part: "expected" | "may-accompany";
  /** The facts of the call that this comes from. */
  readonly facts: readonly string[];
  /** The readings that this rests on where the call is silent. */
  readonly assumptions: readonly string[];
}

/**
 * Answers how a meeting concerns a member of the municipal group.
 *
 * @param round - The round.
 * @param member - The member.
 * @param activity - The meeting.
 * @returns The member's part in it, or `undefined` when it does not concern the member.
 */
export function partOf(round: Round, member: Member, activity: Activity): MemberPart | undefined {
  // Where the round has no such semester, nobody can tell who is concerned by a meeting without a date.
  const semester = isDated(activity) ? undefined : round.semesters.find(({ id }) => id === activity.semester);
  const roles = isDated(activity) ? rolesHeldBy(member, activity.date) : rolesHeldWithin(semester, member);
  if (roles.length === 0) return undefined;
  const companions = round.offer.leaderGatherings;
  if (activity.audience === "whole-group") return expected([activity, semester]);
  if (roles.includes("principal")) return expected([activity, semester, { facts: companions.facts, assumptions: [] }]);
  return companions.companions === 0 ? undefined : { part: "may-accompany", ...citedOf([activity, semester, companions]) };
}

function rolesHeldWithin(semester: Semester | undefined, { seats }: Member): readonly SeatRole[] {
  if (semester === undefined) return [];
  return seats.filter(({ from = semester.from, to = semester.to }) => overlaps({ from, to }, semester)).map(({ role }) => role);
}

function expected(sources: readonly (Citing | undefined)[]): MemberPart {
  return { part: "expected", ...citedOf(sources) };
}

function citedOf(sources: readonly (Citing | undefined)[]): Citing {
  return cited(sources.filter((source) => source !== undefined));
}
