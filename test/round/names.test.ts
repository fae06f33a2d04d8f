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
  it.each([
    ["a seat", sayRole.bind(null, "owner-political"), "politisk kulturskoleeier", "politisk kulturskuleeigar", "political school owner"],
    ["another seat", sayRole.bind(null, "resource-teacher"), "ressurslærer", "ressurslærar", "resource teacher"],
    ["a meeting", sayActivity.bind(null, "guidance-meeting"), "veiledningsmøte", "rettleiingsmøte", "guidance meeting"],
    ["a meeting with a name of its own", sayActivity.bind(null, "kick-off"), "KickOff", "KickOff", "KickOff"],
    ["a way of meeting", sayMode.bind(null, "physical"), "fysisk", "fysisk", "in person"],
    ["an audience", sayAudience.bind(null, "whole-group"), "hele kommunegruppa", "heile kommunegruppa", "the whole municipal group"],
    ["an area of development", sayArea.bind(null, "organisation"), "organisasjon", "organisasjon", "organisation"],
    ["a cost", sayCostItem.bind(null, "lodging-and-meals"), "overnatting og måltider", "overnatting og måltid", "lodging and meals"],
    ["somebody's cost", sayCostItem.bind(null, "adviser"), "veilederen", "rettleiaren", "the adviser"],
    [
      "the cost of travel",
      sayCostItem.bind(null, "adviser-travel"),
      "veilederens reiser til lokale møter",
      "reisene rettleiaren har til lokale møte",
      "the adviser’s travel to local meetings",
    ],
    ["the cost of a place", sayCostItem.bind(null, "local-venue"), "møterom til lokale møter", "møterom til lokale møte", "venues for local meetings"],
    ["a payer", sayPayer.bind(null, "municipality"), "kommunen", "kommunen", "the municipality"],
    ["nobody", sayPayer.bind(null, "not-stated"), "ikke sagt i utlysningen", "ikkje sagt i utlysinga", "not stated in the call"],
    ["an autumn", saySemester.bind(null, "autumn-2026"), "høsten 2026", "hausten 2026", "autumn 2026"],
    ["a spring", saySemester.bind(null, "spring-2027"), "våren 2027", "våren 2027", "spring 2027"],
  ])("says %s in each language", (_what, say, nb, nn, en) => {
    expect(locales.map((locale) => say(locale))).toEqual([nb, nn, en]);
  });

  it.each([
    ["nb", "Kommunen forplikter seg til å sette av tid gjennom hele programperioden."],
    ["nn", "Kommunen forpliktar seg til å setje av tid gjennom heile programperioden."],
    ["en", "The municipality commits itself to setting aside time through the whole program period."],
  ] as const)("of a commitment completes the sentence, in %s", (locale, sentence) => {
    const beginnings = { nb: "Kommunen forplikter seg til å", nn: "Kommunen forpliktar seg til å", en: "The municipality commits itself to" };
    expect(`${beginnings[locale]} ${sayCommitment("time", locale)}.`).toBe(sentence);
  });

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
