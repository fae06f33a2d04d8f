import { describe, expect, it } from "vitest";
import { InvalidInputError, locales, round2026, sayQuestion, type Locale, type OpenQuestion, type QuestionId } from "../../src/index.js";
import { looksLikeBokmal } from "../language/bokmal.js";
import { roundWith } from "../group/rounds.js";
import { everyQuestion, membersOnly, questionOf } from "./openQuestions.js";

/** Questions that really are the same in bokmål and nynorsk. */
const sameInBothNorwegians: readonly QuestionId[] = ["membership"];

/** The questions whose words are as described: a test that wants none shows which there are. */
const questionsThat = (are: (text: Readonly<Record<Locale, string>>) => boolean) =>
  everyQuestion.filter((each) => are({ nb: sayQuestion(membersOnly, each, "nb"), nn: sayQuestion(membersOnly, each, "nn"), en: sayQuestion(membersOnly, each, "en") })).map(({ id }) => id);

describe("a question in words", () => {
  it.each(locales)("asks for each commitment as the round does, in %s", (locale) => {
    const asked = everyQuestion.filter(({ id }) => id.startsWith("commitment."));
    expect(asked.map((each) => sayQuestion(round2026, each, locale))).toEqual(round2026.commitments.map(({ question }) => question[locale]));
  });

  it("fills in what the text takes from the round", () => {
    const [nb, nn, en] = ["Er kommunen med fra {period/from}?", "Er kommunen med frå {period/from}?", "Does the municipality take part from {period/from}?"] as const;
    const round = roundWith((data) => (data.commitments = data.commitments.map((each) => (each.id === "time" ? { ...each, question: { nb, nn, en } } : each))));
    expect(sayQuestion(round, questionOf("commitment.time"), "nn")).toBe("Er kommunen med frå 1. august 2026?");
  });

  it("asks about one area by its name, and about several which of them", () => {
    const round = roundWith(({ wish }) => (wish.areas = wish.areas.filter(({ id }) => id === "pedagogy")));
    expect(locales.map((locale) => sayQuestion(round, questionOf("wish.areas"), locale))).toEqual([
      "Vil kommunen utvikle området pedagogikk?",
      "Vil kommunen utvikle området pedagogikk?",
      "Does the municipality want to develop the area of pedagogy?",
    ]);
    expect(sayQuestion(round2026, questionOf("wish.areas"), "en")).toBe("Which of the areas profession, pedagogy and organisation does the municipality want to develop?");
  });

  it("reads the same when the question has been stored as JSON", () => {
    for (const each of everyQuestion) expect(sayQuestion(membersOnly, JSON.parse(JSON.stringify(each)) as OpenQuestion, "nn")).toBe(sayQuestion(membersOnly, each, "nn"));
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
    for (const locale of locales) expect(new Set(everyQuestion.map((each) => sayQuestion(membersOnly, each, locale))).size).toBe(everyQuestion.length);
  });
});

describe("what is no question", () => {
  it.each<[string, unknown]>([
    ["nothing", null],
    ["a text", "commitment.time"],
    ["a question without an id", {}],
    ["an id that no question has", { id: "commitment.money" }],
    ["the name of what every object has", { id: "constructor" }],
    ["the name of every object’s prototype", { id: "__proto__" }],
  ])("is refused, and its words are not repeated: %s", (_what, question) => {
    const call = () => sayQuestion(round2026, question as OpenQuestion, "nb");
    expect(call).toThrow(InvalidInputError);
    expect(call).not.toThrow(/money|constructor|__proto__/);
  });

  it("nor is a language that the library does not speak", () => {
    expect(() => sayQuestion(round2026, questionOf("submission"), "sv" as Locale)).toThrow(/^The locale is not valid/);
  });
});
