import { groupedBy } from "../../input/index.js";
import { isHeldOn } from "../holders.js";
import type { Member, Seat } from "../model.js";
import type { ChangeOf, RepairChange } from "./model.js";

type MemberChange = ChangeOf<"extend-seat" | "hold-seat" | "leave-seat">;

/** The members of a group once they have made the changes of a repair; whoever is new to it is not among them. */
export function membersAfter(members: readonly Member[], changes: readonly RepairChange[]): readonly Member[] {
  const changesOf = groupedBy(changes.filter((change) => change.change !== "add-person"), ({ member }) => member);
  return members.map((member) => {
    const own = changesOf.get(member.id);
    return own === undefined ? member : { ...member, seats: seatsAfter(member.seats, own) };
  });
}

function seatsAfter(seats: readonly Seat[], changes: readonly MemberChange[]): readonly Seat[] {
  const left = changes.filter((change) => change.change === "leave-seat").reduce(seatsWithout, seats);
  const kept = changes.filter((change) => change.change === "extend-seat").reduce(seatsUntil, left);
  return [...kept, ...changes.flatMap((change) => (change.change === "hold-seat" ? [seatOf(change)] : []))];
}

/** A seat ends on the day it is left; one that would only begin that day never does. */
function seatsWithout(seats: readonly Seat[], { role, on }: ChangeOf<"leave-seat">): readonly Seat[] {
  return seats.flatMap((seat) => {
    if (seat.role !== role || !isHeldOn(seat, on)) return [seat];
    return seat.from === on ? [] : [{ ...seat, to: on }];
  });
}

/** The tenure that ended last goes on to the day stated. */
function seatsUntil(seats: readonly Seat[], { role, to }: ChangeOf<"extend-seat">): readonly Seat[] {
  const ends = seats.map((seat) => (seat.role === role && seat.to !== undefined && seat.to < to ? seat.to : ""));
  const last = ends.reduce((latest, end) => (end > latest ? end : latest), "");
  return last === "" ? seats : seats.with(ends.indexOf(last), { ...seats[ends.indexOf(last)], role, to });
}

/** The seat that somebody takes by a change. */
export function seatOf({ role, from, to }: ChangeOf<"add-person" | "hold-seat">): Seat {
  return to === undefined ? { role, from } : { role, from, to };
}
