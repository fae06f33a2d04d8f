import { describe, expect, it } from "vitest";
import { assessEligibility, assessGroup, explain, locales, round2026, speaker, type Language } from "../../src/index.js";
import { en } from "../../src/en.js";
import { InvalidInputError } from "../../src/input/index.js";
import { nb } from "../../src/nb.js";
import { nn } from "../../src/nn.js";
import { cases, rounds } from "./cases.js";

const [political] = assessGroup(round2026, { members: [] }, { on: "2026-08-26" }).findings;
if (political === undefined) throw new Error("Every group is asked for its political owner");

describe("a speaker", () => {
  it.each([
    ["nb", nb],
    ["nn", nn],
    ["en", en],
  ] as const)("of %s says what explain says", (locale, language) => {
    const said = speaker(round2026, language);
    expect(said(political)).toBe(explain(round2026, political, locale));
  });

  it("says texts of the caller’s own, and leaves the language as it is", () => {
    const say = speaker(round2026, { ...nb, texts: { ...nb.texts, "verdict/eligible": "er med", assumed: "Slik leser vi det." } });
    expect(say({ verdict: "eligible" })).toBe("er med");
    const late = assessEligibility(round2026, { submittedAt: "2026-04-14T00:30:00+02:00" }).findings.find(({ rule }) => rule === "eligibility.deadline");
    expect(late && say(late)).toMatch(/ Slik leser vi det\./);
    expect(explain(round2026, { verdict: "eligible" }, "nb")).toBe("kan delta");
  });

  it.each([
    ["nothing", undefined, ["(root)"]],
    ["a tag alone", "nb", ["(root)"]],
    ["a language without texts", { tag: "se" }, ["texts"]],
    ["texts that are none", { tag: "se", texts: { date: 7 } }, ["texts"]],
    ["a plural that is no function", { ...nb, plural: "one" }, ["plural"]],
    ["something besides", { ...nb, locale: "nb" }, ["(root)"]],
  ])("refuses %s", (_, language, at) => {
    expect(() => speaker(round2026, language as never)).toThrow(InvalidInputError);
    expect(() => speaker(round2026, language as never)).toThrow(at[0]);
  });
});

/** Northern Sámi, as far as this test needs it, on top of bokmål: numbers have a dual, and names come from the language. */
const northernSami: Language = {
  tag: "se",
  texts: {
    ...nb.texts,
    date: "{month} {day}. beaivi {year}",
    "month/8": "borgemánu",
    "names/seat/owner-political": "politihkalaš oamasteaddji",
    "names/kind/learning-conference/the": "oahpahuskonferánsa",
    "finding/group.seat/seat-empty": "{missing, plural, one {Okta váilu: {seat}, {on}.} two {Guokte váilot: {seat}, {on}.} other {{missing} váilot: {seat}, {on}.}}",
    "finding/group.seat/seat-empty/advice": "Vállje olbmo.",
  },
  plural: (count) => (count === 1 ? "one" : count === 2 ? "two" : "other"),
};

describe("a language from elsewhere", () => {
  const say = speaker(round2026, northernSami);

  it("speaks, with dates and plurals of its own, and names for what the round names in Norwegian alone", () => {
    expect(say(political)).toBe("Okta váilu: politihkalaš oamasteaddji, borgemánu 26. beaivi 2026. Vállje olbmo.");
    expect(say({ kind: "learning-conference", form: "the" })).toBe("oahpahuskonferánsa");
  });

  it("takes the branch that it says a number takes", () => {
    const lacking = [1, 2, 3].map((min) => say({ ...political, expected: { on: "2026-08-26", min } }));
    expect(lacking.map((said) => said.split(":")[0])).toEqual(["Okta váilu", "Guokte váilot", "3 váilot"]);
  });

  it("says in bokmål what it has no name for", () => {
    expect(say({ seat: "principal" })).toBe("rektor");
    expect(say({ semester: "autumn-2026" })).toBe("høsten 2026");
  });

  it("says everything that the library can say", () => {
    const speakers = rounds.map((round) => speaker(round, northernSami));
    expect(cases.filter(([round, thing]) => speakers[round]?.(thing).startsWith("Dette er lagret") !== false)).toEqual([]);
  });

  it("that lacks a text says so as of what another version stored", () => {
    const texts = Object.fromEntries(Object.entries(nb.texts).filter(([key]) => key !== "finding/group.seat/seat-empty"));
    expect(speaker(round2026, { tag: "nb", texts })(political)).toBe("Dette er lagret av en annen versjon av programvaren: «group.seat», «seat-empty» (ikke oppfylt).");
  });

  it.each([
    ["is no message", "{missing, plural, one {Okta"],
    ["asks the host for a number", "{missing, number}"],
    ["asks for what no language is told", "{moon}"],
    ["asks for what every object has", "{constructor}"],
    ["has a plural that throws", "{missing, plural, one {Okta} other {Máŋga}}", () => { throw new Error("No plural"); }],
  ] as const)("that has a text that %s says so as of what another version stored", (_what, text, plural?: () => never) => {
    const language = { ...nb, texts: { ...nb.texts, "finding/group.seat/seat-empty": text }, ...(plural === undefined ? {} : { plural }) };
    expect(speaker(round2026, language)(political)).toMatch(/^Dette er lagret av en annen versjon/);
  });

  it.each<[string, Language, Parameters<typeof say>[0], string]>([
    ["a date", { tag: "se", texts: {} }, { date: "2026-08-26" }, "texts.month/8"],
    ["a word", { tag: "se", texts: {} }, { verdict: "eligible" }, "texts.quoted"],
    ["that it cannot be said", { tag: "se", texts: {} }, political, "texts.unknown/finding"],
    ["a date in a text that is no message", { tag: "se", texts: { ...nb.texts, date: "{day" } }, { date: "2026-08-26" }, "texts.date"],
    ["a date in a text that asks for the moon", { tag: "se", texts: { ...nb.texts, date: "{moon}" } }, { date: "2026-08-26" }, "texts.date"],
  ])("that has no words even for %s is refused, with the key", (_what, language, thing, at) => {
    expect(() => speaker(round2026, language)(thing)).toThrow(InvalidInputError);
    expect(() => speaker(round2026, language)(thing)).toThrow(at);
  });

  it("has the keys that every language has", () => {
    expect(locales.map((locale) => Object.keys({ nb, nn, en }[locale].texts).length)).toEqual(Array(3).fill(Object.keys(nb.texts).length));
  });
});
