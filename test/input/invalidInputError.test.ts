import { describe, expect, it } from "vitest";
import { InvalidInputError, sayPath, type FoundIssue } from "../../src/input/index.js";

function issues(count: number): FoundIssue[] {
  return Array.from({ length: count }, (_, index) => ({ path: ["members", index], message: "Expected a member" }));
}

describe("InvalidInputError", () => {
  it("names one problem on one line", () => {
    const error = new InvalidInputError("group", [{ path: ["members", 0, "id"], message: "Expected a text" }]);
    expect(error.message).toBe("The group is not valid (1 problem):\n  members[0].id: Expected a text");
  });

  it("names several, in order, each on its own line", () => {
    const error = new InvalidInputError("group", [
      { path: [], message: "Unrecognized key: more" },
      { path: ["members"], message: "Expected a list" },
    ]);
    expect(error.message).toBe("The group is not valid (2 problems):\n  (root): Unrecognized key: more\n  members: Expected a list");
  });

  it.each([
    [20, 21, "  members[19]: Expected a member"],
    [21, 22, "  … and 1 more"],
    [100_000, 22, "  … and 99980 more"],
  ])("of %i problems spells out twenty at most and keeps them all", (count, lines, last) => {
    const error = new InvalidInputError("group", issues(count));
    expect(error.message.split("\n")).toHaveLength(lines);
    expect(error.message.split("\n").at(-1)).toBe(last);
    expect(error.message).toContain(`(${String(count)} problems)`);
    expect(error.issues).toHaveLength(count);
  });

  it.each([
    ["rates", "The rates are not valid"],
    ["calendar options", "The calendar options are not valid"],
    ["wishes", "The wishes are not valid"],
    ["list of events", "The list of events is not valid"],
    ["set of options", "The set of options is not valid"],
    ["answer of KLASS", "The answer of KLASS is not valid"],
    ["schedule", "The schedule is not valid"],
    ["group and the rates", "The group and the rates are not valid"],
  ])("says of %s: %s", (subject, said) => {
    expect(new InvalidInputError(subject, issues(1)).message).toContain(said);
  });

  it("is an Error with a name of its own, the subject and the issues", () => {
    const error = new InvalidInputError("round", issues(2));
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: "InvalidInputError", subject: "round", issues: issues(2).map((issue) => ({ argument: "round", ...issue, code: "custom", params: {} })) });
    expect(String(error)).toMatch(/^InvalidInputError: The round is not valid/);
  });
});

describe("sayPath", () => {
  it.each<[(string | number)[], string]>([
    [[], "(root)"],
    [["members"], "members"],
    [["members", 0], "members[0]"],
    [["members", 0, "seats", 12, "from"], "members[0].seats[12].from"],
    [[0], "[0]"],
    [[0, "id"], "[0].id"],
    [["a", "0"], "a.0"],
  ])("writes %j as %s", (path, expected) => {
    expect(sayPath(path)).toBe(expected);
  });

  it.each(["members", null, undefined, 7, {}, [["members"]], [null]])("refuses %j, which is no path", (path) => {
    expect(() => sayPath(path as never)).toThrow(TypeError);
  });
});
