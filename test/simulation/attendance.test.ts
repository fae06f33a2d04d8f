import { describe, expect, it } from "vitest";
import { round2026 } from "../../src/rounds/index.js";
import { simulate, type EventOf, type ScenarioInput } from "../../src/simulation/index.js";
import { application, applicationOf, complete, group, numbers, scenario } from "./scenarios.js";

function attendanceIn(changes: Partial<ScenarioInput>): EventOf<"attendance">[] {
  return [...simulate(scenario(changes))].flatMap(({ events }) => events.filter((event) => event.type === "attendance"));
}

function membersAt(id: string, changes: Partial<ScenarioInput>): readonly string[] | undefined {
  return attendanceIn(changes).find(({ activity }) => activity.id === `2026-2027.${id}`)?.members;
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

  it("the companion is the first other member of the group (D6)", () => {
    expect(membersAt("leader-gathering.autumn-2026", {})).toEqual(["m3", "m1"]);
  });

  it("a missing companion is no error", () => {
    const members = [{ id: "m3", seats: [{ role: "principal" }] }] as const;
    expect(membersAt("leader-gathering.autumn-2026", { municipalities: [{ application, group: { members } }] })).toEqual(["m3"]);
  });

  it("as many companions as the round says, and those alone when there is no principal", () => {
    const leaderGatherings = { ...round2026.offer.leaderGatherings, companions: 2 };
    const round = { ...round2026, offer: { ...round2026.offer, leaderGatherings } };
    expect(membersAt("leader-gathering.autumn-2026", { round })).toEqual(["m3", "m1", "m2"]);
    const members = group.members.filter(({ id }) => id !== "m3");
    expect(membersAt("leader-gathering.autumn-2026", { round, municipalities: [{ application, group: { members } }] })).toEqual(["m1", "m2"]);
  });

  it("one principal comes along, however many there are", () => {
    const members = [{ id: "p1", seats: [{ role: "principal" }] }, { id: "p2", seats: [{ role: "principal" }] }, ...group.members] as const;
    expect(membersAt("leader-gathering.autumn-2026", { municipalities: [{ application, group: { members } }] })).toEqual(["p1", "p2"]);
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
    expect(attendanceIn({ municipalities: [sometimes] }).map(({ present }) => present)).toEqual([4, 0, 2, 0, 1, 0, 1]);
  });

  it("differs somewhere for another seed, also a neighbouring or a negative one", () => {
    const drawn = [41, 42, 43, -42, 0, 2 ** 31 - 1, -(2 ** 31)].map((seed) => JSON.stringify(attendanceIn({ seed, municipalities: [sometimes] })));
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it("differs somewhere between two municipalities that are otherwise alike", () => {
    const municipalities = ["5006", "5007"].map((number) => ({ ...sometimes, application: applicationOf(number) }));
    const [first, second] = ["5006", "5007"].map((number) => attendanceIn({ municipalities }).filter(({ municipality }) => municipality === number));
    expect(first?.map(({ present }) => present)).not.toEqual(second?.map(({ present }) => present));
  });

  it("comes near the rate in the long run", () => {
    const municipalities = numbers(300).map((number) => ({ ...complete, application: applicationOf(number), attendance: { rate: 0.8 } }));
    const all = attendanceIn({ municipalities });
    const [present, expected] = [all.reduce((sum, event) => sum + (event.present ?? 0), 0), all.reduce((sum, event) => sum + event.expected, 0)];
    expect(present / expected).toBeCloseTo(0.8, 1);
  });
});
