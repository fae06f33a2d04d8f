import { describe, expect, it } from "vitest";
import * as z from "zod";
import { readInput } from "../../src/input/index.js";
import { refusalOf } from "./refusal.js";

const memberSchema = z.strictObject({ id: z.string().min(1), age: z.int().optional() });
const anyKey = z.record(z.string(), z.number());

/** What is wrong with an input of such a shape. */
const issuesOf = (schema: z.ZodType, input: unknown) => refusalOf(() => readInput("member", schema, input))?.issues;

describe("readInput", () => {
  it("gives what the schema made of the input, and leaves the input as it was", () => {
    const input = Object.freeze({ id: "m1" });
    const member = readInput("member", memberSchema, input);
    expect(member).toEqual({ id: "m1" });
    expect(member).not.toBe(input);
    expect(readInput("number", z.string().transform(Number), "7")).toBe(7);
  });

  it("throws one error with everything that is wrong, each at its path", () => {
    const refusal = refusalOf(() => readInput("members", z.array(memberSchema), [{ id: "m1" }, { id: 7, age: "seven", more: 1 }]));
    expect(refusal).toMatchObject({
      subject: "members",
      issues: [
        { path: [1, "id"], message: "Invalid input: expected string, received number" },
        { path: [1, "age"] },
        { path: [1], message: "Unrecognized key: more" },
      ],
    });
  });
});

describe("what readInput says of unknown keys", () => {
  it.each<[string, string[], string, string[]?]>([
    ["one that looks like a name is repeated", ["nickname"], "Unrecognized key: nickname"],
    ["several are", ["a", "b-c", "d.e", "$f"], "Unrecognized keys: a, b-c, d.e, $f"],
    ["one with a space is only counted", ["Kari Testesen"], "Unrecognized key: (a key of 13 characters)", []],
    ["so is an empty one", [""], "Unrecognized key: (a key of 0 characters)", []],
    ["one of forty characters is repeated", ["k".repeat(40)], `Unrecognized key: ${"k".repeat(40)}`],
    ["one of forty-one is not", ["k".repeat(41)], "Unrecognized key: (a key of 41 characters)", []],
    ["nor is one with a line break", ["a\nb"], "Unrecognized key: (a key of 3 characters)", []],
    ["no more than five are named", ["a", "b", "c", "d", "e", "f"], "Unrecognized keys: a, b, c, d, e", ["a", "b", "c", "d", "e"]],
  ])("%s", (_, keys, message, named = keys) => {
    const input = { id: "m1", ...Object.fromEntries(keys.map((key) => [key, 1])) };
    expect(issuesOf(memberSchema, input)).toEqual([{ argument: "member", path: [], code: "unrecognized_keys", params: { keys: named }, message }]);
  });

  it.each([
    ["name", "name"],
    ["Kari Testesen", "(a key of 13 characters)"],
    ["m".repeat(1000), "(a key of 1000 characters)"],
  ])("the same holds for keys in a path: %s", (key, shown) => {
    expect(issuesOf(anyKey, { [key]: "no number" })).toMatchObject([{ path: [shown] }]);
  });
});

describe("a key that is no text", () => {
  it("is counted like any other that does not look like a name", () => {
    const records = z.record(z.symbol(), z.number());
    expect(issuesOf(records, { [Symbol("Kari")]: "no number" })).toMatchObject([{ path: ["(a key of 12 characters)"] }]);
  });
});

describe("a choice between shapes", () => {
  const choice = z.union([z.int(), z.array(z.strictObject({ from: z.string(), amount: z.int() }))], { error: "Expected a number or a list" });
  const anyList = z.union([z.array(z.int()), z.array(z.boolean())], { error: "Expected a list of one kind" });

  it.each<[string, z.ZodType, unknown, readonly unknown[][]]>([
    ["none of which was begun on is refused as a whole", choice, "text", [[]]],
    ["one of which was begun on says what is wrong inside it", choice, [{ from: 7, amount: "1" }, { from: "a", amount: 2.5 }], [[0, "from"], [0, "amount"], [1, "amount"]]],
    ["several of which were begun on is refused as a whole", anyList, ["a"], [[]]],
    ["says so at its own place", z.object({ rate: choice }), { rate: [{ from: "a" }] }, [["rate", 0, "amount"]]],
    ["inside a choice says so too", z.object({ rate: z.union([z.string(), z.array(choice)]) }), { rate: [1, [{ from: "a" }]] }, [["rate", 1, 0, "amount"]]],
  ])("%s", (_what, schema, input, paths) => {
    expect(issuesOf(schema, input)?.map(({ path }) => path)).toEqual(paths);
  });
});
