import { describe, expect, it } from "vitest";
import { groupedBy, groupedByEach, sortedBy } from "../../src/input/index.js";

const meetings = [
  { date: "2026-11-11", start: "09:00" },
  { date: "2026-10-07", start: "12:00" },
  { date: "2026-11-11", start: "14:00" },
] as const;

const strangeKeys = ["__proto__", "constructor", "toString", "", "0", "\u0000", "\ud800"];

describe("what has the same key", () => {
  it("stands together, keys and things in the order in which they came", () => {
    expect([...groupedBy(meetings, ({ date }) => date)].map(([date, all]) => [date, all.map(({ start }) => start)])).toEqual([
      ["2026-11-11", ["09:00", "14:00"]],
      ["2026-10-07", ["12:00"]],
    ]);
  });

  it("is what was given, not a copy of it", () => {
    expect(groupedBy(meetings, ({ date }) => date).get("2026-11-11")?.[1]).toBe(meetings[2]);
  });

  it("is nothing where there is nothing", () => {
    expect(groupedBy([], String).size).toBe(0);
  });

  it("is found in anything that can be gone through, and each is asked once", () => {
    const asked: string[] = [];
    const groups = groupedBy(new Set(["b", "a"]), (each) => {
      asked.push(each);
      return each.length;
    });
    expect([...groups]).toEqual([[1, ["b", "a"]]]);
    expect(asked).toEqual(["b", "a"]);
  });

  it.each(strangeKeys)("is told apart under any name, and nothing is there unasked: %j", (key) => {
    expect(groupedBy(meetings, () => "other").get(key)).toBeUndefined();
    expect([...groupedBy([1, 2], () => key)]).toEqual([[key, [1, 2]]]);
  });

  it("is told apart by identity, and a number from its digits", () => {
    const [one, other] = [{}, {}];
    expect(groupedBy([one, other, one], (each) => each).get(one)).toHaveLength(2);
    expect([...groupedBy<string | number, string | number>([1, "1", NaN, NaN], (each) => each).keys()]).toEqual([1, "1", NaN]);
  });
});

describe("what shares a key", () => {
  const schools = [
    { id: "a", names: ["Nes", "Nesbyen"] },
    { id: "b", names: [] },
    { id: "c", names: ["Nes"] },
  ];

  it("is found under each of its keys, and under none where it has none", () => {
    const byName = groupedByEach(schools, ({ names }) => names);
    expect([...byName].map(([name, all]) => [name, all.map(({ id }) => id)])).toEqual([
      ["Nes", ["a", "c"]],
      ["Nesbyen", ["a"]],
    ]);
  });

  it("is found twice under a key that it has twice, and once under each of a set", () => {
    expect(groupedByEach(["a"], () => ["x", "x"]).get("x")).toEqual(["a", "a"]);
    expect(groupedByEach(["a"], () => new Set(["x", "x"])).get("x")).toEqual(["a"]);
  });

  it.each(strangeKeys)("is told apart under any name: %j", (key) => {
    expect([...groupedByEach([1], () => [key])]).toEqual([[key, [1]]]);
  });
});

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

it("fifty thousand things are gathered at once, under one key or each under its own", () => {
  const many = Array.from({ length: 50_000 }, (_, index) => index);
  expect(groupedBy(many, () => "same").get("same")).toHaveLength(50_000);
  expect(groupedByEach(many, (each) => [each, String(each)]).size).toBe(100_000);
});
