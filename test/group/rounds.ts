import type * as z from "zod";
import { defineRound, round2026, type Round, type roundSchema } from "../../src/index.js";

/** A round as plain data that a test may change. */
export type RoundData = z.input<typeof roundSchema>;

/** The round of the call as plain data: a copy, for round2026 itself is frozen. */
export function copyOfRound(): RoundData {
  return JSON.parse(JSON.stringify(round2026)) as RoundData;
}

/** The round of the call with something else in it. */
export function roundWith(change: (round: RoundData) => void): Round {
  const round = copyOfRound();
  change(round);
  return defineRound(round);
}

/** A round as it came in, which need not hold together. */
export function looseRound(change: (round: RoundData) => void): Round {
  const round = copyOfRound();
  change(round);
  return round as unknown as Round;
}

type SeatTerms = RoundData["group"]["seats"][number];

/** The round of the call with other terms for one seat. */
export function roundWithSeat(role: string, terms: Partial<Pick<SeatTerms, "min" | "max" | "provisions">>): Round {
  return roundWith(({ group }) => {
    group.seats = group.seats.map((seat) => (seat.role === role ? { ...seat, ...terms } : seat));
  });
}

/** The round of the call without one of its seats, and without whatever speaks of that seat alone. */
export function roundWithoutSeat(role: string): Round {
  return roundWith((round) => {
    withoutSeat(round, role);
  });
}

/** Takes a seat out of a round, and whatever speaks of it alone. */
export function withoutSeat(round: RoundData, role: string): void {
  const others = (seats: string[]) => seats.filter((each) => each !== role);
  const { group } = round;
  group.seats = group.seats.filter((seat) => seat.role !== role);
  group.combinations = group.combinations.filter(({ roles }) => !roles.includes(role));
  group.knownEvents = group.knownEvents.map((event) => ({ ...event, seats: others(event.seats) })).filter(({ seats }) => seats.length > 0);
  round.costs = round.costs.filter(({ basis }) => basis === "program" || !("seats" in basis) || basis.seats === undefined || others(basis.seats).length > 0);
  for (const audience of round.audiences) {
    if (audience.who === "whole-group") continue;
    const seats = others(audience.who.seats);
    audience.who = seats.length === 0 ? "whole-group" : { ...audience.who, seats };
  }
}

/** A seat more, which the call does not have: a pupil, who needs no more of a name than this. */
export const pupil: SeatTerms = {
  role: "pupil",
  names: { one: { nb: "elev", nn: "elev", en: "pupil" }, the: { nb: "eleven", nn: "eleven", en: "the pupil" } },
  min: 1,
  max: null,
  provisions: ["participation/1"],
};

/** The round of the call with a fifth seat. */
export const roundWithPupil: Round = roundWith(({ group }) => {
  group.seats.push(pupil);
});

/** Four seats more than the call has: as many as a round may have. */
export const eightSeats = ["owner-political", "owner-administrative", "principal", "resource-teacher", "pupil", "parent", "librarian", "neighbour"] as const;

/** The round of the call with eight seats, and something else in it. */
export function roundOfEight(change: (round: RoundData) => void = () => undefined): Round {
  return roundWith((round) => {
    round.group.seats.push(...eightSeats.slice(4).map((role) => ({ ...pupil, role })));
    change(round);
  });
}
