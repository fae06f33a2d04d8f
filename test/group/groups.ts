import type { MunicipalGroupInput, Seat, SeatRole } from "../../src/index.js";

/** A seat: its role, from and including, to and not including. */
export function seat(role: SeatRole, { from, to }: Pick<Seat, "from" | "to"> = {}): Seat {
  return { role, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** A group of one member for each list of seats: m1, m2 and so on. A role alone is a seat for the whole period. */
export function groupOf(...members: (readonly (Seat | SeatRole)[])[]): MunicipalGroupInput {
  return {
    members: members.map((seats, index) => ({
      id: `m${String(index + 1)}`,
      seats: seats.map((each) => (typeof each === "string" ? seat(each) : each)),
    })),
  };
}

/** A group with one person in every seat, through the whole period. */
export const fullGroup = groupOf(["owner-political"], ["owner-administrative"], ["principal"], ["resource-teacher"]);

/** A group as full, but for the political owner, who holds the seat as given. */
export function fullButForPolitical(...seats: readonly Seat[]): MunicipalGroupInput {
  return groupOf(seats, ["owner-administrative"], ["principal"], ["resource-teacher"]);
}
