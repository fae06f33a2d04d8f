import { expect, it } from "vitest";
import { explain, locales, round2026, sayPath, type InputIssue } from "../../src/index.js";
import { placesIn, withAt } from "../hostile/places.js";
import { publicFunctions } from "../hostile/publicFunctions.js";
import { name, strangeValues } from "../hostile/values.js";
import { refusalOf } from "../input/refusal.js";
import { refusedSlowly } from "./refused.js";

/** The arguments that are a round have a thousand places: those are tried once, in defineRound. */
const isLookedInto = (argument: unknown, of: string) => of === "root.defineRound" || typeof argument !== "object" || argument === null || !("gatherings" in argument);

/** Every place of a value, with the first of each list for all. */
function placesOnce(argument: unknown): readonly (readonly string[])[] {
  return [...new Map(placesIn(argument).map((path) => [path.map((key) => (/^\d+$/.test(key) ? "*" : key)).join("."), path])).values()];
}

function issuesOf(call: () => unknown): readonly InputIssue[] {
  try {
    return refusalOf(call)?.issues ?? [];
  } catch {
    // What is no refusal is looked at by the tests of hostile input.
    return [];
  }
}

/** A key that is no name of a field is not said: an error tells only how long it is. */
function namedIn(path: InputIssue["path"]): InputIssue["path"] {
  return path.map((key) => (/^\(a key of \d+ characters\)$/.test(String(key)) ? "…" : key));
}

/** One issue of each kind that the public functions find in anything, wherever it stands. */
function everyIssue(): readonly InputIssue[] {
  const found = publicFunctions.flatMap(({ name: of, args, call }) =>
    args.flatMap((argument, position) => {
      const places = isLookedInto(argument, of) ? [[], ...placesOnce(argument)] : [[]];
      return places.flatMap((path) => strangeValues.flatMap(([, value]) => issuesOf(() => call(args.toSpliced(position, 1, withAt(argument, path, value))))));
    }),
  );
  found.push(...refusedSlowly.flatMap(([, call]) => issuesOf(call)));
  return [...new Map(found.map((issue) => [JSON.stringify([issue.code, issue.params, issue.message]), issue])).values()];
}

it("whatever is wrong with anything is said in every language, and nothing that was given is repeated", () => {
  const issues = everyIssue();
  expect(issues.length).toBeGreaterThan(250);
  expect(issues.filter(({ message }) => message === "Invalid input" || message.includes(name))).toEqual([]);
  for (const locale of locales) {
    const general = explain(round2026, { path: [], message: "" }, locale).replace(/^.*?: /, "");
    const said = issues.map((issue) => ({ issue, text: explain(round2026, issue, locale) }));
    expect(said.filter(({ text }) => text.endsWith(general) || text.includes(name) || !/^\p{Lu}.*: .*\.$/su.test(text))).toEqual([]);
    expect(said.filter(({ issue: { path }, text }) => path.length > 0 && !text.includes(sayPath(namedIn(path))))).toEqual([]);
  }
});
