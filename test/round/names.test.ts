import { describe, expect, it } from "vitest";
import { languages, locales, type Locale, type NameForm, type WordFact } from "../../src/language/index.js";
import { readRound, speechOf } from "../../src/round/index.js";
import { modeSchema, payerSchema } from "../../src/round/vocabulary.js";
import { round2026 } from "../../src/rounds/index.js";
import { publicHolidaysOf } from "../../src/time/index.js";
import { looksLikeBokmal } from "../language/bokmal.js";
import { roundWith } from "./roundWith.js";

const { group, kinds, audiences, wish, commitments, costs } = round2026;
const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
const named = (words: readonly WordFact[], form: NameForm = "one") => (locale: Locale) => words.map((word) => ({ id: Object.values(word).join(), name: speechOf(round2026, languages[locale]).sayFact(word, form) }));
const meetings = [...ids(kinds), "guidance-meeting"].map((kind) => ({ kind }));

const vocabularies = [
  { vocabulary: "seats", namesIn: named(group.seats.map(({ role }) => ({ seat: role }))) },
  { vocabulary: "seats, definite", namesIn: named(group.seats.map(({ role }) => ({ seat: role })), "the") },
  { vocabulary: "meetings", namesIn: named(meetings) },
  { vocabulary: "meetings, definite", namesIn: named(meetings, "the") },
  { vocabulary: "meetings, several", namesIn: named(meetings, "many") },
  { vocabulary: "ways of meeting", namesIn: named(modeSchema.options.map((mode) => ({ mode }))) },
  { vocabulary: "audiences", namesIn: named(ids(audiences).map((audience) => ({ audience }))) },
  { vocabulary: "areas of development", namesIn: named(ids(wish.areas).map((area) => ({ area }))) },
  { vocabulary: "commitments", namesIn: named(ids(commitments).map((commitment) => ({ commitment }))) },
  { vocabulary: "costs", namesIn: named(costs.map(({ item }) => ({ cost: item }))) },
  { vocabulary: "payers", namesIn: named(payerSchema.options.map((payer) => ({ payer }))) },
  { vocabulary: "semesters", namesIn: named(["autumn-2026", "spring-2027"].map((semester) => ({ semester }))) },
  { vocabulary: "holidays", namesIn: named(publicHolidaysOf(2027).map(({ name }) => ({ holiday: name }))) },
];

/** Ids that are the word itself, in the language where they are. */
const idsThatAreWords: Readonly<Record<Locale, readonly string[]>> = {
  nb: ["digital"],
  nn: ["digital"],
  en: ["principal", "digital", "profession", "pedagogy", "organisation"],
};

describe.each(vocabularies)("the names of the $vocabulary", ({ vocabulary, namesIn }) => {
  it.each(locales)("leave none out, and none is the same as its id, in %s", (locale) => {
    for (const { id, name } of namesIn(locale)) {
      expect(name).toMatch(/^\p{L}.*[\p{L}\d]$/u);
      expect(name === id && !idsThatAreWords[locale].includes(id), `${name} is an id, not a name`).toBe(false);
    }
  });

  it.each(locales)("tell one from another, in %s", (locale) => {
    const names = namesIn(locale).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(locales)("stand inside a sentence: a small letter first, but of names, and no full stop, in %s", (locale) => {
    for (const { name } of namesIn(locale)) {
      if (vocabulary !== "holidays" || locale !== "en") expect(name).toMatch(/^(KickOff|Norsk kulturskoleråd|Kristi|\p{Ll})/u);
      expect(name).not.toMatch(/\.$/);
    }
  });

  it("are nynorsk in nynorsk, and have no Norwegian letters in English", () => {
    expect(namesIn("nn").filter(({ name }) => looksLikeBokmal(name))).toEqual([]);
    expect(namesIn("en").filter(({ name }) => /[æøå'"]/i.test(name.replace("Norsk kulturskoleråd", "")))).toEqual([]);
  });
});

describe("a name", () => {
  it.each(ids(commitments))("of the commitment %s has no å of its own, and is a gerund in English", (commitment) => {
    const [nb, nn, en] = locales.map((locale) => speechOf(round2026, languages[locale]).sayFact({ commitment }));
    expect(nb).toMatch(/^(?!å )\p{L}+[eaæ]\p{L}* /u);
    expect(nn).toMatch(/^(?!å )\p{L}+[eaæ]\p{L}* /u);
    expect(en).toMatch(/^[a-z]+ing /);
  });

  it.each([
    ["nb", "«mayor»"],
    ["nn", "«mayor»"],
    ["en", "‘mayor’"],
  ] as const)("of what the round does not have is its id in quotes, in %s", (locale, name) => {
    const words: readonly WordFact[] = [{ seat: "mayor" }, { kind: "mayor" }, { audience: "mayor" }, { area: "mayor" }, { commitment: "mayor" }, { cost: "mayor" }, { semester: "mayor" }, { holiday: "mayor" }];
    expect(words.map((word) => speechOf(round2026, languages[locale]).sayFact(word))).toEqual(Array(words.length).fill(name));
  });

  it("may hold a slot, filled from its round", () => {
    const month = { nb: "møtes i {period/from:month}", nn: "møtast i {period/from:month}", en: "meeting in {period/from:month}" };
    const round = readRound(roundWith({ "commitments.1.to": month }));
    expect(speechOf(round, languages.en).sayFact({ commitment: "time" })).toBe("meeting in August 2026");
  });
});
