import { describe, expect, it } from "vitest";
import { locales } from "../../src/index.js";
import { everyRule } from "../../src/explain/findings.js";
import { languages } from "../../src/language/index.js";
import { factsIn } from "../language/messages.js";
import { codesOf } from "./codes.js";

/** Stands for whatever a finding may carry: each of its fields is anything again, and so is what its methods give. */
const anything: unknown = new Proxy(() => undefined, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => 1 : key === Symbol.iterator ? () => [][Symbol.iterator]() : anything),
  apply: () => anything,
  ownKeys: () => ["prototype"],
});

/** What the texts of a code ask for, in any language, and the advice with them. */
function askedBy(key: string, given: readonly string[]): readonly string[] {
  const texts = locales.flatMap((locale) => [key, `${key}/advice`].map((each) => languages[locale].texts[each] ?? ""));
  return [...new Set(texts.flatMap((text) => factsIn(text, given)))].filter((name) => name !== "organiser").toSorted();
}

/** Codes whose facts are counted from dates, which anything is not: sentences.test.ts holds them. */
const counted = ["round.gatherings.weekday/weekday-wrong", "schedule.guidance.in-semester/inside-semester", "schedule.guidance.in-semester/outside-semester"];

/** Without a single finding, so that whoever edits a text knows in a moment; sentences.test.ts holds the same against real ones. */
describe.each(everyRule)("$id", (rule) => {
  it.each(codesOf(rule).filter((code) => !counted.includes(`${rule.id}/${code}`)))("tells the sentence of %s what it asks for, and nothing else", (code) => {
    const given = Object.keys(rule.says[code]?.(anything as never) ?? {}).toSorted();
    expect(given).toEqual(askedBy(`finding/${rule.id}/${code}`, given));
  });
});
