import type { Round, SeatRole } from "../../round/index.js";
import { combinationTerms, seatsOf, type Pair, type Way } from "../doubleSeats.js";
import { pairsOf, partitionsOf } from "../matching.js";
import { everySet, hasAll, rolesIn, setOf, type SeatSet } from "../seating.js";

/** A seat, and how many people may hold it. */
export interface SeatTerms {
  readonly role: SeatRole;
  readonly seat: SeatSet;
  readonly min: number;
  /** Infinite where the round names no maximum. */
  readonly max: number;
}

/** What a round asks of a group, as the search for repairs reads it. */
export interface RepairTerms {
  readonly round: Round;
  /** In the order of the round. */
  readonly seats: readonly SeatTerms[];
  /** For each set of seats, how many of them somebody has to leave to fill no two that one person may not fill. */
  readonly ties: readonly number[];
  /** The ways of sharing the seats that the round asks people for, in which nobody fills such a pair. */
  readonly ways: readonly Way[];
}

/**
 * Reads from a round what the search for repairs needs.
 *
 * @param round - The round.
 * @returns The terms.
 */
export function termsOf(round: Round): RepairTerms {
  const seats = round.group.seats.map(({ role, min, max }) => ({ role, seat: setOf([role]), min, max: max ?? Infinity }));
  const pairs: readonly Pair[] = pairsOf(seats.map(({ role }) => role));
  const forbidden = pairs.filter((pair) => combinationTerms(round, pair).allowed === false).map(setOf);
  const wanting = seats.filter(({ min }) => min > 0).map(({ role, seat, min }) => ({ role, seats: seat, wanted: min }));
  const ties = everySet.map((held) => tiesOf(held, forbidden));
  return { round, seats, ties, ways: partitionsOf(wanting).filter((way) => way.every((block) => ties[seatsOf(block)] === 0)) };
}

function tiesOf(held: SeatSet, forbidden: readonly SeatSet[]): number {
  const pair = forbidden.find((each) => hasAll(held, each));
  return pair === undefined ? 0 : 1 + Math.min(...rolesIn(pair).map((role) => tiesOf(held & ~setOf([role]), forbidden)));
}

/**
 * May somebody take one more seat? Only where the round itself allows it with every seat that is held already: what needs
 * a judgement is nobody's to propose.
 *
 * @param terms - The terms of the round.
 * @param held - The seats that are held already.
 * @param more - The seat to take.
 * @returns Whether the round allows it; never for somebody without a seat, who takes no second one.
 */
export function mayAlsoHold({ round }: RepairTerms, held: SeatSet, { role, seat }: SeatTerms): boolean {
  if (held === 0 || hasAll(held, seat)) return false;
  return rolesIn(held).every((other) => combinationTerms(round, [other, role]).allowed === true);
}
