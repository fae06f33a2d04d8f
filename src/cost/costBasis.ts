import * as z from "zod";
import type { ActivityKind, CostBasis, CostTerms } from "../round/index.js";

export const costUnitSchema = z.enum(["person-hour", "person-trip", "meeting", "trip", "program", "fee"]);

/**
 * What the quantity of a cost counts: hours of people, trips of people, meetings, trips of the adviser, the programme as a whole, or
 * a fee that the call states.
 */
export type CostUnit = z.output<typeof costUnitSchema>;

interface Arising {
  readonly unit: CostUnit;
  /** None where it arises from no meeting. */
  readonly kinds: readonly ActivityKind[];
  readonly inPersonOnly: boolean;
  /** `undefined` where all seats count. */
  readonly seats: readonly string[] | undefined;
}

export function arisingFrom(basis: CostBasis): Arising {
  const everybody = { inPersonOnly: false, seats: undefined };
  if (basis === "program") return { unit: "program", kinds: [], ...everybody };
  if ("fee" in basis) return { unit: "fee", kinds: [], ...everybody };
  if ("hours" in basis) return { unit: "person-hour", kinds: basis.hours === "local-work" ? [] : basis.hours, inPersonOnly: false, seats: basis.seats };
  if ("trips" in basis) return { unit: "person-trip", kinds: basis.trips, inPersonOnly: true, seats: undefined };
  if ("adviserTrips" in basis) return { unit: "trip", kinds: basis.adviserTrips, inPersonOnly: true, seats: undefined };
  return { unit: "meeting", kinds: basis.meetings, inPersonOnly: basis.inPerson === true, seats: undefined };
}

export function isLocalWork(basis: CostBasis): basis is { readonly hours: "local-work"; readonly seats?: readonly string[] } {
  return typeof basis === "object" && "hours" in basis && basis.hours === "local-work";
}

export const ownPrices = {
  "person-hour": "perHour",
  "person-trip": "perPersonTrip",
  meeting: "perMeeting",
  trip: "perTrip",
  program: "perProgram",
} as const;

export function ownPriceOf({ basis, ownRate }: Pick<CostTerms, "basis" | "ownRate">): (typeof ownPrices)[keyof typeof ownPrices] | undefined {
  const { unit } = arisingFrom(basis);
  return ownRate && unit !== "fee" ? ownPrices[unit] : undefined;
}
