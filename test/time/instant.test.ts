import { describe, expect, it } from "vitest";
import * as z from "zod";
import { epochOf, instantOf, instantSchema, type Instant } from "../../src/time/index.js";

describe("instantSchema", () => {
  it.each([
    "2026-04-10T12:00:00+02:00",
    "2026-04-10T10:00:00Z",
    "2026-04-10T10:00:00.123Z",
    "2026-04-10T10:00:00.123456789Z",
    "2026-04-10T10:00Z",
    "2026-04-10T12:00+02:00",
    "2026-04-10T05:30:00-04:30",
    "0002-01-01T00:00:00Z",
    "9998-12-31T23:59:59Z",
  ])("takes %s", (text) => {
    expect(instantSchema.parse(text)).toBe(text);
  });

  it.each<[unknown, string]>([
    ["2026-04-10T12:00:00", "it has no zone"],
    ["2026-04-10T12:00", "it has no zone"],
    ["2026-04-10", "a date is no instant"],
    ["2026-02-30T12:00:00Z", "the day does not exist"],
    ["2026-02-30T12:00Z", "the day does not exist"],
    ["2026-04-10T24:00:00Z", "the hours end at 23"],
    ["2026-04-10T12:60Z", "the minutes end at 59"],
    ["2026-04-10T12:00:60Z", "leap seconds are not known"],
    ["2026-04-10T12:00:00.1234567891Z", "no clock is finer than nanoseconds"],
    ["2026-04-10T12:00:00+24:00", "no zone is a day off"],
    ["2026-04-10T12:00:00+0200", "the offset wants a colon"],
    ["2026-04-10 12:00:00Z", "a T stands between date and time"],
    ["0001-12-31T23:59:59Z", "its year is before 0002"],
    ["0000-01-01T00:00Z", "its year is before 0002"],
    ["9999-01-01T00:00:00Z", "its year is after 9998"],
    [1775815200000, "a number is no text"],
    [undefined, "it is missing"],
  ])("refuses %j, because %s", (value) => {
    expect(instantSchema.safeParse(value).error?.issues.map(({ message }) => message)).toEqual([
      "Expected a point in time with its zone, such as 2026-04-10T12:00:00+02:00 or 2026-04-10T10:00:00Z, " +
        "in the years 0002 to 9998.",
    ]);
  });

  it("converts to a JSON Schema with the format of a date-time, or a pattern where seconds are left out", () => {
    const pattern: unknown = expect.any(String);
    expect(z.toJSONSchema(instantSchema)).toMatchObject({
      anyOf: [
        { type: "string", format: "date-time", pattern },
        { type: "string", pattern },
      ],
    });
  });
});

describe("epochOf", () => {
  it.each<[Instant, number]>([
    ["1970-01-01T00:00:00Z", 0],
    ["1970-01-01T01:00:00+01:00", 0],
    ["1970-01-01T00:00Z", 0],
    ["1969-12-31T23:59:59.999Z", -1],
    ["2026-04-13T22:00:00Z", Date.UTC(2026, 3, 13, 22)],
    ["2026-04-14T00:00+02:00", Date.UTC(2026, 3, 13, 22)],
    ["2026-04-13T21:59:59.9999Z", Date.UTC(2026, 3, 13, 21, 59, 59, 999)],
  ])("%s is %i ms after the epoch", (instant, expected) => {
    expect(epochOf(instant)).toBe(expected);
  });

  it("refuses what is not an instant, and says what was given and what to give", () => {
    expect(() => epochOf("2026-02-30T12:00:00Z")).toThrow(
      new RangeError(
        `"2026-02-30T12:00:00Z" is not an instant: ` +
          "give a day that exists, a time and a zone, as 2026-04-10T12:00:00+02:00.",
      ),
    );
  });
});

describe("instantOf", () => {
  it.each<[number, Instant]>([
    [0, "1970-01-01T00:00:00Z"],
    [-1, "1969-12-31T23:59:59.999Z"],
    [120, "1970-01-01T00:00:00.120Z"],
    [Date.UTC(2026, 3, 13, 22), "2026-04-13T22:00:00Z"],
    [Date.parse("0002-01-01T00:00:00Z"), "0002-01-01T00:00:00Z"],
    [Date.parse("9998-12-31T23:59:59Z"), "9998-12-31T23:59:59Z"],
  ])("%i ms after the epoch is %s", (epoch, expected) => {
    expect(instantOf(epoch)).toBe(expected);
  });

  it.each([0.5, Number.NaN, Infinity, 9e15, Date.parse("0001-12-31T23:59:59Z"), Date.parse("9999-01-01T00:00:00Z")])(
    "refuses %d",
    (epoch) => {
      expect(() => instantOf(epoch)).toThrow(
        new RangeError(
          `${String(epoch)} is not the epoch of an instant: give whole milliseconds within the years 0002 to 9998.`,
        ),
      );
    },
  );
});
