import { groupedBy } from "../../grouping/index.js";
import type { Member } from "../model.js";
import type { GroupOnDate } from "../question.js";
import { seatsHeldBy, type SeatSet } from "../seating.js";

/** A member, and where in the group the member stands. */
export interface Placed {
  readonly member: Member;
  readonly place: number;
}

/** The members of a group by the seats that each holds, in its order. */
export type MembersBySet = ReadonlyMap<SeatSet, readonly Placed[]>;

/**
 * Sorts the members of a group by what they hold on a date.
 *
 * @param asked - The group and the date.
 * @returns The members.
 */
export function membersBySet({ group, on }: GroupOnDate): MembersBySet {
  return groupedBy(group.members.map((member, place) => ({ member, place })), ({ member }) => seatsHeldBy(member, on));
}
