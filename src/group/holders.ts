import type { CivilDate } from "../time/index.js";
import type { Member, Seat } from "./model.js";

/** Is a seat held on a date? An open side has no limit. */
export function isHeldOn({ from, to }: Pick<Seat, "from" | "to">, on: CivilDate): boolean {
  return (from === undefined || from <= on) && (to === undefined || on < to);
}

/** Answers which seats a member holds on a date, each role once, in the order in which the member has them. */
export function rolesHeldBy(member: Member, on: CivilDate): readonly string[] {
  return [...new Set(member.seats.filter((seat) => isHeldOn(seat, on)).map(({ role }) => role))];
}
