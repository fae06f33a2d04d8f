import { describe, expect, it } from "vitest";
import { InvalidInputError, sayPath } from "../../src/input/index.js";
import { defineRound } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { refusal, refusedAt } from "./refusal.js";
import { gatheringsAnd, places, roundWith } from "./roundWith.js";

const name = "Kari Testesen";
const asJson = JSON.stringify(round2026);

/** The paths of every text in a piece of the round. */
function textPaths(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === "string") return [path.join(".")];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textPaths(inner, [...path, key]));
}

function deep(levels: number): unknown {
  let value: unknown = "bottom";
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

const aHundredThousand = Array.from({ length: 100_000 }, (_, index) => index);
const oneForEach = aHundredThousand.map((index) => ({ ...round2026.gatherings[places.kickOff], id: `kick-off.${String(index)}` }));

describe("defineRound answers anything at all with one explained error", () => {
  it.each([
    ["null", null],
    ["nothing", undefined],
    ["a list", []],
    ["a list of rounds", [round2026]],
    ["a number", 2026],
    ["a text", asJson],
    ["a function", () => round2026],
  ])("%s, as a whole", (_, input) => {
    expect(refusedAt(input)).toEqual(["(root)"]);
  });

  it("an empty record, with every field that it lacks", () => {
    expect(refusedAt({})).toEqual(Object.keys(round2026));
  });

  it.each([
    ["at the top", asJson.replace("{", '{"__proto__":{"polluted":true},'), "(root)"],
    ["inside", asJson.replace('"wish":{', '"wish":{"__proto__":{"polluted":true},'), "wish"],
    ["by another name", asJson.replace("{", '{"constructor":{"prototype":{"polluted":true}},'), "(root)"],
  ])("a key that reaches for the prototype, %s", (_, json, path) => {
    expect(refusedAt(JSON.parse(json))).toEqual([path]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it.each([
    ["empty records", aHundredThousand.map(() => ({}))],
    ["nothings", aHundredThousand.map(() => null)],
    ["the same gathering", aHundredThousand.map(() => round2026.gatherings[0])],
    ["gatherings that are each right", oneForEach],
  ])("a hundred thousand gatherings: %s", (_, gatherings) => {
    const error = refusal(roundWith({ gatherings }));
    expect(error.issues.map(({ path }) => sayPath(path))).toContain("gatherings");
    expect(error.message.length).toBeLessThan(5000);
  });

  it.each([
    ["an unknown field", "more", "(root)"],
    ["a text", "title", "title"],
    ["a list of records", "gatherings", "gatherings[0]"],
    ["a list of ids", "wish.facts", "wish.facts[0]"],
  ])("a hundred thousand levels in %s", (_, field, path) => {
    expect(refusedAt(roundWith({ [field]: deep(100_000) }))).toEqual([path]);
  });

  it("records that hold themselves", () => {
    const round = roundWith({ title: {} });
    Object.assign(round.title, { nb: round });
    expect(refusedAt(round)).toEqual(["title.nb", "title.nn", "title.en"]);
  });
});

describe("what defineRound says never repeats what was given", () => {
  it.each(Object.keys(round2026))("in any text of %s", (section) => {
    for (const path of textPaths(round2026).filter((each) => each.split(".")[0] === section)) {
      // The wrong number of semesters refuses the round in any case, so that there always is a message to look at.
      const { message, issues } = refusal(roundWith({ [path]: name, "offer.semesters.count": 2 }));
      expect(JSON.stringify([message, issues]), path).not.toContain("Kari");
      expect(message.length, path).toBeLessThan(5000);
    }
  });

  it("nor a key that looks like free text", () => {
    const { message } = refusal(roundWith({ [name]: 1 }));
    expect(message).toBe("The round is not valid (1 problem):\n  (root): Unrecognized key: (a key of 13 characters)");
  });

  it("nor more than twenty of its problems", () => {
    const { message, issues } = refusal(roundWith({ gatherings: aHundredThousand.slice(0, 1000) }));
    expect(issues).toHaveLength(1000);
    expect(message.split("\n")).toHaveLength(22);
    expect(message).toMatch(/\n {2}… and 980 more$/);
  });
});

describe("a round at its limits is still taken", () => {
  it("an id of eighty characters, a place of two hundred", () => {
    const id = `leader-gathering.${"a".repeat(63)}`;
    expect(defineRound(roundWith({ "gatherings.1.id": id, "gatherings.1.place": "a".repeat(200) })).gatherings[1]?.id).toBe(id);
    expect(refusedAt(roundWith({ "gatherings.1.id": `${id}a` }))).toEqual(["gatherings[1].id"]);
    expect(refusedAt(roundWith({ "gatherings.1.place": "a".repeat(201) }))).toEqual(["gatherings[1].place"]);
  });

  it("a thousand gatherings are read, one more is not", () => {
    const more = gatheringsAnd(places.leaders2027, {}).concat(oneForEach).slice(0, 1001);
    expect(refusedAt(roundWith({ gatherings: more }))).toEqual(["gatherings"]);
    expect(() => defineRound(roundWith({ gatherings: oneForEach.slice(0, 1000) }))).toThrow(InvalidInputError);
    expect(refusedAt(roundWith({ gatherings: oneForEach.slice(0, 1000) }))).toContain("gatherings[999].date");
  });
});
