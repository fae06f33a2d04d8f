import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvalidInputError } from "../../src/input/index.js";
import { assessRound, defineRound, portalStateAt, semesterOf, type Round } from "../../src/round/index.js";
import { datesOfRound } from "../../src/round/assessRound.js";
import { round2026 } from "../../src/rounds/index.js";
import { addDays, daysBetween, instantOf } from "../../src/time/index.js";
import { roundWith } from "./roundWith.js";

/** The path of every value in a piece of data, the lists and records among them. */
function pathsIn(value: unknown, path: readonly string[] = []): string[] {
  const here = path.length === 0 ? [] : [path.join(".")];
  if (typeof value !== "object" || value === null) return here;
  return [...here, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom("2026-08-26", "2027-02-29", "2026-08-26T10:00:00Z", "D1", "dates/1", "kick-off", "autumn-2026", -1, 1e9, NaN, undefined),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
);

/** Takes the round or refuses it with its own error; whatever else is thrown fails the property. */
function isRefused(input: unknown): boolean {
  try {
    defineRound(input as never);
    return false;
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues.length > 0;
    throw error;
  }
}

/** What is wrong with the dates of a round, whatever else contradicts itself in it. */
function wrongDates(round: Round) {
  return assessRound(round).findings.filter(({ rule, outcome }) => outcome === "unmet" && datesOfRound.some(({ id }) => id === rule));
}

describe("defineRound", () => {
  it("refuses anything that is no round with its own error", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }), (input) => {
        expect(isRefused(input)).toBe(true);
      }),
    );
  });

  it("takes or refuses the call with anything in any place, and the dates of a round that it takes agree", () => {
    fc.assert(
      fc.property(fc.constantFrom(...pathsIn(round2026)), anything, (path, value) => {
        const input = roundWith({ [path]: value });
        if (!isRefused(input)) expect(wrongDates(defineRound(input))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("refuses an unknown field wherever it stands", () => {
    const records = pathsIn(round2026).filter((path) => !/\.\d+$/.test(path) && path.endsWith("provisions")).map((path) => path.replace(/\.?provisions$/, ""));
    fc.assert(
      fc.property(fc.constantFrom(...records), fc.stringMatching(/^x[a-z]{0,9}$/), fc.jsonValue(), (record, field, value) => {
        expect(isRefused(roundWith({ [record === "" ? field : `${record}.${field}`]: value }))).toBe(true);
      }),
    );
  });
});

describe("assessRound", () => {
  it("answers the same for the gatherings in any order", () => {
    const shuffled = fc.shuffledSubarray([...round2026.gatherings], { minLength: 7 });
    fc.assert(
      fc.property(shuffled, (gatherings) => {
        expect(assessRound(roundWith({ gatherings }))).toMatchObject({ outcome: "met", summary: assessRound(round2026).summary });
      }),
    );
  });

  it("finds the weekday wrong exactly when a date moves by other than whole weeks", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: -400, max: 400 }), (place, days) => {
        const date = addDays(round2026.gatherings[place]?.date ?? "2026-08-26", days);
        const { findings } = assessRound(roundWith({ [`gatherings.${String(place)}.date`]: date }));
        expect(findings.some(({ code }) => code === "weekday-wrong")).toBe(days % 7 !== 0);
        expect(findings.some(({ code }) => code === "outside-semester")).toBe(semesterOf(round2026, date)?.id !== round2026.gatherings[place]?.semester);
      }),
    );
  });

  it("finds two gatherings on one day at the same time exactly when their hours overlap", () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(minute, minute, (a, b) => {
        fc.pre(a !== b);
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const hours = { start: timeAt(start), end: timeAt(end) };
        const { findings } = assessRound(roundWith({ "gatherings.3.date": "2027-03-17", "gatherings.3.hours": hours }));
        expect(findings.some(({ code }) => code === "at-the-same-time")).toBe(start < 13 * 60 && end > 9 * 60);
      }),
    );
  });
});

describe("semesterOf", () => {
  it("finds one semester for each day of the program and none for any other day", () => {
    fc.assert(
      fc.property(fc.integer({ min: -800, max: 1600 }), (days) => {
        const date = addDays("2026-08-01", days);
        const inside = days >= 0 && days < daysBetween("2026-08-01", "2028-01-01");
        const season = Number(date.slice(5, 7)) >= 8 ? "autumn" : "spring";
        expect(semesterOf(round2026, date)?.id).toBe(inside ? `${season}-${date.slice(0, 4)}` : undefined);
      }),
    );
  });
});

describe("portalStateAt", () => {
  it("only moves on: not-open, opening-day, open, closed", () => {
    const states = ["not-open", "opening-day", "open", "closed"];
    const moment = fc.integer({ min: Date.parse("2026-03-15T00:00:00Z"), max: Date.parse("2026-04-17T00:00:00Z") });
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)].map((epoch) => states.indexOf(portalStateAt(round2026, instantOf(epoch))));
        expect(earlier).toBeLessThanOrEqual(later ?? -1);
      }),
    );
  });
});

function timeAt(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
