import type { SeatRole } from "../round/index.js";
import type { CivilDate } from "../time/index.js";
import type { Member, MunicipalGroup, Seat } from "./model.js";

/**
 * Is a seat held on a date? An open side has no limit.
 *
 * @param seat - The seat, with the dates from and to which it is held.
 * @param on - The date.
 * @returns Whether it is held.
 */
export function isHeldOn({ from, to }: Seat, on: CivilDate): boolean {
  return (from === undefined || from <= on) && (to === undefined || on < to);
}

/**
 * Answers which seats a member holds on a date, each role once, in the order in which the member has them.
 *
 * @param member - The member.
 * @param on - The date.
 * @returns The roles.
 */
export function rolesHeldBy(member: Member, on: CivilDate): readonly SeatRole[] {
  return [...new Set(member.seats.filter((seat) => isHeldOn(seat, on)).map(({ role }) => role))];
}

/**
 * Answers who holds a seat on a date.
 *
 * @param group - The municipal group.
 * @param role - The seat.
 * @param on - The date.
 * @returns The ids of the members, in the order of the group.
 */
export function holdersOf(group: MunicipalGroup, role: SeatRole, on: CivilDate): readonly string[] {
  return group.members.filter(({ seats }) => seats.some((seat) => seat.role === role && isHeldOn(seat, on))).map(({ id }) => id);
}
