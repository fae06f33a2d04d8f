import { describe, expect, it } from "vitest";
import * as z from "zod";
import {
  covers,
  datesIn,
  lengthInDays,
  overlaps,
  periodSchema,
  without,
  type CivilDate,
  type Period,
} from "../../src/time/index.js";
import { intersection } from "../../src/time/period.js";

const autumn: Period = { from: "2026-08-01", to: "2027-01-01" };
const september: Period = { from: "2026-09-01", to: "2026-10-01" };
const spring: Period = { from: "2027-01-01", to: "2027-08-01" };

describe("periodSchema", () => {
  it("takes a first day and a later day that is no longer in it", () => {
    expect(periodSchema.parse(autumn)).toEqual(autumn);
  });

  it("takes a period of one day", () => {
    expect(periodSchema.safeParse({ from: "2026-08-01", to: "2026-08-02" }).success).toBe(true);
  });

  it.each(["2026-08-01", "2026-07-31"])("refuses a period from 2026-08-01 to %s and points to its end", (to) => {
    expect(periodSchema.safeParse({ from: "2026-08-01", to }).error?.issues).toMatchObject([
      { path: ["to"], message: "Expected a date after `from`: a period runs up to `to` without including it." },
    ]);
  });

  it("says nothing of the order while a date does not exist", () => {
    const { error } = periodSchema.safeParse({ from: "2026-08-32", to: "2026-08-01" });
    expect(error?.issues.map(({ path }) => path)).toEqual([["from"]]);
  });

  it.each([{ from: "2026-08-01" }, { ...autumn, until: "2027-01-01" }, "2026-08-01/2027-01-01", null])(
    "refuses %j, which is not two dates and nothing else",
    (value) => {
      expect(periodSchema.safeParse(value).success).toBe(false);
    },
  );

  it("converts to a JSON Schema of two dates and nothing else", () => {
    expect(z.toJSONSchema(periodSchema)).toMatchObject({
      properties: { from: { format: "date" }, to: { format: "date" } },
      required: ["from", "to"],
      additionalProperties: false,
    });
  });
});

describe("covers", () => {
  it.each<[CivilDate, boolean]>([
    ["2026-07-31", false],
    ["2026-08-01", true],
    ["2026-12-31", true],
    ["2027-01-01", false],
  ])("of autumn 2026, %s: %s", (date, expected) => {
    expect(covers(autumn, date)).toBe(expected);
  });
});

describe("overlaps and intersection", () => {
  it.each<[string, Period, Period | undefined]>([
    ["periods that adjoin have no day in common", spring, undefined],
    ["periods apart have no day in common", { from: "2027-02-01", to: "2027-03-01" }, undefined],
    ["one last day is enough", { from: "2026-12-31", to: "2027-03-01" }, { from: "2026-12-31", to: "2027-01-01" }],
    ["one first day is enough", { from: "2026-01-01", to: "2026-08-02" }, { from: "2026-08-01", to: "2026-08-02" }],
    ["what lies inside is in common", september, september],
    ["what lies around it is in common as far as it goes", { from: "2026-01-01", to: "2028-01-01" }, autumn],
    ["a period is in common with itself", autumn, autumn],
  ])("%s", (_, other, expected) => {
    expect(intersection(autumn, other)).toEqual(expected);
    expect(intersection(other, autumn)).toEqual(expected);
    expect(overlaps(autumn, other)).toBe(expected !== undefined);
  });
});

describe("lengthInDays", () => {
  it.each<[Period, number]>([
    [autumn, 153],
    [spring, 212],
    [{ from: "2026-03-29", to: "2026-03-30" }, 1],
    [{ from: "2026-10-25", to: "2026-10-26" }, 1],
  ])("of %o is %i", (period, expected) => {
    expect(lengthInDays(period)).toBe(expected);
  });
});

describe("without", () => {
  it.each<[string, Period[], Period[]]>([
    ["nothing taken leaves the whole", [], [autumn]],
    ["what lies outside takes nothing", [spring, { from: "2026-01-01", to: "2026-08-01" }], [autumn]],
    ["what covers it leaves nothing", [{ from: "2026-01-01", to: "2028-01-01" }], []],
    ["itself leaves nothing", [autumn], []],
    [
      "what adjoins leaves no part between",
      [
        { from: "2026-08-01", to: "2026-10-01" },
        { from: "2026-10-01", to: "2027-01-01" },
      ],
      [],
    ],
    [
      "a part in the middle leaves both ends",
      [september],
      [
        { from: "2026-08-01", to: "2026-09-01" },
        { from: "2026-10-01", to: "2027-01-01" },
      ],
    ],
    [
      "parts that overlap, one inside another, in any order",
      [
        { from: "2026-11-01", to: "2026-12-01" },
        { from: "2026-08-10", to: "2026-09-01" },
        { from: "2026-08-15", to: "2026-08-20" },
        { from: "2026-08-10", to: "2026-08-12" },
        { from: "2026-12-24", to: "2027-01-02" },
      ],
      [
        { from: "2026-08-01", to: "2026-08-10" },
        { from: "2026-09-01", to: "2026-11-01" },
        { from: "2026-12-01", to: "2026-12-24" },
      ],
    ],
  ])("%s", (_, others, expected) => {
    expect(without(autumn, others)).toEqual(expected);
  });

  it("leaves what it is given as it was", () => {
    const others = Object.freeze([spring, autumn]);
    without(autumn, others);
    expect(others).toEqual([spring, autumn]);
  });

  it("answers for fifty thousand others, each one day of two", () => {
    const days = [...datesIn({ from: "1800-01-01", to: "2100-01-01" })];
    const others = days
      .slice(0, 100_000)
      .map((from, index) => ({ from, to: days[index + 1] ?? from }))
      .filter((_, index) => index % 2 === 0);
    const parts = without({ from: "1800-01-01", to: "2100-01-01" }, others.toReversed());
    expect([others.length, parts.length]).toEqual([50_000, 50_000]);
  });
});

describe("datesIn", () => {
  it("gives the days in order, up to but without the end, over the change of the clocks", () => {
    expect([...datesIn({ from: "2026-03-27", to: "2026-03-31" })]).toEqual([
      "2026-03-27",
      "2026-03-28",
      "2026-03-29",
      "2026-03-30",
    ]);
  });

  it("makes a day only when it is asked for", () => {
    const [first, second] = datesIn({ from: "0001-01-01", to: "9999-12-31" });
    expect([first, second]).toEqual(["0001-01-01", "0001-01-02"]);
  });
});
