import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { explain, InvalidInputError, locales, round2026, sayPath, type InputIssue } from "../../src/index.js";
import { nb } from "../../src/language/index.js";
import { refusedIssues } from "../input/allSortsOfIssues.js";
import { refused, refusedSlowly } from "./refused.js";

const inEachLanguage = (issue: Parameters<typeof explain>[1]) => locales.map((locale) => explain(round2026, issue, locale));

/** What is said of a place where nothing is known but that something is wrong there. */
const general = (path: InputIssue["path"]) => inEachLanguage({ path, message: "Wrong" });

describe("what is refused is said in each language, with its place and what is expected there", () => {
  it.each(refusedIssues)("$expectation", ({ issue }) => {
    if (issue === undefined) throw new Error("Nothing is refused because of that");
    const said = inEachLanguage(issue);
    expect(said.filter((text) => issue.path.length > 0 && !text.includes(sayPath(issue.path)))).toEqual([]);
    expect(said.filter((text) => general(issue.path).includes(text) || /Expected|Invalid/.test(text))).toEqual([]);
    expect(inEachLanguage(JSON.parse(JSON.stringify(issue)) as InputIssue)).toEqual(said);
  });
});

describe("what can be expected", () => {
  const examples = new Set<string>([...refused, ...refusedSlowly].map(([expectation]) => expectation));
  const sentences = new Set(Object.keys(nb.texts).flatMap((key) => /^issue\/([^/]+)/.exec(key)?.[1] ?? []).filter((id) => id !== "other"));
  const source = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts")).map((file) => readFileSync(`src/${file}`, "utf8")).join("\n");
  const messages = [...source.matchAll(/\bexpected\(\s*"([^"]+)",\s*("[^"]*"|`[^`]*`)/g)].map(([, id = "", message = ""]) => ({ id, message }));

  it("has a sentence, and something that is refused because of it", () => {
    const inSource = [...messages.map(({ id }) => id), ...[...source.matchAll(/expectation: "([^"]+)"/g)].map(([, id = ""]) => id), ...[...source.matchAll(/\bid: "(recurrence-[^"]+)"/g)].map(([, id = ""]) => id)];
    expect(inSource.filter((id) => !sentences.has(id))).toEqual([]);
    expect([...examples].toSorted()).toEqual([...sentences].toSorted());
  });

  it("is one thing for each message", () => {
    const meanings = new Map(messages.map(({ id, message }) => [message, id]));
    expect(messages.length).toBeGreaterThan(100);
    expect(messages.filter(({ id, message }) => meanings.get(message) !== id)).toEqual([]);
  });
});

describe("what only another version knows is said as far as it can be", () => {
  const issue = { argument: "group", path: ["members", 0], message: "Expected a moon", code: "custom", params: {} };

  it.each<[string, InputIssue]>([
    ["a message alone", issue],
    ["an expectation that is gone", { ...issue, params: { expectation: "moon" } }],
    ["a kind that is gone", { ...issue, code: "too_round" }],
    ["a kind that every object has", { ...issue, code: "constructor" }],
    ["an expectation without its facts", { ...issue, params: { expectation: "date-after" } }],
    ["a limit that is no number", { ...issue, code: "too_small", params: { minimum: "1", origin: "string" } }],
    ["choices of none", { ...issue, code: "invalid_value", params: { values: [] } }],
  ])("%s", (_what, stored) => {
    expect(inEachLanguage(stored)).toEqual(["Feltet members[0]: verdien passer ikke her.", "Feltet members[0]: verdien passar ikkje her.", "The field members[0]: the value does not fit here."]);
  });

  it.each([{}, { finding: { rule: "round.moon", code: "full" } }])("a contradiction of a rule that is gone", (params) => {
    expect(explain(round2026, { ...issue, params: { ...params, expectation: "contradiction" } }, "en")).toBe("The field members[0]: this contradicts the rest of the round.");
  });

  it.each<[string, object]>([
    ["a path that is none", { ...issue, path: "members" }],
    ["a message that is no text", { ...issue, message: 7 }],
    ["params that are none", { ...issue, params: 7 }],
  ])("and refused where it is no issue: %s", (_what, stored) => {
    expect(() => explain(round2026, stored as never, "nb")).toThrow(InvalidInputError);
  });
});

describe("a limit", () => {
  const limit = (maximum: number, origin: string) => explain(round2026, { path: [], message: "", code: "too_big", params: { maximum, origin } }, "nb").replace(/^.*?: /, "");

  it.each([
    [1, "string", "skriv høyst ett tegn."],
    [20_000_000, "string", "skriv høyst 20\u00a0000\u00a0000 tegn."],
    [1, "array", "oppgi høyst én oppføring."],
    [1, "number", "skriv 1 eller mindre."],
    [2199, "int", "skriv 2199 eller mindre."],
    [-0.5, "number", "skriv −0,5 eller mindre."],
  ])("of %d for a %s is written as the language does", (maximum, origin, said) => {
    expect(limit(maximum, origin)).toBe(said);
  });
});
