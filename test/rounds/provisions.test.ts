import { describe, expect, it } from "vitest";
import { sayDate, sayWeekday } from "../../src/language/formats.js";
import { languages, locales, type LocalizedText } from "../../src/language/index.js";
import { textIn } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { provisions2026 } from "../../src/rounds/2026-2027.provisions.js";
import { assumptions2026 } from "../../src/rounds/2026-2027.assumptions.js";
import type { CivilDate } from "../../src/time/index.js";
import { looksLikeBokmal } from "../language/bokmal.js";

const expectedProvisions = [
  ["title/period", "data"],
  ["title/deadline", "data"],
  ["title/portal", "data"],
  ["intro/1", "context"],
  ["intro/2", "context"],
  ["intro/3", "data"],
  ["intro/3.1", "data"],
  ["intro/3.2", "data"],
  ["intro/3.3", "data"],
  ["intro/3.4", "data"],
  ["intro/4", "must"],
  ["intro/5", "must"],
  ["intro/6", "must"],
  ["intro/7", "expected"],
  ["intro/8", "expected"],
  ["target/1", "context"],
  ["purpose/1", "context"],
  ["purpose/2", "context"],
  ["purpose/3", "context"],
  ["purpose/4", "context"],
  ["competence/1", "context"],
  ["competence/2", "context"],
  ["competence/3", "context"],
  ["competence/4", "context"],
  ["competence/5", "context"],
  ["participation/1", "must"],
  ["participation/1.1", "must"],
  ["participation/1.2", "must"],
  ["participation/1.3", "must"],
  ["participation/2", "duty"],
  ["participation/3", "data"],
  ["participation/4", "data"],
  ["participation/5", "data"],
  ["participation/6", "must"],
  ["participation/7", "expected"],
  ["dates/1", "data"],
  ["dates/2", "data"],
  ["dates/3", "data"],
  ["costs/0", "data"],
  ["costs/1", "must"],
  ["costs/2", "must"],
  ["spring/1", "data"],
  ["spring/2", "data"],
  ["spring/3", "duty"],
  ["spring/4", "duty"],
] as const;

/** The days that a text names in full, in its order. */
const expectedDates: Readonly<Record<string, readonly CivilDate[]>> = {
  "title/deadline": ["2026-04-13"],
  "title/portal": ["2026-03-19"],
  "dates/1": ["2026-08-26"],
  "dates/2": ["2026-11-11", "2027-03-17", "2027-09-15"],
  "dates/3": ["2026-09-25", "2027-02-19", "2027-11-26"],
  "spring/1": ["2026-03-19"],
  "spring/2": ["2026-04-13"],
  "spring/3": ["2026-04-30"],
  "D1 question": ["2026-04-13"],
  "D2 question": ["2026-03-19"],
  "D3 answer": ["2026-08-01", "2027-01-01", "2027-08-01", "2027-12-31"],
  "D21 question": ["2027-09-13"],
};

/** Texts that really are the same in bokmål and nynorsk. */
const sameInBothNorwegians = ["title/deadline", "D1 question", "D10 question"];

/** A text with its slots filled, as readers see it. */
function filled(text: LocalizedText): LocalizedText {
  return { nb: textIn(round2026, text, "nb"), nn: textIn(round2026, text, "nn"), en: textIn(round2026, text, "en") };
}

/** Every text under the name of its provision, or of its assumption and whether it asks or answers. */
const texts = [
  ...provisions2026.map(({ id, text }) => ({ name: id, text: filled(text) })),
  ...assumptions2026.flatMap(({ id, question, answer }) => [
    { name: `${id} question`, text: filled(question) },
    { name: `${id} answer`, text: filled(answer) },
  ]),
];

/** The names of the texts that are as described: a test that wants none shows which there are. */
function textsThat(are: (text: (typeof texts)[number]["text"], name: string) => boolean): string[] {
  return texts.filter(({ name, text }) => are(text, name)).map(({ name }) => name);
}

/** A day, a month and a year, in any of the three languages. */
const writtenDate = /\d{1,2}\.?\s\p{L}+ \d{4}/gu;

/** Without titles and names, which stand in every language as their owners write them, and the Norwegian words that the English explains. */
function withoutNames(text: string): string {
  return text.replaceAll("Rammeplan for kulturskolen – Kulturskole for alle", "").replaceAll(/(Norsk k|K)ulturskoleråd(et)?|\((kulturskoler|ressurslærere)\)/g, "");
}

describe("the provisions of the call", () => {
  it("are all there, in the order of the call, each of its kind", () => {
    expect(provisions2026.map(({ id, kind }) => [id, kind])).toEqual(expectedProvisions);
  });

  it("have an id each", () => {
    expect(new Set(provisions2026.map(({ id }) => id)).size).toBe(provisions2026.length);
  });
});

describe("the assumptions", () => {
  it("are D1 to D25, in order", () => {
    expect(assumptions2026.map(({ id }) => id)).toEqual(Array.from({ length: 25 }, (_, index) => `D${String(index + 1)}`));
  });
});

describe.each(locales)("every text in %s", (locale) => {
  it("is made of whole sentences", () => {
    expect(textsThat((text) => !/^\p{Lu}.*\S[.?]$/u.test(text[locale]))).toEqual([]);
  });

  it("ends with a question mark when it is a question, and only then", () => {
    expect(textsThat((text) => text[locale].endsWith("?"))).toEqual(assumptions2026.map(({ id }) => `${id} question`));
  });

  it("is free of ids and of code words", () => {
    expect(textsThat((text) => /[a-z]\/\d|\bD\d|\d{4}-\d{2}|\b(not|needs|to-be)-[a-z]/.test(text[locale]))).toEqual([]);
  });

  it("is free of straight quotation marks and double spaces", () => {
    expect(textsThat((text) => /["']| {2}/.test(text[locale]))).toEqual([]);
  });

  it.each(texts)("names the right days, and no others: $name", ({ name, text }) => {
    expect(text[locale].match(writtenDate) ?? []).toEqual((expectedDates[name] ?? []).map((date) => sayDate(date, languages[locale])));
  });
});

describe("the nynorsk", () => {
  it("differs from the bokmål, but where the two really agree", () => {
    expect(textsThat((text) => text.nb === text.nn)).toEqual(sameInBothNorwegians);
  });

  it("has no bokmål words", () => {
    expect(textsThat((text) => looksLikeBokmal(withoutNames(text.nn)))).toEqual([]);
  });

  it("would be found out if it were the bokmål text", () => {
    expect(textsThat((text, name) => !looksLikeBokmal(withoutNames(text.nb)) && !sameInBothNorwegians.includes(name))).toEqual([]);
  });
});

describe("the English", () => {
  it("has no Norwegian letters or quotation marks outside names", () => {
    expect(textsThat((text) => /[æøå«»]/i.test(withoutNames(text.en)))).toEqual([]);
  });
});

describe("the gatherings", () => {
  it.each(["dates/1", "dates/2", "dates/3"])("fall on the weekday that the call names: %s", (id) => {
    const [first, ...others] = expectedDates[id] ?? [];
    const text = texts.find(({ name }) => name === id)?.text;
    for (const locale of locales) {
      const weekday = sayWeekday(first ?? "0001-01-01", languages[locale]);
      expect(text?.[locale]).toContain(weekday);
      expect(others.map((date) => sayWeekday(date, languages[locale]))).toEqual(others.map(() => weekday));
    }
  });

  it.each([
    ["dates/1", "klokka 10–13", "10:00–13:00"],
    ["dates/2", "klokka 9–13", "09:00–13:00"],
  ])("begin and end when the call says: %s", (id, norwegian, english) => {
    const text = texts.find(({ name }) => name === id)?.text;
    expect(text?.nb).toContain(norwegian);
    expect(text?.nn).toContain(norwegian);
    expect(text?.en).toContain(english);
  });
});
