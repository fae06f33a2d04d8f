import { describe, expect, it } from "vitest";
import { assessGroup, explain, InvalidInputError, round2026, type CivilDate, type MunicipalGroupInput, type Round } from "../../src/index.js";
import { fullButForPolitical, fullGroup, groupOf, seat, type GroupOf, type Role } from "./groups.js";
import { roundWithoutSeat, roundWithPupil, roundWithSeat } from "./rounds.js";

const kickOff = "2026-08-26";

const seats = [
  { role: "owner-political", provision: "participation/1.1" },
  { role: "owner-administrative", provision: "participation/1.1" },
  { role: "principal", provision: "participation/1.2" },
  { role: "resource-teacher", provision: "participation/1.3" },
] as const;

function find(role: string, group: MunicipalGroupInput, { on = kickOff, round = round2026 }: { on?: CivilDate; round?: Round } = {}) {
  return assessGroup(round, group, { on }).findings.find(({ rule, about }) => rule === "group.seat" && about === role);
}

function holding(role: Role, people: number): GroupOf {
  return groupOf(...Array.from({ length: people }, () => [role]));
}

describe.each(seats)("the seat of $role", ({ role, provision }) => {
  it("is held when one person holds it, and cites the call", () => {
    expect(find(role, fullGroup)).toEqual({
      rule: "group.seat",
      about: role,
      force: "must",
      outcome: "met",
      code: "seat-held",
      expected: { on: kickOff, min: 1, max: null },
      received: { count: 1 },
      path: ["members"],
      provisions: [provision],
      assumptions: [],
    });
  });

  it("is empty when nobody holds it, and says how to fill it", () => {
    expect(find(role, { members: [] })).toEqual({
      rule: "group.seat",
      about: role,
      force: "must",
      outcome: "unmet",
      code: "seat-empty",
      expected: { on: kickOff, min: 1, max: null },
      received: { count: 0 },
      path: ["members"],
      provisions: [provision],
      assumptions: [],
      repair: { action: "fill-seat", role, from: kickOff, people: 1 },
    });
  });

  it("may be held by any number of people, for the call names no maximum", () => {
    expect(find(role, holding(role, 40))).toMatchObject({ outcome: "met", received: { count: 40 } });
  });

  it("is held once by one person who has it twice", () => {
    expect(find(role, groupOf([role, role]))).toMatchObject({ code: "seat-held", received: { count: 1 } });
  });

  it.each([
    [1, "unmet", "seat-held-by-too-few"],
    [2, "met", "seat-held"],
    [3, "met", "seat-held"],
    [4, "unmet", "seat-held-by-too-many"],
  ] as const)("of a round that asks for two or three people, held by %i: %s", (people, outcome, code) => {
    const round = roundWithSeat(role, { min: 2, max: 3 });
    expect(find(role, holding(role, people), { round })).toMatchObject({ outcome, code, expected: { min: 2, max: 3 }, received: { count: people } });
  });

  it("of a round that asks for two people, lacks two when it is empty and one when it is held by one", () => {
    const round = roundWithSeat(role, { min: 2 });
    expect(find(role, holding(role, 0), { round })).toMatchObject({ code: "seat-empty", repair: { role, people: 2 } });
    expect(find(role, holding(role, 1), { round })).toMatchObject({ code: "seat-held-by-too-few", repair: { role, people: 1 } });
  });

  it.each([
    [0, "seat-may-be-empty"],
    [1, "seat-held"],
  ] as const)("of a round that asks for nobody in it, held by %i, is met: %s", (people, code) => {
    const round = roundWithSeat(role, { min: 0 });
    expect(find(role, holding(role, people), { round })).toMatchObject({ outcome: "met", code, received: { count: people } });
  });

  it("has no repair when it is held by too many, for the library does not choose who leaves", () => {
    expect(find(role, holding(role, 2), { round: roundWithSeat(role, { max: 1 }) })).not.toHaveProperty("repair");
  });

  it("is not spoken of where the round does not ask for it", () => {
    const { findings, summary } = assessGroup(roundWithoutSeat(role), { members: [] }, { on: kickOff });
    expect(findings.map(({ about }) => about)).not.toContain(role);
    expect(summary.must).toMatchObject({ unmet: 3, "not-applicable": 0 });
  });

  it("is refused where the round does not ask for it", () => {
    const others = seats.map((each) => each.role).filter((each) => each !== role).join(", ");
    const issue = { argument: "group", path: ["members", 0, "seats", 0, "role"], code: "invalid_value", message: `Expected one of ${others}` };
    expect(() => find(role, groupOf([role]), { round: roundWithoutSeat(role) })).toThrow(expect.objectContaining({ issues: [expect.objectContaining(issue)] }));
  });

  it("cites what the round cites for it, and nothing else", () => {
    const round = roundWithSeat(role, { provisions: ["participation/1"] });
    expect(find(role, fullGroup, { round })).toMatchObject({ provisions: ["participation/1"], assumptions: [] });
  });
});

describe("the political seat of the representative who leaves after the election of 13 September 2027", () => {
  const group = fullButForPolitical(seat("owner-political", { from: "2026-08-01", to: "2027-10-01" }));

  it.each<[CivilDate, string, string]>([
    ["2026-07-31", "seat-empty", "the day before it begins"],
    ["2026-08-01", "seat-held", "its first day"],
    ["2026-08-26", "seat-held", "the KickOff"],
    ["2027-09-13", "seat-held", "election day"],
    ["2027-09-15", "seat-held", "the last conference, two days later"],
    ["2027-09-30", "seat-held", "its last day"],
    ["2027-10-01", "seat-empty", "the first day after it"],
    ["2027-11-26", "seat-empty", "the last leader gathering"],
    ["2028-01-01", "seat-empty", "after the programme period"],
  ])("on %s: %s (%s)", (on, code) => {
    expect(find("owner-political", group, { on })).toMatchObject({ code, expected: { on } });
  });

  it("asks to be filled from the day asked about", () => {
    expect(find("owner-political", group, { on: "2027-11-26" })?.repair).toMatchObject({ from: "2027-11-26" });
  });
});

describe("a seat without dates", () => {
  it.each<CivilDate>(["2025-01-01", "2026-08-01", "2027-12-31", "2030-01-01"])("is held on %s", (on) => {
    expect(assessGroup(round2026, fullGroup, { on }).outcome).toBe("met");
  });
});

describe("an assessed group", () => {
  it("has a finding for each seat, in the order of the call, one for double seats and what is expected", () => {
    const { findings, outcome, summary, gaps } = assessGroup(round2026, fullGroup, { on: kickOff });
    expect(findings.map(({ rule, about }) => [rule, about])).toEqual([
      ...seats.map(({ role }) => ["group.seat", role]),
      ["group.combinations", undefined],
      ["group.companion", "principal-and-companion"],
      ["group.known-event", "municipal-election-2027"],
    ]);
    expect({ outcome, gaps, met: summary.must.met }).toEqual({ outcome: "met", gaps: [], met: 5 });
  });
});

describe("a fifth seat", () => {
  const on = kickOff;
  const withPupil = groupOf(["owner-political"], ["owner-administrative"], ["principal"], ["resource-teacher"], ["pupil"]);

  it("is asked for, told, gaps and all, and filled", () => {
    const assessment = assessGroup(roundWithPupil, fullGroup, { on });
    expect(assessment).toMatchObject({ outcome: "unmet", gaps: [{ role: "pupil", from: "2026-08-01", to: "2028-01-01" }] });
    expect(assessment.repairs).toEqual([{ changes: [{ change: "add-person", role: "pupil", people: 1, from: on }] }]);
    const finding = find("pupil", fullGroup, { round: roundWithPupil });
    if (finding === undefined) throw new Error("Nobody asked for a pupil");
    expect(explain(roundWithPupil, finding, "nb")).toContain("plassen for elev");
    expect(assessGroup(roundWithPupil, withPupil, { on })).toMatchObject({ outcome: "met", gaps: [], repairs: [] });
  });

  it("may be one too many for one person, which nobody but a person can judge", () => {
    const both = groupOf(["owner-political"], ["owner-administrative"], ["principal", "pupil"], ["resource-teacher"]);
    expect(assessGroup(roundWithPupil, both, { on }).findings).toContainEqual(expect.objectContaining({ code: "combination-to-judge", received: { roles: ["principal", "pupil"] } }));
  });

  it("is no seat of a round that does not have it", () => {
    expect(() => assessGroup(round2026, withPupil as GroupOf, { on })).toThrow(InvalidInputError);
  });
});
