import { describe, expect, it } from "vitest";
import { defineRound, type Round } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { planGuidance } from "../../src/planning/index.js";
import { buildSchedule, type GuidanceMeetingInput } from "../../src/schedule/index.js";
import { looseRound } from "../group/rounds.js";
import { foundBy, inWords, meetingWith } from "./rulesOfDates.js";
import { agreedOn, opening } from "../planning/wishes.js";

const rule = "schedule.guidance.after-start";
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
    expect(foundBy(rule, [meeting])).toMatchObject([{ code, outcome: code === "after-start" ? "met" : "unmet", path: ["guidanceMeetings", 0] }]);
  });

  it("is reported and never decides", () => {
    const { findings, outcome } = buildSchedule(round2026, { guidanceMeetings: [at("2026-08-25", "12:00", "15:00")] });
    expect(findings.find((finding) => finding.rule === rule)).toEqual({
      rule,
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
    expect(foundBy(rule, meetings).map(({ code, path }) => [code, path[1]])).toEqual([["after-start", 0], ["before-start", 1], ["after-start", 2]]);
    expect(foundBy(rule, [])).toMatchObject([{ outcome: "not-applicable", code: "nothing-agreed" }]);
  });

  it("is not early on the day of a KickOff without stated hours, which takes it all (D5)", () => {
    expect(foundBy(rule, [at("2026-08-26", "00:00", "00:30")], withoutHours)).toMatchObject([{ code: "after-start", expected: { start: null }, assumptions: ["D5"] }]);
    expect(foundBy(rule, [at("2026-08-25", "23:00", "23:59")], withoutHours)).toMatchObject([{ code: "before-start", expected: { start: null }, assumptions: [] }]);
  });

  it("is asked of the earliest where a round has two", () => {
    const [kickOff] = round2026.gatherings;
    const again = [{ hours: null }, { date: "2026-09-02" as const, weekday: "wednesday" as const }].map((change, index) => ({ ...kickOff, ...change, id: `kick-off.${String(index)}` }));
    const round = { ...round2026, gatherings: [...again.slice(1), ...round2026.gatherings] } as Round;
    expect(foundBy(rule, [at("2026-08-26", "09:00", "09:30"), at("2026-08-27", "09:00", "09:30")], round).map(({ code }) => code)).toEqual(["before-start", "after-start"]);
  });

  it("concerns nobody in a round that dates none", () => {
    expect(foundBy(rule, [at("2026-08-01", "12:00", "15:00")], withoutKickOff)).toMatchObject([{ outcome: "not-applicable", code: "no-start", about: "kick-off" }]);
  });
});

describe("a plan and a schedule", () => {
  it.each([
    ["the day before the KickOff", "2026-08-25", "12:00", "15:00"],
    ["that morning", "2026-08-26", "08:00", "09:30"],
    ["that afternoon", "2026-08-26", "13:00", "15:00"],
    ["the day after", "2026-08-27", "12:00", "15:00"],
  ] as const)("judge alike whether the program has started: %s", (_when, date, start, end) => {
    const isEarly = foundBy(rule, [at(date, start, end)])[0]?.outcome === "unmet";
    const [agreed] = planGuidance(round2026, { available: [opening("FREQ=WEEKLY;BYDAY=TU")], agreed: [agreedOn(date, { start, end })] }).findings;
    const { against } = agreed?.received as { against?: readonly { reason: string }[] };
    expect(against?.some(({ reason }) => reason === "before-start") ?? false).toBe(isEarly);
    const { rejectedSlots } = planGuidance(round2026, { available: [opening("FREQ=DAILY;COUNT=1", { from: date, start, end })] });
    expect(rejectedSlots.some(({ reason }) => reason === "before-start")).toBe(isEarly);
  });
});

describe("a guidance meeting before a KickOff without stated hours", () => {
  it("is said to be before its day", () => {
    const [nb] = inWords(foundBy(rule, [at("2026-08-25", "12:00", "15:00")], withoutHours)[0]);
    expect(nb).toContain("begynner før programmet, som starter med KickOff 26.\u00a0august 2026. ");
  });
});
