import { describe, expect, it } from "vitest";
import { locales } from "../../src/index.js";
import { everyRule, speaker } from "../../src/explain/index.js";
import { languages } from "../../src/language/index.js";
import { factsIn } from "../language/messages.js";
import { codesOf } from "./codes.js";
import { found } from "./findings.js";

/** One finding of each code of a rule that says so by facts. */
const examples = new Map(found.map((each) => [`${each.finding.rule}/${each.finding.code}`, each]));

describe.each(everyRule)("$id", (rule) => {
  it.each(codesOf(rule))("is told just what its sentence asks for: %s", (code) => {
    const example = examples.get(`${rule.id}/${code}`);
    if (example === undefined) return;
    const given = Object.keys(rule.says[code]?.(example.finding as never) ?? {});
    const asked = locales.flatMap((locale) => ["", "/advice"].flatMap((end) => factsIn(languages[locale].texts[`finding/${rule.id}/${code}${end}`] ?? "", given)));
    expect([...new Set(asked)].filter((name) => name !== "organiser").toSorted()).toEqual(given.toSorted());
  });
});

it.each(locales)("every finding is said whole in %s, and none as one of another version", (locale) => {
  const { unknown } = { unknown: (languages[locale].texts["unknown/finding"] ?? "").slice(0, 12) };
  const speakers = new Map(found.map(({ round }) => [round, speaker(round, languages[locale])]));
  const lost = found.filter(({ round, finding }) => speakers.get(round)?.(finding).startsWith(unknown));
  expect([...new Set(lost.map(({ finding }) => `${finding.rule} ${finding.code}`))]).toEqual([]);
});
