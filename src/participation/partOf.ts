import { assumptionsOf, provisionsOf, type Term } from "../assessment/index.js";
import { rolesHeldBy, type Member, type Seat } from "../group/index.js";
import type { Round, Semester } from "../round/index.js";
import { isDated, termsOfActivity, type Activity } from "../schedule/index.js";
import { overlaps } from "../time/index.js";
import { audienceOf } from "./audience.js";
import type { Citing } from "./figures.js";

/** How a meeting concerns a member of the municipal group, and where that is from. */
export interface MemberPart extends Citing {
  /** `expected`: the member is to be there. `may-accompany`: the member can be one who comes along with those who are. */
  readonly part: "expected" | "may-accompany";
}

/** Answers how a meeting concerns a member of the municipal group. */
export function partOf(round: Round, member: Member, activity: Activity): MemberPart | undefined {
  // Where the round has no such semester, nobody can tell who is concerned by a meeting without a date.
  const semesters = isDated(activity) ? [] : round.semesters.filter(({ id }) => id === activity.semester);
  const roles = isDated(activity) ? rolesHeldBy(member, activity.date) : semesters.flatMap((semester) => rolesHeldWithin(semester, member));
  if (roles.length === 0) return undefined;
  const audience = audienceOf(round, activity);
  const terms = [...termsOfActivity(round, activity), ...semesters];
  // Whoever holds a seat all the time holds it whenever the semester is.
  const rests = member.seats.some(isAlwaysHeld) ? [] : semesters;
  if (audience === undefined) return { part: "expected", ...citing(terms, rests) };
  const all = [...terms, audience.terms];
  if (roles.some((role) => audience.seats.includes(role))) return { part: "expected", ...citing(all, rests) };
  return audience.companions === 0 ? undefined : { part: "may-accompany", ...citing(all, [...rests, audience.terms]) };
}

function rolesHeldWithin(semester: Semester, { seats }: Member): readonly string[] {
  return seats.filter(({ from = semester.from, to = semester.to }) => overlaps({ from, to }, semester)).map(({ role }) => role);
}

function isAlwaysHeld({ from, to }: Seat): boolean {
  return from === undefined && to === undefined;
}

function citing(terms: readonly Term[], rests: readonly Term[]): Citing {
  return { provisions: provisionsOf(terms), assumptions: assumptionsOf(rests) };
}
