import { describe, expect, it } from "vitest";
import { round2026, seatChanges, type CivilDate, type SeatChange } from "../../src/index.js";
import { addDays } from "../../src/time/index.js";
import { fullGroup, groupOf, seat, type GroupOf, type SeatOf } from "./groups.js";
import { roundWithoutSeat } from "./rounds.js";

const political = (from?: CivilDate, to?: CivilDate): SeatOf<"owner-political"> => seat("owner-political", { from, to });
const change = (on: CivilDate, kind: SeatChange["kind"], leave: string[], join: string[], holders: number): SeatChange => ({ role: "owner-political", on, kind, leave, join, holders });

describe("a seat changes hands", () => {
  it.each<[string, GroupOf, SeatChange[]]>([
    ["somebody takes over the same day", groupOf([political(undefined, "2027-10-01")], [political("2027-10-01")]), [change("2027-10-01", "succession", ["m1"], ["m2"], 1)]],
    ["two take over from one", groupOf([political("2027-10-01")], [political(undefined, "2027-10-01")], [political("2027-10-01")]), [change("2027-10-01", "succession", ["m2"], ["m1", "m3"], 2)]],
    ["one takes over from two", groupOf([political(undefined, "2027-10-01")], [political(undefined, "2027-10-01")], [political("2027-10-01")]), [change("2027-10-01", "succession", ["m1", "m2"], ["m3"], 1)]],
    ["the only one leaves", groupOf([political(undefined, "2027-10-01")]), [change("2027-10-01", "vacated", ["m1"], [], 0)]],
    ["one of two leaves", groupOf([political()], [political(undefined, "2027-10-01")]), [change("2027-10-01", "left", ["m2"], [], 1)]],
    ["somebody takes a seat that nobody held", groupOf([political("2026-09-01")]), [change("2026-09-01", "filled", [], ["m1"], 1)]],
    ["somebody comes in beside another", groupOf([political()], [political("2026-09-01")]), [change("2026-09-01", "joined", [], ["m2"], 2)]],
    [
      "a day between the two is two changes",
      groupOf([political(undefined, "2027-10-01")], [political("2027-10-02")]),
      [change("2027-10-01", "vacated", ["m1"], [], 0), change("2027-10-02", "filled", [], ["m2"], 1)],
    ],
    [
      "a day with both is two changes as well",
      groupOf([political(undefined, "2027-10-02")], [political("2027-10-01")]),
      [change("2027-10-01", "joined", [], ["m2"], 2), change("2027-10-02", "left", ["m1"], [], 1)],
    ],
    [
      "somebody goes and comes again",
      groupOf([political(undefined, "2027-01-01"), political("2027-03-01")]),
      [change("2027-01-01", "vacated", ["m1"], [], 0), change("2027-03-01", "filled", [], ["m1"], 1)],
    ],
  ])("%s", (_what, group, expected) => {
    expect(seatChanges(round2026, group)).toEqual(expected);
  });
});

describe("what is no change", () => {
  it.each<[string, SeatOf[]]>([
    ["a seat without dates", [political()]],
    ["a seat of exactly the programme period", [political("2026-08-01", "2028-01-01")]],
    ["a seat that begins before the period and ends after it", [political("2026-07-31", "2028-01-02")]],
    ["a seat that ends as the period begins", [political(undefined, "2026-08-01")]],
    ["a seat that begins as the period ends", [political("2028-01-01")]],
    ["two records of one member that touch", [political(undefined, "2027-10-01"), political("2027-10-01")]],
    ["two records of one member that overlap, in any order", [political("2027-09-30"), political(undefined, "2027-10-01")]],
    ["a record within another", [political(), political("2026-10-01", "2027-01-01")]],
  ])("%s", (_what, seats) => {
    expect(seatChanges(round2026, groupOf(seats))).toEqual([]);
  });

  it.each<[string, SeatOf, SeatChange]>([
    ["a seat that begins on the second day is", political("2026-08-02"), change("2026-08-02", "filled", [], ["m1"], 1)],
    ["a seat that ends on the last day is", political(undefined, "2027-12-31"), change("2027-12-31", "vacated", ["m1"], [], 0)],
    ["one that lasts for the first day only is", political("2026-01-01", "2026-08-02"), change("2026-08-02", "vacated", ["m1"], [], 0)],
    ["one that lasts for the last day only is", political("2027-12-31", "2028-06-01"), change("2027-12-31", "filled", [], ["m1"], 1)],
  ])("but %s", (_what, held, expected) => {
    expect(seatChanges(round2026, groupOf([held]))).toEqual([expected]);
  });
});

describe("the changes of a group", () => {
  const group = groupOf(
    ["owner-administrative", seat("principal", { to: "2027-02-01" })],
    [seat("resource-teacher", { from: "2026-09-01" })],
    [seat("principal", { from: "2027-02-01" }), political(undefined, "2027-10-01")],
    [political("2026-11-01", "2027-10-01")],
  );

  it("stand by seat, in the order of the round, and then by time", () => {
    expect(seatChanges(round2026, group).map(({ role, on, kind }) => [role, on, kind])).toEqual([
      ["owner-political", "2026-11-01", "joined"],
      ["owner-political", "2027-10-01", "vacated"],
      ["principal", "2027-02-01", "succession"],
      ["resource-teacher", "2026-09-01", "filled"],
    ]);
  });

  it("are refused for a seat that the round does not have", () => {
    expect(() => seatChanges(roundWithoutSeat("owner-political"), group)).toThrow("Expected one of owner-administrative, principal, resource-teacher");
  });

  it("are none where everybody stays, or nobody is there", () => {
    expect(seatChanges(round2026, fullGroup)).toEqual([]);
    expect(seatChanges(round2026, { members: [] })).toEqual([]);
  });

  it("of a thousand, each with dates of their own, are told", () => {
    const members = Array.from({ length: 1308 }, (_, index) => ({ id: String(index), seats: [political(addDays("2026-08-01", index % 518), addDays("2026-08-02", index % 518))] }));
    const changes = seatChanges(round2026, { members });
    expect(changes).toHaveLength(517);
    // 1308 = 2 × 518 + 272: the first 272 days have one more than the others.
    expect([changes[0], changes[271], changes[516]]).toMatchObject([
      { on: "2026-08-02", kind: "succession", holders: 3 },
      { on: addDays("2026-08-01", 272), kind: "succession", holders: 2 },
      { on: "2027-12-31", kind: "succession", holders: 2 },
    ]);
  });
});
