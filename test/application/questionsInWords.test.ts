import { describe, expect, it } from "vitest";
import { explain, InvalidInputError, locales, round2026, type Locale, type OpenQuestion, type QuestionId } from "../../src/index.js";
import { looksLikeBokmal } from "../language/bokmal.js";
import { roundWith } from "../group/rounds.js";
import { everyQuestion, membersOnly, questionOf } from "./openQuestions.js";
import { keysOf } from "./sentenceKeys.js";

/** Questions that really are the same in bokmål and nynorsk. */
const sameInBothNorwegians: readonly QuestionId[] = ["membership"];

/** The questions whose words are as described: a test that wants none shows which there are. */
const questionsThat = (are: (text: Readonly<Record<Locale, string>>) => boolean) =>
  everyQuestion.filter((each) => are({ nb: explain(membersOnly, each, "nb"), nn: explain(membersOnly, each, "nn"), en: explain(membersOnly, each, "en") })).map(({ id }) => id);

describe("a question in words", () => {
  it.each(locales)("asks for each commitment as the round does, in %s", (locale) => {
    const asked = everyQuestion.filter(({ id }) => id.startsWith("commitment."));
    expect(asked.map((each) => explain(round2026, each, locale))).toEqual(round2026.commitments.map(({ question }) => question[locale]));
  });

  it("fills in what the text takes from the round", () => {
    const [nb, nn, en] = ["Er kommunen med fra {period/from}?", "Er kommunen med frå {period/from}?", "Does the municipality take part from {period/from}?"] as const;
    const round = roundWith((data) => (data.commitments = data.commitments.map((each) => (each.id === "time" ? { ...each, question: { nb, nn, en } } : each))));
    expect(explain(round, questionOf("commitment.time"), "nn")).toBe("Er kommunen med frå 1.\u00a0august 2026?");
  });

  it("asks about the areas of the round, and in the singular where there is one", () => {
    const round = roundWith(({ wish }) => (wish.areas = wish.areas.filter(({ id }) => id === "pedagogy")));
    expect(explain(round, questionOf("wish.areas"), "en")).toMatch(/this area: pedagogy\?$/);
    expect(explain(round2026, questionOf("wish.areas"), "en")).toMatch(/these areas .*: profession, pedagogy and organisation\?$/);
  });

  it("reads the same when the question has been stored as JSON", () => {
    for (const each of everyQuestion) expect(explain(membersOnly, JSON.parse(JSON.stringify(each)) as OpenQuestion, "nn")).toBe(explain(membersOnly, each, "nn"));
  });
});

describe("every question in words", () => {
  it.each(locales)("is one sentence, that begins with a capital and ends with a question mark, in %s", (locale) => {
    expect(questionsThat((text) => !/^\p{Lu}[^.?!]*\?$/u.test(text[locale]))).toEqual([]);
  });

  it.each(locales)("is typeset, and holds nothing of the machine, in %s", (locale) => {
    expect(questionsThat((text) => /["']| {2}|\s[.,;:?]|undefined|null|\[object|\bD\d|\p{Ll}\p{Lu}|[a-z][./][a-z\d]/u.test(text[locale]))).toEqual([]);
  });

  it("is asked in each language’s own words", () => {
    expect(questionsThat(({ nb, nn }) => nb === nn)).toEqual(sameInBothNorwegians);
    expect(questionsThat(({ nn }) => looksLikeBokmal(nn))).toEqual([]);
    expect(questionsThat(({ nb, en }) => en === nb || /[æøå«»]/i.test(en.replaceAll("Norsk kulturskoleråd", "")))).toEqual([]);
  });

  it("is asked in words of its own", () => {
    for (const locale of locales) expect(new Set(everyQuestion.map((each) => explain(membersOnly, each, locale))).size).toBe(everyQuestion.length);
  });
});

describe("what is no question", () => {
  const says = (question: unknown) => () => explain(round2026, question as OpenQuestion, "nb");

  it.each<[string, unknown]>([
    ["nothing", null],
    ["a text", "commitment.time"],
    ["a question without an id", { answeredBy: "municipality" }],
    ["an id that is none", { id: "Kari Nordmann", answeredBy: "municipality" }],
  ])("is refused, and its words are not repeated: %s", (_what, question) => {
    expect(says(question)).toThrow(InvalidInputError);
    expect(says(question)).not.toThrow(/Nordmann/);
  });

  it.each(["commitment.money", "constructor", "valueOf"])("is said to be of another version, by its id: %s", (id) => {
    expect(keysOf({ ...questionOf("submission"), id } as OpenQuestion)).toEqual(["unknown/other"]);
    expect(says({ ...questionOf("submission"), id })()).toContain(id);
  });

  it("nor is one about areas, in a round that has none", () => {
    expect(keysOf(questionOf("wish.areas"), roundWith(({ wish }) => (wish.areas = [])))).toEqual(["unknown/other"]);
  });

  it("nor is a language that the library does not speak", () => {
    expect(() => explain(round2026, questionOf("submission"), "sv" as Locale)).toThrow(/^The locale is not valid/);
  });
});
