import { expect, it } from "vitest";
import { languages } from "../../src/language/index.js";
import { reviewedTexts, textsCsv, textsPage } from "./textsPage.js";

const texts = reviewedTexts();

it("every text of the library stands on a page that a reviewer can read, and the page is fresh", async () => {
  await expect(textsPage(texts)).toMatchFileSnapshot("texts/texts.md");
});

it("and in a table for a spreadsheet", async () => {
  await expect(textsCsv(texts)).toMatchFileSnapshot("texts/texts.csv");
});

/** Words that dates, numbers, lists and names are made of, and what is said where something cannot be said. */
const isWord = (key: string) => /^(date|clock|month|weekday|number|list|quoted|semester|verdict|outcome|force|state|mode|payer|holiday|unit|csv|calendar|title|word|missing|assumed|unknown)(\/|$)/.test(key);

it("no text is left that nothing says", () => {
  const stale = texts.filter(({ key, examples }) => examples.length === 0 && !isWord(key));
  expect(stale.map(({ key }) => key)).toEqual([]);
});

it("the languages hold nothing else", () => {
  expect(texts.map(({ key }) => key)).toEqual(Object.keys(languages.en.texts));
});
