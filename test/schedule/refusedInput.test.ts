import { describe, expect, it } from "vitest";
import { InvalidInputError } from "../../src/input/index.js";
import type { Round } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { buildSchedule, interimPeriods, meetingHours, type AgreementInput, type ScheduleInput } from "../../src/schedule/index.js";

const meeting = { semester: "autumn-2026", date: "2026-10-07", start: "12:00", end: "15:00", mode: "physical" };

/** The paths at which the error says that something is wrong. */
function refusedPaths(attempt: () => unknown): readonly (readonly (string | number)[])[] {
  try {
    attempt();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues.map(({ path }) => path);
    throw error;
  }
  throw new Error("Nothing was refused");
}

describe("a guidance meeting is refused", () => {
  it.each<[string, object, string[]]>([
    ["on a date that does not exist", { date: "2026-02-30" }, ["date"]],
    ["with an instant for a date", { date: "2026-10-07T12:00:00Z" }, ["date"]],
    ["too early for an instant in Oslo", { date: "0002-12-31" }, ["date"]],
    ["too late for an instant in Oslo", { date: "9998-01-01" }, ["date"]],
    ["that ends before it starts", { start: "15:00", end: "12:00" }, ["end"]],
    ["that ends when it starts", { end: "12:00" }, ["end"]],
    ["that ends before it starts in the hour that the clocks skip", { semester: "spring-2027", date: "2027-03-28", start: "02:30", end: "02:10" }, ["end"]],
    ["that ends when it starts in the hour that the clocks skip", { semester: "spring-2027", date: "2027-03-28", start: "02:30", end: "02:30" }, ["end"]],
    ["that ends before it starts in the hour that comes twice, though it may be the second time", { semester: "autumn-2027", date: "2027-10-31", start: "02:30", end: "02:10" }, ["end"]],
    ["at a time that does not exist", { start: "24:00" }, ["start"]],
    ["in a semester that is no semester", { semester: "winter-2026" }, ["semester"]],
    ["in a mode that nobody knows", { mode: "hybrid" }, ["mode"]],
    ["with the number 0", { ordinal: 0 }, ["ordinal"]],
    ["with a number above 200", { ordinal: 201 }, ["ordinal"]],
    ["with half a number", { ordinal: 1.5 }, ["ordinal"]],
    ["with nothing for a number", { ordinal: null }, ["ordinal"]],
    ["with a key that nobody knows", { place: "Steinkjer" }, []],
    ["without a date", { date: undefined }, ["date"]],
  ])("%s", (_sentence, change, path) => {
    const guidanceMeetings = [meeting, { ...meeting, ...change }];
    expect(refusedPaths(() => buildSchedule(round2026, { guidanceMeetings } as AgreementInput))).toEqual([["guidanceMeetings", 1, ...path]]);
  });

  it("with a number that another of its semester states, but not one of another semester", () => {
    const [first, spring] = [{ ...meeting, ordinal: 2 }, { ...meeting, semester: "spring-2027", date: "2027-04-14", ordinal: 2 }];
    const guidanceMeetings = [first, spring, meeting, first, spring];
    expect(refusedPaths(() => buildSchedule(round2026, { guidanceMeetings } as AgreementInput))).toEqual([
      ["guidanceMeetings", 3, "ordinal"],
      ["guidanceMeetings", 4, "ordinal"],
    ]);
  });

  it("is not refused on the first and last dates that have instants", () => {
    const guidanceMeetings = ["0003-01-01", "9997-12-31"].map((date) => ({ ...meeting, date, start: "00:00", end: "23:59" }));
    expect(buildSchedule(round2026, { guidanceMeetings } as AgreementInput).activities).toHaveLength(13);
  });

  it("with a prototype for a key", () => {
    const hostile = JSON.parse(`{ "guidanceMeetings": [{ "__proto__": { "date": "2026-10-07" }, ${JSON.stringify(meeting).slice(1)}] }`) as AgreementInput;
    expect(refusedPaths(() => buildSchedule(round2026, hostile))).toEqual([["guidanceMeetings", 0]]);
  });

  it("with every problem at once", () => {
    const guidanceMeetings = [{ ...meeting, date: "2026-13-01", mode: "hybrid" }, { ...meeting, end: "11:00" }];
    expect(refusedPaths(() => buildSchedule(round2026, { guidanceMeetings } as AgreementInput))).toEqual([
      ["guidanceMeetings", 0, "date"],
      ["guidanceMeetings", 0, "mode"],
      ["guidanceMeetings", 1, "end"],
    ]);
  });
});

describe("an agreement is refused", () => {
  it.each<[string, unknown, string[]]>([
    ["that is nothing", null, []],
    ["that is a list", [meeting], []],
    ["with a key that nobody knows", { meetings: [] }, []],
    ["whose meetings are no list", { guidanceMeetings: meeting }, ["guidanceMeetings"]],
  ])("%s", (_sentence, agreement, path) => {
    expect(refusedPaths(() => buildSchedule(round2026, agreement as AgreementInput))).toEqual([path]);
  });

  it("and so is a round that is none", () => {
    expect(() => buildSchedule({ id: "2026-2027" } as Round)).toThrow(InvalidInputError);
  });

  it("but not when it leaves the meetings out", () => {
    expect(buildSchedule(round2026, { guidanceMeetings: undefined })).toEqual(buildSchedule(round2026));
    expect(buildSchedule(round2026, {})).toEqual(buildSchedule(round2026));
  });
});

describe("a schedule is refused", () => {
  const [first] = buildSchedule(round2026).activities;
  const open = { ...first, id: "open", date: null, allDay: false, startsAt: null, endsAt: null, status: "to-be-agreed" };

  it.each<[string, unknown, (string | number)[]]>([
    ["that is nothing", null, []],
    ["without a round", { activities: [] }, ["round"]],
    ["without activities", { round: "2026-2027" }, ["activities"]],
    ["in which two activities have one id", { round: "2026-2027", activities: [first, first] }, ["activities", 1, "id"]],
    ["whose activity has a key that nobody knows", withActivity({ ...first, title: "KickOff" }), ["activities", 0]],
    ["whose activity is fixed without a date", withActivity({ ...open, status: "fixed" }), ["activities", 0, "date"]],
    ["whose activity is to be agreed with a date", withActivity({ ...first, status: "to-be-agreed" }), ["activities", 0, "date"]],
    ["whose activity ends before it starts", withActivity({ ...first, endsAt: "2026-08-26T07:00:00Z" }), ["activities", 0, "endsAt"]],
    ["whose activity starts and does not end", withActivity({ ...first, endsAt: null }), ["activities", 0, "endsAt"]],
    ["whose activity starts on another day in Oslo", withActivity({ ...first, startsAt: "2026-08-25T21:59:00Z" }), ["activities", 0, "startsAt"]],
    ["whose activity lasts all day and has hours", withActivity({ ...first, allDay: true }), ["activities", 0, "allDay"]],
    ["whose activity lasts all of no day", withActivity({ ...open, allDay: true }), ["activities", 0, "allDay"]],
    ["whose activity has an instant without a zone", withActivity({ ...first, startsAt: "2026-08-26T10:00:00" }), ["activities", 0, "startsAt"]],
  ])("%s", (_sentence, schedule, path) => {
    expect(refusedPaths(() => interimPeriods(schedule as ScheduleInput))).toEqual([path]);
    expect(refusedPaths(() => meetingHours(schedule as ScheduleInput))).toEqual([path]);
  });

  it("but not for what else it carries, nor for an instant written with its offset", () => {
    const schedule: unknown = { ...withActivity({ ...first, startsAt: "2026-08-26T10:00:00+02:00" }), note: "stored" };
    expect(meetingHours(schedule as ScheduleInput).known).toBe(3);
  });
});

function withActivity(activity: object): object {
  return { round: "2026-2027", activities: [activity] };
}
