import { describe, expect, it } from "vitest";
import { assessParticipation, buildSchedule, round2026, type CivilDate, type ParticipationRecordInput } from "../../src/index.js";
import { fullGroup, groupOf, seat } from "../group/groups.js";
import { roundWith } from "../group/rounds.js";
import { assessed, codesAt, codesOf, meetingHeld, meetingIn, presence, withStartAlone } from "./records.js";

const everybody = ["m1", "m2", "m3", "m4"];
const autumn = "learning-conference.autumn-2026";

describe("the state of a meeting", () => {
  it.each<[string, string, CivilDate, readonly ParticipationRecordInput[], string]>([
    ["lies ahead the day before it", "kick-off", "2026-08-25", [], "future"],
    ["is looked at on its own day, and what is not recorded is unknown", "kick-off", "2026-08-26", [], "not-recorded"],
    ["is held when somebody says so", "kick-off", "2026-08-26", [meetingHeld("kick-off")], "held"],
    ["is not held when somebody says so", "kick-off", "2026-08-26", [meetingHeld("kick-off", false)], "not-held"],
    ["stays unknown when those asked could not say", "kick-off", "2026-08-26", [meetingHeld("kick-off", null)], "not-recorded"],
    ["is held when somebody was there", "kick-off", "2026-08-26", [presence("kick-off", "m1")], "held"],
    ["is not known from somebody’s absence", "kick-off", "2026-08-26", [presence("kick-off", "m1", false)], "not-recorded"],
    ["is not known from somebody who had no seat", "kick-off", "2026-08-26", [presence("kick-off", "m9")], "not-recorded"],
    ["is unknown when it is said to be held and not", "kick-off", "2026-08-26", [meetingHeld("kick-off"), meetingHeld("kick-off", false)], "not-recorded"],
    ["is unknown when somebody was there and it is said not to be held", "kick-off", "2026-08-26", [presence("kick-off", "m1"), meetingHeld("kick-off", false)], "not-recorded"],
    ["does not change by records that come too early", "kick-off", "2026-08-25", [meetingHeld("kick-off"), presence("kick-off", "m1")], "future"],
    ["is held earlier than planned, where that is the day recorded", autumn, "2026-11-10", [meetingHeld(autumn, true, { date: "2026-11-10" })], "held"],
    ["is still the planned one while the day recorded is yet to come", autumn, "2026-11-11", [meetingHeld(autumn, true, { date: "2026-11-12" })], "not-recorded"],
  ])("%s", (_sentence, id, on, records, state) => {
    expect(meetingIn(assessed(records, { on }), id).state).toBe(state);
  });

  it.each<[string, CivilDate, readonly ParticipationRecordInput[], string, string | null]>([
    ["is to be agreed without a date", "2026-12-31", [], "to-be-agreed", null],
    ["is to be agreed also after its semester", "2027-01-01", [], "to-be-agreed", null],
    ["is held where somebody says so, even without the day", "2026-12-31", [meetingHeld("guidance-meeting.autumn-2026.1")], "held", null],
    ["is held on the day recorded", "2026-12-31", [meetingHeld("guidance-meeting.autumn-2026.1", true, { date: "2026-10-07" })], "held", "2026-10-07"],
    ["is not held where somebody says so", "2026-12-31", [meetingHeld("guidance-meeting.autumn-2026.1", false)], "not-held", null],
    ["is to be agreed before its semester, whatever is recorded", "2026-07-31", [meetingHeld("guidance-meeting.autumn-2026.1")], "to-be-agreed", null],
    ["is held on the first day of its semester", "2026-08-01", [meetingHeld("guidance-meeting.autumn-2026.1")], "held", null],
  ])("that nobody has agreed %s", (_sentence, on, records, state, date) => {
    expect(meetingIn(assessed(records, { on, meetings: [] }), "guidance-meeting.autumn-2026.1")).toMatchObject({ state, date, expected: date === null ? null : 4 });
  });
});

describe('attendance at a meeting ("participation/3", "participation/4")', () => {
  const at = (records: readonly ParticipationRecordInput[]) => meetingIn(assessed(records, { on: "2026-08-26" }), "kick-off").figures;

  it.each<[string, readonly ParticipationRecordInput[], object, string]>([
    ["nothing recorded is unknown, never 0", [], { expected: 4, present: 0, absent: 0, unknown: 4, share: null, records: 0 }, "not-recorded"],
    ["held, and no word of who came", [meetingHeld("kick-off")], { expected: 4, unknown: 4, share: null, records: 1 }, "not-recorded"],
    ["everybody came", everybody.map((id) => presence("kick-off", id)), { present: 4, unknown: 0, share: 1, records: 4 }, "everybody-came"],
    ["one of four was absent", everybody.map((id) => presence("kick-off", id, id !== "m2")), { present: 3, absent: 1, unknown: 0, share: 0.75 }, "some-absent"],
    ["nobody came", everybody.map((id) => presence("kick-off", id, false)), { present: 0, absent: 4, share: 0 }, "some-absent"],
    ["one came, and nothing is known of the others", [presence("kick-off", "m1")], { present: 1, unknown: 3, share: null }, "partly-recorded"],
    ["one was absent, and nothing is known of the others", [presence("kick-off", "m1", false)], { absent: 1, unknown: 3, share: null }, "some-absent-some-unknown"],
    ["asked, and could not say", everybody.map((id) => presence("kick-off", id, null)), { unknown: 4, share: null, records: 4 }, "not-recorded"],
    ["the same said twice counts once", [presence("kick-off", "m1"), presence("kick-off", "m1")], { present: 1, unknown: 3, records: 2 }, "partly-recorded"],
    ["somebody could not say, and somebody else could", [presence("kick-off", "m1", null), presence("kick-off", "m1")], { present: 1, unknown: 3 }, "partly-recorded"],
    ["contradicting records are unknown", [presence("kick-off", "m1"), presence("kick-off", "m1", false)], { present: 0, absent: 0, unknown: 4 }, "not-recorded"],
    ["a meeting that was not held expects nobody", [meetingHeld("kick-off", false), presence("kick-off", "m1", false)], { expected: 0, absent: 0, unknown: 0, share: null }, "not-held"],
  ])("%s", (_sentence, records, figures, code) => {
    expect(at(records)).toMatchObject(figures);
    expect(codesAt(assessed(records, { on: "2026-08-26" }), "participation.attendance", "kick-off")).toEqual([code]);
  });

  it('absence is reported, cites why, and is never an outcome of its own ("D20")', () => {
    const assessment = assessed(everybody.map((id) => presence("kick-off", id, false)), { on: "2026-08-26" });
    const [finding] = assessment.findings.filter(({ code }) => code === "some-absent");
    expect(finding).toMatchObject({ outcome: "unmet", force: "expected", received: { absentMembers: everybody, absent: 4 }, assumptions: ["D20"], provisions: ["participation/3", "dates/1"] });
    expect(assessment.outcome).toBe("not-applicable");
  });

  it("is no matter where nobody holds a seat, and where there is no meeting", () => {
    expect(codesAt(assessed([], { group: { members: [] } }), "participation.attendance", "kick-off")).toEqual(["nobody-expected"]);
    const none = roundWith(withStartAlone);
    expect(codesOf(assessed([], { round: none, meetings: [] }), "participation.attendance")).toEqual(["not-recorded"]);
  });
});

describe("who is expected", () => {
  const successors = groupOf([seat("owner-political", { to: "2027-10-01" })], [seat("owner-political", { from: "2027-10-01" })], ["principal"]);
  const guidanceOn = (date: CivilDate) => [{ semester: "autumn-2027", date, start: "12:00", end: "15:00", mode: "physical" }] as const;

  it.each<[CivilDate, readonly string[]]>([
    ["2027-09-30", ["m1", "m3"]],
    ["2027-10-01", ["m2", "m3"]],
  ])("on %s follows the seat, which changes hands on 1 October 2027", (date, members) => {
    const meeting = meetingIn(assessed([], { group: successors, meetings: guidanceOn(date) }), "guidance-meeting.autumn-2027.1");
    expect(meeting.members.map(({ member }) => member)).toEqual(members);
  });

  it("follows the day on which the meeting was held, not the one in the schedule", () => {
    const records = [meetingHeld("guidance-meeting.autumn-2027.1", true, { date: "2027-10-01" })];
    const meeting = meetingIn(assessed(records, { group: successors, meetings: guidanceOn("2027-09-30") }), "guidance-meeting.autumn-2027.1");
    expect(meeting).toMatchObject({ date: "2027-10-01", members: [{ member: "m2" }, { member: "m3" }] });
  });

  it("is told of meetings to come too, and nobody is counted", () => {
    expect(meetingIn(assessed([], { on: "2026-08-25" }), "kick-off")).toMatchObject({ expected: 4, figures: { expected: 0, share: null } });
    expect(meetingIn(assessed([], { on: "2026-08-25" }), "kick-off").members.map(({ status }) => status)).toEqual(Array(4).fill("not-applicable"));
  });
});

describe("attendance in sum", () => {
  const records = [...everybody.map((id) => presence("kick-off", id, id !== "m4")), presence("leader-gathering.autumn-2026", "m3"), presence("leader-gathering.autumn-2026", "m4")];
  const on = "2026-09-25";

  it("adds up over meetings, semesters and members, and says what it rests on", () => {
    const { attendance } = assessed(records, { on });
    const sums = { expected: 6, present: 5, absent: 1, unknown: 0, share: 5 / 6, records: 6 };
    expect(attendance.total).toMatchObject({ ...sums, provisions: expect.arrayContaining(["participation/3", "participation/5"]) as unknown, assumptions: ["D6"] });
    expect(attendance.semesters[0]).toMatchObject({ semester: "autumn-2026", ...sums, assumptions: ["D6"] });
    expect(attendance.semesters[1]).toMatchObject({ semester: "spring-2027", expected: 0, share: null });
  });

  it("of a member counts where the member was certain to be expected, and the times as companion apart", () => {
    const { members } = assessed(records, { on }).attendance;
    expect(members.map(({ member, present, expected, asCompanion }) => [member, present, expected, asCompanion])).toEqual([
      ["m1", 1, 1, 0],
      ["m2", 1, 1, 0],
      ["m3", 2, 2, 0],
      ["m4", 0, 1, 1],
    ]);
  });

  it("has no share while anything is unknown, also of whom it is unknown whether they were expected", () => {
    expect(assessed(records.slice(1), { on }).attendance.total.share).toBeNull();
    const held = [...records, meetingHeld("guidance-meeting.autumn-2026.1")];
    expect(assessed(held, { on, meetings: [] }).attendance.total).toMatchObject({ unknown: 0, share: null });
    expect(assessed(records, { on }).attendance.members.map(({ share }) => share)).toEqual([1, 1, 1, 0]);
    expect(assessed(held, { on, meetings: [] }).attendance.members.map(({ share }) => share)).toEqual([null, null, null, null]);
    expect(codesAt(assessed(held, { on, meetings: [] }), "participation.attendance", "guidance-meeting.autumn-2026.1")).toEqual(["held-without-date"]);
  });

  it("also tells of semesters that only the schedule names", () => {
    const schedule = buildSchedule(round2026);
    const activities = schedule.activities.map((each) => (each.kind === "kick-off" ? { ...each, semester: "spring-2031" as const } : each));
    const { attendance } = assessParticipation(round2026, fullGroup, { ...schedule, activities }, [], { on: "2026-08-26" });
    expect(attendance.semesters.map(({ semester, expected }) => `${semester} ${String(expected)}`)).toContain("spring-2031 4");
  });
});

describe("who is expected at a meeting", () => {
  const group = groupOf([seat("principal", { to: "2026-11-11" })], [seat("principal", { from: "2026-11-11" })], ["resource-teacher"]);

  it.each<[string, CivilDate, readonly string[], number]>([
    ["learning-conference.autumn-2026", "2026-11-10", ["m1", "m3"], 2],
    ["learning-conference.autumn-2026", "2026-11-11", ["m2", "m3"], 2],
    ["leader-gathering.autumn-2026", "2026-11-10", ["m1"], 2],
    ["leader-gathering.autumn-2026", "2026-11-11", ["m2"], 2],
  ])("goes by the seats of its day: %s on %s", (id, date, members, expected) => {
    const meeting = meetingIn(assessed([meetingHeld(id, true, { date })], { group, on: "2026-12-31" }), id);
    expect(meeting).toMatchObject({ date, expected });
    expect(meeting.members.map(({ member }) => member)).toEqual(members);
  });
});
