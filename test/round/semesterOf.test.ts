import { describe, expect, it } from "vitest";
import { InvalidInputError } from "../../src/input/index.js";
import { semesterOf, type SemesterId } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import type { CivilDate } from "../../src/time/index.js";

describe('semesterOf, where semesters are half-open ("intro/3", "D3")', () => {
  it.each<[CivilDate, SemesterId | undefined]>([
    ["0001-01-01", undefined],
    ["2026-07-31", undefined],
    ["2026-08-01", "autumn-2026"],
    ["2026-12-31", "autumn-2026"],
    ["2027-01-01", "spring-2027"],
    ["2027-07-31", "spring-2027"],
    ["2027-08-01", "autumn-2027"],
    ["2027-12-31", "autumn-2027"],
    ["2028-01-01", undefined],
    ["9999-12-31", undefined],
  ])("%s is in %s", (date, expected) => {
    expect(semesterOf(round2026, date)?.id).toBe(expected);
  });

  it("gives the semester itself, with what it rests on", () => {
    expect(semesterOf(round2026, "2026-11-11")).toBe(round2026.semesters[0]);
  });

  it.each(["2027-02-29", "2026-11-11T09:00:00Z", "11.11.2026", "", null, undefined, 20261111])("refuses %j, which is no date", (date) => {
    expect(() => semesterOf(round2026, date as never)).toThrow(InvalidInputError);
  });
});
