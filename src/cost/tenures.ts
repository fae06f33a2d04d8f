import { heldPeriods, type Member } from "../group/index.js";
import type { SeatRole } from "../round/index.js";
import { without, type Period } from "../time/index.js";

/** A time in which a member counts among those of one seat. */
export interface Tenure extends Period {
  /** The seat under which the member counts: of several, the one that stands first. */
  readonly role: SeatRole;
  /** Whether the member is principal (rektor) then, also where another seat stands before that. */
  readonly isPrincipal: boolean;
}

/** Every date that a seat or a meeting can have. */
export const forever: Period = { from: "0001-01-01", to: "9999-12-31" };

/**
 * Answers under which seat a member counts, and when: each day under one seat only.
 *
 * @param member - The member.
 * @param order - The seats, the one that counts first of all.
 * @returns The times, no two of which overlap.
 */
export function tenuresOf(member: Member, order: readonly SeatRole[]): readonly Tenure[] {
  const principal = heldPeriods(member, "principal", forever);
  const notPrincipal = without(forever, principal);
  const taken: Period[] = [];
  return order.flatMap((role): readonly Tenure[] => {
    const held = heldPeriods(member, role, forever);
    if (held.length === 0) return [];
    const elsewhere = [...without(forever, held), ...taken];
    taken.push(...held);
    return [...tenures(role, true, [...elsewhere, ...notPrincipal]), ...tenures(role, false, [...elsewhere, ...principal])];
  });
}

function tenures(role: SeatRole, isPrincipal: boolean, outside: readonly Period[]): readonly Tenure[] {
  return without(forever, outside).map((period) => ({ role, isPrincipal, ...period }));
}
