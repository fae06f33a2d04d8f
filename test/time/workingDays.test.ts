import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { areHolidaysKnown, datesIn, isoWeekday, workingDaysIn, type CivilDate } from "../../src/time/index.js";

describe("workingDaysIn", () => {
  it.each<[string, CivilDate, CivilDate, number]>([
    ["an ordinary week", "2026-10-05", "2026-10-12", 5],
    ["a weekend", "2026-10-10", "2026-10-12", 0],
    ["a single Friday", "2026-10-09", "2026-10-10", 1],
    ["the night on which the clocks are put back", "2026-10-24", "2026-10-27", 1],
    ["a holiday on a Saturday, which takes nothing away", "2027-05-01", "2027-05-02", 0],
    ["two holidays on one Monday, which take away one", "2027-05-17", "2027-05-22", 4],
    ["a holiday that it ends before", "2026-12-24", "2026-12-25", 1],
    ["a holiday that it begins with", "2026-12-25", "2026-12-29", 1],
    ["the New Year", "2026-12-31", "2027-01-05", 2],
    ["Easter and the night on which the clocks are put forward", "2027-03-22", "2027-03-31", 4],
    ["nothing at all", "2026-10-07", "2026-10-07", 0],
  ])("counts the days of %s", (_name, from, to, days) => {
    expect(workingDaysIn({ from, to })).toBe(days);
  });

  it("counts what an independent calendar counts, year by year", () => {
    const calendar = new Holidays("NO", { types: ["public"] });
    for (let year = 2026; year <= 2036; year += 1) {
      const holidays = new Set(calendar.getHolidays(year).map(({ date }) => date.slice(0, 10)));
      const period = { from: `${String(year)}-01-01` as CivilDate, to: `${String(year + 1)}-01-01` as CivilDate };
      const working = [...datesIn(period)].filter((date) => isoWeekday(date) <= 5 && !holidays.has(date));
      expect([year, workingDaysIn(period)]).toEqual([year, working.length]);
    }
  });

  it("explains itself where no holidays are known, and for what is no date", () => {
    expect(() => workingDaysIn({ from: "1899-12-31", to: "1900-01-02" })).toThrow(/1900 to 2199/);
    expect(() => workingDaysIn({ from: "2027-02-29", to: "2027-03-02" })).toThrow(/not a civil date/);
  });

  it.each([[1899, false], [1900, true], [2199, true], [2200, false], [2026.5, false], [Number.NaN, false]])("knows the holidays of %d: %j", (year, isKnown) => {
    expect(areHolidaysKnown(year)).toBe(isKnown);
  });
});
