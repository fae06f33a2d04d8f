import { describe, expect, it } from "vitest";
import { InvalidInputError } from "../../src/index.js";
import { activitiesOfMember, type MemberPart } from "../../src/participation/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { buildSchedule, type GuidanceMeetingInput } from "../../src/schedule/index.js";
import { fullGroup, groupOf, seat, type GroupOf } from "../group/groups.js";
import { roundWithPupil } from "../group/rounds.js";
import { asking } from "./records.js";

const meeting: GuidanceMeetingInput = { semester: "autumn-2027", date: "2027-10-13", start: "12:00", end: "15:00", mode: "physical" };
const schedule = buildSchedule(round2026, { guidanceMeetings: [meeting] });

/** The meetings that concern a member, without what their ids have in common. */
function idsOf(part: MemberPart["part"], group: GroupOf, id = "m1", given = schedule): readonly string[] {
  const concerned = activitiesOfMember(round2026, group, given, id).filter((each) => each.part === part);
  return concerned.map(({ activity }) => activity.id.replace("2026-2027.", ""));
}

const leaderGatherings = ["autumn-2026", "spring-2027", "autumn-2027"].map((semester) => `leader-gathering.${semester}`);

describe("the meetings of a member", () => {
  it("are all of them for a principal", () => {
    expect(activitiesOfMember(round2026, fullGroup, schedule, "m3").map(({ activity }) => activity)).toEqual(schedule.activities);
    expect(idsOf("may-accompany", fullGroup, "m3")).toEqual([]);
  });

  it.each([["the political owner", "m1"], ["the administrative owner", "m2"], ["a resource teacher", "m4"]])(
    'are those for the whole group for %s, who may come along to the others (provisions "participation/3", "participation/4", "participation/5")',
    (_who, id) => {
      expect(idsOf("expected", fullGroup, id)).toHaveLength(10);
      expect(idsOf("expected", fullGroup, id)).toEqual(expect.not.arrayContaining(leaderGatherings));
      expect(idsOf("may-accompany", fullGroup, id)).toEqual(leaderGatherings);
    },
  );

  it("are none for somebody without a seat", () => {
    expect(activitiesOfMember(round2026, groupOf([], ["principal"]), schedule, "m1")).toEqual([]);
  });

  it.each([
    ["a seat that begins on its day", seat("resource-teacher", { from: "2026-08-26" }), true],
    ["a seat that begins the day after", seat("resource-teacher", { from: "2026-08-27" }), false],
    ["a seat whose last day it is", seat("resource-teacher", { to: "2026-08-27" }), true],
    ["a seat that ends with the day before", seat("resource-teacher", { to: "2026-08-26" }), false],
  ])("include the KickOff for %s", (_sentence, held, isExpected) => {
    expect(idsOf("expected", groupOf([held])).includes("kick-off")).toBe(isExpected);
  });

  it.each([
    ["a new principal on that very day", [seat("resource-teacher"), seat("principal", { from: "2027-02-19" })], "expected"],
    ["a new principal the day after", [seat("resource-teacher"), seat("principal", { from: "2027-02-20" })], "may-accompany"],
    ["an old principal whose last day it was the day before", [seat("resource-teacher"), seat("principal", { to: "2027-02-19" })], "may-accompany"],
    ["an old principal whose last day it is", [seat("principal", { to: "2027-02-20" })], "expected"],
    ["a principal who has left the group", [seat("principal", { to: "2027-02-19" })], undefined],
    ["a principal who holds another seat too", [seat("owner-administrative"), seat("principal")], "expected"],
  ] as const)("include the leader gathering of spring 2027 for %s", (_sentence, seats, part) => {
    const found = activitiesOfMember(round2026, groupOf(seats), schedule, "m1").find(({ activity }) => activity.id.endsWith("leader-gathering.spring-2027"));
    expect(found?.part).toBe(part);
  });

  it("may be one leader gathering for two who are principals together", () => {
    const both = groupOf(["principal"], ["principal"]);
    expect(idsOf("expected", both, "m1")).toEqual(idsOf("expected", both, "m2"));
    expect(idsOf("expected", both, "m2")).toEqual(expect.arrayContaining(leaderGatherings));
  });

  it("may be leader gatherings to come along to also while the group has no principal", () => {
    expect(idsOf("may-accompany", groupOf(["resource-teacher"]))).toEqual(leaderGatherings);
  });

  it.each([
    ["that ends as the spring begins", seat("resource-teacher", { to: "2027-01-01" }), []],
    ["whose last day is the first of the spring", seat("resource-teacher", { to: "2027-01-02" }), ["guidance-meeting.spring-2027.1", "guidance-meeting.spring-2027.2"]],
    ["that begins on the last day of the spring", seat("resource-teacher", { from: "2027-07-31" }), ["guidance-meeting.spring-2027.1", "guidance-meeting.spring-2027.2"]],
    ["that begins as the spring is over", seat("resource-teacher", { from: "2027-08-01" }), []],
    ["for a week within it", seat("resource-teacher", { from: "2027-03-01", to: "2027-03-08" }), ["guidance-meeting.spring-2027.1", "guidance-meeting.spring-2027.2"]],
  ])("include what is to be agreed in spring 2027 for a seat %s", (_sentence, held, ids) => {
    const open = activitiesOfMember(round2026, groupOf([held]), schedule, "m1").filter(({ activity }) => activity.status === "to-be-agreed");
    expect(open.map(({ activity }) => activity.id.replace("2026-2027.", "")).filter((id) => id.includes("spring"))).toEqual(ids);
  });

  it("go by the date once it is agreed", () => {
    const until = groupOf([seat("resource-teacher", { to: "2027-10-13" })]);
    expect(idsOf("expected", until)).not.toContain("guidance-meeting.autumn-2027.1");
    expect(idsOf("expected", until)).toContain("guidance-meeting.autumn-2027.2");
  });

  it("are none of those without a date in a semester that the round does not have", () => {
    const activities = schedule.activities.map((each) => (each.status === "to-be-agreed" ? { ...each, semester: "spring-2031" as const } : each));
    expect(activitiesOfMember(round2026, fullGroup, { ...schedule, activities }, "m1").filter(({ activity }) => activity.status === "to-be-agreed")).toEqual([]);
  });

  it("leave nobody to come along where the round asks for no companion", () => {
    const alone = asking(0);
    expect(activitiesOfMember(alone, fullGroup, buildSchedule(alone), "m1").map(({ part }) => part)).toEqual(Array(10).fill("expected"));
    expect(activitiesOfMember(alone, fullGroup, buildSchedule(alone), "m3")).toHaveLength(13);
  });

  it("are those for the whole group for a seat that only another round has, and it may come along to the others", () => {
    const parts = activitiesOfMember(roundWithPupil, groupOf(["pupil"]), buildSchedule(roundWithPupil), "m1").map(({ part }) => part);
    expect([parts.filter((part) => part === "expected").length, parts.filter((part) => part === "may-accompany").length]).toEqual([10, 3]);
  });
});

describe("a member’s part in a meeting", () => {
  const partIn = (id: string, member: string) => activitiesOfMember(round2026, fullGroup, schedule, member).find(({ activity }) => activity.id === `2026-2027.${id}`);

  it.each([
    ["the KickOff", "kick-off", "m1", ["participation/3", "dates/1"], []],
    ["a leader gathering as principal", "leader-gathering.autumn-2026", "m3", ["dates/3", "intro/3.4", "participation/5"], []],
    ["a leader gathering as companion", "leader-gathering.autumn-2026", "m4", ["dates/3", "intro/3.4", "participation/5"], ["D6"]],
    ["a guidance meeting to be agreed, in a semester", "guidance-meeting.spring-2027.1", "m1", ["intro/3.2", "participation/2", "intro/3"], []],
    ["a guidance meeting that is agreed", "guidance-meeting.autumn-2027.1", "m1", ["intro/3.2", "participation/2"], []],
  ] as const)("cites where it is from: %s", (_sentence, id, member, provisions, assumptions) => {
    expect(partIn(id, member)).toMatchObject({ provisions, assumptions });
  });

  it("rests on where a semester begins and ends, where the meeting has no date and the seat is not held always (D3)", () => {
    const group = groupOf([seat("resource-teacher", { from: "2027-02-01" })]);
    const parts = activitiesOfMember(round2026, group, schedule, "m1").filter(({ activity }) => activity.kind === "guidance-meeting");
    expect(parts.map(({ activity, assumptions }) => [activity.status, ...assumptions])).toEqual([
      ["to-be-agreed", "D3"],
      ["to-be-agreed", "D3"],
      ["agreed"],
      ["to-be-agreed", "D3"],
    ]);
  });
});

describe("what is refused", () => {
  const call = (group: unknown, given: unknown, id: unknown) => () => activitiesOfMember(round2026, group as GroupOf, given as typeof schedule, id as string);

  it.each<[string, unknown, unknown, unknown]>([
    ["a member that the group does not have", fullGroup, schedule, "Kari Nordmann"],
    ["no member", fullGroup, schedule, undefined],
    ["a member of an empty group", { members: [] }, schedule, "m1"],
    ["the name of what every object has", fullGroup, schedule, "__proto__"],
    ["no group", null, schedule, "m1"],
    ["a seat that the round does not have", groupOf<string>(["pupil"]), schedule, "m1"],
    ["no schedule", fullGroup, null, "m1"],
    ["a schedule of another round", fullGroup, { ...schedule, round: "2024-2026" }, "m1"],
  ])("%s", (_sentence, group, given, id) => {
    expect(call(group, given, id)).toThrow(InvalidInputError);
  });

  it("is told without repeating the id", () => {
    expect(call(fullGroup, schedule, "Kari Nordmann")).toThrow("Expected the id of a member of the group");
    expect(call(fullGroup, schedule, "Kari Nordmann")).not.toThrow(/Kari/);
  });
});
