import type { CivilDate, CustomFields, Vocabulary2026 } from "../../src/index.js";

/** A seat of the call. */
export type Role = Vocabulary2026["seat"];

/** A seat, typed by what it is called. */
export interface SeatOf<R extends string = Role> {
  readonly role: R;
  readonly from?: CivilDate;
  readonly to?: CivilDate;
}

/** A group, typed by what its seats are called: of the call, or of a round that has others. */
export interface GroupOf<R extends string = Role> {
  readonly members: readonly { readonly id: string; readonly seats: readonly SeatOf<R>[]; readonly customFields?: CustomFields }[];
}

/** A seat: its role, from and including, to and not including. */
export function seat<R extends string = Role>(role: R, { from, to }: { readonly from?: CivilDate | undefined; readonly to?: CivilDate | undefined } = {}): SeatOf<R> {
  return { role, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** A group of one member for each list of seats: m1, m2 and so on. A role alone is a seat for the whole period. */
export function groupOf<R extends string = Role>(...members: readonly (readonly (R | SeatOf<R>)[])[]): GroupOf<R> {
  return {
    members: members.map((seats, index) => ({
      id: `m${String(index + 1)}`,
      seats: seats.map((each) => (typeof each === "string" ? seat(each) : each)),
    })),
  };
}

/** A group with one person in every seat, through the whole period. */
export const fullGroup: GroupOf = groupOf(["owner-political"], ["owner-administrative"], ["principal"], ["resource-teacher"]);

/** A group as full, but for the political owner, who holds the seat as given. */
export function fullButForPolitical(...seats: readonly SeatOf[]): GroupOf {
  return groupOf(seats, ["owner-administrative"], ["principal"], ["resource-teacher"]);
}
