import type { MunicipalGroup } from "../group/index.js";
import { partOfGroup, type AudienceTerms, type Round } from "../round/index.js";
import type { CivilDate } from "../time/index.js";
import { headCounts, type HeadCounts } from "./headCounts.js";
import { outside, seatsHeld, tenuresOf } from "./tenures.js";

/** The people of a group over time, counted in each of the ways in which costs ask about them. */
export interface People {
  /** The seats of the round, in whose order the counts stand. */
  readonly seats: readonly string[];
  /** Everybody, each under one seat: of several, the one that stands first in the round. */
  readonly counted: HeadCounts;
  /** Everybody in every seat that they hold. */
  readonly holders: HeadCounts;
  /** Those whom meetings for a part of the group are for, by audience. */
  readonly parts: ReadonlyMap<string, CountedPart>;
}

/** A part of the group that meetings are for: those in some seats, and how many come along with them. */
export interface CountedPart {
  readonly terms: AudienceTerms;
  /** The seats, in the order of the round. */
  readonly seats: readonly string[];
  /** How many come along. */
  readonly companions: number;
  /** Those in the seats, each under one of them, in whose order the counts stand. */
  readonly expected: HeadCounts;
  /** The others, any one of whom can come along, in the order of all seats. */
  readonly others: HeadCounts;
}

/** Looks once through a group for how many people there are, and when that changes. */
export function peopleOf({ group: { seats: terms }, audiences }: Round, { members }: MunicipalGroup, dates: readonly CivilDate[]): People {
  const seats = terms.map(({ role }) => role);
  const counted = headCounts(seats, members.flatMap((member) => tenuresOf(member, seats)), dates);
  const holders = headCounts(seats, members.flatMap((member) => seatsHeld(member, seats)), dates);
  const parts = audiences.flatMap((audience) => {
    const part = partOfGroup(audience);
    if (part === undefined) return [];
    const asked = seats.filter((role) => part.seats.includes(role));
    const expected = headCounts(asked, members.flatMap((member) => tenuresOf(member, asked)), dates);
    const others = headCounts(seats, members.flatMap((member) => {
      const elsewhere = seatsHeld(member, asked);
      return tenuresOf(member, seats).flatMap((tenure) => outside(tenure, elsewhere));
    }), dates);
    return [[audience.id, { terms: audience, seats: asked, companions: part.companions, expected, others }] as const];
  });
  return { seats, counted, holders, parts: new Map(parts) };
}
