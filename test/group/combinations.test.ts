import { describe, expect, it } from "vitest";
import { assessGroup, round2026, type CivilDate, type MunicipalGroupInput, type Round } from "../../src/index.js";
import { groupOf, seat, type GroupOf, type Role } from "./groups.js";
import { roundWith, roundWithSeat } from "./rounds.js";

const kickOff = "2026-08-26";
const roles = ["owner-political", "owner-administrative", "principal", "resource-teacher"] as const;

function doubles(group: MunicipalGroupInput, { on = kickOff, round = round2026 }: { on?: CivilDate; round?: Round } = {}) {
  return assessGroup(round, group, { on }).findings.filter(({ rule }) => rule === "group.combinations");
}

/** A group in which the first member holds both seats, and somebody else each of the others. */
function groupWithDouble(pair: readonly [Role, Role]): GroupOf {
  return groupOf(pair, ...roles.filter((role) => !pair.includes(role)).map((role) => [role]));
}

describe("one person in two seats (D7)", () => {
  it("cannot be both political and administrative owner", () => {
    expect(doubles(groupWithDouble(["owner-political", "owner-administrative"]))).toEqual([
      {
        rule: "group.combinations",
        force: "must",
        outcome: "unmet",
        code: "combination-not-allowed",
        expected: { on: kickOff },
        received: { roles: ["owner-political", "owner-administrative"] },
        path: ["members", 0, "seats"],
        provisions: ["intro/5", "participation/1", "participation/1.1"],
        assumptions: ["D7"],
      },
    ]);
  });

  it("can be both administrative owner and principal, as an assumption", () => {
    expect(doubles(groupWithDouble(["owner-administrative", "principal"]))).toMatchObject([
      { outcome: "met", code: "combination-allowed", provisions: ["intro/5", "participation/1"], assumptions: ["D7"] },
    ]);
  });

  it.each([
    ["owner-political", "principal"],
    ["owner-political", "resource-teacher"],
    ["owner-administrative", "resource-teacher"],
    ["principal", "resource-teacher"],
  ] as const)("as %s and %s needs a judgement", (first, second) => {
    const group = groupWithDouble([second, first]);
    expect(doubles(group)).toMatchObject([{ outcome: "needs-judgement", code: "combination-to-judge", received: { roles: [first, second] } }]);
    expect(assessGroup(round2026, group, { on: kickOff }).outcome).toBe("needs-judgement");
  });

  it("is told for every pair that one person fills", () => {
    const group = groupOf(["owner-administrative", "principal", "resource-teacher"], ["owner-political"]);
    expect(doubles(group).map(({ code, received }) => [code, received])).toEqual([
      ["combination-allowed", { roles: ["owner-administrative", "principal"] }],
      ["combination-to-judge", { roles: ["owner-administrative", "resource-teacher"] }],
      ["combination-to-judge", { roles: ["principal", "resource-teacher"] }],
    ]);
  });

  it("points to the member who holds both", () => {
    const group = groupOf(["owner-political"], ["resource-teacher"], ["principal", "owner-administrative"]);
    expect(doubles(group)).toMatchObject([{ path: ["members", 2, "seats"] }]);
  });
});

describe("a double seat that is not needed", () => {
  const bothOwners = ["owner-political", "owner-administrative"] as const;

  it.each([
    ["somebody else also holds the first seat", groupOf(bothOwners, ["owner-political"], ["principal"], ["resource-teacher"])],
    ["somebody else also holds the second seat", groupOf(bothOwners, ["owner-administrative"], ["principal"], ["resource-teacher"])],
    ["somebody else also holds both", groupOf(bothOwners, bothOwners, ["principal"], ["resource-teacher"])],
    ["nobody holds two", groupOf(["owner-political"], ["owner-administrative"], ["principal"], ["resource-teacher"])],
    ["the group is empty", { members: [] }],
  ])("is not reported: %s", (_why, group) => {
    expect(doubles(group)).toMatchObject([{ outcome: "met", code: "no-double-seats", assumptions: [] }]);
  });

  it("is needed again when the round asks for two people in one of the seats", () => {
    const group = groupOf(["principal", "resource-teacher"], ["resource-teacher"], ["owner-political"], ["owner-administrative"]);
    expect(doubles(group)).toMatchObject([{ code: "no-double-seats" }]);
    expect(doubles(group, { round: roundWithSeat("resource-teacher", { min: 2 }) })).toMatchObject([{ code: "combination-to-judge" }]);
  });
});

describe("too few people for the seats, and several ways of sharing them", () => {
  it("counts the mildest: what needs a judgement before what is not allowed", () => {
    const group = groupOf(["owner-political", "owner-administrative"], ["owner-political", "principal"], ["resource-teacher"]);
    expect(doubles(group)).toMatchObject([{ code: "combination-to-judge", received: { roles: ["owner-political", "principal"] }, path: ["members", 1, "seats"] }]);
  });

  it("counts the mildest: what is allowed before what needs a judgement", () => {
    const group = groupOf(["owner-administrative", "principal"], ["principal", "resource-teacher"], ["owner-political"]);
    expect(doubles(group)).toMatchObject([{ code: "combination-allowed", received: { roles: ["owner-administrative", "principal"] } }]);
  });

  it("tells of both when two people fill two seats each", () => {
    const group = groupOf(["owner-administrative", "principal"], ["owner-political", "resource-teacher"]);
    expect(doubles(group).map(({ code, path }) => [code, path])).toEqual([
      ["combination-allowed", ["members", 0, "seats"]],
      ["combination-to-judge", ["members", 1, "seats"]],
    ]);
  });

  it("is told of as well when the same two people hold two seats that both want two", () => {
    const twice = roundWith(({ group }) => (group.seats = group.seats.map((each) => ({ ...each, min: 2 }))));
    const group = groupOf(["principal", "resource-teacher"], ["principal", "resource-teacher"]);
    expect(doubles(group, { round: twice })).toMatchObject([{ code: "combination-to-judge", received: { roles: ["principal", "resource-teacher"] } }]);
  });

  it("tells of every double seat when no way of sharing is enough", () => {
    const round = roundWith(({ group }) => (group.seats = group.seats.map((each) => ({ ...each, min: each.role === "principal" ? 2 : 1 }))));
    const group = groupOf(["principal", "owner-administrative"], ["principal", "resource-teacher"]);
    expect(doubles(group, { round }).map(({ code, received }) => [code, received])).toEqual([
      ["combination-allowed", { roles: ["owner-administrative", "principal"] }],
      ["combination-to-judge", { roles: ["principal", "resource-teacher"] }],
    ]);
  });

  it("leaves out a seat that nobody holds, for that is another rule's to say", () => {
    expect(doubles(groupOf(["owner-administrative", "principal"]))).toMatchObject([{ code: "combination-allowed" }]);
  });
});

describe("two teachers where the round asks for two", () => {
  it("may each have another seat to fill, which is for a person to judge and not wrong", () => {
    const group = groupOf(["owner-political"], ["owner-political", "owner-administrative", "resource-teacher"], ["principal", "resource-teacher"]);
    const round = roundWithSeat("resource-teacher", { min: 2 });
    expect(doubles(group, { round }).map(({ code, received, path }) => [code, received, path])).toEqual([
      ["combination-to-judge", { roles: ["principal", "resource-teacher"] }, ["members", 2, "seats"]],
      ["combination-to-judge", { roles: ["owner-administrative", "resource-teacher"] }, ["members", 1, "seats"]],
    ]);
    expect(assessGroup(round, group, { on: kickOff })).toMatchObject({ outcome: "needs-judgement", repairs: [] });
  });
});

describe("a seat that nobody need hold", () => {
  const round = roundWith(({ group }) => {
    group.seats = group.seats.map((each) => ({ ...each, min: each.role === "owner-political" || each.role === "owner-administrative" ? 1 : 0 }));
    group.combinations = [
      { roles: ["owner-political", "owner-administrative"], allowed: false, provisions: ["participation/1.1"] },
      { roles: ["owner-political", "principal"], allowed: true },
      { roles: ["owner-administrative", "resource-teacher"], allowed: true },
    ];
  });

  it("is no excuse for those that two people must hold", () => {
    const group = groupOf(["owner-political", "owner-administrative"], ["principal"], ["resource-teacher"]);
    expect(doubles(group, { round })).toMatchObject([{ code: "combination-not-allowed", received: { roles: ["owner-political", "owner-administrative"] } }]);
  });

  it("is not missed when whoever holds it serves another", () => {
    const group = groupOf(["owner-political", "principal"], ["owner-administrative", "resource-teacher"]);
    expect(doubles(group, { round })).toMatchObject([{ code: "no-double-seats" }]);
  });
});

describe("a double seat over time", () => {
  const group = groupOf(["owner-administrative", seat("principal", { from: "2026-09-01", to: "2027-02-01" })], ["owner-political"], ["resource-teacher"]);

  it.each<[CivilDate, string]>([
    ["2026-08-31", "no-double-seats"],
    ["2026-09-01", "combination-allowed"],
    ["2027-01-31", "combination-allowed"],
    ["2027-02-01", "no-double-seats"],
  ])("on %s: %s", (on, code) => {
    expect(doubles(group, { on })).toMatchObject([{ code }]);
  });

  it("is over when the two seats are held one after the other", () => {
    const moved = groupOf([seat("owner-political", { to: "2027-10-01" }), seat("owner-administrative", { from: "2027-10-01" })]);
    expect(doubles(moved, { on: "2027-09-30" })).toMatchObject([{ code: "no-double-seats" }]);
    expect(doubles(moved, { on: "2027-10-01" })).toMatchObject([{ code: "no-double-seats" }]);
  });
});

describe("a round that judges double seats in another way", () => {
  it("decides itself, whichever way round it names the two", () => {
    const round = roundWith(({ group }) => {
      group.combinations = [{ roles: ["resource-teacher", "principal"], allowed: true, provisions: ["participation/1.3"] }];
    });
    expect(doubles(groupWithDouble(["principal", "resource-teacher"]), { round })).toMatchObject([
      { outcome: "met", code: "combination-allowed", provisions: ["intro/5", "participation/1", "participation/1.3"], assumptions: ["D7"] },
    ]);
    expect(doubles(groupWithDouble(["owner-political", "owner-administrative"]), { round })).toMatchObject([{ outcome: "needs-judgement" }]);
  });
});
