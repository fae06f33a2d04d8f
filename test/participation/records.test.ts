import { describe, expect, it } from "vitest";
import {
  assessParticipation,
  buildSchedule,
  explain,
  locales,
  round2026,
  type CivilDate,
  type MunicipalGroupInput,
  type ParticipationRecordInput,
} from "../../src/index.js";
import { groupOf, seat, type GroupOf, type SeatOf } from "../group/groups.js";
import { refusalOf } from "../input/refusal.js";
import { assessed, codesOf, meetingHeld, meetingIn, presence, shared, work } from "./records.js";

const untilOctober = groupOf([seat("owner-political", { to: "2027-10-01" })], ["principal"], ["resource-teacher"]);
const open = "guidance-meeting.autumn-2026.1";
const gathering = "leader-gathering.autumn-2026";

interface Case {
  readonly on?: CivilDate;
  readonly group?: MunicipalGroupInput;
  readonly meetings?: [];
}

describe("records", () => {
  it.each<[string, readonly ParticipationRecordInput[], string, Case?]>([
    ["there are none", [], "no-records"],
    ["that agree", [presence("kick-off", "m1"), work("2026-09-01", 2, { member: "m1" }), shared("2026-09-02")], "records-agree"],
    ["of a meeting that the schedule does not have", [presence("party", "m1")], "no-such-activity"],
    ["of such a meeting being held", [meetingHeld("party")], "no-such-activity"],
    ["of experience shared at such a meeting", [shared("2026-09-02", "party")], "no-such-activity"],
    ["of the name of what every object has", [{ type: "presence", activity: "constructor", member: "__proto__", present: true }], "no-such-activity"],
    ["of somebody who is not in the group", [presence("kick-off", "m9")], "not-in-group"],
    ["of somebody with the name of what every object has", [presence("kick-off", "__proto__")], "not-in-group"],
    ["of work by somebody who is not in the group", [work("2026-09-01", 2, { member: "m9" })], "not-in-group"],
    ["of somebody on the last day of the seat", [work("2027-09-30", 2, { member: "m1" })], "records-agree", { group: untilOctober }],
    ["of somebody the day after it", [work("2027-10-01", 2, { member: "m1" })], "no-seat-that-day", { group: untilOctober }],
    ["of days that begin while the seat is held", [{ type: "local-work", from: "2027-09-30", to: "2027-10-10", hours: 2, member: "m1" }], "records-agree", { group: untilOctober }],
    ["of somebody at a meeting after the seat", [presence("learning-conference.autumn-2026", "m1")], "no-seat-that-day", { group: groupOf([seat("principal", { to: "2026-11-11" })]) }],
    ["of who was at a meeting without a date", [presence(open, "m1")], "meeting-without-date", { meetings: [] }],
    ["of the day that is asked about", [presence("kick-off", "m1")], "records-agree", { on: "2026-08-26" }],
    ["of the day after it", [presence("kick-off", "m1")], "of-the-future", { on: "2026-08-25" }],
    ["of a meeting the day after it", [meetingHeld("kick-off")], "of-the-future", { on: "2026-08-25" }],
    ["of who comes to a meeting before its semester", [presence(open, "m1")], "of-the-future", { on: "2026-07-31", meetings: [] }],
    ["of work that ends the day after it", [{ type: "local-work", from: "2026-09-01", to: "2026-09-03", hours: 2 }], "of-the-future", { on: "2026-09-01" }],
    ["of work whose last day it is", [{ type: "local-work", from: "2026-09-01", to: "2026-09-03", hours: 2 }], "records-agree", { on: "2026-09-02" }],
    ["of work at the end of the calendar", [work("9999-12-31", 1)], "of-the-future"],
    ["of the first day of the programme period", [work("2026-08-01", 1)], "records-agree"],
    ["of the day before it", [work("2026-07-31", 1)], "outside-period"],
    ["of its last day", [work("2027-12-31", 1)], "records-agree", { on: "2028-06-01" }],
    ["of the day after it, when that has come", [work("2028-01-01", 1)], "outside-period", { on: "2028-06-01" }],
    ["that say of somebody both that they came and did not", [presence("kick-off", "m1"), presence("kick-off", "m1", false)], "contradicting-presence"],
    ["that say of a meeting both", [meetingHeld("kick-off"), meetingHeld("kick-off", false)], "contradicting-meetings"],
    ["of somebody at a meeting that was not held", [meetingHeld("kick-off", false), presence("kick-off", "m1")], "contradicting-meetings"],
    ["of two days for one meeting", [meetingHeld("kick-off", true, { date: "2026-08-27" }), meetingHeld("kick-off", true, { date: "2026-08-28" })], "contradicting-dates"],
    ["of a meeting in both modes", [meetingHeld("kick-off", true, { mode: "digital" }), meetingHeld("kick-off", true, { mode: "physical" })], "contradicting-modes"],
    ["of a meeting before the program", [meetingHeld("kick-off", true, { date: "2026-07-31" })], "outside-period"],
    ["of such a meeting, which is still to come", [meetingHeld("kick-off", true, { date: "2026-07-30" })], "outside-period", { on: "2026-08-01" }],
    ["of a meeting on its first day", [meetingHeld("kick-off", true, { date: "2026-08-01" })], "records-agree"],
    ["of guidance that was made up for after the program", [meetingHeld("guidance-meeting.autumn-2027.2", true, { date: "2028-01-12" })], "records-agree", { on: "2028-06-01" }],
    ["of somebody at a leader gathering who is not in the group", [presence(gathering, "m9")], "not-in-group"],
    ["of such a person at one that was not held", [presence(gathering, "m9"), meetingHeld(gathering, false)], "not-in-group"],
    ["of somebody at a leader gathering after the seat", [presence("leader-gathering.autumn-2027", "m1")], "no-seat-that-day", { group: untilOctober }],
    ["of the mode of a meeting by somebody who could not say whether it was held", [meetingHeld("kick-off", true, { mode: "digital" }), meetingHeld("kick-off", null, { mode: "physical" })], "records-agree"],
    ["of somebody in both modes", [presence("kick-off", "m1", true, { mode: "digital" }), presence("kick-off", "m1", true, { mode: "physical" })], "contradicting-modes"],
  ])("%s", (_sentence, records, code, given = {}) => {
    expect(codesOf(assessed(records, given), "participation.records")).toEqual([code]);
  });

  it.each<[string, readonly ParticipationRecordInput[], readonly string[]]>([
    ["of which there are none, all that is recorded", [], ["intro/3.2", "participation/2", "participation/3", "intro/3.1", "participation/4", "intro/3.4", "participation/5", "intro/3.3", "participation/6", "intro/7", "participation/7"]],
    ["of a leader gathering, that gathering", [presence(gathering, "m9")], ["dates/3", "intro/3.4", "participation/5"]],
    ["of guidance, that", [meetingHeld(open), meetingHeld(open, false)], ["intro/3.2", "participation/2"]],
    ["of no meeting of the schedule, every kind of meeting", [presence("party", "m1")], ["intro/3.2", "participation/2", "participation/3", "intro/3.1", "participation/4", "intro/3.4", "participation/5"]],
    ["of work, that", [work("2026-09-01", 1, { member: "m9" })], ["intro/3.3", "participation/6"]],
    ["of experience before the program, that and its period", [shared("2026-07-31")], ["intro/7", "participation/7", "title/period"]],
  ])("cite what the call says %s", (_sentence, records, provisions) => {
    expect(assessed(records).findings.find(({ rule }) => rule === "participation.records")?.provisions).toEqual(provisions);
  });

  it("that do not fit are in no figures", () => {
    const records = [presence("party", "m1"), presence("kick-off", "m9"), work("2026-07-31", 7), work("2026-09-01", 7, { member: "m9" }), shared("2026-07-31")];
    const { attendance, localWork, experienceShared, findings } = assessed(records);
    expect(attendance.total).toMatchObject({ present: 0, records: 0 });
    expect([localWork.total.hours, experienceShared.records]).toEqual([null, 0]);
    expect(findings.filter(({ rule }) => rule === "participation.records").map(({ path }) => path)).toEqual([0, 1, 2, 3, 4].map((index) => ["records", index]));
  });

  it("of which one contradicts another are told together", () => {
    const finding = assessed([presence("kick-off", "m1"), presence("kick-off", "m2"), presence("kick-off", "m1", false)]).findings.find(({ code }) => code === "contradicting-presence");
    expect(finding).toMatchObject({ outcome: "unknown", force: "expected", path: ["records"], received: { records: [0, 2], meeting: { activity: "2026-2027.kick-off" } } });
  });

  it.each<[string, readonly ParticipationRecordInput[], readonly number[]]>([
    ["of a meeting and of who was there", [presence("kick-off", "m2", false), presence("kick-off", "m1"), meetingHeld("kick-off", null), meetingHeld("kick-off", false)], [1, 3]],
    ["of its days", [meetingHeld("kick-off", true, { date: "2026-08-27" }), meetingHeld("kick-off"), meetingHeld("kick-off", true, { date: "2026-08-28" })], [0, 2]],
    ["of its mode", [meetingHeld("kick-off", true, { mode: "digital" }), meetingHeld("kick-off"), meetingHeld("kick-off", true, { mode: "physical" })], [0, 2]],
    ["of somebody’s presence", [presence("kick-off", "m1"), presence("kick-off", "m1", null), presence("kick-off", "m1", false)], [0, 2]],
  ])("are named by where they stand, those that contradict each other and no others: %s", (_sentence, records, places) => {
    const found = assessed(records).findings.filter(({ code }) => code.startsWith("contradicting-"));
    expect(found.map(({ received }) => received)).toMatchObject([{ records: places }]);
  });

  it("of a day before the program move no meeting", () => {
    expect(meetingIn(assessed([meetingHeld("kick-off", true, { date: "1999-01-01" })]), "kick-off")).toMatchObject({ date: "2026-08-26", state: "not-recorded" });
  });

  it("of several days for a meeting leave it on the first of them, whatever their order", () => {
    const records = [meetingHeld("kick-off", true, { date: "2026-08-28" }), meetingHeld("kick-off", true, { date: "2026-08-27" })];
    for (const given of [records, records.toReversed()]) expect(meetingIn(assessed(given), "kick-off").date).toBe("2026-08-27");
  });

  it("carry fields of the caller’s own, which are read by nobody", () => {
    const customFields = { name: "Kari Nordmann" };
    const assessment = assessed([{ ...presence("kick-off", "m1"), customFields }, { ...presence("party", "m1"), customFields }]);
    expect(JSON.stringify(assessment)).not.toContain("Kari");
    expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment);
  });
});

describe("what is told of records", () => {
  const id = "Kari Nordmann";
  const group = { members: [{ id, seats: [{ role: "principal" }] }] } as const;
  const told = [presence("kick-off", id, false), presence("leader-gathering.autumn-2026", `${id} 2`), work("2026-07-31", 1, { member: id }), presence("kick-off", `${id} 3`)];

  it("names nobody, and finds them by id where a program looks", () => {
    const { findings } = assessed(told, { group });
    for (const finding of findings) for (const locale of locales) expect(explain(round2026, finding, locale)).not.toMatch(/Kari|m\d/);
    expect(findings.find(({ code }) => code === "some-absent")?.received).toMatchObject({ absentMembers: [id] });
  });
});

it("more members, records and meetings together than an answer has room for are refused", () => {
  const [activity] = buildSchedule(round2026).activities;
  const activities = Array.from({ length: 500 }, (_, index) => ({ ...activity, id: `2026-2027.${String(index)}` }));
  const members = Array.from({ length: 10_001 }, (_, index) => ({ id: `m${String(index)}`, seats: [] as readonly SeatOf[] }));
  const refusal = (group: GroupOf) => refusalOf(() => assessParticipation(round2026, group, { round: "2026-2027", activities } as never, [], { on: "2026-08-26" }));
  expect(refusal({ members })?.issues).toHaveLength(1);
  expect(refusal({ members: members.slice(1) })).toBeUndefined();
  const seats = Array.from({ length: 1000 }, () => seat("principal"));
  expect(refusal({ members: members.slice(0, 10).map(({ id }) => ({ id, seats })) })?.issues).toHaveLength(1);
});
