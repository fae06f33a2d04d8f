import { describe, expect, it } from "vitest";
import { planGuidance } from "../../src/planning/index.js";
import { buildSchedule, meetingHours, type GuidanceMeetingInput } from "../../src/schedule/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { foundBy, meetingWith } from "./rulesOfDates.js";

const rule = "schedule.guidance.clock";

/** What is found of the times of one meeting: where, and what. */
function oddTimes(meeting: GuidanceMeetingInput): readonly string[] {
  return foundBy(rule, [meeting]).map(({ code, path }) => [...path.slice(2), code].join(" "));
}

describe("the times of a guidance meeting", () => {
  it.each([
    ["an ordinary day", "2026-10-07", "02:30", "15:00", ["time-shown-once"]],
    ["the day before the clocks are put back", "2026-10-24", "02:30", "04:00", ["time-shown-once"]],
    ["up to the hour that comes twice", "2026-10-25", "00:30", "01:59", ["time-shown-once"]],
    ["an end as the hour that comes twice begins", "2026-10-25", "00:30", "02:00", ["end time-repeated"]],
    ["a start within it", "2026-10-25", "02:30", "04:00", ["start time-repeated"]],
    ["both within it", "2026-10-25", "02:15", "02:45", ["start time-repeated", "end time-repeated"]],
    ["a start in its last minute", "2026-10-25", "02:59", "04:00", ["start time-repeated"]],
    ["a start as it ends", "2026-10-25", "03:00", "04:00", ["time-shown-once"]],
    ["around it", "2026-10-25", "01:00", "04:00", ["time-shown-once"]],
    ["the afternoon of that day", "2026-10-25", "12:00", "15:00", ["time-shown-once"]],
    ["the day before the clocks are put forward", "2027-03-27", "02:30", "04:00", ["time-shown-once"]],
    ["up to the hour that is skipped", "2027-03-28", "00:30", "01:59", ["time-shown-once"]],
    ["an end as the hour that is skipped begins", "2027-03-28", "00:30", "02:00", ["end time-skipped"]],
    ["a start within it", "2027-03-28", "02:30", "05:00", ["start time-skipped"]],
    ["both within it", "2027-03-28", "02:15", "02:45", ["start time-skipped", "end time-skipped"]],
    ["a start in its last minute", "2027-03-28", "02:59", "05:00", ["start time-skipped"]],
    ["a start within it, and an end soon after it", "2027-03-28", "02:30", "03:10", ["start time-skipped"]],
    ["a start within it, and an end as it ends", "2027-03-28", "02:30", "03:00", ["start time-skipped"]],
    ["a start as it ends", "2027-03-28", "03:00", "05:00", ["time-shown-once"]],
    ["the other autumn, when the clocks are put back", "2027-10-31", "02:30", "04:00", ["start time-repeated"]],
    ["the day after", "2027-11-01", "02:30", "04:00", ["time-shown-once"]],
  ] as const)("are shown once, twice or never: %s", (_sentence, date, start, end, found) => {
    expect(oddTimes(meetingWith({ date, start, end }))).toEqual(found);
  });

  it("that never come are not met, and those that come twice cannot be told apart", () => {
    const [skipped] = foundBy(rule, [meetingWith({ date: "2027-03-28", start: "02:30", end: "05:00" })]);
    expect(skipped).toMatchObject({
      outcome: "unmet",
      force: "expected",
      received: { date: "2027-03-28", time: "02:30", placedAt: "03:30" },
      path: ["guidanceMeetings", 0, "start"],
      provisions: ["intro/3.2", "participation/2"],
      repair: { action: "change-meeting-time" },
    });
    const [repeated] = foundBy(rule, [meetingWith({ date: "2026-10-25", start: "01:00", end: "02:30" })]);
    expect(repeated).toMatchObject({ outcome: "unknown", received: { date: "2026-10-25", time: "02:30" }, path: ["guidanceMeetings", 0, "end"] });
  });

  it.each([
    ["skipped", "2027-03-28", "02:30", "05:00", "2027-03-28T01:30:00Z", "2027-03-28T03:00:00Z"],
    ["skipped, up to a minute after where it would be placed", "2027-03-28", "02:30", "03:31", "2027-03-28T01:30:00Z", "2027-03-28T01:31:00Z"],
    ["skipped, up to where it would be placed", "2027-03-28", "02:30", "03:30", "2027-03-28T00:30:00Z", "2027-03-28T01:30:00Z"],
    ["skipped, with an end soon after", "2027-03-28", "02:30", "03:10", "2027-03-28T00:30:00Z", "2027-03-28T01:10:00Z"],
    ["skipped, with an end as the clocks go on", "2027-03-28", "02:59", "03:00", "2027-03-28T00:59:00Z", "2027-03-28T01:00:00Z"],
    ["skipped, as its end is", "2027-03-28", "02:15", "02:45", "2027-03-28T01:15:00Z", "2027-03-28T01:45:00Z"],
    ["repeated", "2027-10-31", "02:30", "04:00", "2027-10-31T00:30:00Z", "2027-10-31T03:00:00Z"],
    ["repeated, as its end is", "2027-10-31", "02:10", "02:30", "2027-10-31T00:10:00Z", "2027-10-31T00:30:00Z"],
  ] as const)("place the meeting all the same: one that is %s", (_name, date, start, end, startsAt, endsAt) => {
    const { activities } = buildSchedule(round2026, { guidanceMeetings: [meetingWith({ date, start, end })] });
    expect(activities.find(({ status }) => status === "agreed")).toMatchObject({ date, startsAt, endsAt });
  });

  it("say where they are placed: with the end and the length that were agreed, where the end comes soon after the skipped hour", () => {
    expect(foundBy(rule, [meetingWith({ date: "2027-03-28", start: "02:30", end: "03:10" })])).toMatchObject([{ received: { time: "02:30", placedAt: "01:30" } }]);
    expect(foundBy(rule, [meetingWith({ date: "2027-03-28", start: "02:30", end: "03:31" })])).toMatchObject([{ received: { time: "02:30", placedAt: "03:30" } }]);
  });

  it("make a schedule that can be read again, and a plan, whatever night they are in", () => {
    const night = meetingWith({ date: "2027-03-28", start: "02:30", end: "03:10" });
    expect(meetingHours(round2026, buildSchedule(round2026, { guidanceMeetings: [night] })).known).toBeCloseTo(15 + 40 / 60);
    const { meetings, findings } = planGuidance(round2026, { available: [{ rrule: "FREQ=WEEKLY;BYDAY=TU", start: "12:00", end: "15:00" }], agreed: [night] });
    expect(meetings[0]).toEqual(night);
    expect(findings[0]).toMatchObject({ received: { against: [{ reason: "public-holiday" }, { reason: "clocks-change" }] } });
  });

  it("concern nobody while nothing is agreed", () => {
    expect(foundBy(rule, []).map(({ outcome }) => outcome)).toEqual(["not-applicable"]);
  });
});
