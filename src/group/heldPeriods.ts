import { without, type Period } from "../time/index.js";
import type { Member } from "./model.js";

/** Answers when, in a period, a member holds a seat. */
export function heldPeriods({ seats }: Member, role: string, period: Period): readonly Period[] {
  const stated = seats.filter((seat) => seat.role === role).map(({ from, to }) => ({ from: from ?? period.from, to: to ?? period.to }));
  return joined(stated, period);
}

/** Parts of a period with those that touch or overlap made one: what is left of it once the rest is taken away. */
export function joined(parts: readonly Period[], period: Period): readonly Period[] {
  return parts.length === 0 ? [] : without(period, without(period, parts));
}
