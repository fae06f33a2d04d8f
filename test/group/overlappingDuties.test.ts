import { describe, expect, it } from "vitest";
import { assessGroup, overlappingDuties, round2026, type CivilDate, type MunicipalGroupInput, type Round } from "../../src/index.js";
import { fullGroup, groupOf, seat, type Role, type SeatOf } from "./groups.js";
import { roundWith, roundWithoutSeat, roundWithPupil } from "./rounds.js";

const period = { from: "2026-08-01", to: "2028-01-01" };

/** When the members hold administrative owner and principal at once. */
function timesOf(group: MunicipalGroupInput, round: Round = round2026): (readonly [CivilDate, CivilDate])[] {
  return overlappingDuties(round, group).map(({ from, to }) => [from, to]);
}

describe("what the round says of one member in two seats (D7)", () => {
  it("is carried along, with its sources", () => {
    expect(overlappingDuties(round2026, groupOf(["owner-administrative", "owner-political"]))).toEqual([
      { member: "m1", roles: ["owner-political", "owner-administrative"], ...period, allowed: false, provisions: ["participation/1.1"], assumptions: ["D7"] },
    ]);
  });

  it.each<[Role, Role, boolean | "needs-judgement"]>([
    ["owner-political", "owner-administrative", false],
    ["owner-administrative", "principal", true],
    ["owner-political", "principal", "needs-judgement"],
    ["owner-political", "resource-teacher", "needs-judgement"],
    ["owner-administrative", "resource-teacher", "needs-judgement"],
    ["principal", "resource-teacher", "needs-judgement"],
  ])("%s and %s: %s, whichever way round", (first, second, allowed) => {
    for (const pair of [[first, second], [second, first]]) {
      expect(overlappingDuties(round2026, groupOf(pair))).toMatchObject([{ roles: [first, second], allowed, assumptions: ["D7"] }]);
    }
  });

  it("is that of the round given", () => {
    const round = roundWith(({ group }) => (group.combinations = [{ roles: ["resource-teacher", "principal"], allowed: true, provisions: ["participation/1.3"] }]));
    expect(overlappingDuties(round, groupOf(["principal", "resource-teacher"]))).toMatchObject([{ allowed: true, provisions: ["participation/1.3"] }]);
  });
});

describe("two seats at once", () => {
  const administrative = (from?: CivilDate, to?: CivilDate) => held("owner-administrative", from, to);
  const principal = (from?: CivilDate, to?: CivilDate) => held("principal", from, to);

  it.each<[string, SeatOf[], (readonly [CivilDate, CivilDate])[]]>([
    ["last as long as both do", [administrative(), principal("2026-09-01", "2027-02-01")], [["2026-09-01", "2027-02-01"]]],
    ["last from the later beginning to the earlier end", [administrative("2026-09-01", "2027-06-01"), principal("2027-01-01", "2027-09-01")], [["2027-01-01", "2027-06-01"]]],
    ["last the whole period without dates, and no longer", [administrative(), principal()], [["2026-08-01", "2028-01-01"]]],
    ["are cut off where the period is", [administrative("2020-01-01", "2030-01-01"), principal("2021-01-01", "2029-01-01")], [["2026-08-01", "2028-01-01"]]],
    ["may be at once for one day", [administrative(undefined, "2027-02-02"), principal("2027-02-01")], [["2027-02-01", "2027-02-02"]]],
    ["are not at once when one follows the other", [administrative(undefined, "2027-02-01"), principal("2027-02-01")], []],
    ["are not at once within the period when they are before it", [administrative(undefined, "2026-08-01"), principal()], []],
    ["are not at once within the period when they are after it", [administrative("2028-01-01"), principal()], []],
    [
      "may be at once again and again, in time order",
      [administrative(), principal("2027-06-01", "2027-09-01"), principal("2026-09-01", "2026-10-01")],
      [
        ["2026-09-01", "2026-10-01"],
        ["2027-06-01", "2027-09-01"],
      ],
    ],
    ["are told as one stretch where records touch or overlap", [administrative(undefined, "2027-01-01"), administrative("2027-01-01"), principal("2026-09-01", "2027-03-01"), principal("2027-02-01", "2027-05-01")], [["2026-09-01", "2027-05-01"]]],
    ["are not one seat twice", [principal(), principal("2026-09-01")], []],
  ])("%s", (_what, seats, expected) => {
    expect(timesOf(groupOf(seats))).toEqual(expected);
  });

  function held(role: Role, from?: CivilDate, to?: CivilDate): SeatOf {
    return seat(role, { from, to });
  }
});

describe("the overlapping duties of a group", () => {
  it("stand by member, then by seats, then by time", () => {
    const group = groupOf(
      ["resource-teacher", "principal"],
      ["owner-political"],
      ["principal", seat("owner-administrative", { from: "2027-03-01" }), seat("owner-administrative", { to: "2026-09-01" }), "owner-political"],
    );
    expect(overlappingDuties(round2026, group).map(({ member, roles, from }) => [member, ...roles, from])).toEqual([
      ["m1", "principal", "resource-teacher", "2026-08-01"],
      ["m3", "owner-political", "owner-administrative", "2026-08-01"],
      ["m3", "owner-political", "owner-administrative", "2027-03-01"],
      ["m3", "owner-political", "principal", "2026-08-01"],
      ["m3", "owner-administrative", "principal", "2026-08-01"],
      ["m3", "owner-administrative", "principal", "2027-03-01"],
    ]);
  });

  it("are listed also where the group could do without them, of which the assessment says nothing", () => {
    const group = groupOf(["owner-political", "owner-administrative"], ["owner-political"], ["principal"], ["resource-teacher"]);
    expect(assessGroup(round2026, group, { on: "2026-08-26" }).findings.map(({ code }) => code)).toContain("no-double-seats");
    expect(overlappingDuties(round2026, group)).toMatchObject([{ member: "m1", allowed: false }]);
  });

  it("are refused for a seat that the round does not have", () => {
    expect(() => overlappingDuties(roundWithoutSeat("principal"), groupOf(["owner-administrative", "principal"]))).toThrow(
      "members[0].seats[1].role: Expected one of owner-political, owner-administrative, resource-teacher",
    );
  });

  it("may be of any seats of the round, and are to be judged where it says nothing", () => {
    expect(overlappingDuties(roundWithPupil, groupOf(["pupil", "principal"]))).toMatchObject([{ roles: ["principal", "pupil"], allowed: "needs-judgement" }]);
  });

  it("are none where nobody has two seats, or there is nobody", () => {
    expect(overlappingDuties(round2026, fullGroup)).toEqual([]);
    expect(overlappingDuties(round2026, { members: [] })).toEqual([]);
  });
});
