import { sortedBy } from "../../grouping/index.js";
import type { CivilDate } from "../../time/index.js";
import { isHeldOn } from "../holders.js";
import type { Member } from "../model.js";

/** A member, and where in the group the member stands. */
export interface Placed {
  readonly member: Member;
  readonly place: number;
}

/**
 * Puts members who hold the same seats in the order in which they are asked to leave some of them: those first whose tenure
 * ends first, so that nobody is left without somebody who was to stay. Of equals, the first in the group.
 *
 * @param members - The members.
 * @param left - The seats that are to be left.
 * @param on - The date on which they are held, and left.
 * @returns The members, in that order.
 */
export function firstToLeave(members: readonly Placed[], left: readonly string[], on: CivilDate): readonly Placed[] {
  const ends = members.map((placed) => ({ placed, end: earliest(left.map((role) => endOfTenure(placed.member, role, on))) }));
  return sortedBy(ends, ({ end }) => end).map(({ placed }) => placed);
}

/** Sorts after every date. */
const noEnd = "no end";

function earliest(ends: readonly string[]): string {
  return ends.reduce((first, end) => (end < first ? end : first), noEnd);
}

/** The first day without the seat; records of it that touch or overlap count as one. */
function endOfTenure(member: Member, role: string, on: CivilDate): string {
  const current = member.seats.filter((seat) => seat.role === role && isHeldOn(seat, on));
  const [last, ...others] = current.map(({ to }) => to);
  if (current.length === 0) return on;
  if (last === undefined || others.includes(undefined)) return noEnd;
  return endOfTenure(member, role, others.reduce<CivilDate>((latest, to) => (to !== undefined && to > latest ? to : latest), last));
}
