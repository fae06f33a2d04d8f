import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { locales } from "../../src/index.js";
import { languages } from "../../src/language/index.js";
import { asksTheHost, branchesOf, pluralsIn, slotsIn } from "./messages.js";

const keysOf = (locale: (typeof locales)[number]) => Object.keys(languages[locale].texts);

/** The keys of a language whose text is as described. */
const keysWhere = (locale: (typeof locales)[number], is: (text: string, key: string) => boolean) => Object.entries(languages[locale].texts).flatMap(([key, text]) => (is(text, key) ? [key] : []));

/** The sentences of a text, whichever branches are taken. */
const sentencesOf = (text: string) => branchesOf(text).flatMap((branch) => branch.split(/(?<=[.?!])\s+(?=[\p{Lu}{])/u));

/** What stands inside sentences and is no sentence itself. */
const isWord = (key: string) => !/^(finding|question|event|repair|refusal|key-date|dated-item|slot|contribution|issue|assumed|unknown)\b/.test(key);

describe("the languages", () => {
  it("have the same keys in the same order", () => {
    for (const locale of locales) expect(keysOf(locale)).toEqual(keysOf("nb"));
  });

  it("have the same slots in each text, but for the forms in which a language needs them", () => {
    const bare = (slots: readonly string[]) => [...new Set(slots.map((slot) => (slot.charAt(0).toLowerCase() + slot.slice(1)).replace(/(?<=.)(The|Many|InWords|Day|Weekday|Or|Count)$/, "")))].toSorted();
    const unequal = keysOf("nb").filter((key) => new Set(locales.map((locale) => bare(slotsIn(languages[locale].texts[key] ?? "")).join(" "))).size > 1);
    expect(unequal.filter((key) => !["clock", "clock/full-hour"].includes(key))).toEqual([]);
  });

  it("give advice and say what is assumed only beside a sentence", () => {
    expect(keysOf("nb").filter((key) => /\/(?:advice|assumed)$/.test(key) && !keysOf("nb").includes(key.replace(/\/\w+$/, "")))).toEqual([]);
  });
});

describe.each(locales)("the texts in %s", (locale) => {
  it("ask the host for nothing, and have both branches of every plural", () => {
    expect(keysWhere(locale, asksTheHost)).toEqual([]);
    expect(keysWhere(locale, (text) => pluralsIn(text).some((branches) => !branches.includes("one") || !branches.includes("other")))).toEqual([]);
  });

  it("are whole sentences, with at most thirty words each", () => {
    expect(keysWhere(locale, (text, key) => !isWord(key) && branchesOf(text).some((branch) => !/^[\p{Lu}\d{«‘].*[.?!}]$/su.test(branch)))).toEqual([]);
    expect(keysWhere(locale, (text) => sentencesOf(text).some((sentence) => sentence.split(/\s+/).length > 30))).toEqual([]);
  });

  it("are typeset: no straight quotation marks or hyphens for dashes, no double spaces, no space before a stop", () => {
    expect(keysWhere(locale, (text, key) => !key.startsWith("number/") && /["']| {2}|\.\.| - |\s[.,;:?!]/.test(text))).toEqual([]);
  });
});

/** The choices of the language: what is not written, and what is written for it. */
const choices: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  nb: [
    [/arrangør/i, "{organiser}"],
    [/\bført\b|\bføre\b|\bfør opp\b/i, "registrert"],
    [/ønskene/i, "dagene som er tilbudt"],
    [/lest slik/i, "lagt til grunn"],
    [/deltaking/i, "deltakelse"],
    [/\bden som følger\b|ledsager/i, "den som blir med"],
    [/ikke tid for det ennå/i, "a date"],
  ],
  nn: [
    [/arrangør/i, "{organiser}"],
    [/\bført\b|\bføre\b/i, "registrert"],
    [/\bvart\b|\bblir\b(?=.{0,30}\bvorte\b)/i, "blei"],
    [/\blat\b/i, "la"],
    [/\bdifor\b/i, "derfor"],
    [/\bogså\b/i, "òg"],
    [/\bsamstundes\b/i, "samtidig"],
    [/\bmedlemer|medlemen\b/i, "medlemmer, medlemmet"],
    [/ønska\b(?! av)/i, "dagane som er tilbodne"],
  ],
  en: [
    [/\bprogram\b/i, "programme"],
    [/\borganiser(?!\})\b|\bCouncil\b/, "{organiser}"],
    [/, for (?!which|whom|each|example)/i, "because"],
    [/\bthe wishes\b/i, "the days offered"],
  ],
};

describe.each(locales)("the choices in %s", (locale) => {
  it.each(choices[locale] ?? [])("not %s but %s", (written) => {
    expect(keysWhere(locale, (text) => written.test(text.replaceAll("{organiser}", "")))).toEqual([]);
  });
});

it("no key stands twice in the file of a language", () => {
  for (const locale of locales) {
    const keys = [...readFileSync(new URL(`../../src/language/${locale}.json`, import.meta.url), "utf8").matchAll(/^\s*"([^"]+)":/gm)].map(([, key]) => key);
    expect(keys).toEqual([...new Set(keys)]);
  }
});
