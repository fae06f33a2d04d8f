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
export function roundWithSeat(role: SeatTerms["role"], terms: Partial<Pick<SeatTerms, "min" | "max" | "provisions" | "assumptions">>): Round {
  return roundWith(({ group }) => {
    group.seats = group.seats.map((seat) => (seat.role === role ? { ...seat, ...terms } : seat));
  });
}

/** The round of the call without one of its seats. */
export function roundWithoutSeat(role: SeatTerms["role"]): Round {
  return roundWith(({ group }) => {
    group.seats = group.seats.filter((seat) => seat.role !== role);
  });
}
