import type { Round } from "../../src/round/index.js";

/** A value of a round, with what it cites. */
interface Cited {
  readonly provisions: readonly string[];
  readonly assumptions?: readonly string[];
}

/** One row: the id of a provision or assumption, what it says, the values that hold it, and what they must hold. */
export type Row = [id: string, what: string, valuesOf: (round: Round) => readonly (Cited | undefined)[], expected: readonly object[]];

/** The gatherings of one kind. */
export function gatheringsOf(kind: string) {
  return (round: Round) => round.gatherings.filter((gathering) => gathering.kind === kind);
}

/** The commitments with the given ids, in that order. */
export function commitmentsOf(...ids: readonly string[]) {
  return (round: Round) => ids.map((id) => round.commitments.find((commitment) => commitment.id === id));
}

/** The kinds of gatherings with the given ids, in that order. */
export function kindsOf(...ids: readonly string[]) {
  return (round: Round) => ids.map((id) => round.kinds.find((kind) => kind.id === id));
}

/** The audiences with the given ids, in that order. */
export function audiencesOf(...ids: readonly string[]) {
  return (round: Round) => ids.map((id) => round.audiences.find((audience) => audience.id === id));
}

/** The seats with the given roles, in that order. */
export function seatsOf(...roles: readonly string[]) {
  return (round: Round) => roles.map((role) => round.group.seats.find((seat) => seat.role === role));
}

/** Who pays for the given costs, in that order. */
export function costsOf(...items: readonly string[]) {
  return (round: Round) => items.map((item) => round.costs.find((cost) => cost.item === item));
}
