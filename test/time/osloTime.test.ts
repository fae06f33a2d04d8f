import { describe, expect, it } from "vitest";
import {
  endOfOsloDay,
  osloDateOf,
  osloInstant,
  osloInstants,
  osloTimeOf,
  startOfOsloDay,
  type CivilDate,
  type Instant,
  type WallTime,
} from "../../src/time/index.js";

describe("osloInstant", () => {
  it.each<[CivilDate, WallTime, Instant]>([
    ["2026-08-26", "10:00", "2026-08-26T08:00:00Z"],
    ["2026-08-26", "13:00", "2026-08-26T11:00:00Z"],
    ["2026-11-11", "09:00", "2026-11-11T08:00:00Z"],
    ["2026-11-11", "13:00", "2026-11-11T12:00:00Z"],
    ["2027-03-17", "09:00", "2027-03-17T08:00:00Z"],
    ["2027-03-17", "13:00", "2027-03-17T12:00:00Z"],
    ["2027-09-15", "09:00", "2027-09-15T07:00:00Z"],
    ["2027-09-15", "13:00", "2027-09-15T11:00:00Z"],
    ["2026-12-31", "23:59", "2026-12-31T22:59:00Z"],
    ["2027-01-01", "00:00", "2026-12-31T23:00:00Z"],
  ])("%s at %s in Oslo is %s", (date, time, expected) => {
    expect(osloInstant(date, time)).toBe(expected);
    expect(osloInstants(date, time)).toEqual([expected]);
  });
});

describe("when the clocks are put forward", () => {
  it.each<[CivilDate, WallTime, Instant]>([
    ["2026-03-29", "01:30", "2026-03-29T00:30:00Z"],
    ["2026-03-29", "01:59", "2026-03-29T00:59:00Z"],
    ["2026-03-29", "03:00", "2026-03-29T01:00:00Z"],
    ["2026-03-29", "03:30", "2026-03-29T01:30:00Z"],
    ["2026-03-29", "04:00", "2026-03-29T02:00:00Z"],
    ["2027-03-28", "01:30", "2027-03-28T00:30:00Z"],
    ["2027-03-28", "01:59", "2027-03-28T00:59:00Z"],
    ["2027-03-28", "03:00", "2027-03-28T01:00:00Z"],
    ["2027-03-28", "03:30", "2027-03-28T01:30:00Z"],
    ["2027-03-28", "04:00", "2027-03-28T02:00:00Z"],
  ])("%s at %s is shown once, at %s", (date, time, expected) => {
    expect(osloInstants(date, time)).toEqual([expected]);
    expect(osloInstant(date, time)).toBe(expected);
  });

  it.each<[CivilDate, WallTime, Instant]>([
    ["2026-03-29", "02:00", "2026-03-29T01:00:00Z"],
    ["2026-03-29", "02:30", "2026-03-29T01:30:00Z"],
    ["2026-03-29", "02:59", "2026-03-29T01:59:00Z"],
    ["2027-03-28", "02:00", "2027-03-28T01:00:00Z"],
    ["2027-03-28", "02:30", "2027-03-28T01:30:00Z"],
    ["2027-03-28", "02:59", "2027-03-28T01:59:00Z"],
  ])("%s at %s is never shown, and stands for %s", (date, time, expected) => {
    expect(osloInstants(date, time)).toEqual([]);
    expect(osloInstant(date, time)).toBe(expected);
  });
});

describe("when the clocks are put back", () => {
  it.each<[CivilDate, WallTime, Instant]>([
    ["2026-10-25", "01:30", "2026-10-24T23:30:00Z"],
    ["2026-10-25", "01:59", "2026-10-24T23:59:00Z"],
    ["2026-10-25", "03:00", "2026-10-25T02:00:00Z"],
    ["2026-10-25", "03:30", "2026-10-25T02:30:00Z"],
    ["2027-10-31", "01:30", "2027-10-30T23:30:00Z"],
    ["2027-10-31", "01:59", "2027-10-30T23:59:00Z"],
    ["2027-10-31", "03:00", "2027-10-31T02:00:00Z"],
    ["2027-10-31", "03:30", "2027-10-31T02:30:00Z"],
  ])("%s at %s is shown once, at %s", (date, time, expected) => {
    expect(osloInstants(date, time)).toEqual([expected]);
    expect(osloInstant(date, time)).toBe(expected);
  });

  it.each<[CivilDate, WallTime, Instant, Instant]>([
    ["2026-10-25", "02:00", "2026-10-25T00:00:00Z", "2026-10-25T01:00:00Z"],
    ["2026-10-25", "02:30", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"],
    ["2026-10-25", "02:59", "2026-10-25T00:59:00Z", "2026-10-25T01:59:00Z"],
    ["2027-10-31", "02:00", "2027-10-31T00:00:00Z", "2027-10-31T01:00:00Z"],
    ["2027-10-31", "02:30", "2027-10-31T00:30:00Z", "2027-10-31T01:30:00Z"],
    ["2027-10-31", "02:59", "2027-10-31T00:59:00Z", "2027-10-31T01:59:00Z"],
  ])("%s at %s is shown twice, and stands for the first, %s", (date, time, first, second) => {
    expect(osloInstants(date, time)).toEqual([first, second]);
    expect(osloInstant(date, time)).toBe(first);
  });
});

describe("osloDateOf and osloTimeOf", () => {
  it.each<[Instant, CivilDate, WallTime]>([
    ["2026-04-13T21:59:59.999Z", "2026-04-13", "23:59"],
    ["2026-04-13T22:00:00Z", "2026-04-14", "00:00"],
    ["2026-04-10T12:00:00+02:00", "2026-04-10", "12:00"],
    ["2026-04-13T18:00:00-04:00", "2026-04-14", "00:00"],
    ["2026-12-31T22:59:59Z", "2026-12-31", "23:59"],
    ["2026-12-31T23:00:00Z", "2027-01-01", "00:00"],
    ["2026-03-29T00:59:59Z", "2026-03-29", "01:59"],
    ["2026-03-29T01:00:00Z", "2026-03-29", "03:00"],
    ["2026-10-25T00:59:59Z", "2026-10-25", "02:59"],
    ["2026-10-25T01:00:00Z", "2026-10-25", "02:00"],
    ["1799-12-31T12:00:00Z", "1799-12-31", "12:53"], // by the sun, before there was a standard time
    ["0099-06-01T12:00:00Z", "0099-06-01", "12:53"],
    ["9998-12-31T23:59:59-23:59", "9999-01-02", "00:58"],
  ])("at %s Oslo has %s, %s", (instant, date, time) => {
    expect([osloDateOf(instant), osloTimeOf(instant)]).toEqual([date, time]);
  });
});

describe("startOfOsloDay and endOfOsloDay", () => {
  it.each<[CivilDate, Instant, Instant]>([
    ["2026-04-13", "2026-04-12T22:00:00Z", "2026-04-13T22:00:00Z"],
    ["2026-03-19", "2026-03-18T23:00:00Z", "2026-03-19T23:00:00Z"],
    ["2026-03-29", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z"],
    ["2026-10-25", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z"],
    ["2027-12-31", "2027-12-30T23:00:00Z", "2027-12-31T23:00:00Z"],
  ])("%s runs from %s up to %s", (date, start, end) => {
    expect([startOfOsloDay(date), endOfOsloDay(date)]).toEqual([start, end]);
  });
});

describe("what is not a wall time", () => {
  it.each<[string, string]>([
    ["2026-02-30", "12:00"],
    ["2026-04-13", "24:00"],
    ["2026-4-13", "12:00"],
    ["2026-04-13", "12:00:00"],
  ])("%s at %s is refused, and the message says what was given and what to give", (date, time) => {
    const expected = new RangeError(
      `"${date}" at "${time}" is not a wall time: give a day that exists, as YYYY-MM-DD, and a time of day, as HH:mm.`,
    );
    expect(() => osloInstant(date as CivilDate, time as WallTime)).toThrow(expected);
    expect(() => osloInstants(date as CivilDate, time as WallTime)).toThrow(expected);
  });

  it("is also a day at the very ends of the calendar, where instants end first", () => {
    expect(() => startOfOsloDay("0001-06-01")).toThrow(RangeError);
    expect(() => startOfOsloDay("9999-06-01")).toThrow(RangeError);
    expect(() => endOfOsloDay("9999-12-31")).toThrow(RangeError);
  });

  it("is also a text without a zone where an instant is wanted", () => {
    expect(() => osloDateOf("2026-04-13T22:00:00")).toThrow(RangeError);
    expect(() => osloTimeOf("2026-04-13T22:00:00")).toThrow(RangeError);
  });
});
