import { describe, expect, it } from "vitest";
import { locales, type Locale } from "../../src/language/index.js";
import {
  readRound,
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
import { round2026 } from "../../src/rounds/index.js";
import { roundWith } from "./roundWith.js";
import { modeSchema, payerSchema } from "../../src/round/vocabulary.js";

/** Some words in one language, each with its id. */
function named<Id extends string>(ids: readonly Id[], say: (id: Id, locale: Locale) => string) {
  return (locale: Locale): { id: string; name: string }[] => ids.map((id) => ({ id, name: say(id, locale) }));
}

const { group, kinds, audiences, wish, commitments, costs } = round2026;
const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

const vocabularies = [
  { vocabulary: "seats", namesIn: named(group.seats.map(({ role }) => role), (role, locale) => sayRole(round2026, role, locale)) },
  { vocabulary: "meetings", namesIn: named([...ids(kinds), "guidance-meeting"], (kind, locale) => sayActivity(round2026, kind, locale)) },
  { vocabulary: "meetings, definite", namesIn: named([...ids(kinds), "guidance-meeting"], (kind, locale) => sayActivity(round2026, kind, locale, "the")) },
  { vocabulary: "meetings, several", namesIn: named([...ids(kinds), "guidance-meeting"], (kind, locale) => sayActivity(round2026, kind, locale, "many")) },
  { vocabulary: "ways of meeting", namesIn: named(modeSchema.options, sayMode) },
  { vocabulary: "audiences", namesIn: named(ids(audiences), (audience, locale) => sayAudience(round2026, audience, locale)) },
  { vocabulary: "areas of development", namesIn: named(ids(wish.areas), (area, locale) => sayArea(round2026, area, locale)) },
  { vocabulary: "commitments", namesIn: named(ids(commitments), (commitment, locale) => sayCommitment(round2026, commitment, locale)) },
  { vocabulary: "costs", namesIn: named(costs.map(({ item }) => item), (item, locale) => sayCostItem(round2026, item, locale)) },
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
      expect(name).toMatch(/^(KickOff|\p{Ll})/u);
      expect(name).not.toMatch(/\.$/);
    }
  });
});

describe("a name", () => {
  it.each(ids(commitments))("of the commitment %s has no å of its own, and is a gerund in English", (id) => {
    expect(sayCommitment(round2026, id, "nb")).toMatch(/^(?!å )\p{L}+[ea] /u);
    expect(sayCommitment(round2026, id, "nn")).toMatch(/^(?!å )\p{L}+[ea] /u);
    expect(sayCommitment(round2026, id, "en")).toMatch(/^[a-z]+ing /);
  });

  it.each(vocabularies)("in nynorsk has no bokmål in it: the $vocabulary", ({ namesIn }) => {
    for (const { name } of namesIn("nn")) {
      expect(name).not.toMatch(bokmal);
    }
  });

  it.each([
    ["nb", "«mayor»"],
    ["nn", "«mayor»"],
    ["en", "‘mayor’"],
  ] as const)("of what the round does not have is its id in quotes, in %s", (locale, name) => {
    expect([sayRole, sayActivity, sayAudience, sayArea, sayCommitment, sayCostItem].map((say) => say(round2026, "mayor", locale))).toEqual(Array(6).fill(name));
  });

  it("may hold a slot, filled from its round", () => {
    const month = { nb: "møtes i {period/from:month}", nn: "møtast i {period/from:month}", en: "meeting in {period/from:month}" };
    const round = readRound(roundWith({ "commitments.1.to": month }));
    expect(sayCommitment(round, "time", "en")).toBe("meeting in August 2026");
  });
});
