import type { Round, SeatTerms } from "../../round/index.js";
import { combinationTerms, forbiddenPairs } from "../combinations.js";
import { peopleIn } from "../groupQuestion.js";
import { isExtended, withMove, type Moved, type Candidate } from "./candidate.js";

/** Of the ways of choosing those who leave, for each seat. */
const mostChoices = 25;

/** Those leave first who have another seat, then the first in the group. */
export function withLeavers(candidate: Candidate, seat: SeatTerms): readonly Candidate[] {
  const excess = Math.max(0, -roomIn(candidate, seat));
  const holders = candidate.filter(({ seats }) => seats.includes(seat.role));
  const inOrder = [...holders.filter(({ seats }) => seats.length > 1), ...holders.filter(({ seats }) => seats.length === 1)];
  const candidates: Candidate[] = [];
  for (const shares of sharesOf(excess, inOrder)) {
    candidates.push(inOrder.reduce((left, from, index) => withMove(left, from, without(seat.role, from), shares[index] ?? 0), candidate));
    if (candidates.length === mostChoices) break;
  }
  return candidates;
}

/** As many as can be are from the first. */
function* sharesOf(people: number, [first, ...rest]: readonly Moved[]): Generator<readonly number[], void> {
  if (first === undefined) {
    yield [];
    return;
  }
  const others = rest.reduce((sum, each) => sum + each.people, 0);
  for (let some = Math.min(people, first.people); some >= Math.max(0, people - others); some -= 1) {
    for (const shares of sharesOf(people - some, rest)) yield [some, ...shares];
  }
}

/** Members who keep it until the next one takes it, where there are any, and new people; or new people alone. */
export function filled(round: Round, candidate: Candidate, { role, min }: SeatTerms): readonly Candidate[] {
  const lackingIn = (some: Candidate) => Math.max(0, min - peopleIn(some, role));
  const withNew = (some: Candidate) => withMove(some, null, [role], lackingIn(some));
  const staying = candidate.filter(({ was, seats }) => was !== null && isExtended(was, role) && mayTake(round, seats, role)).slice(0, lackingIn(candidate));
  const kept = staying.reduce((some, from) => withMove(some, from, seatsWith(round, from, role), 1), candidate);
  return staying.length === 0 ? [withNew(candidate)] : [withNew(kept), withNew(candidate)];
}

/** One change. More than the seat asks for are of no use. */
export function withOneMore(round: Round, candidate: Candidate): readonly Candidate[] {
  return contested(round).flatMap((seat) => (roomIn(candidate, seat) > 0 && newIn(candidate, seat.role) < seat.min ? [withMove(candidate, null, [seat.role], 1)] : []));
}

/** Two changes: the member who leaves the full seat has another. */
export function withOneReplaced(round: Round, candidate: Candidate): readonly Candidate[] {
  return contested(round).flatMap((seat) => (roomIn(candidate, seat) > 0 ? [] : sharing(round, candidate, seat.role).map((from) => replaced(candidate, from, seat.role, 1))));
}

/** As far as there is room, and then in the place of members who have another seat. */
export function withNewPeople(round: Round, candidate: Candidate, seat: SeatTerms, people: number): Candidate {
  const coming = Math.min(people, roomIn(candidate, seat));
  let left = people - coming;
  return sharing(round, candidate, seat.role).reduce(
    (all, from) => {
      const some = Math.min(left, from.people);
      left -= some;
      return replaced(all, from, seat.role, some);
    },
    withMove(candidate, null, [seat.role], coming),
  );
}

/** Whoever has no seat takes no second one, and nobody takes the one that somebody had to leave. */
export function withOneSecondSeat(round: Round, candidate: Candidate): readonly Candidate[] {
  return candidate.flatMap((added) => {
    const [role = ""] = added.seats;
    if (added.was !== null || newIn(candidate, role) <= replacedIn(round, candidate, role)) return [];
    const able = candidate.filter(({ was, seats }) => was !== null && !was.seats.includes(role) && !isExtended(was, role) && seats.length > 0 && mayTake(round, seats, role));
    return able.map((from) => {
      const fewer = candidate.map((each) => (each === added ? { ...each, people: each.people - 1 } : each)).filter(({ people }) => people > 0);
      return withMove(fewer, from, seatsWith(round, from, role), 1);
    });
  });
}

/** Only seats in a pair that one person may not hold: what else somebody holds is no matter. */
export function contested(round: Round): readonly SeatTerms[] {
  const roles = forbiddenPairs(round).flat();
  return round.group.seats.filter(({ role, min }) => min > 0 && roles.includes(role));
}

function sharing(round: Round, candidate: Candidate, role: string): readonly Moved[] {
  const others = contested(round).map((seat) => seat.role);
  return candidate.filter(({ was, seats }) => was !== null && seats.includes(role) && seats.some((each) => each !== role && others.includes(each)));
}

function replaced(candidate: Candidate, from: Moved, role: string, people: number): Candidate {
  return withMove(withMove(candidate, from, without(role, from), people), null, [role], people);
}

/** How many left a seat without being too many in it. */
function replacedIn({ group }: Round, candidate: Candidate, role: string): number {
  const held = candidate.filter(({ was }) => was?.seats.includes(role));
  const before = held.reduce((sum, { people }) => sum + people, 0);
  const max = group.seats.find((seat) => seat.role === role)?.max ?? Infinity;
  return Math.max(0, Math.min(before, max) - peopleIn(held, role));
}

/** What needs a judgement is nobody's to propose. */
function mayTake(round: Round, held: readonly string[], role: string): boolean {
  return held.every((each) => each !== role && combinationTerms(round, [each, role]).allowed === true);
}

function roomIn(candidate: Candidate, { role, max }: SeatTerms): number {
  return (max ?? Infinity) - peopleIn(candidate, role);
}

function newIn(candidate: Candidate, role: string): number {
  return peopleIn(candidate.filter(({ was }) => was === null), role);
}

function seatsWith({ group }: Round, { seats }: Moved, role: string): readonly string[] {
  return group.seats.map((seat) => seat.role).filter((each) => each === role || seats.includes(each));
}

function without(role: string, { seats }: Moved): readonly string[] {
  return seats.filter((each) => each !== role);
}
