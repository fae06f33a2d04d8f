import { describe, expect, it } from "vitest";
import { round2026 } from "../../src/rounds/index.js";
import { runSimulation, simulate, type EventOf, type ScenarioInput } from "../../src/simulation/index.js";
import { application, applicationOf, complete, numbers, scenario, type MunicipalityInput } from "./scenarios.js";

function attendanceIn(changes: Partial<ScenarioInput>): EventOf<"attendance">[] {
  return [...simulate(scenario(changes))].flatMap(({ events }) => events.filter((event) => event.type === "attendance"));
}

function attendanceAt(id: string, changes: Partial<ScenarioInput> = {}): EventOf<"attendance"> | undefined {
  return attendanceIn(changes).find(({ activity }) => activity.id === `2026-2027.${id}`);
}

function membersAt(id: string, changes: Partial<ScenarioInput>): readonly string[] | undefined {
  return attendanceAt(id, changes)?.members;
}

function playedWith(members: NonNullable<MunicipalityInput["group"]>["members"]): Partial<ScenarioInput> {
  return { municipalities: [{ application, group: { members } }] };
}

const sometimes = { ...complete, attendance: { rate: 0.5 } };

describe("who is expected", () => {
  it("the whole group at digital gatherings, the principal and one more at Gardermoen", () => {
    const expected = attendanceIn({}).map(({ activity, expected: count }) => `${activity.kind}: ${String(count)}`);
    expect(expected).toEqual([
      "kick-off: 4",
      "leader-gathering: 2",
      "learning-conference: 4",
      "leader-gathering: 2",
      "learning-conference: 4",
      "learning-conference: 4",
      "leader-gathering: 2",
    ]);
  });

  it("the companion is any one other member, so only the principal is named (D6)", () => {
    expect(attendanceAt("leader-gathering.autumn-2026")).toEqual({
      type: "attendance",
      municipality: "5006",
      activity: { id: "2026-2027.leader-gathering.autumn-2026", kind: "leader-gathering" },
      members: ["m3"],
      expected: 2,
      missingCompanions: 0,
      present: null,
      provisions: ["dates/3", "intro/3.4", "participation/5"],
      assumptions: ["D6"],
    });
  });

  it("nobody in the whole group is a companion, and no assumption is needed", () => {
    expect(attendanceAt("kick-off")).toMatchObject({ expected: 4, missingCompanions: 0, provisions: ["participation/3", "dates/1"], assumptions: [] });
  });

  it.each([
    ["a principal alone has no companion, which is told and excludes nobody", 1, ["principal"], { members: ["m1"], expected: 1, missingCompanions: 1 }],
    ["a principal and one other are as many as asked for", 1, ["principal", "resource-teacher"], { members: ["m1"], expected: 2, missingCompanions: 0 }],
    ["two companions are two more", 2, ["principal", "resource-teacher", "owner-political"], { members: ["m1"], expected: 3, missingCompanions: 0 }],
    ["one of two is missing when there is one other", 2, ["principal", "resource-teacher"], { members: ["m1"], expected: 2, missingCompanions: 1 }],
    ["two principals are as many as asked for, also where there are others", 1, ["principal", "principal", "resource-teacher"], { members: ["m1", "m2"], expected: 2, missingCompanions: 0 }],
    ["somebody comes along also where there is no principal", 1, ["resource-teacher", "owner-political"], { members: [], expected: 1, missingCompanions: 0 }],
    ["nobody is expected of a group without members", 1, [], { members: [], expected: 0, missingCompanions: 1 }],
    ["nobody is missing where none is asked for", 0, ["principal"], { members: ["m1"], expected: 1, missingCompanions: 0 }],
  ] as const)("%s", (_sentence, companions, roles, expected) => {
    const audiences = round2026.audiences.map((audience) => (audience.who === "whole-group" ? audience : { ...audience, who: { ...audience.who, companions } }));
    const round = { ...round2026, audiences };
    const members = roles.map((role, index) => ({ id: `m${String(index + 1)}`, seats: [{ role }] }));
    expect(attendanceAt("leader-gathering.autumn-2026", { round, ...playedWith(members) })).toMatchObject(expected);
  });

  it("a principal with another seat too is still one person, who is no companion", () => {
    const members = [{ id: "m2", seats: [{ role: "owner-administrative" }, { role: "principal" }] }] as const;
    expect(attendanceAt("leader-gathering.autumn-2026", playedWith(members))).toMatchObject({ members: ["m2"], expected: 1, missingCompanions: 1 });
  });

  it("only those who hold a seat that day", () => {
    const events = [
      { date: "2026-11-11", type: "seat-vacated", member: "m4", role: "resource-teacher" },
      { date: "2027-03-18", type: "seat-filled", member: "m5", role: "resource-teacher" },
    ] as const;
    const changes = { municipalities: [{ ...complete, events }] };
    expect(membersAt("kick-off", changes)).toEqual(["m1", "m2", "m3", "m4"]);
    expect(membersAt("learning-conference.autumn-2026", changes)).toEqual(["m1", "m2", "m3"]);
    expect(membersAt("learning-conference.spring-2027", changes)).toEqual(["m1", "m2", "m3"]);
    expect(membersAt("learning-conference.autumn-2027", changes)).toEqual(["m1", "m2", "m3", "m5"]);
  });

  it("somebody in two seats is one person", () => {
    const members = [{ id: "m2", seats: [{ role: "owner-administrative" }, { role: "principal" }] }] as const;
    expect(membersAt("kick-off", { municipalities: [{ application, group: { members } }] })).toEqual(["m2"]);
  });
});

describe("how many come", () => {
  it.each([
    ["everybody at a rate of 1", 1, [4, 2, 4, 2, 4, 4, 2]],
    ["nobody at a rate of 0", 0, [0, 0, 0, 0, 0, 0, 0]],
  ])("%s", (_sentence, rate, present) => {
    expect(attendanceIn({ municipalities: [{ ...complete, attendance: { rate } }] }).map((event) => event.present)).toEqual(present);
  });

  it("is unknown without a rate, and not 0", () => {
    expect(new Set(attendanceIn({}).map(({ present }) => present))).toEqual(new Set([null]));
  });

  it("is the same for the same seed", () => {
    expect(attendanceIn({ municipalities: [sometimes] })).toEqual(attendanceIn({ municipalities: [sometimes] }));
  });

  it("is pinned, so that a new version of the generator is noticed", () => {
    expect(attendanceIn({ municipalities: [sometimes] }).map(({ present }) => present)).toEqual([2, 1, 1, 1, 4, 3, 1]);
  });

  it("differs somewhere for another seed, also a neighbouring or a negative one", () => {
    const drawn = [41, 42, 43, -42, 0, 2 ** 31 - 1, -(2 ** 31)].map((seed) => JSON.stringify(attendanceIn({ seed, municipalities: [sometimes] })));
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it("is not merely dealt to other municipalities under another seed: sums differ too", () => {
    const municipalities = Array.from({ length: 16 }, (_, index) => ({ ...sometimes, application: applicationOf(String(4224 + index)) }));
    const sums = [0, 1, 2].map((seed) => runSimulation(scenario({ seed, to: "2026-11-30", municipalities })).totals.attendance.present);
    expect(new Set(sums).size).toBe(3);
  });

  it("differs somewhere between two municipalities that are otherwise alike", () => {
    const municipalities = ["5006", "5007"].map((number) => ({ ...sometimes, application: applicationOf(number) }));
    const [first, second] = ["5006", "5007"].map((number) => attendanceIn({ municipalities }).filter(({ municipality }) => municipality === number));
    expect(first?.map(({ present }) => present)).not.toEqual(second?.map(({ present }) => present));
  });

  it("comes near the rate in the long run", () => {
    const municipalities = numbers(60).map((number) => ({ ...complete, application: applicationOf(number), attendance: { rate: 0.8 } }));
    const all = attendanceIn({ municipalities });
    const [present, expected] = [all.reduce((sum, event) => sum + (event.present ?? 0), 0), all.reduce((sum, event) => sum + event.expected, 0)];
    expect(present / expected).toBeCloseTo(0.8, 1);
  });
});
