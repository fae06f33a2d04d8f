import { heldPeriods, type Member, type MunicipalGroup } from "../group/index.js";
import { sortedBy } from "../input/index.js";
import type { Fact } from "../language/index.js";
import { partOfGroup, type AudienceTerms, type Round } from "../round/index.js";
import { covers, without, type CivilDate, type Period } from "../time/index.js";

export interface People {
  /** The counts stand in their order. */
  readonly seats: readonly string[];
  /** Everybody, each under one seat: of several, the one that stands first in the round. */
  readonly counted: HeadCounts;
  readonly holders: HeadCounts;
  /** By audience. */
  readonly parts: ReadonlyMap<string, CountedPart>;
}

export interface CountedPart {
  readonly terms: AudienceTerms;
  readonly seats: readonly string[];
  readonly companions: number;
  /** Each under one of the seats, in whose order the counts stand. */
  readonly expected: HeadCounts;
  /** Any one of them can come along; in the order of all seats. */
  readonly others: HeadCounts;
}

/** On each date on which the numbers can change, and on those that were asked about. */
export interface HeadCounts {
  /** Only dates that were asked about are sure to be there. */
  readonly on: ReadonlyMap<CivilDate, SeatCounts>;
  readonly stretches: readonly Stretch[];
}

/** Until the next one. */
export interface Stretch {
  readonly from: CivilDate;
  readonly counts: SeatCounts;
}

/** In the order of the seats. */
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

/** From the first day, on each day from which there are other people than before. */
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

export function accompaniedIn({ audiences }: Round): readonly string[] {
  const accompanied = audiences.flatMap((audience) => partOfGroup(audience) ?? []).filter(({ companions }) => companions > 0);
  return [...new Set(accompanied.flatMap(({ seats }) => seats))];
}

export function whose(role: string, accompanied: readonly string[]): Fact {
  if (role !== "companion") return { seat: role };
  return { sentences: [{ text: "word/companion", facts: { seats: { all: accompanied.map((seat) => ({ seat })) } } }] };
}
