import { describe, expect, it } from "vitest";
import { InvalidInputError, locales, sayCommitment, sayQuestion, type Locale, type OpenQuestion, type QuestionId } from "../../src/index.js";
import { looksLikeBokmal } from "../language/bokmal.js";
import { everyQuestion, questionOf } from "./openQuestions.js";

/** Questions that really are the same in bokmål and nynorsk. */
const sameInBothNorwegians: readonly QuestionId[] = ["membership"];

/** The questions whose words are as described: a test that wants none shows which there are. */
const questionsThat = (are: (text: Readonly<Record<Locale, string>>) => boolean) =>
  everyQuestion.filter((each) => are({ nb: sayQuestion(each, "nb"), nn: sayQuestion(each, "nn"), en: sayQuestion(each, "en") })).map(({ id }) => id);

describe("a question in words", () => {
  it.each(locales)("asks for each commitment as it is said elsewhere, in %s", (locale) => {
    const asked = questionsThat(() => true).filter((id) => id.startsWith("commitment."));
    expect(asked).toHaveLength(8);
    for (const { id, path } of everyQuestion.filter((each) => asked.includes(each.id))) {
      expect(sayQuestion(questionOf(id), locale)).toContain(sayCommitment(path[1] as never, locale));
    }
  });

  it("reads the same when the question has been stored as JSON", () => {
    for (const each of everyQuestion) expect(sayQuestion(JSON.parse(JSON.stringify(each)) as OpenQuestion, "nn")).toBe(sayQuestion(each, "nn"));
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
    expect(questionsThat(({ nb, en }) => en === nb || /[æøå«»]/i.test(en))).toEqual([]);
  });

  it("is asked in words of its own", () => {
    for (const locale of locales) expect(new Set(everyQuestion.map((each) => sayQuestion(each, locale))).size).toBe(everyQuestion.length);
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
    const call = () => sayQuestion(question as OpenQuestion, "nb");
    expect(call).toThrow(InvalidInputError);
    expect(call).not.toThrow(/money|constructor|__proto__/);
  });

  it("nor is a language that the library does not speak", () => {
    expect(() => sayQuestion(questionOf("submission"), "sv" as Locale)).toThrow(/^The locale is not valid/);
  });
});
