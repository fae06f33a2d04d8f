import { describe, expect, it } from "vitest";
import * as z from "zod";
import {
  addDays,
  civilDateSchema,
  daysBetween,
  isoWeek,
  isoWeekday,
  isWeekend,
  weekdayOf,
  weekdays,
  weekdaySchema,
  yearOf,
  type CivilDate,
  type Weekday,
} from "../../src/time/index.js";

describe("civilDateSchema", () => {
  it.each(["2026-04-13", "2028-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])(
    "takes %s, a day that exists",
    (text) => {
      expect(civilDateSchema.parse(text)).toBe(text);
    },
  );

  it.each<[unknown, string]>([
    ["2027-02-29", "2027 is no leap year"],
    ["1900-02-29", "1900 was no leap year"],
    ["2026-04-31", "April has thirty days"],
    ["2026-13-01", "there is no thirteenth month"],
    ["0000-12-31", "the years start at 0001"],
    ["10000-01-01", "a year has four digits"],
    ["2026-4-13", "a month has two digits"],
    ["13.04.2026", "the year comes first"],
    ["2026-04-13T00:00:00Z", "an instant is no date"],
    [" 2026-04-13", "blanks are not cut off"],
    ["", "nothing is no date"],
    [20260413, "a number is no text"],
    [undefined, "it is missing"],
  ])("refuses %j, because %s", (value) => {
    expect(messagesOf(value)).toEqual(["Expected a day that exists, written YYYY-MM-DD, in the years 0001 to 9999."]);
  });

  it("converts to a JSON Schema with the format of a date", () => {
    expect(z.toJSONSchema(civilDateSchema)).toMatchObject({ type: "string", format: "date" });
  });

  function messagesOf(value: unknown): string[] | undefined {
    return civilDateSchema.safeParse(value).error?.issues.map(({ message }) => message);
  }
});

describe("comparing civil dates as strings", () => {
  it("puts them in order of time", () => {
    expect(["2027-01-01", "0999-12-31", "2026-12-31", "2026-02-10"].toSorted()).toEqual([
      "0999-12-31",
      "2026-02-10",
      "2026-12-31",
      "2027-01-01",
    ]);
  });
});

describe("addDays", () => {
  it.each<[CivilDate, number, CivilDate]>([
    ["2026-04-13", 0, "2026-04-13"],
    ["2026-04-13", 1, "2026-04-14"],
    ["2026-04-13", -1, "2026-04-12"],
    ["2026-03-28", 1, "2026-03-29"],
    ["2026-03-29", 1, "2026-03-30"],
    ["2026-10-25", 1, "2026-10-26"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2027-03-01", -1, "2027-02-28"],
    ["2027-03-17", 182, "2027-09-15"],
    ["2011-12-29", 1, "2011-12-30"], // a day that Samoa's clocks left out
    ["9999-12-30", 1, "9999-12-31"],
    ["0001-01-02", -1, "0001-01-01"],
    ["0099-12-31", 1, "0100-01-01"],
  ])("%s and %i days is %s", (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER])("refuses to add %d days", (days) => {
    expect(() => addDays("2026-04-13", days)).toThrow(
      new RangeError(
        `Cannot add ${String(days)} days to 2026-04-13: ` +
          "give a whole number of days that stays in the years 0001 to 9999.",
      ),
    );
  });

  it.each<[CivilDate, number]>([
    ["9999-12-31", 1],
    ["0001-01-01", -1],
  ])("refuses to leave the years 0001 to 9999 from %s", (date, days) => {
    expect(() => addDays(date, days)).toThrow(RangeError);
  });
});

describe("daysBetween", () => {
  it.each<[CivilDate, CivilDate, number]>([
    ["2026-04-13", "2026-04-13", 0],
    ["2026-04-13", "2026-04-14", 1],
    ["2026-04-14", "2026-04-13", -1],
    ["2026-03-28", "2026-03-30", 2],
    ["2026-10-24", "2026-10-26", 2],
    ["2027-03-17", "2027-09-15", 182],
    ["2026-08-01", "2028-01-01", 518],
    ["0001-01-01", "9999-12-31", 3_652_058],
  ])("from %s to %s it is %i days", (from, to, expected) => {
    expect(daysBetween(from, to)).toBe(expected);
  });
});

describe("isoWeekday, isoWeek and isWeekend", () => {
  it.each<[CivilDate, number, number, number, boolean]>([
    ["2026-03-19", 4, 2026, 12, false],
    ["2026-04-13", 1, 2026, 16, false],
    ["2026-04-30", 4, 2026, 18, false],
    ["2026-08-26", 3, 2026, 35, false],
    ["2026-09-25", 5, 2026, 39, false],
    ["2026-11-11", 3, 2026, 46, false],
    ["2027-02-19", 5, 2027, 7, false],
    ["2027-03-17", 3, 2027, 11, false],
    ["2027-09-15", 3, 2027, 37, false],
    ["2027-11-26", 5, 2027, 47, false],
    ["2026-09-26", 6, 2026, 39, true],
    ["2026-09-27", 7, 2026, 39, true],
    ["2026-09-28", 1, 2026, 40, false],
    ["2025-12-29", 1, 2026, 1, false],
    ["2026-12-31", 4, 2026, 53, false],
    ["2027-01-03", 7, 2026, 53, true],
    ["2027-01-04", 1, 2027, 1, false],
    ["0001-01-01", 1, 1, 1, false],
    ["9999-12-31", 5, 9999, 52, false],
  ])("%s is weekday %i of %i, week %i; weekend: %s", (date, weekday, year, week, weekend) => {
    expect({ weekday: isoWeekday(date), week: isoWeek(date), weekend: isWeekend(date) }).toEqual({
      weekday,
      week: { year, week },
      weekend,
    });
  });
});

describe("yearOf", () => {
  it.each<[CivilDate, number]>([
    ["2026-12-31", 2026],
    ["2027-01-01", 2027],
    ["0099-06-01", 99],
  ])("%s is in %i", (date, year) => {
    expect(yearOf(date)).toBe(year);
  });
});

describe("a date that does not exist", () => {
  it.each<[string, () => unknown]>([
    ["addDays", () => addDays("2026-02-30", 1)],
    ["daysBetween, as its start", () => daysBetween("2026-02-30", "2026-03-01")],
    ["daysBetween, as its end", () => daysBetween("2026-02-01", "2026-02-30")],
    ["isoWeekday", () => isoWeekday("2026-02-30")],
    ["isoWeek", () => isoWeek("2026-02-30")],
    ["isWeekend", () => isWeekend("2026-02-30")],
    ["yearOf", () => yearOf("2026-02-30")],
  ])("is refused by %s, which says what was given and what to give", (_, call) => {
    expect(call).toThrow(
      new RangeError(
        `"2026-02-30" is not a civil date: give a day that exists, as YYYY-MM-DD, in the years 0001 to 9999.`,
      ),
    );
  });
});

describe("weekdayOf", () => {
  it.each<[CivilDate, Weekday]>([
    ["2026-04-12", "sunday"],
    ["2026-04-13", "monday"],
    ["2026-04-14", "tuesday"],
    ["2026-08-26", "wednesday"],
    ["2026-03-19", "thursday"],
    ["2026-09-25", "friday"],
    ["2026-09-26", "saturday"],
  ])("%s is a %s", (date, expected) => {
    expect(weekdayOf(date)).toBe(expected);
  });

  it("refuses a date that does not exist", () => {
    expect(() => weekdayOf("2026-02-30")).toThrow(RangeError);
  });
});

describe("weekdaySchema", () => {
  it("takes every day of the week", () => {
    expect(weekdays.map((day) => weekdaySchema.parse(day))).toEqual(weekdays);
  });

  it.each(["Monday", "mandag", "mon", 1, undefined])("refuses %j and lists what there is", (value) => {
    expect(weekdaySchema.safeParse(value).error?.issues.map(({ message }) => message)).toEqual([
      "Expected a day of the week: monday, tuesday, wednesday, thursday, friday, saturday, sunday.",
    ]);
  });
});
