import { describe, expect, it } from "vitest";
import { sayCount, sayDate, sayDayAndMonth, sayKroner, sayList, sayMonthAndYear, sayNumber, sayWeekday } from "../../src/language/formats.js";
import { languages, locales, localeSchema, localizedTextSchema, Speech } from "../../src/language/index.js";
import { addDays, type CivilDate } from "../../src/time/index.js";

describe("sayDate", () => {
  it.each<[CivilDate, string, string, string]>([
    ["2026-08-26", "26.\u00a0august 2026", "26.\u00a0august 2026", "26\u00a0August 2026"],
    ["2026-08-01", "1.\u00a0august 2026", "1.\u00a0august 2026", "1\u00a0August 2026"],
    ["2026-10-01", "1.\u00a0oktober 2026", "1.\u00a0oktober 2026", "1\u00a0October 2026"],
    ["2027-01-01", "1.\u00a0januar 2027", "1.\u00a0januar 2027", "1\u00a0January 2027"],
    ["2027-03-17", "17.\u00a0mars 2027", "17.\u00a0mars 2027", "17\u00a0March 2027"],
    ["2027-05-17", "17.\u00a0mai 2027", "17.\u00a0mai 2027", "17\u00a0May 2027"],
    ["2026-12-31", "31.\u00a0desember 2026", "31.\u00a0desember 2026", "31\u00a0December 2026"],
    ["2028-02-29", "29.\u00a0februar 2028", "29.\u00a0februar 2028", "29\u00a0February 2028"],
  ])("writes %s as %s, %s and %s", (date, ...expected) => {
    expect(locales.map((locale) => sayDate(date, languages[locale]))).toEqual(expected);
  });
});

describe("sayWeekday", () => {
  it.each<[CivilDate, string, string, string]>([
    ["2026-04-13", "mandag", "måndag", "Monday"],
    ["2026-04-14", "tirsdag", "tysdag", "Tuesday"],
    ["2026-08-26", "onsdag", "onsdag", "Wednesday"],
    ["2026-03-19", "torsdag", "torsdag", "Thursday"],
    ["2026-09-25", "fredag", "fredag", "Friday"],
    ["2026-09-26", "lørdag", "laurdag", "Saturday"],
    ["2026-09-27", "søndag", "søndag", "Sunday"],
  ])("names %s %s, %s and %s", (date, ...expected) => {
    expect(locales.map((locale) => sayWeekday(date, languages[locale]))).toEqual(expected);
  });
});

describe("sayList", () => {
  it.each<[string[], string, string, string]>([
    [[], "", "", ""],
    [["rektor"], "rektor", "rektor", "rektor"],
    [["tid", "sted"], "tid og sted", "tid og sted", "tid and sted"],
    [["a", "b", "c"], "a, b og c", "a, b og c", "a, b and c"],
    [["a", "b", "c", "d"], "a, b, c og d", "a, b, c og d", "a, b, c and d"],
  ])("joins %j to “%s”, “%s” and “%s”", (words, ...expected) => {
    expect(locales.map((locale) => sayList(words, languages[locale]))).toEqual(expected);
  });
});

describe("sayList of alternatives", () => {
  it.each<[string[], string, string, string]>([
    [[], "", "", ""],
    [["rektor"], "rektor", "rektor", "rektor"],
    [["tid", "sted"], "tid eller sted", "tid eller sted", "tid or sted"],
    [["a", "b", "c"], "a, b eller c", "a, b eller c", "a, b or c"],
  ])("joins %j to “%s”, “%s” and “%s”", (words, ...expected) => {
    expect(locales.map((locale) => sayList(words, languages[locale], "or"))).toEqual(expected);
  });
});

describe("sayCount", () => {
  it.each([
    [2, "to", "to", "two"],
    [12, "tolv", "tolv", "twelve"],
    [13, "13", "13", "13"],
    [9999, "9999", "9999", "9999"],
    [10_000, "10\u00a0000", "10\u00a0000", "10,000"],
  ])("writes %d as “%s”, “%s” and “%s”", (count, ...expected) => {
    expect(locales.map((locale) => sayCount(count, languages[locale]))).toEqual(expected);
  });
});

describe("sayNumber", () => {
  it.each([
    ["0.00", "0,00", "0.00"],
    ["999.50", "999,50", "999.50"],
    ["1234.5", "1\u00a0234,5", "1,234.5"],
    ["-1234567.89", "−1\u00a0234\u00a0567,89", "-1,234,567.89"],
    ["12", "12", "12"],
  ])("writes %s as “%s” and “%s”", (digits, norwegian, english) => {
    expect(locales.map((locale) => sayNumber(digits, languages[locale]))).toEqual([norwegian, norwegian, english]);
  });
});

describe("sayKroner", () => {
  it.each([
    [0, "0,00\u00a0kr", "NOK\u00a00.00"],
    [5, "0,05\u00a0kr", "NOK\u00a00.05"],
    [123_456_789, "1\u00a0234\u00a0567,89\u00a0kr", "NOK\u00a01,234,567.89"],
    [-250, "−2,50\u00a0kr", "NOK\u00a0-2.50"],
  ])("writes %i øre as “%s” and “%s”", (ore, norwegian, english) => {
    expect(locales.map((locale) => sayKroner(ore, languages[locale]))).toEqual([norwegian, norwegian, english]);
  });
});

/** This host knows all three languages; what it says of them is what we say. */
describe("the words of the languages agree with a host that knows them", () => {
  const tags = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" } as const;
  const days = Array.from({ length: 400 }, (_, index) => addDays("2026-01-01", index));

  /** The host writes plain spaces, where our dates have some at which no line breaks. */
  const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll("\u00a0", " "));

  it.each(locales)("on every date of more than a year, in %s", (locale) => {
    const format = (parts: Intl.DateTimeFormatOptions) => (date: CivilDate) => new Intl.DateTimeFormat(tags[locale], { ...parts, timeZone: "UTC" }).format(new Date(date));
    expect(plain(days.map((date) => sayDate(date, languages[locale])))).toEqual(days.map(format({ dateStyle: "long" })));
    expect(plain(days.map((date) => sayDayAndMonth(date, languages[locale])))).toEqual(days.map(format({ day: "numeric", month: "long" })));
    expect(days.map((date) => sayMonthAndYear(date, languages[locale]))).toEqual(days.map(format({ month: "long", year: "numeric" })));
    expect(days.map((date) => sayWeekday(date, languages[locale]))).toEqual(days.map(format({ weekday: "long" })));
  });

  it.each(locales)("on lists and numbers, in %s", (locale) => {
    const lists = [[], ["a"], ["a", "b"], ["a", "b", "c", "d"]];
    expect(lists.map((list) => sayList(list, languages[locale]))).toEqual(lists.map((list) => new Intl.ListFormat(tags[locale], { type: "conjunction" }).format(list)));
    expect(lists.map((list) => sayList(list, languages[locale], "or"))).toEqual(lists.map((list) => new Intl.ListFormat(tags[locale], { type: "disjunction" }).format(list)));
    const numbers = [0, 7, 999, 1000, 12_345.67, -1_234_567.8];
    expect(numbers.map((number) => sayNumber(String(number), languages[locale]))).toEqual(numbers.map((number) => new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 2 }).format(number)));
  });
});

describe("what somebody has written", () => {
  const { sayFact } = new Speech(languages.nb, () => undefined);

  it.each([
    ["as it is", "Kárášjohka – Karasjok 🎻👩‍👩‍👧", "Kárášjohka – Karasjok 🎻👩‍👩‍👧"],
    ["in one line", "Stein\r\nkjer\u2028x\u0000y", "Stein kjer x y"],
    ["without what turns the text around it", "\u202eregnikjtS\u202c \u2066x\u2069\u200f\u061c", "regnikjtS x"],
    ["without halves of characters and marks of byte order", "\ufeffStein\ud83dkjer", "Steinkjer"],
  ])("is shown %s", (_how, written, shown) => {
    expect(sayFact({ verbatim: written })).toBe(shown);
  });
});

describe("the languages", () => {
  it("are bokmål, nynorsk and English", () => {
    expect(locales).toEqual(["nb", "nn", "en"]);
  });

  it.each(["no", "nb-NO", "NB", "", null])("do not include %j", (tag) => {
    expect(localeSchema.safeParse(tag).success).toBe(false);
  });

  const text = { nb: "a", nn: "b", en: "c" };
  it.each([
    ["a text in all three", text, true],
    ["a text that is missing", { nb: "a", en: "c" }, false],
    ["a text that is empty", { ...text, nn: "" }, false],
    ["a text of two thousand characters", { ...text, en: "c".repeat(2000) }, true],
    ["a longer one", { ...text, en: "c".repeat(2001) }, false],
    ["a language too many", { ...text, sv: "d" }, false],
    ["a text alone", "a", false],
  ])("want every text in all three: %s", (_, value, taken) => {
    expect(localizedTextSchema.safeParse(value).success).toBe(taken);
  });
});
