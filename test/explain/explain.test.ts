import { describe, expect, it } from "vitest";
import { explain, locales, sayPath, type Finding, type Locale } from "../../src/index.js";
import { looksLikeBokmal } from "../language/bokmal.js";
import { foundToSay } from "./findings.js";

/** Each sentence once, with the finding that it comes from. */
const explained = [...new Map(foundToSay.map((each) => [`${each.finding.rule} ${each.finding.code} ${explain(each.round, each.finding, "nb")}`, each])).values()].map(({ round, finding }) => ({
  round,
  finding,
  name: `${finding.rule} ${finding.code}`,
  nb: explain(round, finding, "nb"),
  nn: explain(round, finding, "nn"),
  en: explain(round, finding, "en"),
}));

type Explained = (typeof explained)[number];

/** The cases whose text is as described, each once: a test that wants none shows which there are. */
const casesThat = (are: (each: Explained) => boolean) => [...new Set(explained.filter(are).map(({ name }) => name))];

/** Texts that really are the same in bokmål and nynorsk. */
const sameInBothNorwegians = ["eligibility.named-group group-complete", "eligibility.membership member"];

/** What is told of a round to whoever writes it. */
const tellingIds = ["round.texts slot-not-filled", "round.provisions provision-not-used", "round.assumptions assumption-not-used"];

/** The ids that a finding is made of, where they are more than one ordinary word. */
function idsOf({ rule, code, path, provisions }: Finding): string[] {
  const looksLikeAnId = /[-.[/]|\p{Ll}\p{Lu}/u;
  return [rule, code, sayPath(path), ...path.map(String), ...provisions].filter((id) => looksLikeAnId.test(id));
}

describe.each(locales)("every finding explained in %s", (locale: Locale) => {
  it("is made of whole sentences, that begin with a capital or a date and end with a full stop", () => {
    expect(casesThat((each) => !/^[\p{Lu}\d].*[.?]$/su.test(each[locale]))).toEqual([]);
  });

  it("holds nothing of the machine: no undefined, null, object or number that is none", () => {
    expect(casesThat((each) => /undefined|null|\[object|NaN|Invalid|function/.test(each[locale].replaceAll(/annullert/g, "")))).toEqual([]);
  });

  it("repeats neither rule, code, path nor provision", () => {
    expect(casesThat((each) => idsOf(each.finding).some((id) => each[locale].includes(id)))).toEqual([]);
  });

  it("is free of ids, dates as machines write them, and words glued together, but where an id is what whoever writes the round has to correct", () => {
    expect(casesThat((each) => /\bD\d|\d{4}-\d{2}|\p{Ll}\p{Lu}|[a-z]\/\d/u.test(each[locale].replaceAll("KickOff", "")))).toEqual(tellingIds);
  });

  it("is typeset: no straight quotation marks, double spaces, doubled stops or spaces before a stop", () => {
    expect(casesThat((each) => /["']| {2}|\.\.|\s[.,;:]/.test(each[locale]))).toEqual([]);
  });
});

describe("every finding explained", () => {
  it("says so in each language's own words", () => {
    expect(casesThat(({ nb, nn }) => nb === nn)).toEqual(sameInBothNorwegians);
    expect(casesThat(({ nb, nn, en }) => en === nb || en === nn)).toEqual([]);
  });

  it("has no bokmål words in nynorsk", () => {
    expect(casesThat(({ nn }) => looksLikeBokmal(nn))).toEqual([]);
  });

  it("has no Norwegian letters or quotation marks in English, but in the name of the organiser", () => {
    expect(casesThat(({ en }) => /[æøå«»]/i.test(en.replaceAll("Norsk kulturskoleråd", "")))).toEqual([]);
  });

  it("reads the same when it has been stored as JSON", () => {
    for (const { round, finding, nn } of explained) expect(explain(round, JSON.parse(JSON.stringify(finding)) as Finding, "nn")).toBe(nn);
  });
});
