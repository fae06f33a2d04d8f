import type { SeatRole } from "../round/index.js";
import type { CivilDate } from "../time/index.js";
import { isHeldOn } from "./holders.js";
import type { Member, MunicipalGroup } from "./model.js";

/** Seats taken together, a bit for each: four roles make sixteen sets, the empty one among them. */
export type SeatSet = number;

const bits: Readonly<Record<SeatRole, SeatSet>> = { "owner-political": 1, "owner-administrative": 2, principal: 4, "resource-teacher": 8 };
const roles = Object.keys(bits) as SeatRole[];

/** The sixteen sets. */
export const everySet: readonly SeatSet[] = Array.from({ length: 1 << roles.length }, (_, set) => set);

/** How many people hold exactly the seats of each set, by set. */
export type HeadCounts = readonly number[];

/** Who holds which seats of a group on a date. Every rule reads this instead of the members, of whom there may be thousands. */
export interface Seating {
  /** How many members hold exactly the seats of each set. */
  readonly counts: HeadCounts;
  /** Where in the group the first of them stands; -1 where there is nobody. */
  readonly firsts: readonly number[];
}

/**
 * Looks once through a group for who holds which seats on a date.
 *
 * @param group - The municipal group.
 * @param on - The date.
 * @returns The members by the set of seats that each holds.
 */
export function seatingOn({ members }: MunicipalGroup, on: CivilDate): Seating {
  const counts = everySet.map(() => 0);
  const firsts = everySet.map(() => -1);
  members.forEach((member, index) => {
    const held = seatsHeldBy(member, on);
    if (counts[held] === 0) firsts[held] = index;
    counts[held] = (counts[held] ?? 0) + 1;
  });
  return { counts, firsts };
}

/**
 * The seats that a member holds on a date.
 *
 * @param member - The member.
 * @param on - The date.
 * @returns The set; the empty one for somebody who holds no seat then.
 */
export function seatsHeldBy({ seats }: Member, on: CivilDate): SeatSet {
  let held: SeatSet = 0;
  for (const seat of seats) if (isHeldOn(seat, on)) held |= bits[seat.role];
  return held;
}

/**
 * The set of some seats.
 *
 * @param seats - The seats.
 * @returns The set.
 */
export function setOf(seats: readonly SeatRole[]): SeatSet {
  return seats.reduce((set, role) => set | bits[role], 0);
}

/**
 * The seats of a set.
 *
 * @param set - The set.
 * @returns The seats, always in the same order.
 */
export function rolesIn(set: SeatSet): readonly SeatRole[] {
  return roles.filter((role) => hasAll(set, bits[role]));
}

/**
 * Are these seats all in the set?
 *
 * @param set - The set.
 * @param seats - The seats.
 * @returns Whether they are.
 */
export function hasAll(set: SeatSet, seats: SeatSet): boolean {
  return (set & seats) === seats;
}

/**
 * Counts those who hold some seats, all of them, and maybe others too.
 *
 * @param counts - How many hold what.
 * @param seats - The seats.
 * @returns The number of people.
 */
export function peopleIn(counts: HeadCounts, seats: SeatSet): number {
  let people = 0;
  counts.forEach((count, held) => {
    if (hasAll(held, seats)) people += count;
  });
  return people;
}

/**
 * Are there several seats in the set?
 *
 * @param set - The set.
 * @returns Whether there are.
 */
export function isSeveral(set: SeatSet): boolean {
  // Taking the lowest bit away leaves something of several.
  return (set & (set - 1)) !== 0;
}

/**
 * Finds the first in the group who holds some seats, all of them.
 *
 * @param seating - Who holds what.
 * @param seats - The seats.
 * @returns The place in the group; -1 when nobody does.
 */
export function firstIn({ firsts }: Seating, seats: SeatSet): number {
  const places = firsts.filter((place, held) => place >= 0 && hasAll(held, seats));
  return places.length === 0 ? -1 : Math.min(...places);
}
