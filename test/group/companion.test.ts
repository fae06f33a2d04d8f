import { describe, expect, it } from "vitest";
import { assessGroup, explain, round2026, type CivilDate, type GroupFinding, type MunicipalGroup, type MunicipalGroupInput, type Round } from "../../src/index.js";
import { attendeesOn } from "../../src/group/index.js";
import { fullGroup, groupOf, seat, type Role } from "./groups.js";
import { roundWith, roundWithoutSeat, roundWithSeat, type RoundData } from "./rounds.js";

const firstGathering = "2026-09-25";

function companionOf(group: MunicipalGroupInput, { on = firstGathering, round = round2026 }: { on?: CivilDate; round?: Round } = {}): GroupFinding {
  const [finding, ...others] = assessGroup(round, group, { on }).findings.filter(({ rule }) => rule === "group.companion");
  if (finding === undefined || others.length > 0) throw new Error("There is one finding of companions");
  return finding;
}

/** The round of the call, where the teachers are an audience too, though no gathering is for them. */
const withTeachers = (change: (round: RoundData) => void = () => undefined) =>
  roundWith((round) => {
    const names = { nb: "ressurslærer og to til", nn: "ressurslærar og to til", en: "the resource teacher and two more people" };
    round.audiences.push({ id: "teachers", names: { one: names, the: names }, who: { seats: ["resource-teacher"], companions: 2 }, provisions: ["participation/4"] });
    change(round);
  });

const forTeachers = ({ guidance }: RoundData) => (guidance.audience = "teachers");

const roundAsking = (companions: number, seats: string[] = ["principal"]) =>
  roundWith(({ audiences }) => { audiences.forEach((audience) => (audience.who = audience.who === "whole-group" ? audience.who : { seats, companions })); });

describe("the principal and one more (D6)", () => {
  it("is a finding of its own, and cites what the round cites", () => {
    expect(companionOf(fullGroup)).toEqual({
      rule: "group.companion",
      about: "principal-and-companion",
      force: "expected",
      outcome: "met",
      code: "companion-available",
      expected: { on: firstGathering, people: 1, seats: ["principal"], meetings: ["leader-gathering"] },
      received: { people: 1 },
      path: ["members"],
      provisions: ["intro/3.4", "participation/5"],
      assumptions: ["D6"],
    });
  });

  it.each<[string, MunicipalGroupInput, string, number]>([
    ["one other is enough", groupOf(["principal"], ["resource-teacher"]), "companion-available", 1],
    ["so are many", fullGroup, "companion-available", 1],
    ["a principal alone has nobody to bring", groupOf(["principal"]), "companion-missing", 0],
    ["a second seat of the principal brings nobody along", groupOf(["principal", "owner-administrative"]), "companion-missing", 0],
    ["two principals, as at a handover, are the two who are asked for", groupOf(["principal"], ["principal"]), "companion-available", 1],
    ["so are two principals and one other", groupOf(["principal"], ["principal"], ["resource-teacher"]), "companion-available", 1],
    ["somebody without a seat is not there", groupOf(["principal"], []), "companion-missing", 0],
    ["somebody with two seats is one", groupOf(["principal"], ["owner-political", "resource-teacher"]), "companion-available", 1],
  ])("%s", (_sentence, group, code, people) => {
    expect(companionOf(group)).toMatchObject({ code, received: { people } });
  });

  it("never excludes anybody", () => {
    const { outcome, summary } = assessGroup(round2026, groupOf(["principal"]), { on: firstGathering });
    const without = assessGroup(roundAsking(0), groupOf(["principal"]), { on: firstGathering });
    expect({ outcome, must: summary.must }).toEqual({ outcome: without.outcome, must: without.summary.must });
    expect(summary.expected.unmet).toBe(1);
  });

  it.each<[CivilDate, string]>([
    ["2026-08-31", "companion-missing"],
    ["2026-09-01", "companion-available"],
    ["2027-02-18", "companion-available"],
    ["2027-02-19", "companion-missing"],
  ])("is looked at on the date: on %s, %s", (on, code) => {
    expect(companionOf(groupOf(["principal"], [seat("resource-teacher", { from: "2026-09-01", to: "2027-02-19" })]), { on })).toMatchObject({ code });
  });
});

describe("a round that asks for more companions, or none", () => {
  it.each<[number, Role[], string, number]>([
    [2, ["owner-political", "resource-teacher"], "companion-available", 2],
    [2, ["owner-political"], "companion-missing", 1],
    [2, [], "companion-missing", 0],
    [3, ["owner-political"], "companion-missing", 1],
  ])("%i asked for, with %j beside the principal: %s", (companions, roles, code, people) => {
    const group = groupOf(["principal"], ...roles.map((role) => [role]));
    expect(companionOf(group, { round: roundAsking(companions) })).toMatchObject({ code, expected: { people: companions }, received: { people } });
  });

  it.each<[string, Round]>([
    ["asks for none", roundAsking(0)],
    ["has the whole group at every meeting", roundWithoutSeat("principal")],
  ])("says nothing where it %s", (_what, round) => {
    expect(assessGroup(round, groupOf(["resource-teacher"]), { on: firstGathering }).findings.filter(({ rule }) => rule === "group.companion")).toEqual([]);
  });

  it("is answered for each audience that asks for some", () => {
    const round = withTeachers(({ gatherings }) => {
      for (const gathering of gatherings) if (gathering.kind === "learning-conference") gathering.audience = "teachers";
    });
    const findings = assessGroup(round, groupOf(["principal"], ["resource-teacher"]), { on: firstGathering }).findings.filter(({ rule }) => rule === "group.companion");
    expect(findings).toMatchObject([
      { about: "principal-and-companion", code: "companion-available", expected: { meetings: ["leader-gathering"] }, provisions: ["intro/3.4", "participation/5"] },
      { about: "teachers", code: "companion-missing", expected: { people: 2, seats: ["resource-teacher"], meetings: ["learning-conference"] }, received: { people: 1 }, provisions: ["participation/4"], assumptions: [] },
    ]);
  });

  it.each<[string, Round, string[]]>([
    ["that no gathering is for, which is not asked about", withTeachers(), []],
    ["that guidance is for", withTeachers(forTeachers), ["teachers"]],
    ["that guidance would be for, were any owed", withTeachers((round) => Object.assign(round.guidance, { audience: forTeachers(round), perSemester: 0 })), []],
  ])("is answered for an audience %s", (_what, round, abouts) => {
    const findings = assessGroup(round, fullGroup, { on: firstGathering }).findings.filter(({ rule }) => rule === "group.companion");
    expect(findings.map(({ about }) => about)).toEqual(["principal-and-companion", ...abouts]);
    for (const finding of findings) expect(explain(round, finding, "en")).toMatch(/ come along with the (?:principal to leader gatherings|resource teacher to guidance meetings)\./);
  });

  it("may be those of several seats, none of whom is a companion", () => {
    const round = roundAsking(1, ["owner-administrative", "principal"]);
    expect(companionOf(groupOf(["principal"], ["owner-administrative"]), { round })).toMatchObject({ code: "companion-missing" });
    expect(companionOf(groupOf(["owner-administrative"], ["resource-teacher"]), { round })).toMatchObject({ code: "companion-available" });
    expect(companionOf(groupOf(["resource-teacher"]), { round })).toMatchObject({ code: "nobody-to-accompany", expected: { seats: ["owner-administrative", "principal"], meetings: ["leader-gathering"] } });
  });
});

describe("a group without a principal", () => {
  it.each<[string, MunicipalGroupInput]>([
    ["nobody", { members: [] }],
    ["others only", groupOf(["owner-political"], ["resource-teacher"])],
    ["a principal until the day before", groupOf([seat("principal", { to: firstGathering })], ["resource-teacher"])],
    ["a principal from the day after", groupOf([seat("principal", { from: "2026-09-26" })], ["resource-teacher"])],
  ])("is not concerned: %s", (_what, group) => {
    expect(companionOf(group)).toMatchObject({ outcome: "not-applicable", code: "nobody-to-accompany", expected: { on: firstGathering }, received: null });
  });
});

describe("those who are to be at a meeting", () => {
  const principals = (companions: number) => ({ who: { seats: ["principal"], companions } });
  const group = groupOf(["resource-teacher"], ["principal"], [], ["owner-political", "resource-teacher"], ["principal", "resource-teacher"]);
  const at = (companions: number, given: MunicipalGroupInput = group, round: Round = round2026) => attendeesOn(round, principals(companions), given as MunicipalGroup, firstGathering);

  it("are those of the seats in the order of the group, and others by number", () => {
    expect(at(1)).toEqual({ members: ["m2", "m5"], others: 2, seated: 1, companions: 1, available: 3, wanted: 1, missing: 0, vacant: [] });
    expect(at(5)).toMatchObject({ members: ["m2", "m5"], seated: 1, companions: 3, available: 3, missing: 2 });
  });

  it("are all who hold the seats where nobody comes along", () => {
    expect(at(0)).toMatchObject({ members: ["m2", "m5"], seated: 2, companions: 0, missing: 0 });
  });

  it.each<[string, MunicipalGroupInput, object]>([
    ["one principal and one more", groupOf(["principal"], ["resource-teacher"]), { seated: 1, companions: 1, vacant: [] }],
    ["two principals at a handover", groupOf(["principal"], ["principal"], ["resource-teacher"]), { seated: 1, companions: 1, vacant: [] }],
    ["a principal alone", groupOf(["principal"]), { seated: 1, companions: 0, missing: 1, vacant: [] }],
    ["no principal: one place is vacant", groupOf(["resource-teacher"], ["owner-political"]), { seated: 0, companions: 1, missing: 0, vacant: ["principal"] }],
    ["nobody", groupOf(), { seated: 0, companions: 0, missing: 1, vacant: ["principal"] }],
  ])("have two places, whoever is principal: %s", (_what, given, places) => {
    expect(at(1, given)).toMatchObject(places);
  });

  it("have a place for each of those whom the round wants in a seat, and none is vacant that may be empty", () => {
    expect(at(1, groupOf(["principal"], ["principal"]), roundWithSeat("principal", { min: 2 }))).toMatchObject({ seated: 2, companions: 0, missing: 1, vacant: [] });
    expect(at(1, groupOf(["resource-teacher"]), roundWithSeat("principal", { min: 2 }))).toMatchObject({ seated: 0, companions: 1, vacant: ["principal", "principal"] });
    expect(at(1, groupOf(["resource-teacher"]), roundWithSeat("principal", { min: 0 }))).toMatchObject({ vacant: [] });
    expect(at(1, groupOf(["principal"], ["resource-teacher"]), roundWithSeat("principal", { min: 0 }))).toMatchObject({ seated: 1, companions: 1 });
  });

  it("are everybody with a seat where the meeting is for the whole group", () => {
    expect(attendeesOn(round2026, { who: "whole-group" }, group, firstGathering)).toMatchObject({ members: ["m1", "m2", "m4", "m5"], seated: 4, companions: 0, vacant: [] });
  });

  it("goes through fifty thousand members", () => {
    const members = Array.from({ length: 50_000 }, (_, index) => ({ id: String(index), seats: [seat(index === 0 ? "principal" : "resource-teacher")] }));
    expect(at(1, { members })).toMatchObject({ members: ["0"], others: 49_999 });
  });
});

describe("a companion finding that an older version stored", () => {
  it("does not know whom and which meetings it is about, and is said as one of another version", () => {
    const stored = { ...companionOf(fullGroup), expected: { on: firstGathering, people: 1 } };
    expect(explain(round2026, stored, "en")).toMatch(/another version .*‘group\.companion’, ‘companion-available’/);
  });
});
