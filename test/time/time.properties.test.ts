import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  civilDateSchema,
  covers,
  datesIn,
  daysBetween,
  epochOf,
  instantOf,
  instantSchema,
  isoWeek,
  isoWeekday,
  isWeekend,
  lengthInDays,
  osloInstants,
  publicHolidaysOf,
  publicHolidaysOn,
  weekdayOf,
  weekdays,
  wallTimeSchema,
  without,
  type CivilDate,
  type Period,
} from "../../src/time/index.js";

const aDay = 86_400_000;
const firstDay = Date.parse("0001-01-01T00:00:00Z") / aDay;
const lastDay = Date.parse("9999-12-31T00:00:00Z") / aDay;
const dayNumber = fc.integer({ min: firstDay, max: lastDay });

/** Texts that are nearly dates, times and instants, and some that are. */
const nearly = fc.stringMatching(/^[0-2]?\d{1,4}-[01]\d-[0-3]\d(?:T[0-2]\d:[0-6]\d(?::[0-6]\d)?(?:Z|[+-][0-2]\d:[0-6]\d)?)?$/);

describe("what is read without a schema", () => {
  it("is refused and taken as the schemas do", () => {
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string(), dayNumber.map(dateNumbered), fc.stringMatching(/^[0-2]\d:[0-6]\d$/)), (text) => {
        expect([refuses(() => daysBetween(text, text)), refuses(() => epochOf(text)), refuses(() => osloInstants("2026-08-26", text))]).toEqual(
          [civilDateSchema, instantSchema, wallTimeSchema].map((schema) => !schema.safeParse(text).success),
        );
      }),
      { numRuns: 2000 },
    );
  });

  function refuses(ask: () => unknown): boolean {
    try {
      ask();
      return false;
    } catch {
      return true;
    }
  }
});

describe("civil arithmetic", () => {
  it("agrees with plain counting in UTC over the years 0001 to 9999", () => {
    fc.assert(
      fc.property(dayNumber, dayNumber, (a, b) => {
        expect(addDays(dateNumbered(a), b - a)).toBe(dateNumbered(b));
        expect(daysBetween(dateNumbered(a), dateNumbered(b))).toBe(b - a);
      }),
    );
  });

  it("takes back with daysBetween what addDays gave", () => {
    fc.assert(
      fc.property(dayNumber, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        fc.pre(day + days >= firstDay && day + days <= lastDay);
        const date = dateNumbered(day);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  it("orders dates as strings the way it orders days", () => {
    fc.assert(
      fc.property(dayNumber, dayNumber, (a, b) => {
        expect(dateNumbered(a) < dateNumbered(b)).toBe(a < b);
      }),
    );
  });

  it("finds the ISO week by the year's Thursdays", () => {
    fc.assert(
      fc.property(dayNumber, (day) => {
        const date = dateNumbered(day);
        const weekday = new Date(day * aDay).getUTCDay() || 7;
        const thursday = new Date((day - weekday + 4) * aDay);
        const year = thursday.getUTCFullYear();
        const daysIntoYear = thursday.getTime() / aDay - new Date(0).setUTCFullYear(year, 0, 1) / aDay;
        expect(isoWeek(date)).toEqual({ year, week: Math.floor(daysIntoYear / 7) + 1 });
        expect([isoWeekday(date), weekdayOf(date)]).toEqual([weekday, weekdays[weekday - 1]]);
        expect(isWeekend(date)).toBe(weekday >= 6);
      }),
    );
  });
});

describe("instants", () => {
  it("survive the way to an epoch and back", () => {
    const epochs = fc.integer({ min: Date.parse("0002-01-01T00:00:00Z"), max: Date.parse("9998-12-31T23:59:59.999Z") });
    fc.assert(
      fc.property(epochs, (epoch) => {
        expect(epochOf(instantOf(epoch))).toBe(epoch);
      }),
    );
  });
});

describe("without", () => {
  const start = Date.parse("2026-08-01T00:00:00Z") / aDay;
  const period = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }))
    .map(([from, length]): Period => ({ from: dateNumbered(start + from), to: dateNumbered(start + from + length) }));

  it("tiles: every day of the period is in one part or taken, never both", () => {
    fc.assert(
      fc.property(period, fc.array(period, { maxLength: 12 }), (whole, others) => {
        const left = without(whole, others).flatMap((part) => [...datesIn(part)]);
        const free = [...datesIn(whole)].filter((date) => !others.some((other) => covers(other, date)));
        expect(left).toEqual(free);
      }),
    );
  });

  it("gives parts that hold a day and do not adjoin", () => {
    fc.assert(
      fc.property(period, fc.array(period, { maxLength: 12 }), (whole, others) => {
        const parts = without(whole, others);
        expect(parts.every((part) => lengthInDays(part) > 0)).toBe(true);
        expect(parts.slice(1).every((part, index) => (parts[index]?.to ?? part.from) < part.from)).toBe(true);
      }),
    );
  });
});

describe("public holidays", () => {
  it("are found on their own dates, twelve to the year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
        const holidays = publicHolidaysOf(year);
        expect(new Set(holidays.map(({ name }) => name)).size).toBe(12);
        expect(holidays.flatMap(({ date }) => publicHolidaysOn(date))).toEqual(expect.arrayContaining([...holidays]));
      }),
    );
  });
});

function dateNumbered(day: number): CivilDate {
  return new Date(day * aDay).toISOString().slice(0, 10) as CivilDate;
}
