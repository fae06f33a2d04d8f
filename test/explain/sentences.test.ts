import { expect, it } from "vitest";
import { locales } from "../../src/index.js";
import { speaker } from "../../src/explain/index.js";
import { languages } from "../../src/language/index.js";
import { foundToSay } from "./findings.js";

it.each(locales)("every finding is said whole in %s, and none as one of another version", (locale) => {
  const [lost = ""] = (languages[locale].texts["unknown/finding"] ?? "").split("{");
  const speakers = new Map(foundToSay.map(({ round }) => [round, speaker(round, languages[locale])]));
  const notSaid = foundToSay.filter(({ round, finding }) => speakers.get(round)?.(finding).startsWith(lost));
  expect([...new Set(notSaid.map(({ finding }) => `${finding.rule} ${finding.code}`))]).toEqual([]);
});
