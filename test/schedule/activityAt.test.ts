import { describe, expect, it } from "vitest";
import { InvalidInputError } from "../../src/input/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { activityAt, buildSchedule, nextActivity, type ScheduleInput } from "../../src/schedule/index.js";
import type { Instant } from "../../src/time/index.js";
import { meetingWith } from "./rulesOfDates.js";

const schedule = buildSchedule(round2026, {
  guidanceMeetings: [
    meetingWith({ date: "2026-10-25", start: "02:30", end: "04:00" }),
    meetingWith({ date: "2026-09-25", start: "12:00", end: "15:00" }),
    meetingWith({ date: "2027-03-28", start: "02:30", end: "05:00" }),
    meetingWith({ date: "2027-07-31", start: "22:00", end: "23:59" }),
  ],
});
const short = (id: string | undefined) => id?.replace("2026-2027.", "").replace("guidance-meeting", "guidance").replace("leader-gathering", "leaders");
const at = (instant: Instant, given: ScheduleInput = schedule) => activityAt(given, instant).map(({ id }) => short(id));
const next = (instant: Instant, given: ScheduleInput = schedule) => short(nextActivity(given, instant)?.id);

describe("what goes on at an instant", () => {
  it.each<[string, Instant, readonly string[]]>([
    ["nothing, a moment before the KickOff", "2026-08-26T09:59:59.999+02:00", []],
    ["the KickOff, as it begins", "2026-08-26T10:00:00+02:00", ["kick-off"]],
    ["the KickOff, a moment before it ends", "2026-08-26T10:59:59.999Z", ["kick-off"]],
    ["nothing, as it ends", "2026-08-26T11:00:00Z", []],
    ["nothing, a moment before the day of the leader gathering in Oslo", "2026-09-24T21:59:59Z", []],
    ["the leader gathering, as its day begins in Oslo", "2026-09-24T22:00:00Z", ["leaders.autumn-2026"]],
    ["the leader gathering and a meeting, in the order in which they start", "2026-09-25T12:00:00+02:00", ["leaders.autumn-2026", "guidance.autumn-2026.2"]],
    ["the leader gathering, a moment before its day ends in Oslo", "2026-09-25T21:59:59Z", ["leaders.autumn-2026"]],
    ["nothing, when that day is over", "2026-09-25T22:00:00Z", []],
    ["nothing, the first time that the clocks show 02:29 on 25 October", "2026-10-25T00:29:59Z", []],
    ["the meeting at 02:30, the first time that they do", "2026-10-25T00:30:00Z", ["guidance.autumn-2026.1"]],
    ["the meeting still, the second time that they show 02:15", "2026-10-25T01:15:00Z", ["guidance.autumn-2026.1"]],
    ["nothing, at 04:00 that night", "2026-10-25T03:00:00Z", []],
    ["nothing, as the clocks are put forward to 03:00 on 28 March", "2027-03-28T01:00:00Z", []],
    ["the meeting at 02:30, half an hour later", "2027-03-28T01:30:00Z", ["guidance.spring-2027.1"]],
    ["the meeting on the last evening of July", "2027-07-31T20:00:00Z", ["guidance.spring-2027.2"]],
    ["nothing, as August begins", "2027-07-31T22:00:00Z", []],
    ["the leader gathering in winter, as its day begins", "2027-11-25T23:00:00Z", ["leaders.autumn-2027"]],
    ["nothing, when everything is over", "2027-12-31T23:00:00Z", []],
  ])("is %s", (_sentence, instant, ids) => {
    expect(at(instant)).toEqual(ids);
  });
});

describe("what comes next after an instant", () => {
  it.each<[string, Instant, string | undefined]>([
    ["the KickOff, long before it", "2020-01-01T00:00:00Z", "kick-off"],
    ["the KickOff, a moment before it", "2026-08-26T09:59:59.999+02:00", "kick-off"],
    ["the leader gathering, as the KickOff begins", "2026-08-26T10:00:00+02:00", "leaders.autumn-2026"],
    ["the leader gathering, a moment before its day", "2026-09-24T21:59:59Z", "leaders.autumn-2026"],
    ["the meeting of that day, as the day begins", "2026-09-24T22:00:00Z", "guidance.autumn-2026.2"],
    ["the meeting at the repeated 02:30, a moment before the first", "2026-10-25T00:29:59Z", "guidance.autumn-2026.1"],
    ["the conference, at the first 02:30", "2026-10-25T00:30:00Z", "learning-conference.autumn-2026"],
    ["a gathering of the next semester, over the New Year", "2026-12-31T22:59:59Z", "leaders.spring-2027"],
    ["the last meeting of July, on its last afternoon", "2027-07-31T12:00:00Z", "guidance.spring-2027.2"],
    ["the conference, from August on", "2027-08-01T00:00:00Z", "learning-conference.autumn-2027"],
    ["the last leader gathering, the evening before it", "2027-11-25T22:59:59Z", "leaders.autumn-2027"],
    ["nothing, once its day has begun: what is to be agreed has no date", "2027-11-25T23:00:00Z", undefined],
  ])("is %s", (_sentence, instant, id) => {
    expect(next(instant)).toBe(id);
  });

  it("is nothing where nothing has a date", () => {
    const activities = schedule.activities.filter(({ status }) => status === "to-be-agreed");
    expect(next("2026-01-01T00:00:00Z", { round: schedule.round, activities })).toBeUndefined();
    expect(at("2026-10-07T12:00:00Z", { round: schedule.round, activities })).toEqual([]);
  });

  it("is the first in the schedule of two that start together", () => {
    const twins = buildSchedule(round2026, { guidanceMeetings: [meetingWith({ end: "13:00" }), meetingWith({ end: "14:00" })] });
    expect(next("2026-10-07T00:00:00Z", twins)).toBe("guidance.autumn-2026.1");
    expect(at("2026-10-07T10:00:00Z", twins)).toEqual(["guidance.autumn-2026.1", "guidance.autumn-2026.2"]);
  });
});

describe("both", () => {
  it("do not mind the order of the schedule, nor how its instants are written", () => {
    const activities = schedule.activities.toReversed().map((each) => (each.id.endsWith("kick-off") ? { ...each, startsAt: "2026-08-26T03:00:00-05:00" as const } : each));
    const given = { round: schedule.round, activities };
    expect(at("2026-08-26T08:00:00Z", given)).toEqual(["kick-off"]);
    expect(next("2026-08-26T07:59:00Z", given)).toBe("kick-off");
    expect(at("2026-09-25T10:00:00Z", given)).toEqual(["leaders.autumn-2026", "guidance.autumn-2026.2"]);
  });

  it.each(["2026-08-26", "2026-08-26T10:00:00", "2026-02-30T10:00:00Z", "", null])("refuse %j, which is no instant", (instant) => {
    expect(() => activityAt(schedule, instant as Instant)).toThrow(InvalidInputError);
    expect(() => nextActivity(schedule, instant as Instant)).toThrow(InvalidInputError);
  });

  it("can be asked at either end of the calendar", () => {
    const [first] = schedule.activities;
    const allDay = { ...first, allDay: true, startsAt: null, endsAt: null } as const;
    const activities = (["0001-01-01", "9999-12-31"] as const).map((date) => ({ ...allDay, id: `day-${date}`, date }));
    const given = { round: "2026-2027", activities } as ScheduleInput;
    expect(next("2026-01-01T00:00:00Z", given)).toBe("day-9999-12-31");
    expect(at("9998-12-31T23:59:59Z", given)).toEqual([]);
  });
});
