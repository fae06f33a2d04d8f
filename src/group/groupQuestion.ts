import type { Round } from "../round/index.js";
import type { CivilDate } from "../time/index.js";
import { rolesHeldBy } from "./holders.js";
import type { MunicipalGroup } from "./municipalGroup.js";

/** A group to be looked at: the round it is in, and the civil date. */
export interface GroupOnDate {
  readonly round: Round;
  readonly group: MunicipalGroup;
  readonly on: CivilDate;
}

/** What the rules for a group read: the round, the group, the date on which it is looked at, and who holds which seats then. */
export interface GroupQuestion extends GroupOnDate {
  readonly seating: Seating;
}

export function lookAtGroup(groupOnDate: GroupOnDate): GroupQuestion {
  const { round, group, on } = groupOnDate;
  return { seating: seatingOn(round, group, on), ...groupOnDate };
}

/** People who hold the same seats. */
export interface Holders {
  /** The seats, in the order of the round. */
  readonly seats: readonly string[];
  /** How many people they are. */
  readonly people: number;
}

/** Members who hold the same seats, and where in the group each of them stands. */
export interface Seated extends Holders {
  readonly places: readonly number[];
}

/**
 * Who holds which seats of a group on a date, those who hold the same taken together; the first in the group come first. Every rule
 * reads this instead of the members, of whom there may be thousands.
 */
export type Seating = readonly Seated[];

function seatingOn(round: Round, group: MunicipalGroup, on: CivilDate): Seating {
  const roles = round.group.seats.map(({ role }) => role);
  const alike = new Map<string, { seats: readonly string[]; places: number[] }>();
  group.members.forEach((member, place) => {
    const held = rolesHeldBy(member, on);
    const seats = roles.filter((role) => held.includes(role));
    const key = seats.join();
    const known = alike.get(key);
    if (known === undefined) alike.set(key, { seats, places: [place] });
    else known.places.push(place);
  });
  return [...alike.values()].map(({ seats, places }) => ({ seats, people: places.length, places }));
}

export function hasAll(held: readonly string[], seats: readonly string[]): boolean {
  return seats.every((seat) => held.includes(seat));
}

/** They hold all of the seats, and maybe others too. */
export function peopleIn(holders: readonly Holders[], ...seats: readonly string[]): number {
  return holders.reduce((sum, each) => (hasAll(each.seats, seats) ? sum + each.people : sum), 0);
}

/** Somebody who holds all of them. */
export function firstIn(seating: Seating, seats: readonly string[]): number {
  return seating.find((each) => hasAll(each.seats, seats))?.places[0] ?? -1;
}

export function seatsHeldByTooFew({ group }: Round, seating: Seating): readonly string[] {
  return group.seats.filter(({ role, min }) => peopleIn(seating, role) < min).map(({ role }) => role);
}
