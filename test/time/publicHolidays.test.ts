import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { areHolidaysKnown, datesIn, isoWeekday, publicHolidaysOf, publicHolidaysOn, workingDaysIn, type CivilDate, type HolidayId } from "../../src/time/index.js";
import { asLines, independently } from "./otherHolidays.js";

describe("publicHolidaysOf", () => {
  it("gives what nobody can change, for it gives the same again", () => {
    expect(publicHolidaysOf(2026)).toBe(publicHolidaysOf(2026));
    expect([publicHolidaysOf(2026), ...publicHolidaysOf(2026)].every(Object.isFrozen)).toBe(true);
  });

  it("lists the twelve of 2026 in order", () => {
    expect(publicHolidaysOf(2026)).toEqual([
      { date: "2026-01-01", name: "new-years-day" },
      { date: "2026-04-02", name: "maundy-thursday" },
      { date: "2026-04-03", name: "good-friday" },
      { date: "2026-04-05", name: "easter-sunday" },
      { date: "2026-04-06", name: "easter-monday" },
      { date: "2026-05-01", name: "labour-day" },
      { date: "2026-05-14", name: "ascension-day" },
      { date: "2026-05-17", name: "constitution-day" },
      { date: "2026-05-24", name: "whit-sunday" },
      { date: "2026-05-25", name: "whit-monday" },
      { date: "2026-12-25", name: "christmas-day" },
      { date: "2026-12-26", name: "st-stephens-day" },
    ]);
  });

  it("lists both holidays of 17 May 2027", () => {
    expect(publicHolidaysOf(2027).map(({ date }) => date)).toEqual([
      ...["2027-01-01", "2027-03-25", "2027-03-26", "2027-03-28", "2027-03-29", "2027-05-01"],
      ...["2027-05-06", "2027-05-16", "2027-05-17", "2027-05-17", "2027-12-25", "2027-12-26"],
    ]);
  });

  it.each([1900, 2199])("answers for %i", (year) => {
    expect(publicHolidaysOf(year)).toHaveLength(12);
  });

  it.each([1899, 2200, 2026.5, Number.NaN])("refuses the year %d, and says what to give", (year) => {
    expect(() => publicHolidaysOf(year)).toThrow(
      new RangeError(
        `The public holidays of ${String(year)} are not known here: give a whole year from 1900 to 2199.`,
      ),
    );
  });

  // The first and the last, the years of the call, 100 and 400 years' leap days, and the earliest and the latest Easters.
  it.each([1900, 1913, 1943, 1954, 1981, 2000, 2008, 2026, 2027, 2038, 2049, 2076, 2100, 2160, 2199])("agrees with an independent calendar in %i", (year) => {
    expect(asLines(publicHolidaysOf(year))).toEqual(independently(year));
  });
});

describe("publicHolidaysOn", () => {
  it.each<[CivilDate, HolidayId[]]>([
    ["2026-08-26", []],
    ["2026-12-24", []],
    ["2026-12-25", ["christmas-day"]],
    ["2026-12-26", ["st-stephens-day"]],
    ["2026-12-27", []],
    ["2026-12-31", []],
    ["2027-01-01", ["new-years-day"]],
    ["2027-03-24", []],
    ["2027-03-25", ["maundy-thursday"]],
    ["2027-03-27", []],
    ["2027-05-17", ["constitution-day", "whit-monday"]],
    ["2027-05-18", []],
    ["2008-05-01", ["labour-day", "ascension-day"]],
  ])("of %s are %j", (date, expected) => {
    expect(publicHolidaysOn(date).map(({ name }) => name)).toEqual(expected);
  });

  it.each<[CivilDate]>([["2026-02-30"], ["1899-12-31"], ["2200-01-01"]])("refuses %s", (date) => {
    expect(() => publicHolidaysOn(date)).toThrow(RangeError);
  });
});

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
