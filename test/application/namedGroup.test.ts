import { describe, expect, it } from "vitest";
import { assessEligibility, round2026, type MunicipalGroupInput, type Round, type Vocabulary2026 } from "../../src/index.js";
import { fullButForPolitical, fullGroup, groupOf, seat } from "../group/groups.js";
import { roundWith, roundWithoutSeat, roundWithSeat } from "../group/rounds.js";
import { applicationWith, found, goodApplication } from "./applications.js";

const text = (all: string) => ({ nb: all, nn: all, en: all });

describe("the group that an application names (D8)", () => {
  const named = (group: MunicipalGroupInput | undefined, round: Round = round2026) => found("eligibility.named-group", { ...goodApplication, group }, round);
  const by = "2026-08-26";

  it("need not be named", () => {
    expect(named(undefined)).toEqual({
      rule: "eligibility.named-group",
      force: "expected",
      outcome: "not-applicable",
      code: "group-not-named",
      expected: { by, gathering: "kick-off" },
      received: null,
      path: ["group"],
      provisions: ["intro/5", "participation/1", "participation/3", "dates/1"],
      assumptions: ["D8"],
    });
  });

  it.each<[string, MunicipalGroupInput<Vocabulary2026>, string[]]>([
    ["has nobody", { members: [] }, ["owner-political", "owner-administrative", "principal", "resource-teacher"]],
    ["lacks its political owner", fullButForPolitical(), ["owner-political"]],
    ["has its political owner until the KickOff", fullButForPolitical(seat("owner-political", { to: "2026-08-26" })), ["owner-political"]],
    ["gets its political owner on the day after the KickOff", fullButForPolitical(seat("owner-political", { from: "2026-08-27" })), ["owner-political"]],
  ])("is told which seats are to be filled when it %s", (_what, group, missing) => {
    expect(named(group)).toMatchObject({ outcome: "unmet", code: "seats-to-fill", expected: { by }, received: { missing }, assumptions: ["D8"], repair: { action: "fill-seat", roles: missing, by } });
  });

  it.each<[string, MunicipalGroupInput<Vocabulary2026>]>([
    ["is full throughout", fullGroup],
    ["is full on the day of the KickOff", fullButForPolitical(seat("owner-political", { from: "2026-08-26", to: "2026-08-27" }))],
    ["loses somebody later", fullButForPolitical(seat("owner-political", { to: "2027-10-01" }))],
  ])("is complete when it %s", (_what, group) => {
    expect(named(group)).toMatchObject({ outcome: "met", code: "group-complete", received: { missing: [] }, assumptions: [] });
    expect(named(group)).not.toHaveProperty("repair");
  });

  it.each<[string, MunicipalGroupInput<Vocabulary2026>, string, string, string[]]>([
    ["one person as both owners", groupOf(["owner-political", "owner-administrative"], ["principal"], ["resource-teacher"]), "unmet", "group-not-in-order", ["D8", "D7"]],
    ["one person as administrative owner and principal", groupOf(["owner-administrative", "principal"], ["owner-political"], ["resource-teacher"]), "met", "group-complete", ["D7"]],
    ["one person as principal and resource teacher", groupOf(["principal", "resource-teacher"], ["owner-political"], ["owner-administrative"]), "needs-judgement", "double-seats-to-judge", ["D7"]],
    ["one person in three seats", groupOf(["principal", "resource-teacher", "owner-administrative"], ["owner-political"]), "needs-judgement", "double-seats-to-judge", ["D7"]],
    ["two people in two seats each", groupOf(["principal", "resource-teacher"], ["owner-political"], ["owner-administrative", "resource-teacher"]), "needs-judgement", "double-seats-to-judge", ["D7"]],
  ])("is looked at for double seats as well (D7): %s", (_who, group, outcome, code, assumptions) => {
    expect(named(group)).toMatchObject({ outcome, code, received: { missing: [] }, assumptions });
  });

  it.each<[string, MunicipalGroupInput<Vocabulary2026>, string[], string, string[]]>([
    ["one person as both owners", groupOf(["owner-political", "owner-administrative"], ["principal"]), ["resource-teacher"], "group-not-in-order", ["D8", "D7"]],
    ["one person as principal and resource teacher", groupOf(["principal", "resource-teacher"], ["owner-administrative"]), ["owner-political"], "double-seats-to-judge", ["D7"]],
  ])("is told of an empty seat and of a double one alike: %s", (_who, group, missing, code, assumptions) => {
    const { findings } = assessEligibility(round2026, { ...goodApplication, group });
    expect(findings.filter(({ rule }) => rule === "eligibility.named-group")).toMatchObject([
      { outcome: "unmet", code: "seats-to-fill", received: { missing }, assumptions: ["D8"] },
      { code, received: { missing }, assumptions },
    ]);
  });

  it("is not in order when too many hold a seat", () => {
    expect(named(groupOf(["owner-political"], ["owner-political"], ["owner-administrative"], ["principal"], ["resource-teacher"]), roundWithSeat("owner-political", { max: 1 }))).toMatchObject({
      outcome: "unmet",
      code: "group-not-in-order",
      assumptions: ["D8"],
    });
  });

  it("is held against the seats of the round", () => {
    expect(named(fullButForPolitical(), roundWithoutSeat("owner-political"))).toMatchObject({ outcome: "met" });
    expect(named(fullGroup, roundWithSeat("resource-teacher", { min: 2 }))).toMatchObject({ received: { missing: ["resource-teacher"] } });
  });

  it("is held against the date on which the round has it due, where that is no gathering", () => {
    const round = roundWith(({ group }) => (group.completeBy = { date: "2026-10-01", provisions: ["participation/3"] }));
    const finding = named({ members: [] }, round);
    expect(finding).toMatchObject({ code: "seats-to-fill", expected: { by: "2026-10-01", gathering: null }, provisions: expect.not.arrayContaining(["dates/1"]) as string[] });
  });

  it("is held against the first gathering of the kind at which the round has it due, and cites no other", () => {
    const round = roundWith(({ group }) => (group.completeBy = { gathering: "learning-conference", provisions: ["participation/3"] }));
    expect(named(undefined, round)).toMatchObject({ expected: { by: "2026-11-11", gathering: "learning-conference" }, provisions: ["intro/5", "participation/1", "participation/3", "dates/2"] });
  });

  it("lacks every seat that the round has and nobody holds", () => {
    const round = roundWith(({ group }) => (group.seats = [...group.seats, { role: "pupil", names: { one: text("pupil"), the: text("the pupil") }, min: 1, max: null, provisions: ["participation/1"] }]));
    expect(named(fullGroup, round)).toMatchObject({ code: "seats-to-fill", received: { missing: ["pupil"] } });
    expect(() => named({ members: [{ id: "m1", seats: [{ role: "mayor" }] }] }, round)).toThrow(
      "group.members[0].seats[0].role: Expected one of owner-political, owner-administrative, principal, resource-teacher, pupil",
    );
  });

  it("is held against the start of the period in a round without a KickOff, which does not hold together", () => {
    const round = { ...round2026, gatherings: round2026.gatherings.filter(({ kind }) => kind !== "kick-off") };
    expect(named(fullGroup, round)).toMatchObject({ expected: { by: "2026-08-01" } });
  });

  it.each<[string, MunicipalGroupInput<Vocabulary2026> | undefined]>([
    ["nobody", undefined],
    ["nobody in any seat", { members: [] }],
    ["one person in every seat", groupOf(["owner-political", "owner-administrative", "principal", "resource-teacher"])],
  ])("never changes the verdict: %s", (_who, group) => {
    expect(assessEligibility(round2026, applicationWith({ group })).verdict).toBe("eligible");
  });
});
