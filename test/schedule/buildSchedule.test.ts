import { describe, expect, it } from "vitest";
import { freezeDeep } from "../../src/input/index.js";
import { defineRound } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { buildSchedule, type Activity, type GuidanceMeetingInput } from "../../src/schedule/index.js";

const october: GuidanceMeetingInput = { semester: "autumn-2026", date: "2026-10-07", start: "12:00", end: "15:00", mode: "physical" };
const november: GuidanceMeetingInput = { ...october, date: "2026-11-24" };
const april: GuidanceMeetingInput = { ...october, semester: "spring-2027", date: "2027-04-14" };

function activitiesWith(...guidanceMeetings: GuidanceMeetingInput[]): readonly Activity[] {
  return buildSchedule(round2026, { guidanceMeetings }).activities;
}

function idsWith(...guidanceMeetings: GuidanceMeetingInput[]): readonly string[] {
  return activitiesWith(...guidanceMeetings).map(({ id }) => id.replace("2026-2027.", ""));
}

function activity(id: string, activities: readonly Activity[] = activitiesWith()): Activity {
  const found = activities.find((each) => each.id === `2026-2027.${id}`);
  if (found === undefined) throw new Error(`There is no activity ${id}`);
  return found;
}

describe("the schedule of 2026–2027", () => {
  it("starts with the KickOff, then has the leader gathering first in two semesters and the conference first in the third", () => {
    expect(idsWith()).toEqual([
      "kick-off",
      "leader-gathering.autumn-2026",
      "learning-conference.autumn-2026",
      "guidance-meeting.autumn-2026.1",
      "guidance-meeting.autumn-2026.2",
      "leader-gathering.spring-2027",
      "learning-conference.spring-2027",
      "guidance-meeting.spring-2027.1",
      "guidance-meeting.spring-2027.2",
      "learning-conference.autumn-2027",
      "leader-gathering.autumn-2027",
      "guidance-meeting.autumn-2027.1",
      "guidance-meeting.autumn-2027.2",
    ]);
  });

  it.each([
    ["the KickOff, in summer time", "kick-off", "2026-08-26", "2026-08-26T08:00:00Z", "2026-08-26T11:00:00Z", { provisions: ["participation/3", "dates/1"] }],
    ["the first conference", "learning-conference.autumn-2026", "2026-11-11", "2026-11-11T08:00:00Z", "2026-11-11T12:00:00Z", { provisions: ["dates/2"] }],
    ["the second conference", "learning-conference.spring-2027", "2027-03-17", "2027-03-17T08:00:00Z", "2027-03-17T12:00:00Z", { provisions: ["dates/2"] }],
    ["the third conference, in summer time", "learning-conference.autumn-2027", "2027-09-15", "2027-09-15T07:00:00Z", "2027-09-15T11:00:00Z", { provisions: ["dates/2"] }],
  ])("gives %s its instants, for the whole group, on a screen", (_name, id, date, startsAt, endsAt, { provisions }) => {
    const digital = { mode: "digital", audience: "whole-group", place: null, status: "fixed", allDay: false };
    expect(activity(id)).toMatchObject({ ...digital, date, startsAt, endsAt, provisions });
  });

  it.each([
    ["autumn-2026", "2026-09-25"],
    ["spring-2027", "2027-02-19"],
    ["autumn-2027", "2027-11-26"],
  ])("gives the leader gathering of %s a whole day at Gardermoen for the principal and one more", (semester, date) => {
    expect(activity(`leader-gathering.${semester}`)).toEqual({
      id: `2026-2027.leader-gathering.${semester}`,
      kind: "leader-gathering",
      semester,
      mode: "physical",
      audience: "principal-and-companion",
      date,
      allDay: true,
      startsAt: null,
      endsAt: null,
      place: "Gardermoen",
      status: "fixed",
      provisions: ["dates/3"],
      assumptions: ["D5"],
    });
  });

  it("gives a guidance meeting that nobody has agreed no date, no hours and no whole day", () => {
    expect(activity("guidance-meeting.spring-2027.2")).toEqual({
      id: "2026-2027.guidance-meeting.spring-2027.2",
      kind: "guidance-meeting",
      semester: "spring-2027",
      mode: "physical",
      audience: "whole-group",
      date: null,
      allDay: false,
      startsAt: null,
      endsAt: null,
      place: null,
      status: "to-be-agreed",
      provisions: ["intro/3.2", "participation/2"],
      assumptions: [],
    });
  });

  it("names its round, and has one KickOff and per semester one conference, one leader gathering and two guidance meetings", () => {
    const { round, activities } = buildSchedule(round2026);
    expect(round).toBe("2026-2027");
    for (const { id } of round2026.semesters) {
      const kinds = activities.filter(({ semester, kind }) => semester === id && kind !== "kick-off").map(({ kind }) => kind);
      expect(kinds.sort()).toEqual(["guidance-meeting", "guidance-meeting", "leader-gathering", "learning-conference"]);
    }
    expect(activities.filter(({ kind }) => kind === "kick-off").map(({ provisions }) => provisions)).toEqual([["participation/3", "dates/1"]]);
  });
});

describe("an agreed guidance meeting", () => {
  it.each([
    ["nothing", [], 6],
    ["one meeting", [october], 5],
    ["two meetings in a semester", [october, november], 4],
    ["meetings in two semesters", [october, november, april], 3],
  ])("is placed and no longer to be agreed: 13 activities when %s is agreed", (_sentence, agreed, open) => {
    const activities = activitiesWith(...agreed);
    expect(activities).toHaveLength(13);
    expect(activities.filter(({ status }) => status === "to-be-agreed")).toHaveLength(open);
    expect(activities.filter(({ status }) => status === "agreed")).toHaveLength(agreed.length);
  });

  it("has its instants, and cites where guidance is offered", () => {
    expect(activity("guidance-meeting.autumn-2026.1", activitiesWith(october))).toMatchObject({
      date: "2026-10-07",
      allDay: false,
      startsAt: "2026-10-07T10:00:00Z",
      endsAt: "2026-10-07T13:00:00Z",
      status: "agreed",
      provisions: ["intro/3.2", "participation/2"],
    });
  });

  it("stands among the gatherings by its date, before what is to be agreed", () => {
    expect(idsWith(october).slice(0, 5)).toEqual([
      "kick-off",
      "leader-gathering.autumn-2026",
      "guidance-meeting.autumn-2026.1",
      "learning-conference.autumn-2026",
      "guidance-meeting.autumn-2026.2",
    ]);
  });

  it("keeps its id when its date is moved past another's, because ids follow the order given", () => {
    const before = activitiesWith(october, november);
    const after = activitiesWith({ ...october, date: "2026-12-08" }, november);
    expect(activity("guidance-meeting.autumn-2026.1", before).date).toBe("2026-10-07");
    expect(activity("guidance-meeting.autumn-2026.1", after).date).toBe("2026-12-08");
    expect(activity("guidance-meeting.autumn-2026.2", after)).toEqual(activity("guidance-meeting.autumn-2026.2", before));
  });

  it("is placed also when there are more of them than are owed", () => {
    const ids = idsWith(october, november, { ...october, date: "2026-12-08" });
    expect(ids).toHaveLength(14);
    expect(ids.filter((id) => id.startsWith("guidance-meeting.autumn-2026"))).toHaveLength(3);
  });

  it("stands where its date is, also outside the semester that it counts for", () => {
    const ids = idsWith({ ...october, date: "2027-01-01" });
    expect(ids.slice(2, 6)).toEqual([
      "learning-conference.autumn-2026",
      "guidance-meeting.autumn-2026.2",
      "guidance-meeting.autumn-2026.1",
      "leader-gathering.spring-2027",
    ]);
  });

  it("stands before what is to be agreed on the last day of its semester", () => {
    expect(idsWith({ ...october, date: "2026-12-31" }).slice(3, 5)).toEqual(["guidance-meeting.autumn-2026.1", "guidance-meeting.autumn-2026.2"]);
  });

  it("is refused for a semester that the round does not have", () => {
    expect(() => idsWith({ ...october, semester: "autumn-2030", date: "2030-10-07" })).toThrow("guidanceMeetings[0].semester: Expected one of autumn-2026, spring-2027, autumn-2027");
  });

  it("stands by its start on a day with another meeting, and after what lasts all day", () => {
    const morning = { ...october, date: "2026-11-11", start: "08:00", end: "08:45" };
    expect(idsWith(morning).slice(2, 4)).toEqual(["guidance-meeting.autumn-2026.1", "learning-conference.autumn-2026"]);
    const beside = { ...october, date: "2026-09-25" };
    expect(idsWith(beside).slice(1, 3)).toEqual(["leader-gathering.autumn-2026", "guidance-meeting.autumn-2026.1"]);
    const sameTime = { ...october, date: "2026-11-11", start: "09:00", end: "13:00" };
    expect(idsWith(sameTime).slice(2, 4)).toEqual(["learning-conference.autumn-2026", "guidance-meeting.autumn-2026.1"]);
  });
});

describe("the days on which Oslo's clocks change", () => {
  it.each([
    ["put back: a meeting across the change lasts an hour longer than the clocks show", "2026-10-25", "02:30", "04:00", "2026-10-25T00:30:00Z", "2026-10-25T03:00:00Z"],
    ["put back: an afternoon is in winter time already", "2026-10-25", "12:00", "15:00", "2026-10-25T11:00:00Z", "2026-10-25T14:00:00Z"],
    ["the day before: an afternoon is in summer time still", "2026-10-24", "12:00", "15:00", "2026-10-24T10:00:00Z", "2026-10-24T13:00:00Z"],
    ["put forward: a start in the skipped hour is as long after its beginning", "2027-03-28", "02:30", "05:00", "2027-03-28T01:30:00Z", "2027-03-28T03:00:00Z"],
  ])("%s", (_sentence, date, start, end, startsAt, endsAt) => {
    const semester = date < "2027" ? "autumn-2026" : "spring-2027";
    expect(activity(`guidance-meeting.${semester}.1`, activitiesWith({ ...october, semester, date, start, end }))).toMatchObject({ startsAt, endsAt });
  });
});

describe("another round", () => {
  it("owes the guidance meetings that it says itself, in the mode and for the audience that it says", () => {
    const guidance = { ...round2026.guidance, perSemester: 1, mode: "digital", audience: "principal-and-companion" } as const;
    const { activities } = buildSchedule(defineRound({ ...round2026, id: "another", guidance }));
    const meetings = activities.filter(({ kind }) => kind === "guidance-meeting");
    expect(meetings.map(({ id }) => id)).toEqual([
      "another.guidance-meeting.autumn-2026.1",
      "another.guidance-meeting.spring-2027.1",
      "another.guidance-meeting.autumn-2027.1",
    ]);
    expect(new Set(meetings.map(({ mode, audience }) => `${mode} ${audience}`))).toEqual(new Set(["digital principal-and-companion"]));
  });
});

describe("what is given", () => {
  it("is left as it was", () => {
    const agreement = freezeDeep({ guidanceMeetings: [{ ...october }, { ...november }] });
    expect(buildSchedule(round2026, agreement)).toEqual(buildSchedule(round2026, { guidanceMeetings: [october, november] }));
  });

  it("may be a round and meetings from JSON, and the schedule survives JSON too", () => {
    const schedule = buildSchedule(round2026, { guidanceMeetings: [october] });
    const again = buildSchedule(JSON.parse(JSON.stringify(round2026)) as typeof round2026, { guidanceMeetings: [october] });
    expect(again).toEqual(schedule);
    expect(JSON.parse(JSON.stringify(schedule))).toEqual(schedule);
  });
});
