import { overlaps, without, type CivilDate, type Period } from "../time/index.js";
import type { Member, Seat } from "./municipalGroup.js";

/** An open side has no limit. */
export function isHeldOn({ from, to }: Pick<Seat, "from" | "to">, on: CivilDate): boolean {
  return (from === undefined || from <= on) && (to === undefined || on < to);
}

/** Each role once, in the order in which the member has them. */
export function rolesHeldBy(member: Member, on: CivilDate): readonly string[] {
  return [...new Set(member.seats.filter((seat) => isHeldOn(seat, on)).map(({ role }) => role))];
}

export function rolesHeldWithin(member: Member, period: Period): readonly string[] {
  return [...new Set(member.seats.filter(({ from = period.from, to = period.to }) => overlaps({ from, to }, period)).map(({ role }) => role))];
}

export function heldPeriods({ seats }: Member, role: string, period: Period): readonly Period[] {
  const stated = seats.filter((seat) => seat.role === role).map(({ from, to }) => ({ from: from ?? period.from, to: to ?? period.to }));
  return joined(stated, period);
}

/** Those that touch or overlap are made one. */
export function joined(parts: readonly Period[], period: Period): readonly Period[] {
  return parts.length === 0 ? [] : without(period, without(period, parts));
}
