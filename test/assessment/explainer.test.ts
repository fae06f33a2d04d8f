import { describe, expect, it } from "vitest";
import { assess, explainer, type Finding } from "../../src/assessment/index.js";
import { InvalidInputError } from "../../src/input/index.js";
import { locales, type Locale } from "../../src/language/index.js";
import { bigEnough, enoughPupils, oddPupils, round, type Pupils, type SchoolRound } from "./someRules.js";

const explainIn = explainer<SchoolRound>([enoughPupils, oddPupils, bigEnough]);

function explain(finding: Finding, locale: Locale): string {
  return explainIn(round, finding, locale);
}

function findingOf(pupils: Pupils): Finding {
  const [finding] = assess([enoughPupils], pupils).findings;
  if (finding === undefined) throw new Error("The rule always answers");
  return finding;
}

const tooFew = findingOf({ round, count: 9 });

function thrownBy(finding: unknown, locale: unknown = "nb"): unknown {
  try {
    return explain(finding as Finding, locale as Locale);
  } catch (error) {
    return error;
  }
}

describe("explainer", () => {
  it("says a fixed text in each language", () => {
    const finding = findingOf({ round, count: null });
    expect(locales.map((locale) => explain(finding, locale))).toEqual([
      "Ingen har talt elevene.",
      "Ingen har talt elevane.",
      "Nobody has counted the pupils.",
    ]);
  });

  it("makes a text from what the finding expected and received, in each language", () => {
    expect(locales.map((locale) => explain(tooFew, locale))).toEqual([
      "Skolen har 9 elever og må ha 10.",
      "Skulen har 9 elevar og må ha 10.",
      "The school has 9 pupils and must have 10.",
    ]);
  });

  it("says the same of a finding that was stored as JSON, also with fields of someone else's", () => {
    const stored = JSON.parse(JSON.stringify({ ...tooFew, storedAt: "2026-08-26" })) as Finding;
    expect(explain(stored, "en")).toBe("The school has 9 pupils and must have 10.");
  });

  it("names what a finding is about as the round does", () => {
    const findings = assess([bigEnough], { round, count: 12 }).findings;
    expect(findings.map((finding) => explain(finding, "en"))).toEqual(["Room enough: the hall.", "Too small: the attic."]);
    const renamed = { ...round, rooms: round.rooms.map((room) => ({ ...room, name: "the barn" })) };
    expect(findings.map((finding) => explainIn(renamed, finding, "en"))).toEqual(["Room enough: the barn.", "Too small: the barn."]);
  });

  it("tells the codes of one rule apart, and the rules", () => {
    expect(explain(findingOf({ round, count: 10 }), "en")).toBe("The school has 10 pupils.");
    expect(assess([oddPupils], { round, count: 2 }).findings.map((finding) => explain(finding, "en"))).toEqual(["Even.", "Odd."]);
  });
});

describe("explainer, given what it has no text for", () => {
  it.each([
    ["a rule that it does not know", { rule: "school.teachers" }, " 'school.teachers' with the code 'too-few'"],
    ["a code that the rule does not have", { code: "too-many" }, " 'school.pupils.enough' with the code 'too-many'"],
    ["a code that every record has", { code: "constructor" }, " 'school.pupils.enough' with the code 'constructor'"],
    ["a code that reaches for the prototype", { code: "__proto__" }, " 'school.pupils.enough' with the code '__proto__'"],
    ["another such code", { code: "toString" }, " 'school.pupils.enough' with the code 'toString'"],
    ["a rule that every record has", { rule: "constructor" }, " 'constructor' with the code 'too-few'"],
    ["a rule that reaches for the prototype", { rule: "__proto__" }, " '__proto__' with the code 'too-few'"],
    ["a code that may be anything", { code: "Kari Testesen" }, ""],
    ["a rule that may be anything", { rule: "Kari Testesen" }, ""],
    ["a rule that is very long", { rule: "a".repeat(81) }, ""],
    ["an empty code", { code: "" }, ""],
  ])("explains that there is none: %s", (_, change, named) => {
    const error = thrownBy({ ...tooFew, ...change });
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toHaveProperty("message", `There is no text for the rule${named}. Give explain() a finding as an assessment returned it.`);
  });

  it.each([
    ["null", null, ["(root)"]],
    ["nothing", undefined, ["(root)"]],
    ["a text", "too-few", ["(root)"]],
    ["a list", [tooFew], ["(root)"]],
    ["a record without its rule and code", {}, ["rule", "code"]],
    ["a code that is no text", { ...tooFew, code: 7 }, ["code"]],
  ])("refuses what is no finding: %s", (_, finding, paths) => {
    const error = thrownBy(finding);
    expect(error).toBeInstanceOf(InvalidInputError);
    expect(error).toMatchObject({ subject: "finding", issues: paths.map((path) => ({ path: path === "(root)" ? [] : [path] })) });
  });

  it.each(["no", "NB", "", "__proto__", "constructor", null, undefined, ["nb"]])("refuses the language %j", (locale) => {
    expect(() => explain(tooFew, locale as never)).toThrow(/^The locale is not valid \(1 problem\):/);
  });

  it("explains that a finding lacks what its text needs, and keeps the cause", () => {
    const error = thrownBy({ rule: tooFew.rule, code: tooFew.code });
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({
      message: "The finding does not carry what its text needs. Give explain() a finding as an assessment returned it.",
      cause: expect.any(TypeError) as TypeError,
    });
  });
});
