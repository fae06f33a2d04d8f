import { groupedBy, sortedBy } from "../../input/index.js";
import type { Round } from "../../round/index.js";
import { addDays, daysBetween, type CivilDate, type Period } from "../../time/index.js";
import { heldPeriods, isHeldOn } from "../holders.js";
import type { Member } from "../municipalGroup.js";
import { seatsHeldByTooFew, type GroupQuestion, type Holders, type Seated, type Seating } from "../groupQuestion.js";
import { timesBelow } from "../seatGaps.js";

/** Who holds what once the changes are made, those who stay as they are among them. */
export type Candidate = readonly Moved[];

export interface Moved extends Holders {
  /** `null` where they are new. */
  readonly was: Before | null;
}

/** They hold the same seats, and could have kept the same. */
export interface Before extends Seated {
  readonly extensions: readonly Extension[];
}

/** A seat held until a while ago, and until when it is to be kept. */
export interface Extension {
  readonly role: string;
  readonly to: CivilDate;
}

/** Days between two tenures for which somebody may be asked to stay. A last day that was meant to be included leaves one. */
const longestGap = 31;

const ever: Period = { from: "0001-01-01", to: "9999-12-31" };

/** Whoever could have kept a seat stands apart from those who hold the same seats. */
export function nothingChanged(seating: Seating, extensions: ReadonlyMap<number, readonly Extension[]>): Candidate {
  const all = seating.flatMap(({ seats, places }): readonly Before[] => {
    const others = places.filter((place) => !extensions.has(place));
    const apart = places.filter((place) => extensions.has(place)).map((place) => ({ seats, people: 1, places: [place], extensions: extensions.get(place) ?? [] }));
    return others.length === 0 ? apart : [{ seats, people: others.length, places: others, extensions: [] }, ...apart];
  });
  return sortedBy(all, ({ places: [first = 0] }) => first).map((was) => ({ was, seats: was.seats, people: was.people }));
}

/** They are new where they come from nowhere. */
export function withMove(candidate: Candidate, from: Moved | null, seats: readonly string[], people: number): Candidate {
  if (people === 0) return candidate;
  const was = from?.was ?? null;
  const there = candidate.find((each) => each.was === was && each.seats.join() === seats.join());
  const changed = candidate.map((each) => {
    if (each === from) return { ...each, people: each.people - people };
    return each === there ? { ...each, people: each.people + people } : each;
  });
  return [...changed.filter((each) => each.people > 0), ...(there === undefined ? [{ was, seats, people }] : [])];
}

/** Changes may come in any order. */
export function unique(candidates: readonly Candidate[]): readonly Candidate[] {
  const keyOf = (candidate: Candidate) => candidate.map(({ was, seats, people }) => [was?.places[0], seats, people].join(" ")).sort().join();
  return [...new Map(candidates.map((candidate) => [keyOf(candidate), candidate])).values()];
}

export function sizeOf(candidate: Candidate): number {
  return candidate.reduce((sum, { was, seats, people }) => sum + people * [...seats, ...(was?.seats ?? [])].filter((role) => was?.seats.includes(role) !== seats.includes(role)).length, 0);
}

/**
 * Fewest second seats first, then most people who keep a seat, then fewest left without one, then as the round has the seats and
 * the group its members.
 */
export function preferred(candidates: readonly Candidate[], { group }: Round): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const ranked = candidates.map((candidate) => {
    const places = group.seats.flatMap(({ role }, index) => changesIn(role, candidate).flatMap((place) => [index, ...place]));
    return { candidate, rank: [gainedIn(candidate, isSecond), -gainedIn(candidate, isExtended), leftWithout(candidate), ...places] };
  });
  return ranked.sort((first, second) => compareNumbers(first.rank, second.rank)).map(({ candidate }) => candidate);
}

function gainedIn(candidate: Candidate, isOf: (was: Before, role: string) => boolean): number {
  return candidate.reduce((sum, { was, seats, people }) => (was === null ? sum : sum + people * seats.filter((role) => !was.seats.includes(role) && isOf(was, role)).length), 0);
}

export function isExtended({ extensions }: Before, role: string): boolean {
  return extensions.some((extension) => extension.role === role);
}

function isSecond(was: Before, role: string): boolean {
  return !isExtended(was, role);
}

function leftWithout(candidate: Candidate): number {
  return candidate.reduce((sum, { was, seats, people }) => (was !== null && was.seats.length > 0 && seats.length === 0 ? sum + people : sum), 0);
}

/** More people in one place come before fewer, who leave some for places further on. */
function changesIn(role: string, candidate: Candidate): readonly (readonly number[])[] {
  return candidate.flatMap((moved) => placeOf(role, moved)).sort(compareNumbers);
}

function placeOf(role: string, { was, seats, people }: Moved): readonly (readonly number[])[] {
  const isHeld = seats.includes(role);
  if (was === null) return isHeld ? [[2, -1, -people]] : [];
  if (was.seats.includes(role) === isHeld) return [];
  const kind = isExtended(was, role) ? 1 : 3;
  return [[isHeld ? kind : 0, was.places[0] ?? -1, -people]];
}

/** Of lists that begin alike, the shorter comes first. */
function compareNumbers(first: readonly number[], second: readonly number[]): number {
  const differences = first.map((number, index) => number - (second[index] ?? -Infinity));
  return differences.find((difference) => difference !== 0) ?? first.length - second.length;
}

/** By where in the group they stand. */
export function extensionsOf({ round, group, seating, on }: GroupQuestion): ReadonlyMap<number, readonly Extension[]> {
  const lacking = seatsHeldByTooFew(round, seating);
  const found = round.group.seats.flatMap(({ role, min }) => {
    // Mostly nobody left before, and a crowd is long to look through.
    const left = lacking.includes(role) ? group.members.flatMap((member, place) => lastDayWithout(member, role, on).map((end) => ({ place, end }))) : [];
    if (left.length === 0) return [];
    const gap = timesBelow(min, group.members.flatMap((member) => heldPeriods(member, role, ever)), ever).find((each) => isHeldOn(each, on));
    const to = gap === undefined ? undefined : endOfExtension(gap, addDays(round.period.to, -1), on);
    if (gap === undefined || to === undefined) return [];
    return left.filter(({ end }) => end >= gap.from).map(({ place }) => ({ place, role, to }));
  });
  return groupedBy(found, ({ place }) => place);
}

/** Until the next one comes, or for the last day of the programme period, which was meant to be included. */
function endOfExtension({ from, to }: Period, lastDay: CivilDate, on: CivilDate): CivilDate | undefined {
  if (from === ever.from) return undefined;
  if (to === ever.to) return from === lastDay && on === lastDay ? addDays(lastDay, 1) : undefined;
  return daysBetween(from, to) <= longestGap ? to : undefined;
}

/** Not where it is held again by then. */
function lastDayWithout({ seats }: Member, role: string, on: CivilDate): readonly CivilDate[] {
  const held = seats.filter((seat) => seat.role === role);
  if (held.some((seat) => isHeldOn(seat, on))) return [];
  return held.flatMap(({ to }) => (to !== undefined && to <= on ? [to] : [])).sort().slice(-1);
}
