import { expect, it } from "vitest";
import { assessGroup, overlappingDuties, round2026, seatChanges, seatGaps } from "../../src/index.js";
import { addDays } from "../../src/time/index.js";
import { fullGroup, groupOf, seat, type Role } from "./groups.js";
import { roundWith, roundWithSeat } from "./rounds.js";

const [political, administrative, principal, teacher] = ["owner-political", "owner-administrative", "principal", "resource-teacher"] as const;
const day = (index: number) => addDays("2026-08-01", index % 518);
/** Fifty thousand, each of whom holds the political seat for a day. */
const crowd = groupOf(...Array.from({ length: 50_000 }, (_, index) => [seat(political, { from: day(index), to: addDays(day(index), 1) })]));

it("the gaps of a group of fifty thousand are answered, day by day", () => {
  // 50 000 = 96 × 518 + 272: the first 272 days have one more than the others.
  expect(seatGaps(roundWithSeat(political, { min: 97 }), crowd)[0]).toEqual({ role: political, from: day(272), to: "2028-01-01" });
});

it("and so are the changes", () => {
  const changes = seatChanges(round2026, crowd);
  expect(changes).toHaveLength(517);
  expect([changes[0], changes[516]]).toMatchObject([{ on: "2026-08-02", holders: 97 }, { on: "2027-12-31", holders: 96 }]);
});

it("a group of fifty thousand is assessed on a date", () => {
  const members = [...crowd.members, ...fullGroup.members.map((member) => ({ ...member, id: `full-${member.id}` }))];
  expect(assessGroup(round2026, { members }, { on: "2026-08-26" })).toMatchObject({ outcome: "met", gaps: [] });
});

it("the overlapping duties of fifty thousand are told", () => {
  const group = groupOf(...Array.from({ length: 50_000 }, () => [seat(principal, { to: "2027-01-01" }), seat(teacher)]));
  expect(overlappingDuties(round2026, group)).toHaveLength(50_000);
});

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
