import { describe, expect, it } from "vitest";
import { calendarRules, type CalendarFinding } from "../../src/calendar/index.js";
import { explain } from "../../src/explain/index.js";
import { languages, locales, type Locale } from "../../src/language/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { codesOf } from "../explain/codes.js";
import { looksLikeBokmal } from "../language/bokmal.js";
import { factsIn } from "../language/messages.js";
import { calendarFindings as findings } from "./allSorts.js";

/** The cases whose findings are not as they should be, each once. */
const thatAre = (wrong: (finding: CalendarFinding) => boolean) => [...new Set(findings.filter(wrong).map(({ rule, code }) => `${rule} ${code}`))];

describe("the rules for reading a calendar", () => {
  it("have an id each, dotted, in small letters, in the room’s name", () => {
    const ids = calendarRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^calendar(\.[a-z]+(-[a-z]+)*)+$/);
  });

  it("have no case that no calendar leads to", () => {
    const reached = new Set(findings.map(({ rule, code }) => `${rule} ${code}`));
    const declared = calendarRules.flatMap((rule) => codesOf(rule).map((code) => `${rule.id} ${code}`));
    expect(declared.filter((each) => !reached.has(each))).toEqual([]);
  });

  it("cite provisions and assumptions of the call", () => {
    const known = [...round2026.provisions, ...round2026.assumptions].map(({ id }) => id);
    expect(thatAre(({ provisions }) => provisions.length === 0)).toEqual([]);
    expect(thatAre(({ provisions, assumptions }) => [...provisions, ...assumptions].some((id) => !known.includes(id)))).toEqual([]);
  });

  it("give findings that survive JSON, and name what mends them where something does", () => {
    for (const finding of findings) expect(JSON.parse(JSON.stringify(finding))).toStrictEqual(finding);
    expect(thatAre(({ repair }) => repair !== undefined && !/^[a-z]+(-[a-z]+)*$/.test(repair.action))).toEqual([]);
  });
});

describe.each(locales)("every finding about a calendar, explained in %s,", (locale) => {
  const thatSay = (wrong: (text: string, finding: CalendarFinding) => boolean) => thatAre((finding) => wrong(explain(round2026, finding, locale), finding));

  it("is made of whole sentences", () => {
    expect(thatSay((text) => !/^[\p{Lu}\d].*\.$/su.test(text))).toEqual([]);
  });

  it("holds nothing of the machine, no codes and no dates as machines write them", () => {
    expect(thatSay((text) => /undefined|null|\[object|NaN|\bD\d|\d{4}-\d{2}|\p{Ll}\p{Lu}|[a-z]\/\d/u.test(text))).toEqual([]);
    expect(thatSay((text, { rule, code }) => text.includes(rule) || (code.includes("-") && text.includes(code) && code !== "all-day"))).toEqual([]);
  });

  it("is typeset", () => {
    expect(thatSay((text) => /["']| {2}|\.\.|\s[.,;:]/.test(text))).toEqual([]);
  });

  it("reads the same when it has been stored as JSON", () => {
    for (const finding of findings) expect(explain(round2026, JSON.parse(JSON.stringify(finding)) as CalendarFinding, locale)).toBe(explain(round2026, finding, locale));
  });
});

describe("every finding about a calendar", () => {
  it("says so in each language’s own words", () => {
    const said = (locale: Locale) => (finding: CalendarFinding) => explain(round2026, finding, locale);
    expect(thatAre((finding) => said("nb")(finding) === said("nn")(finding))).toEqual([]);
    expect(thatAre((finding) => looksLikeBokmal(said("nn")(finding)))).toEqual([]);
    expect(thatAre((finding) => /[æøå«»]/i.test(said("en")(finding)))).toEqual([]);
  });

  it("tells its sentence just what it asks for", () => {
    const keysOf = ({ rule, code }: CalendarFinding) => ["", "/advice"].map((end) => `finding/${rule}/${code}${end}`);
    const wrong = thatAre((finding) => {
      const says = calendarRules.find(({ id }) => id === finding.rule)?.says[finding.code] as ((of: CalendarFinding) => object) | undefined;
      const given = Object.keys(says?.(finding) ?? {});
      const asked = locales.flatMap((locale) => keysOf(finding).flatMap((key) => factsIn(languages[locale].texts[key] ?? "", given)));
      return [...new Set(asked)].toSorted().join() !== given.toSorted().join();
    });
    expect(wrong).toEqual([]);
  });

  it("names the meetings as the round does", () => {
    const names = { one: "samtale", the: "samtalen", many: "samtaler" };
    const inEach = Object.fromEntries(Object.entries(names).map(([form, name]) => [form, { nb: name, nn: name, en: name }]));
    const round = JSON.parse(JSON.stringify({ ...round2026, guidance: { ...round2026.guidance, names: inEach } })) as typeof round2026;
    expect(thatAre((finding) => /veiledningsmøte/i.test(explain(round, finding, "nb")))).toEqual([]);
  });
});
