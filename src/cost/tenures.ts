import { heldPeriods, type Member } from "../group/index.js";
import { without, type Period } from "../time/index.js";

/** A time in which a member counts under a seat. */
export interface Tenure extends Period {
  readonly role: string;
}

/** Every date that a seat or a meeting can have. */
const forever: Period = { from: "0001-01-01", to: "9999-12-31" };

/** Answers when a member holds which seats: on a day with several, all of them. */
export function seatsHeld(member: Member, seats: readonly string[]): readonly Tenure[] {
  return seats.flatMap((role) => heldPeriods(member, role, forever).map((period) => ({ role, ...period })));
}

/** Answers under which seat a member counts, and when: each day under one seat only. */
export function tenuresOf(member: Member, seats: readonly string[]): readonly Tenure[] {
  const held = seatsHeld(member, seats);
  return held.flatMap((tenure, place) => outside(tenure, held.slice(0, place)));
}

/** What is left of a time in which a member counts under a seat. */
export function outside(tenure: Tenure, others: readonly Period[]): readonly Tenure[] {
  return without(tenure, others).map((period) => ({ role: tenure.role, ...period }));
}
