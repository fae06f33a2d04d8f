import { describe, expect, it } from "vitest";
import { round2026 } from "../../src/rounds/index.js";
import { buildSchedule, type GuidanceMeetingInput } from "../../src/schedule/index.js";
import { meetingWith } from "./rulesOfDates.js";

const october = meetingWith({ date: "2026-10-07" });
const november = meetingWith({ date: "2026-11-24" });
const april = meetingWith({ date: "2027-04-14" });

/** The date of each guidance meeting by its id, without what all ids have in common; what has no date is open. */
function datesById(...guidanceMeetings: readonly GuidanceMeetingInput[]): Readonly<Record<string, string>> {
  const meetings = buildSchedule(round2026, { guidanceMeetings }).activities.filter(({ kind }) => kind === "guidance-meeting");
  return Object.fromEntries(meetings.map(({ id, date }) => [id.replace("2026-2027.guidance-meeting.", ""), date ?? "open"]));
}

const before = datesById(october, november, april);

describe("the ids of guidance meetings", () => {
  it("say the round, the kind, the semester, and the place among those given for it", () => {
    expect(before).toEqual({
      "autumn-2026.1": "2026-10-07",
      "autumn-2026.2": "2026-11-24",
      "spring-2027.1": "2027-04-14",
      "spring-2027.2": "open",
      "autumn-2027.1": "open",
      "autumn-2027.2": "open",
    });
  });

  it("are those of the meetings to be agreed, once they are agreed", () => {
    const may = meetingWith({ date: "2027-05-26" });
    expect(datesById(october, november, april, may)).toEqual({ ...before, "spring-2027.2": "2027-05-26" });
  });

  it("stay when an earlier date is agreed later", () => {
    const february = meetingWith({ date: "2027-02-03" });
    expect(datesById(october, november, april, february)).toEqual({ ...before, "spring-2027.2": "2027-02-03" });
  });

  it("stay when a meeting is moved, also past another", () => {
    const moved = meetingWith({ date: "2026-12-09" });
    expect(datesById(moved, november, april)).toEqual({ ...before, "autumn-2026.1": "2026-12-09" });
  });

  it("stay when there is one more than is owed, which gets an id of its own", () => {
    const third = meetingWith({ date: "2026-09-02" });
    expect(datesById(october, november, april, third)).toEqual({ ...before, "autumn-2026.3": "2026-09-02" });
  });

  it("do not depend on how meetings of different semesters are mixed", () => {
    expect(datesById(april, october, november)).toEqual(before);
  });

  it("close ranks within a semester, and only there, when a meeting is taken out", () => {
    expect(datesById(november, april)).toEqual({ ...before, "autumn-2026.1": "2026-11-24", "autumn-2026.2": "open" });
  });

  it("close ranks when a meeting is moved to another semester, where it comes by its place in the list", () => {
    const moved = meetingWith({ date: "2027-01-12" });
    expect(datesById(moved, november, april)).toEqual({
      ...before,
      "autumn-2026.1": "2026-11-24",
      "autumn-2026.2": "open",
      "spring-2027.1": "2027-01-12",
      "spring-2027.2": "2027-04-14",
    });
  });

  it.each<[string, readonly GuidanceMeetingInput[], Readonly<Record<string, string>>]>([
    ["as stated, and the one before is to be agreed", [{ ...november, ordinal: 2 }], { "autumn-2026.1": "open", "autumn-2026.2": "2026-11-24" }],
    ["as stated, in any order", [{ ...november, ordinal: 2 }, { ...october, ordinal: 1 }], { "autumn-2026.1": "2026-10-07", "autumn-2026.2": "2026-11-24" }],
    ["as stated, beyond what is owed", [{ ...november, ordinal: 200 }], { "autumn-2026.1": "open", "autumn-2026.200": "2026-11-24" }],
    ["the lowest that is free, where none is stated", [{ ...november, ordinal: 1 }, october], { "autumn-2026.1": "2026-11-24", "autumn-2026.2": "2026-10-07" }],
    ["the lowest that is free, also before one that is stated later", [october, { ...november, ordinal: 1 }], { "autumn-2026.1": "2026-11-24", "autumn-2026.2": "2026-10-07" }],
    [
      "those around one that is stated",
      [october, november, { ...meetingWith({ date: "2026-12-09" }), ordinal: 2 }],
      { "autumn-2026.1": "2026-10-07", "autumn-2026.2": "2026-12-09", "autumn-2026.3": "2026-11-24" },
    ],
    ["whatever another semester states", [october, { ...april, ordinal: 1 }], { "autumn-2026.1": "2026-10-07", "autumn-2026.2": "open" }],
  ])("end in a number: %s", (_which, meetings, expected) => {
    const ids = Object.entries(datesById(...meetings)).filter(([id]) => id.startsWith("autumn-2026"));
    expect(Object.fromEntries(ids)).toEqual(expected);
  });
});
