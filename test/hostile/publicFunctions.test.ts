import { describe, expect, it } from "vitest";
import { defineRound, round2026 } from "../../src/index.js";
import { freezeDeep } from "../../src/input/index.js";
import { complaintsAbout } from "./complaint.js";
import { placesIn, withAt } from "./places.js";
import { exportedFunctions, listedFunctions, publicFunctions, schemas } from "./publicFunctions.js";
import { heavyValues, name, strangeValues } from "./values.js";

const allValues = [...strangeValues, ...heavyValues];

/** The arguments that are not a round, which has a thousand places: those are tried once, in defineRound. */
const notARound = (argument: unknown) => typeof argument !== "object" || argument === null || !("gatherings" in argument);

describe("the public functions", () => {
  it("are all in the table: a new one has to be tried here too", () => {
    expect(listedFunctions.toSorted()).toEqual(exportedFunctions.toSorted());
  });

  it.each(publicFunctions)("$name takes the arguments in the table, and changes nothing in them", ({ args, call }) => {
    expect(() => call(args.map(freezeDeep))).not.toThrow();
  });
});

describe.each(publicFunctions)("$name answers, or explains what to give,", ({ args, call }) => {
  it("when any of its arguments is something else", () => {
    const complaints = args.flatMap((_, position) =>
      allValues.flatMap(([what, value]) => complaintsAbout(() => call(args.toSpliced(position, 1, value)), `${what} as argument ${String(position)}`)),
    );
    expect(complaints).toEqual([]);
  });

  it("when anything inside its arguments is something else", () => {
    const places = args.flatMap((argument, position) => (notARound(argument) ? placesIn(argument) : []).map((path) => ({ argument, position, path })));
    const complaints = places.flatMap(({ argument, position, path }) =>
      strangeValues.flatMap(([what, value]) =>
        complaintsAbout(() => call(args.toSpliced(position, 1, withAt(argument, path, value))), `${what} at ${path.join(".")} of argument ${String(position)}`),
      ),
    );
    expect(complaints).toEqual([]);
  });

  it("when there are no arguments, or too many", () => {
    expect(complaintsAbout(() => call([]), "none")).toEqual([]);
    expect(complaintsAbout(() => call([...args, null, null]), "two more")).toEqual([]);
  });
});

describe("defineRound explains what to give", () => {
  const patternOf = (path: readonly string[]) => path.map((key) => (/^\d+$/.test(key) ? "*" : key)).join(".");
  const places = [...new Map(placesIn(round2026).map((path) => [patternOf(path), path])).values()];

  it.each(strangeValues)("when anything inside the round is something else: %s", (what, value) => {
    // The wrong weekday refuses the round in any case, so that there always is a message to look at.
    const wrong = withAt(round2026, ["gatherings", "0", "weekday"], "monday");
    const complaints = places.flatMap((path) => complaintsAbout(() => defineRound(withAt(wrong, path, value) as never), `${what} at ${path.join(".")}`));
    expect(complaints).toEqual([]);
  });
});

describe.each(schemas)("$name", ({ schema }) => {
  it("answers yes or no to anything, and never throws", () => {
    expect(allValues.flatMap(([what, value]) => complaintsAbout(() => schema.safeParse(value), what))).toEqual([]);
  });
});

describe("a complaint", () => {
  it.each<[string, () => unknown]>([
    ["an error of the language's own", () => (null as unknown as { path: string }).path],
    ["another", () => { (undefined as unknown as () => void)(); }],
    ["an endless recursion", function endless(): unknown { return [endless()]; }],
    ["a repeated name", () => { throw new TypeError(`${name}: give another`); }],
    ["a long message", () => { throw new TypeError(`give less: ${"x".repeat(10_000)}`); }],
    ["an error that does not say what to give", () => { throw new RangeError("Wrong"); }],
    ["an error of no stated kind", () => { throw new Error("give something"); }],
  ])("is made about %s", (_what, call) => {
    expect(complaintsAbout(call, "it")).toHaveLength(1);
  });
});

describe("nothing that was given", () => {
  it("has changed what every object has", () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect(Reflect.get([], "polluted")).toBeUndefined();
  });
});
