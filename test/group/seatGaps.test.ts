import { describe, expect, it } from "vitest";
import { assessGroup, round2026, seatGaps, type CivilDate, type SeatGap } from "../../src/index.js";
import { addDays } from "../../src/time/index.js";
import { fullButForPolitical, fullGroup, groupOf, seat, type SeatOf } from "./groups.js";
import { roundWithoutSeat, roundWithSeat } from "./rounds.js";

const political = (from?: CivilDate, to?: CivilDate): SeatOf<"owner-political"> => seat("owner-political", { from, to });
const gap = (from: CivilDate, to: CivilDate): SeatGap => ({ role: "owner-political", from, to });
const wholePeriod = gap("2026-08-01", "2028-01-01");

describe("the gaps of a seat (participation/1.1)", () => {
  it.each<[string, SeatOf[], SeatGap[]]>([
    ["a seat that ends on 1 October 2027 is empty from then on", [political("2026-08-01", "2027-10-01")], [gap("2027-10-01", "2028-01-01")]],
    ["a seat without dates has none", [political()], []],
    ["a seat of exactly the programme period has none", [political("2026-08-01", "2028-01-01")], []],
    ["a seat that reaches outside the period on both sides has none", [political("2020-01-01", "2030-01-01")], []],
    ["a seat that nobody has is empty throughout", [], [wholePeriod]],
    ["a seat that ends as the period begins is empty throughout", [political(undefined, "2026-08-01")], [wholePeriod]],
    ["a seat that begins as the period ends is empty throughout", [political("2028-01-01")], [wholePeriod]],
    ["one day short at the beginning", [political("2026-08-02")], [gap("2026-08-01", "2026-08-02")]],
    ["one day short at the end", [political(undefined, "2027-12-31")], [gap("2027-12-31", "2028-01-01")]],
    [
      "a seat that is held in the middle only leaves both ends",
      [political("2026-09-01", "2027-03-01")],
      [gap("2026-08-01", "2026-09-01"), gap("2027-03-01", "2028-01-01")],
    ],
    ["the same person in seats that adjoin leaves none", [political(undefined, "2027-01-01"), political("2027-01-01")], []],
    ["the same person in seats that overlap, in any order, leaves none", [political("2027-01-01"), political("2026-01-01", "2027-05-01")], []],
    [
      "the same person in the same seat again and again",
      [political("2027-06-01", "2027-09-01"), political("2026-08-01", "2026-10-01"), political("2026-12-01", "2027-01-01")],
      [gap("2026-10-01", "2026-12-01"), gap("2027-01-01", "2027-06-01"), gap("2027-09-01", "2028-01-01")],
    ],
  ])("%s", (_what, seats, expected) => {
    expect(seatGaps(round2026, fullButForPolitical(...seats))).toEqual(expected);
  });

  it.each<[string, SeatOf, SeatGap[]]>([
    ["adjoins leaves none", political("2027-10-01"), []],
    ["overlaps leaves none", political("2027-05-01"), []],
    ["comes a day late leaves that day", political("2027-10-02"), [gap("2027-10-01", "2027-10-02")]],
  ])("a successor whose seat %s", (_what, successor, expected) => {
    const group = groupOf([political(undefined, "2027-10-01")], [successor], ["owner-administrative"], ["principal"], ["resource-teacher"]);
    expect(seatGaps(round2026, group)).toEqual(expected);
  });
});

describe("the gaps of a group", () => {
  it("are the whole period for every seat when there is nobody, in the order of the round", () => {
    const roles = ["owner-political", "owner-administrative", "principal", "resource-teacher"] as const;
    expect(seatGaps(round2026, { members: [] })).toEqual(roles.map((role) => ({ ...wholePeriod, role })));
  });

  it("stand by seat and then by time", () => {
    const group = groupOf([seat("owner-political", { from: "2026-09-01", to: "2027-10-01" })], ["owner-administrative"], [seat("principal", { to: "2027-07-01" })], ["resource-teacher"]);
    expect(seatGaps(round2026, group).map(({ role, from }) => [role, from])).toEqual([
      ["owner-political", "2026-08-01"],
      ["owner-political", "2027-10-01"],
      ["principal", "2027-07-01"],
    ]);
  });

  it("leave out a seat that the round does not ask for, and one that nobody need hold", () => {
    expect(seatGaps(roundWithoutSeat("owner-political"), fullButForPolitical())).toEqual([]);
    expect(seatGaps(roundWithSeat("owner-political", { min: 0 }), fullButForPolitical())).toEqual([]);
  });

  it("come with the assessment too, whatever date it is for", () => {
    const group = fullButForPolitical(political(undefined, "2027-10-01"));
    for (const on of ["2026-08-26", "2027-10-01", "2030-01-01"] as const) {
      expect(assessGroup(round2026, group, { on }).gaps).toEqual([gap("2027-10-01", "2028-01-01")]);
    }
  });
});

describe("the gaps of a seat for two people", () => {
  const round = roundWithSeat("owner-political", { min: 2 });
  const second = (...seats: SeatOf[]) => groupOf([political()], seats, ["owner-administrative"], ["principal"], ["resource-teacher"]);

  it.each<[string, SeatOf[], SeatGap[]]>([
    ["are the whole period when there is only one", [], [wholePeriod]],
    ["are none when there are two", [political()], []],
    ["are where there is only one", [political("2026-10-01", "2027-10-01")], [gap("2026-08-01", "2026-10-01"), gap("2027-10-01", "2028-01-01")]],
  ])("%s", (_what, seats, expected) => {
    expect(seatGaps(round, second(...seats))).toEqual(expected);
  });

  it("do not close because one person has the seat twice", () => {
    expect(seatGaps(round, fullButForPolitical(political(), political("2026-01-01", "2027-06-01")))).toEqual([wholePeriod]);
  });

  it("are one gap where one leaves as the other comes, and nobody is doubled", () => {
    const handedOver = groupOf([political(undefined, "2027-01-01")], [political("2027-01-01")], ["owner-administrative"], ["principal"], ["resource-teacher"]);
    expect(seatGaps(round, handedOver)).toEqual([wholePeriod]);
  });
});

describe("a group of a thousand", () => {
  const day = (index: number): CivilDate => addDays("2026-08-01", index % 518);
  // 1308 = 2 × 518 + 272: the first 272 days have one more than the others.
  const crowd = groupOf(...Array.from({ length: 1308 }, (_, index) => [seat("owner-political", { from: day(index), to: addDays(day(index), 1) })]));

  it("is answered, day by day", () => {
    const gaps = seatGaps(roundWithSeat("owner-political", { min: 3 }), crowd);
    expect(gaps[0]).toEqual(gap(addDays("2026-08-01", 272), "2028-01-01"));
  });

  it("is assessed on a date", () => {
    const group = { members: [...crowd.members, ...fullGroup.members.map((member) => ({ ...member, id: `full-${member.id}` }))] };
    expect(assessGroup(round2026, group, { on: "2026-08-26" })).toMatchObject({ outcome: "met", gaps: [] });
  });
});
