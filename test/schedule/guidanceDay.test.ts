import { describe, expect, it } from "vitest";
import { planGuidance } from "../../src/planning/index.js";
import { defineRound, type Round } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { buildSchedule, meetingHours, type GuidanceMeetingInput } from "../../src/schedule/index.js";
import { datesIn } from "../../src/time/index.js";
import { looseRound } from "../group/rounds.js";
import { agreedOn, opening } from "../planning/wishes.js";
import { foundBy, inWords, meetingWith } from "./rulesOfDates.js";

const afterStart = "schedule.guidance.after-start";
const at = (date: GuidanceMeetingInput["date"], start: GuidanceMeetingInput["start"], end: GuidanceMeetingInput["end"]) => meetingWith({ date, start, end });

const withoutHours = defineRound({
  ...round2026,
  gatherings: round2026.gatherings.map((each) => (each.kind === "kick-off" ? { ...each, hours: null } : each)),
  assumptions: round2026.assumptions.map((each) => (each.id === "D5" ? { ...each, reads: [{ at: "gatherings/*/hours", as: null }] } : each)),
});
const withoutKickOff = looseRound((data) => (data.gatherings = data.gatherings.filter(({ kind }) => kind !== "kick-off")));

describe('a guidance meeting and the KickOff that starts the program (provision "participation/3")', () => {
  it.each([
    ["on the first day of the programme period", at("2026-08-01", "12:00", "15:00"), "before-start"],
    ["on the day before it", at("2026-08-25", "12:00", "15:00"), "before-start"],
    ["late on the day before it", at("2026-08-25", "23:00", "23:59"), "before-start"],
    ["on its day, over as it begins", at("2026-08-26", "08:00", "10:00"), "before-start"],
    ["on its day, begun a minute before it", at("2026-08-26", "09:59", "12:00"), "before-start"],
    ["as it begins, which is another rule’s matter", at("2026-08-26", "10:00", "12:00"), "after-start"],
    ["as it ends", at("2026-08-26", "13:00", "15:00"), "after-start"],
    ["early on the day after it", at("2026-08-27", "00:00", "00:30"), "after-start"],
    ["in the last semester", at("2027-12-01", "12:00", "15:00"), "after-start"],
    ["in a year before the round", at("2025-12-01", "12:00", "15:00"), "before-start"],
  ])("%s", (_sentence, meeting, code) => {
    expect(foundBy(afterStart, [meeting])).toMatchObject([{ code, outcome: code === "after-start" ? "met" : "unmet", path: ["guidanceMeetings", 0] }]);
  });

  it("is reported and never decides", () => {
    const { findings, outcome } = buildSchedule(round2026, { guidanceMeetings: [at("2026-08-25", "12:00", "15:00")] });
    expect(findings.find((finding) => finding.rule === afterStart)).toEqual({
      rule: afterStart,
      about: "kick-off",
      force: "expected",
      outcome: "unmet",
      code: "before-start",
      expected: { from: "2026-08-26", start: "10:00" },
      received: { date: "2026-08-25", start: "12:00" },
      path: ["guidanceMeetings", 0],
      provisions: ["participation/3", "dates/1"],
      assumptions: [],
      repair: { action: "move-guidance-meeting", semester: "autumn-2026" },
    });
    expect(outcome).toBe("unknown");
  });

  it("is looked at for each meeting in the order given, and for none while none is agreed", () => {
    const meetings = ["2026-08-27", "2026-08-25", "2026-10-07"].map((date) => meetingWith({ date: date }));
    expect(foundBy(afterStart, meetings).map(({ code, path }) => [code, path[1]])).toEqual([["after-start", 0], ["before-start", 1], ["after-start", 2]]);
    expect(foundBy(afterStart, [])).toMatchObject([{ outcome: "not-applicable", code: "nothing-agreed" }]);
  });

  it("is not early on the day of a KickOff without stated hours, which takes it all (D5)", () => {
    expect(foundBy(afterStart, [at("2026-08-26", "00:00", "00:30")], withoutHours)).toMatchObject([{ code: "after-start", expected: { start: null }, assumptions: ["D5"] }]);
    expect(foundBy(afterStart, [at("2026-08-25", "23:00", "23:59")], withoutHours)).toMatchObject([{ code: "before-start", expected: { start: null }, assumptions: [] }]);
  });

  it("is asked of the earliest where a round has two", () => {
    const [kickOff] = round2026.gatherings;
    const again = [{ hours: null }, { date: "2026-09-02" as const, weekday: "wednesday" as const }].map((change, index) => ({ ...kickOff, ...change, id: `kick-off.${String(index)}` }));
    const round = { ...round2026, gatherings: [...again.slice(1), ...round2026.gatherings] } as Round;
    expect(foundBy(afterStart, [at("2026-08-26", "09:00", "09:30"), at("2026-08-27", "09:00", "09:30")], round).map(({ code }) => code)).toEqual(["before-start", "after-start"]);
  });

  it("concerns nobody in a round that dates none", () => {
    expect(foundBy(afterStart, [at("2026-08-01", "12:00", "15:00")], withoutKickOff)).toMatchObject([{ outcome: "not-applicable", code: "no-start", about: "kick-off" }]);
  });
});

describe("a plan and a schedule", () => {
  it("judge every day of the programme period alike, in the morning, around noon and in the afternoon", () => {
    const hours = [["07:00", "09:00"], ["11:00", "12:30"], ["13:00", "15:00"]].map(([start = "", end = ""]) => ({ start, end }));
    const { meetings, rejectedSlots } = planGuidance(round2026, { available: hours.map((each) => ({ rrule: "FREQ=DAILY", ...each })) });
    const given = [...datesIn(round2026.period)].flatMap((date) => hours.map((each) => meetingWith({ date, ...each })));
    const { findings } = buildSchedule(round2026, { guidanceMeetings: given });
    const remarkedOn = new Set(findings.filter(({ outcome, path, code }) => path.length > 1 && ["unmet", "needs-judgement"].includes(outcome) && code !== "short-day").map(({ path }) => path[1]));
    const impossible = ["outside-semesters", "before-start", "meeting-day", "overlaps-gathering", "public-holiday", "weekend", "clocks-change"];
    const closed = new Set(rejectedSlots.filter(({ reason }) => impossible.includes(reason)).map(({ date, start }) => `${date} ${start}`));
    expect(given.filter((_, index) => remarkedOn.has(index)).map(({ date, start }) => `${date} ${start}`)).toEqual([...closed]);
    expect(rejectedSlots.length + meetings.length).toBe(given.length);
  });

  it("let a guidance meeting follow the learning conference of that morning", () => {
    expect(foundBy("schedule.guidance.apart", [at("2026-11-11", "14:00", "16:00")])).toMatchObject([{ code: "apart" }]);
    const plan = planGuidance(round2026, { available: [opening("FREQ=DAILY;COUNT=1", { from: "2026-11-11", start: "14:00", end: "16:00" })] });
    expect(plan.meetings).toMatchObject([{ date: "2026-11-11" }]);
    expect(plan.findings[0]).toMatchObject({ code: "placed", received: { daysAfter: 0, daysBefore: 100 } });
  });

  it("leave a meeting on the day of a gathering whose hours nobody knows to people, and propose none", () => {
    const friday = { start: "08:00", end: "09:00" };
    expect(foundBy("schedule.guidance.apart", [at("2026-09-25", "08:00", "09:00")])).toMatchObject([{ outcome: "needs-judgement", assumptions: ["D22", "D5"] }]);
    expect(planGuidance(round2026, { available: [opening("FREQ=DAILY;COUNT=1", { from: "2026-09-25", ...friday })] }).rejectedSlots).toMatchObject([{ reason: "meeting-day" }]);
    const agreed = planGuidance(round2026, { available: [opening("FREQ=WEEKLY;BYDAY=TU")], agreed: [agreedOn("2026-09-25", friday)] });
    expect(agreed).toMatchObject({ isComplete: false, findings: [{ code: "agreed-despite", outcome: "needs-judgement" }, ...agreed.findings.slice(1)] });
  });

  it.each([
    ["the day before the KickOff", "2026-08-25", "12:00", "15:00"],
    ["that morning", "2026-08-26", "08:00", "09:30"],
    ["that afternoon", "2026-08-26", "13:00", "15:00"],
    ["the day after", "2026-08-27", "12:00", "15:00"],
  ] as const)("judge alike whether the program has started: %s", (_when, date, start, end) => {
    const isEarly = foundBy(afterStart, [at(date, start, end)])[0]?.outcome === "unmet";
    const [agreed] = planGuidance(round2026, { available: [opening("FREQ=WEEKLY;BYDAY=TU")], agreed: [agreedOn(date, { start, end })] }).findings;
    const { against } = agreed?.received as { against?: readonly { reason: string }[] };
    expect(against?.some(({ reason }) => reason === "before-start") ?? false).toBe(isEarly);
    const { rejectedSlots } = planGuidance(round2026, { available: [opening("FREQ=DAILY;COUNT=1", { from: date, start, end })] });
    expect(rejectedSlots.some(({ reason }) => reason === "before-start")).toBe(isEarly);
  });
});

describe("a guidance meeting before a KickOff without stated hours", () => {
  it("is said to be before its day", () => {
    const [nb] = inWords(foundBy(afterStart, [at("2026-08-25", "12:00", "15:00")], withoutHours)[0]);
    expect(nb).toContain("begynner før programmet, som starter med KickOff 26.\u00a0august 2026. ");
  });
});

const workingDay = "schedule.guidance.working-day";

describe("the day of a guidance meeting", () => {
  it.each([
    ["an ordinary Wednesday", "2026-10-07", "met", "working-day", undefined],
    ["the Friday before a weekend", "2026-10-23", "met", "working-day", undefined],
    ["a Saturday", "2026-10-24", "unmet", "weekend", undefined],
    ["a Sunday, on which the clocks are put back", "2026-10-25", "unmet", "weekend", undefined],
    ["the Monday after a weekend", "2026-10-26", "met", "working-day", undefined],
    ["the day before Christmas Eve", "2026-12-23", "met", "working-day", undefined],
    ["Christmas Eve, which is no public holiday", "2026-12-24", "unmet", "short-day", undefined],
    ["Christmas Day, a Friday", "2026-12-25", "unmet", "public-holiday", ["christmas-day"]],
    ["St Stephen’s Day, a Saturday: the holiday is named", "2026-12-26", "unmet", "public-holiday", ["st-stephens-day"]],
    ["the Wednesday between Christmas and New Year", "2026-12-30", "met", "working-day", undefined],
    ["New Year’s Eve, the last day of the semester", "2026-12-31", "unmet", "short-day", undefined],
    ["New Year’s Day, the first day of the next", "2027-01-01", "unmet", "public-holiday", ["new-years-day"]],
    ["the Tuesday before Easter", "2027-03-23", "met", "working-day", undefined],
    ["the Wednesday before Easter", "2027-03-24", "unmet", "short-day", undefined],
    ["the Wednesday before Easter in another year", "2028-04-12", "unmet", "short-day", undefined],
    ["Christmas Eve in a year in which it is a Sunday", "2028-12-24", "unmet", "weekend", undefined],
    ["Maundy Thursday", "2027-03-25", "unmet", "public-holiday", ["maundy-thursday"]],
    ["Good Friday", "2027-03-26", "unmet", "public-holiday", ["good-friday"]],
    ["Easter Eve, a Saturday", "2027-03-27", "unmet", "weekend", undefined],
    ["Easter Sunday, on which the clocks are put forward", "2027-03-28", "unmet", "public-holiday", ["easter-sunday"]],
    ["Easter Monday", "2027-03-29", "unmet", "public-holiday", ["easter-monday"]],
    ["the Tuesday after Easter", "2027-03-30", "met", "working-day", undefined],
    ["Labour Day, a Saturday", "2027-05-01", "unmet", "public-holiday", ["labour-day"]],
    ["Ascension Day", "2027-05-06", "unmet", "public-holiday", ["ascension-day"]],
    ["Whit Sunday", "2027-05-16", "unmet", "public-holiday", ["whit-sunday"]],
    ["17 May 2027, which is two holidays", "2027-05-17", "unmet", "public-holiday", ["constitution-day", "whit-monday"]],
    ["18 May 2027", "2027-05-18", "met", "working-day", undefined],
    ["31 July 2027, a Saturday and the last day of the spring", "2027-07-31", "unmet", "weekend", undefined],
    ["1 August 2027, a Sunday and the first day of the autumn", "2027-08-01", "unmet", "weekend", undefined],
    ["the day of the municipal election, which is a Monday like others", "2027-09-13", "met", "working-day", undefined],
    ["the last year whose holidays are known", "2199-12-25", "unmet", "public-holiday", ["christmas-day"]],
    ["a year whose holidays are not known", "2200-12-25", "unknown", "holidays-not-known", undefined],
    ["a Saturday in such a year", "2200-12-27", "unmet", "weekend", undefined],
    ["a year before the holidays that are known", "1899-12-25", "unknown", "holidays-not-known", undefined],
    ["the first year whose holidays are known", "1900-12-25", "unmet", "public-holiday", ["christmas-day"]],
  ] as const)("is found out: %s", (_sentence, date, outcome, code, holidays) => {
    const received = holidays === undefined ? { date } : { date, holidays };
    expect(foundBy(workingDay, [meetingWith({ date })])).toMatchObject([{ outcome, code, received, path: ["guidanceMeetings", 0, "date"] }]);
  });

  it('is reported and never decides (provision "participation/2")', () => {
    const weekend = buildSchedule(round2026, { guidanceMeetings: [meetingWith({ date: "2026-10-24" })] });
    expect(weekend.findings.find((finding) => finding.rule === workingDay)).toMatchObject({
      force: "expected",
      provisions: ["participation/2"],
      assumptions: ["D22"],
      repair: { action: "move-guidance-meeting", semester: "autumn-2026" },
    });
    expect(weekend.outcome).toBe(buildSchedule(round2026, { guidanceMeetings: [meetingWith({})] }).outcome);
  });

  it("is looked at for each meeting in the order given, and for none while none is agreed", () => {
    const meetings = ["2026-10-24", "2026-10-07", "2026-12-25"].map((date) => meetingWith({ date: date }));
    expect(foundBy(workingDay, meetings).map(({ code, path }) => [code, path[1]])).toEqual([["weekend", 0], ["working-day", 1], ["public-holiday", 2]]);
    expect(foundBy(workingDay, [])).toMatchObject([{ outcome: "not-applicable", code: "nothing-agreed" }]);
  });
});

const clock = "schedule.guidance.clock";

/** What is found of the times of one meeting: where, and what. */
function oddTimes(meeting: GuidanceMeetingInput): readonly string[] {
  return foundBy(clock, [meeting]).map(({ code, path }) => [...path.slice(2), code].join(" "));
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
    const [skipped] = foundBy(clock, [meetingWith({ date: "2027-03-28", start: "02:30", end: "05:00" })]);
    expect(skipped).toMatchObject({
      outcome: "unmet",
      force: "expected",
      received: { date: "2027-03-28", time: "02:30", placedAt: "03:30" },
      path: ["guidanceMeetings", 0, "start"],
      provisions: ["intro/3.2", "participation/2"],
      repair: { action: "change-meeting-time" },
    });
    const [repeated] = foundBy(clock, [meetingWith({ date: "2026-10-25", start: "01:00", end: "02:30" })]);
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
    expect(foundBy(clock, [meetingWith({ date: "2027-03-28", start: "02:30", end: "03:10" })])).toMatchObject([{ received: { time: "02:30", placedAt: "01:30" } }]);
    expect(foundBy(clock, [meetingWith({ date: "2027-03-28", start: "02:30", end: "03:31" })])).toMatchObject([{ received: { time: "02:30", placedAt: "03:30" } }]);
  });

  it("make a schedule that can be read again, and a plan, whatever night they are in", () => {
    const night = meetingWith({ date: "2027-03-28", start: "02:30", end: "03:10" });
    expect(meetingHours(round2026, buildSchedule(round2026, { guidanceMeetings: [night] })).known).toBeCloseTo(15 + 40 / 60);
    const { meetings, findings } = planGuidance(round2026, { available: [{ rrule: "FREQ=WEEKLY;BYDAY=TU", start: "12:00", end: "15:00" }], agreed: [night] });
    expect(meetings[0]).toEqual(night);
    expect(findings[0]).toMatchObject({ received: { against: [{ reason: "public-holiday" }, { reason: "clocks-change" }] } });
  });

  it("concern nobody while nothing is agreed", () => {
    expect(foundBy(clock, []).map(({ outcome }) => outcome)).toEqual(["not-applicable"]);
  });
});

describe("the days that are for want of other days only (D24)", () => {
  const withoutShortDays = looseRound((data) => {
    delete data.guidance.shortDays;
    data.assumptions = data.assumptions.filter(({ id }) => id !== "D24");
  });

  it("are reported with their assumption, and never decide", () => {
    expect(foundBy(workingDay, [meetingWith({ date: "2026-12-24" })])).toMatchObject([
      { force: "expected", outcome: "unmet", code: "short-day", assumptions: ["D22", "D24"], repair: { action: "move-guidance-meeting", semester: "autumn-2026" } },
    ]);
  });

  it("are ordinary days in a round that says nothing of them", () => {
    expect(foundBy(workingDay, [meetingWith({ date: "2026-12-24" })], withoutShortDays)).toMatchObject([{ code: "working-day" }]);
  });
});
