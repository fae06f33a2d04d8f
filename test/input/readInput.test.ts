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
        { path: [1], message: "Unrecognized key: more (expected id, age)" },
      ],
    });
  });
});

describe("what readInput says of unknown keys", () => {
  const counted = (key: string) => `(a key of ${String(key.length)} characters)`;

  it.each(["nickname", "b-c", "$f", "_g", "spring-2031", "firstName2", "k".repeat(40)])("one that looks like the name of a field is repeated: %s", (key) => {
    expect(issuesOf(memberSchema, { id: "m1", [key]: 1 })).toEqual([{ argument: "member", path: [], code: "unrecognized_keys", params: { keys: [key] }, message: `Unrecognized key: ${key} (expected id, age)` }]);
  });

  it.each(["Kari Testesen", "Kari", "KARI", "kari.testesen", "kari@example.no", "01017012345", "m01017012345", "Åse", "åse", "", "k".repeat(41), "a\nb"])(
    "one that could be a person’s name or number is only counted: %j",
    (key) => {
      expect(issuesOf(memberSchema, { id: "m1", [key]: 1 })).toMatchObject([{ path: [], params: { keys: [] }, message: `Unrecognized key: ${counted(key)} (expected id, age)` }]);
    },
  );

  it("no more than five are named, and no more than twelve are given to choose from", () => {
    const input = Object.fromEntries(["a", "b", "c", "d", "e", "f"].map((key) => [key, 1]));
    expect(issuesOf(memberSchema, { id: "m1", ...input })).toMatchObject([{ params: { keys: ["a", "b", "c", "d", "e"] }, message: "Unrecognized keys: a, b, c, d, e (expected id, age)" }]);
    const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${String(index)}`, z.int().optional()]));
    expect(issuesOf(z.strictObject(keys(12)), { a: 1 })?.[0]?.message).toContain("k11)");
    expect(issuesOf(z.strictObject(keys(13)), { a: 1 })?.[0]?.message).toBe("Unrecognized key: a");
  });

  it.each([
    ["name", "name"],
    ["travel.leader-gatherings", "travel.leader-gatherings"],
    ["Kari Testesen", "(a key of 13 characters)"],
    ["01017012345", "(a key of 11 characters)"],
    ["m".repeat(1000), "(a key of 1000 characters)"],
  ])("the same holds for keys in a path: %s", (key, shown) => {
    expect(issuesOf(anyKey, { [key]: "no number" })).toMatchObject([{ path: [shown] }]);
  });
});

describe("what is expected is always said", () => {
  it.each<[string, z.ZodType, unknown, string]>([
    ["a type", z.boolean(), null, "Invalid input: expected boolean, received null"],
    ["a number that is none", z.number(), Number.NaN, "Invalid input: expected number, received NaN"],
    ["a word", z.literal("a"), "b", 'Invalid input: expected "a"'],
    ["one of several words", z.enum(["a", "b"]), "c", 'Invalid option: expected one of "a"|"b"'],
    ["one of several shapes", z.union([z.string(), z.array(z.string())]), 7, "Invalid input: expected string or array"],
    ["one of several words or shapes", z.union([z.literal("all"), z.int()]), true, 'Invalid input: expected "all" or number'],
    ["one of several shapes that a word tells apart", z.discriminatedUnion("type", [z.object({ type: z.literal("a") }), z.object({ type: z.literal("b") })]), { type: "c" }, "Invalid discriminator value. Expected 'a' | 'b'"],
    ["no such word at all", z.discriminatedUnion("type", [z.object({ type: z.literal("a") }), z.object({ type: z.literal("b") })]), {}, "Invalid discriminator value. Expected 'a' | 'b'"],
    ["a key of a shape", z.record(z.string().regex(/^a$/), z.int()), { b: 1 }, "Invalid key in record: Expected a text that matches /^a$/"],
    ["a web address", z.url(), "x", "Expected a web address"],
    ["an e-mail address", z.email(), "x", "Expected an e-mail address"],
    ["a text of a shape", z.string().regex(/^a$/), "b", "Expected a text that matches /^a$/"],
    ["at least so many", z.array(z.int()).min(2), [1], "Too small: expected array to have >=2 items"],
    ["no more than", z.number().max(2), 3, "Too big: expected number to be <=2"],
    ["more than", z.number().gt(2), 2, "Too small: expected number to be >2"],
    ["a multiple", z.number().multipleOf(2), 3, "Invalid number: must be a multiple of 2"],
    ["what a check of its own does not say", z.string().refine(() => false), "Kari", "Expected something else"],
  ])("%s", (_what, schema, input, message) => {
    expect(issuesOf(schema, input)?.[0]?.message).toBe(message);
  });

  it("whatever the host has told zod to say", () => {
    const before = z.config();
    try {
      z.config({ localeError: () => "Kari", customError: () => "Nordmann" });
      expect(issuesOf(memberSchema, { id: 7 })).toMatchObject([{ message: "Invalid input: expected string, received number" }]);
    } finally {
      z.config({ ...before, customError: undefined });
    }
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
