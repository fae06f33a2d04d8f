import { describe, expect, it } from "vitest";
import { weekdayOf, weekdays, weekdaySchema, type CivilDate, type Weekday } from "../../src/time/index.js";

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
