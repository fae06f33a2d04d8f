import { describe, expect, it } from "vitest";
import { sortedBy } from "../../src/grouping/index.js";

describe("things in order of a key", () => {
  it.each([
    ["dates, the earliest first", ["2027-01-01", "2026-12-31", "2026-08-26"], ["2026-08-26", "2026-12-31", "2027-01-01"]],
    ["numbers, the least first, by what they come to", [10, 9, -1], [-1, 9, 10]],
    ["texts by their code units", ["å", "Z", "a"], ["Z", "a", "å"]],
    ["nothing", [], []],
  ])("are %s", (_, given, sorted) => {
    expect(sortedBy<string | number>(given, (each) => each)).toEqual(sorted);
  });

  it("stay as they stood where the key is the same, and the list that was given stays too", () => {
    const given = Object.freeze(["b1", "a1", "b2", "a2"]);
    expect(sortedBy(given, (each) => each.slice(0, 1))).toEqual(["a1", "a2", "b1", "b2"]);
  });
});
