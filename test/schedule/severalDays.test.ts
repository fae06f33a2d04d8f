import { describe, expect, it } from "vitest";
import { toCalendarEvents, toICalendar } from "../../src/calendar/index.js";
import { defineRound } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { developmentSessions, planGuidance } from "../../src/planning/index.js";
import { activitiesIn, activityAt, activitySchema, buildSchedule, interimPeriods, nextActivity, semesterCounts, type GuidanceMeetingInput } from "../../src/schedule/index.js";
import { foundBy, meetingWith } from "./rulesOfDates.js";

const gatherings = round2026.gatherings.map((each) => (each.date === "2026-09-25" ? { ...each, date: "2026-09-24", weekday: "thursday", days: 2 } as const : each));
const round = defineRound({ ...round2026, gatherings });
const id = "2026-2027.leader-gathering.autumn-2026";
const schedule = buildSchedule(round);
const idsOf = (activities: readonly { readonly id: string }[]) => activities.map((each) => each.id.replace("2026-2027.", ""));
const periodsWith = (...guidanceMeetings: readonly GuidanceMeetingInput[]) => interimPeriods(buildSchedule(round, { guidanceMeetings })).map(({ from, to, days }) => [from, to, days]);

describe("a leader gathering on Thursday and Friday, 24 and 25 September 2026", () => {
  it("has its last day in the schedule, and nothing else has one", () => {
    const dated = schedule.activities.filter((each) => "lastDate" in each);
    expect(dated).toMatchObject([{ id, date: "2026-09-24", lastDate: "2026-09-25", allDay: true, startsAt: null, endsAt: null }]);
  });

  it.each([
    ["up to its first day", { to: "2026-09-24" }, false],
    ["up to its last day", { to: "2026-09-25" }, true],
    ["from its last day on", { from: "2026-09-25", to: "2026-09-26" }, true],
    ["from the day after it on", { from: "2026-09-26" }, false],
  ])("is among the activities of some dates when one of its days is: %s", (_when, filter, isThere) => {
    expect(idsOf(activitiesIn(schedule, filter)).includes("leader-gathering.autumn-2026")).toBe(isThere);
  });

  it.each([
    ["2026-09-23T21:59:59Z", []],
    ["2026-09-23T22:00:00Z", ["leader-gathering.autumn-2026"]],
    ["2026-09-25T21:59:59Z", ["leader-gathering.autumn-2026"]],
    ["2026-09-25T22:00:00Z", []],
  ])("goes on from its first midnight in Oslo to its last: at %s", (instant, ids) => {
    expect(idsOf(activityAt(schedule, instant))).toEqual(ids);
  });

  it("is next until it begins, and not on its second day", () => {
    expect(nextActivity(schedule, "2026-09-23T12:00:00Z")?.id).toBe(id);
    expect(nextActivity(schedule, "2026-09-25T06:00:00Z")?.date).toBe("2026-11-11");
  });

  it("has interim work before its first day and after its last", () => {
    expect(periodsWith().slice(0, 2)).toEqual([["2026-08-26", "2026-09-24", 29], ["2026-09-25", "2026-11-11", 47]]);
    expect(interimPeriods(schedule)[1]?.after).toBe(id);
  });

  it.each([
    ["its first day", "2026-09-24"],
    ["its last day", "2026-09-25"],
  ])("has no interim work beside a guidance meeting on %s", (_day, date) => {
    expect(periodsWith(meetingWith({ date })).slice(0, 2)).toEqual([["2026-08-26", "2026-09-24", 29], ["2026-09-25", "2026-11-11", 47]]);
  });

  it("is held once its last day is there", () => {
    const heldOn = (on: string) => semesterCounts(round, schedule, { on })[0]?.held;
    expect(["2026-09-23", "2026-09-24", "2026-09-25"].map(heldOn)).toEqual([1, 1, 2]);
  });

  it.each([
    ["2026-09-23", "apart"],
    ["2026-09-24", "same-day-as-gathering"],
    ["2026-09-25", "same-day-as-gathering"],
    ["2026-09-26", "apart"],
  ])("leaves no room for a guidance meeting on either day: %s", (date, code) => {
    expect(foundBy("schedule.guidance.apart", [meetingWith({ date })], round)).toMatchObject([{ code }]);
  });

  it("has both its days rejected by a plan, and left out by development work", () => {
    const days = { rrule: "FREQ=WEEKLY;BYDAY=WE,TH,FR", start: "14:00", end: "16:00" };
    const both = [["2026-09-24", "meeting-day", "leader-gathering"], ["2026-09-25", "meeting-day", "leader-gathering"]];
    const around = ({ date }: { readonly date: string }) => "2026-09-22" < date && date < "2026-09-27";
    const { rejectedSlots, meetings } = planGuidance(round, { available: [days] });
    expect(rejectedSlots.filter(({ reason }) => reason === "meeting-day").filter(around).map(({ date, reason, gathering }) => [date, reason, gathering])).toEqual(both);
    expect(meetings.filter(around)).toEqual([]);
    const { sessions, leftOut } = developmentSessions(schedule, days);
    expect(leftOut.filter(around).map(({ date, reason, gathering }) => [date, reason, gathering])).toEqual(both);
    expect(sessions.filter(around).map(({ date }) => date)).toEqual(["2026-09-23"]);
  });

  it("ends in calendars on the day after its last", () => {
    expect(toCalendarEvents(round, schedule)[1]).toMatchObject({ id, start: "2026-09-24", end: "2026-09-26", allDay: true });
    const text = toICalendar(round, schedule, { dtstamp: "2026-05-01T10:00:00Z" });
    expect(text).toContain("DTSTART;VALUE=DATE:20260924\r\nDTEND;VALUE=DATE:20260926\r\n");
  });
});

describe("the last day of an activity", () => {
  const [gathering] = schedule.activities.filter((each) => each.id === id);

  it.each([
    ["is after its first", { lastDate: "2026-09-24" }, ["lastDate"]],
    ["is at most the fourteenth", { lastDate: "2026-10-08" }, ["lastDate"]],
    ["is there only where no hours are stated", { allDay: false, startsAt: "2026-09-24T08:00:00Z", endsAt: "2026-09-24T10:00:00Z" }, ["lastDate"]],
    ["may be the fourteenth", { lastDate: "2026-10-07" }, undefined],
    ["may be left out", { lastDate: undefined }, undefined],
  ])("%s", (_sentence, changes, path) => {
    expect(activitySchema.safeParse({ ...gathering, ...changes }).error?.issues.map((issue) => issue.path)[0]).toEqual(path);
  });
});
