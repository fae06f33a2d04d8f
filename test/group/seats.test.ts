import { describe, expect, it } from "vitest";
import { assessGroup, round2026, type CivilDate, type GroupFinding, type MunicipalGroupInput, type Round, type SeatRole } from "../../src/index.js";
import { fullButForPolitical, fullGroup, groupOf, seat } from "./groups.js";
import { roundWith, roundWithoutSeat, roundWithSeat } from "./rounds.js";

const kickOff = "2026-08-26";

const seatRules = [
  { rule: "group.owner.political", role: "owner-political", provision: "participation/1.1" },
  { rule: "group.owner.administrative", role: "owner-administrative", provision: "participation/1.1" },
  { rule: "group.principal", role: "principal", provision: "participation/1.2" },
  { rule: "group.resource-teacher", role: "resource-teacher", provision: "participation/1.3" },
] as const;

function find(rule: GroupFinding["rule"], group: MunicipalGroupInput, { on = kickOff, round = round2026 }: { on?: CivilDate; round?: Round } = {}) {
  return assessGroup(round, group, { on }).findings.find((finding) => finding.rule === rule);
}

function holding(role: SeatRole, people: number): MunicipalGroupInput {
  return groupOf(...Array.from({ length: people }, () => [role]));
}

describe.each(seatRules)("the seat of $role", ({ rule, role, provision }) => {
  it("is held when one person holds it, and cites the call", () => {
    expect(find(rule, fullGroup)).toEqual({
      rule,
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
    expect(find(rule, { members: [] })).toEqual({
      rule,
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
    expect(find(rule, holding(role, 40))).toMatchObject({ outcome: "met", received: { count: 40 } });
  });

  it("is held once by one person who has it twice", () => {
    expect(find(rule, groupOf([role, role]))).toMatchObject({ code: "seat-held", received: { count: 1 } });
  });

  it.each([
    [1, "unmet", "seat-held-by-too-few"],
    [2, "met", "seat-held"],
    [3, "met", "seat-held"],
    [4, "unmet", "seat-held-by-too-many"],
  ] as const)("of a round that asks for two or three people, held by %i: %s", (people, outcome, code) => {
    const round = roundWithSeat(role, { min: 2, max: 3 });
    expect(find(rule, holding(role, people), { round })).toMatchObject({ outcome, code, expected: { min: 2, max: 3 }, received: { count: people } });
  });

  it("of a round that asks for two people, lacks two when it is empty and one when it is held by one", () => {
    const round = roundWithSeat(role, { min: 2 });
    expect(find(rule, holding(role, 0), { round })).toMatchObject({ code: "seat-empty", repair: { role, people: 2 } });
    expect(find(rule, holding(role, 1), { round })).toMatchObject({ code: "seat-held-by-too-few", repair: { role, people: 1 } });
  });

  it.each([
    [0, "seat-may-be-empty"],
    [1, "seat-held"],
  ] as const)("of a round that asks for nobody in it, held by %i, is met: %s", (people, code) => {
    const round = roundWithSeat(role, { min: 0 });
    expect(find(rule, holding(role, people), { round })).toMatchObject({ outcome: "met", code, received: { count: people } });
  });

  it("has no repair when it is held by too many, for the library does not choose who leaves", () => {
    expect(find(rule, holding(role, 2), { round: roundWithSeat(role, { max: 1 }) })).not.toHaveProperty("repair");
  });

  it("does not concern a round that does not ask for it", () => {
    const round = roundWithoutSeat(role);
    expect(find(rule, fullGroup, { round })).toMatchObject({ outcome: "not-applicable", code: "seat-not-asked-for", provisions: [] });
    expect(assessGroup(round, { members: [] }, { on: kickOff }).summary.must).toMatchObject({ unmet: 3, "not-applicable": 1 });
  });

  it("cites what the round cites for it, and nothing else", () => {
    const round = roundWithSeat(role, { provisions: ["participation/1"], assumptions: ["D12"] });
    expect(find(rule, fullGroup, { round })).toMatchObject({ provisions: ["participation/1"], assumptions: ["D12"] });
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
    ["2028-01-01", "seat-empty", "after the program period"],
  ])("on %s: %s (%s)", (on, code) => {
    expect(find("group.owner.political", group, { on })).toMatchObject({ code, expected: { on } });
  });

  it("asks to be filled from the day asked about", () => {
    expect(find("group.owner.political", group, { on: "2027-11-26" })?.repair).toMatchObject({ from: "2027-11-26" });
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
    expect(findings.map(({ rule }) => rule)).toEqual([...seatRules.map(({ rule }) => rule), "group.combinations", "group.companion", "group.known-events"]);
    expect({ outcome, gaps, met: summary.must.met }).toEqual({ outcome: "met", gaps: [], met: 5 });
  });

  it("does not concern a round that asks for no seats, whoever is in it", () => {
    const round = roundWith((data) => (data.group.seats = []));
    expect(assessGroup(round, fullGroup, { on: kickOff })).toMatchObject({ outcome: "met", gaps: [], summary: { must: { "not-applicable": 4 } } });
  });
});
