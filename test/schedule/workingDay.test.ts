import { describe, expect, it } from "vitest";
import { round2026 } from "../../src/rounds/index.js";
import { buildSchedule } from "../../src/schedule/index.js";
import { foundBy, meetingWith } from "./rulesOfDates.js";

const rule = "schedule.guidance.working-day";

describe("the day of a guidance meeting", () => {
  it.each([
    ["an ordinary Wednesday", "2026-10-07", "met", "working-day", undefined],
    ["the Friday before a weekend", "2026-10-23", "met", "working-day", undefined],
    ["a Saturday", "2026-10-24", "unmet", "weekend", undefined],
    ["a Sunday, on which the clocks are put back", "2026-10-25", "unmet", "weekend", undefined],
    ["the Monday after a weekend", "2026-10-26", "met", "working-day", undefined],
    ["Christmas Eve, which is no public holiday", "2026-12-24", "met", "working-day", undefined],
    ["Christmas Day, a Friday", "2026-12-25", "unmet", "public-holiday", ["christmas-day"]],
    ["St Stephen’s Day, a Saturday: the holiday is named", "2026-12-26", "unmet", "public-holiday", ["st-stephens-day"]],
    ["New Year’s Eve, the last day of the semester", "2026-12-31", "met", "working-day", undefined],
    ["New Year’s Day, the first day of the next", "2027-01-01", "unmet", "public-holiday", ["new-years-day"]],
    ["Wednesday before Easter", "2027-03-24", "met", "working-day", undefined],
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
    expect(foundBy(rule, [meetingWith({ date })])).toMatchObject([{ outcome, code, received, path: ["guidanceMeetings", 0, "date"] }]);
  });

  it('is reported and never decides (provision "participation/2")', () => {
    const weekend = buildSchedule(round2026, { guidanceMeetings: [meetingWith({ date: "2026-10-24" })] });
    expect(weekend.findings.find((finding) => finding.rule === rule)).toMatchObject({
      force: "expected",
      provisions: ["participation/2"],
      assumptions: ["D22"],
      repair: { action: "move-guidance-meeting", semester: "autumn-2026" },
    });
    expect(weekend.outcome).toBe(buildSchedule(round2026, { guidanceMeetings: [meetingWith({})] }).outcome);
  });

  it("is looked at for each meeting in the order given, and for none while none is agreed", () => {
    const meetings = ["2026-10-24", "2026-10-07", "2026-12-25"].map((date) => meetingWith({ date: date }));
    expect(foundBy(rule, meetings).map(({ code, path }) => [code, path[1]])).toEqual([["weekend", 0], ["working-day", 1], ["public-holiday", 2]]);
    expect(foundBy(rule, [])).toMatchObject([{ outcome: "not-applicable", code: "nothing-agreed" }]);
  });
});
