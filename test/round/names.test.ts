import { describe, expect, it } from "vitest";
import { locales, type Locale } from "../../src/language/index.js";
import {
  sayActivity,
  sayArea,
  sayAudience,
  sayCommitment,
  sayCostItem,
  sayMode,
  sayPayer,
  sayRole,
  saySemester,
} from "../../src/round/index.js";
import {
  audienceSchema,
  commitmentIdSchema,
  costItemSchema,
  developmentAreaSchema,
  gatheringKindSchema,
  modeSchema,
  payerSchema,
  seatRoleSchema,
} from "../../src/round/vocabulary.js";

/** The words of a closed vocabulary in one language, each with its id. */
function named<Id extends string>(ids: readonly Id[], say: (id: Id, locale: Locale) => string) {
  return (locale: Locale): { id: string; name: string }[] => ids.map((id) => ({ id, name: say(id, locale) }));
}

const vocabularies = [
  { vocabulary: "seats", namesIn: named(seatRoleSchema.options, sayRole) },
  { vocabulary: "meetings", namesIn: named([...gatheringKindSchema.options, "guidance-meeting"], sayActivity) },
  { vocabulary: "ways of meeting", namesIn: named(modeSchema.options, sayMode) },
  { vocabulary: "audiences", namesIn: named(audienceSchema.options, sayAudience) },
  { vocabulary: "areas of development", namesIn: named(developmentAreaSchema.options, sayArea) },
  { vocabulary: "commitments", namesIn: named(commitmentIdSchema.options, sayCommitment) },
  { vocabulary: "costs", namesIn: named(costItemSchema.options, sayCostItem) },
  { vocabulary: "payers", namesIn: named(payerSchema.options, sayPayer) },
  { vocabulary: "semesters", namesIn: named(["autumn-2026", "spring-2027"], saySemester) },
];

/** Ids that are the word itself, in the language where they are. */
const idsThatAreWords: Readonly<Record<Locale, readonly string[]>> = {
  nb: ["digital"],
  nn: ["digital"],
  en: ["principal", "digital", "profession", "pedagogy", "organisation"],
};

/** Words, and parts of words, that are bokmål and not nynorsk. */
const bokmal =
  /skole|veiled|(?<!s)eier|leder|lærer|inger|kommuner|vikarer|høst|(?<!\p{L})(ikke|hele|fra|en|én|et|de|selve|sette|dekke)(?!\p{L})/u;

describe.each(vocabularies)("the names of the $vocabulary", ({ namesIn }) => {
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

  it.each(locales)("stand inside a sentence: a small letter first and no full stop, in %s", (locale) => {
    for (const { name } of namesIn(locale)) {
      expect(name).toMatch(/^(KickOff$|\p{Ll})/u);
      expect(name).not.toMatch(/\.$/);
    }
  });
});

describe("a name", () => {
  it.each(commitmentIdSchema.options)("of the commitment %s has no å of its own, and is a gerund in English", (id) => {
    expect(sayCommitment(id, "nb")).toMatch(/^(?!å )\p{L}+[ea] /u);
    expect(sayCommitment(id, "nn")).toMatch(/^(?!å )\p{L}+[ea] /u);
    expect(sayCommitment(id, "en")).toMatch(/^[a-z]+ing /);
  });

  it.each(vocabularies)("in nynorsk has no bokmål in it: the $vocabulary", ({ namesIn }) => {
    for (const { name } of namesIn("nn")) {
      expect(name).not.toMatch(bokmal);
    }
  });
});
