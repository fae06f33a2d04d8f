import { expect, it } from "vitest";
import { assessGroup } from "../../src/index.js";
import { groupOf, type Role } from "./groups.js";
import { roundWith } from "./rounds.js";

const [political, administrative, principal, teacher] = ["owner-political", "owner-administrative", "principal", "resource-teacher"] as const;

function repairsOf(length: number, kinds: readonly (readonly Role[])[], terms: { readonly max?: number }) {
  const round = roundWith(({ group }) => (group.seats = group.seats.map((each) => ({ ...each, ...terms }))));
  const group = groupOf(...Array.from({ length }, (_, index) => kinds[index % kinds.length] ?? []));
  return assessGroup(round, group, { on: "2026-08-26" }).repairs;
}

it("the repairs of a group of fifty thousand name the first who can", () => {
  const told = repairsOf(50_000, [[political], [administrative], [teacher]], {});
  expect(told).toMatchObject([{ changes: [{ change: "add-person", role: principal, people: 1 }] }, { changes: [{ change: "hold-seat", member: "m2", role: principal }] }]);
});

it("the repairs of a group of fifty thousand say who leaves four seats for one", () => {
  const kinds = [[political, administrative], [political, principal], [administrative, principal, teacher], [political, administrative, principal, teacher], [political, teacher]];
  // 130 000 seats, of which four stay.
  expect(repairsOf(50_000, kinds, { max: 1 }).map(({ changes }) => changes.length)).toEqual(Array.from({ length: 5 }, () => 129_996));
});
