import { heldPeriods, type Member, type MunicipalGroup } from "../group/index.js";
import { sortedBy } from "../input/index.js";
import type { Fact } from "../language/index.js";
import { partOfGroup, type AudienceTerms, type Round } from "../round/index.js";
import { covers, without, type CivilDate, type Period } from "../time/index.js";

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
  readonly companions: number;
  /** Those in the seats, each under one of them, in whose order the counts stand. */
  readonly expected: HeadCounts;
  /** The others, any one of whom can come along, in the order of all seats. */
  readonly others: HeadCounts;
}

/** How many people there are on each date on which that can change, and on those that were asked about. */
export interface HeadCounts {
  /** By date; only dates that were asked about are sure to be there. */
  readonly on: ReadonlyMap<CivilDate, SeatCounts>;
  /** In the order of time. */
  readonly stretches: readonly Stretch[];
}

/** How many people there are from a date until the next one. */
export interface Stretch {
  readonly from: CivilDate;
  readonly counts: SeatCounts;
}

/** How many people count under each of some seats, in their order. */
export type SeatCounts = readonly number[];

export function peopleOf({ group: { seats: terms }, audiences }: Round, { members }: MunicipalGroup, dates: readonly CivilDate[]): People {
  const seats = terms.map(({ role }) => role);
  const counted = headCounts(seats, members.flatMap((member) => countedTenures(member, seats)), dates);
  const holders = headCounts(seats, members.flatMap((member) => heldTenures(member, seats)), dates);
  const parts = audiences.flatMap((audience) => {
    const part = partOfGroup(audience);
    if (part === undefined) return [];
    const partSeats = seats.filter((role) => part.seats.includes(role));
    const expected = headCounts(partSeats, members.flatMap((member) => countedTenures(member, partSeats)), dates);
    const others = headCounts(seats, members.flatMap((member) => {
      const inPart = heldTenures(member, partSeats);
      return countedTenures(member, seats).flatMap((tenure) => outside(tenure, inPart));
    }), dates);
    return [[audience.id, { terms: audience, seats: partSeats, companions: part.companions, expected, others }] as const];
  });
  return { seats, counted, holders, parts: new Map(parts) };
}

/** The stretches of a period: from its first day, on each of its days from which there are other people than before. */
export function stretchesIn(stretches: readonly Stretch[], period: Period): readonly Stretch[] {
  return stretches.filter(({ from }) => covers(period, from));
}

interface Tenure extends Period {
  readonly role: string;
}

/** Every date that a seat or a meeting can have. */
const forever: Period = { from: "0001-01-01", to: "9999-12-31" };

/** On a day with several seats, all of them. */
function heldTenures(member: Member, seats: readonly string[]): readonly Tenure[] {
  return seats.flatMap((role) => heldPeriods(member, role, forever).map((period) => ({ role, ...period })));
}

/** Each day under one seat only. */
function countedTenures(member: Member, seats: readonly string[]): readonly Tenure[] {
  const held = heldTenures(member, seats);
  return held.flatMap((tenure, place) => outside(tenure, held.slice(0, place)));
}

function outside(tenure: Tenure, others: readonly Period[]): readonly Tenure[] {
  return without(tenure, others).map((period) => ({ role: tenure.role, ...period }));
}

/** Adds one on the day on which a tenure begins, takes one away on the day on which it is over, and sums up from day to day. */
function headCounts(seats: readonly string[], tenures: Iterable<Tenure>, dates: readonly CivilDate[]): HeadCounts {
  const places = new Map(seats.map((role, place) => [role, place]));
  const changes = new Map(dates.map((date) => [date, seats.map(() => 0)]));
  const add = (date: CivilDate, role: string, people: number) => {
    const change = changes.get(date) ?? seats.map(() => 0);
    const place = places.get(role) ?? -1;
    change[place] = (change[place] ?? 0) + people;
    changes.set(date, change);
  };
  for (const { role, from, to } of tenures) {
    add(from, role, 1);
    add(to, role, -1);
  }
  let before: SeatCounts = [];
  const stretches = sortedBy([...changes], ([date]) => date).map(([from, change]) => {
    before = change.map((people, place) => people + (before[place] ?? 0));
    return { from, counts: before };
  });
  return { on: new Map(stretches.map(({ from, counts }) => [from, counts])), stretches };
}

/** The seats with whose holders somebody comes along to meetings. */
export function accompaniedIn({ audiences }: Round): readonly string[] {
  const accompanied = audiences.flatMap((audience) => partOfGroup(audience) ?? []).filter(({ companions }) => companions > 0);
  return [...new Set(accompanied.flatMap(({ seats }) => seats))];
}

/** Whose time it is: a seat’s, or that of the one who comes along with those in some seats. */
export function whose(role: string, accompanied: readonly string[]): Fact {
  if (role !== "companion") return { seat: role };
  return { sentences: [{ text: "word/companion", facts: { seats: { all: accompanied.map((seat) => ({ seat })) } } }] };
}
