import { describe, expect, it } from "vitest";
import { eventSentences } from "../../src/explain/events.js";
import { explain } from "../../src/explain/index.js";
import { InvalidInputError } from "../../src/input/index.js";
import { languages, locales, type Locale } from "../../src/language/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { simulatedEventSchema, type SimulatedEvent } from "../../src/simulation/index.js";
import { looksLikeBokmal } from "../language/bokmal.js";
import { factsIn } from "../language/messages.js";
import { events, eventsByHand } from "./allSorts.js";

/** The sentences of all of them. */
const sentences = events.flatMap((event) => eventSentences(round2026, event).sentences);
const said = (locale: Locale) => events.map((event) => explain(round2026, event, locale));

describe("an event", () => {
  it.each(eventsByHand)("leads to %s: %j", (keys, event) => {
    expect(eventSentences(round2026, event).sentences.map(({ text }) => text)).toEqual(keys.split(" ").map((key) => `event/${key}`));
  });

  it("of every type is here, and every sentence there is", () => {
    expect(new Set(events.map(({ type }) => type)).size).toBe(simulatedEventSchema.options.length);
    const keys = Object.keys(languages.nb.texts).filter((key) => key.startsWith("event/"));
    expect([...new Set(sentences.map(({ text }) => text))].toSorted()).toEqual(keys.toSorted());
  });

  it("tells its sentences just what they ask for", () => {
    const askedOf = (text: string, given: string[]) => [...new Set(locales.flatMap((locale) => factsIn(languages[locale].texts[text] ?? "", given)))].filter((name) => name !== "organiser");
    for (const { text, facts } of sentences) expect(`${text}: ${Object.keys(facts).toSorted().join(" ")}`).toBe(`${text}: ${askedOf(text, Object.keys(facts)).toSorted().join(" ")}`);
  });

  it("rests on an assumption where it says so of itself", () => {
    const event = { type: "attendance", municipality: "5006", activity: { id: "x", kind: "kick-off" }, members: [], expected: 2, missingCompanions: 0, present: 1, provisions: [], assumptions: ["D6"] } as const;
    expect(explain(round2026, event, "nb")).toBe(
      [explain(round2026, { ...event, assumptions: [] }, "nb"), languages.nb.texts["event/attendance/companion"], languages.nb.texts["assumed"]].join(" "),
    );
  });
});

describe.each(locales)("every event in %s", (locale) => {
  it("is said in whole sentences, with no id but that of a member", () => {
    for (const text of said(locale)) {
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text.replaceAll(/[«‘]m\d[»’]/g, "m")).not.toMatch(/undefined|null|\d{4}-\d{2}|[«‘"]| {2}|\p{Ll}-\p{Ll}+-\p{Ll}/u);
    }
  });

  it("says the same when it has been stored as JSON", () => {
    expect(events.map((event) => explain(round2026, JSON.parse(JSON.stringify(event)) as SimulatedEvent, locale))).toEqual(said(locale));
  });
});

it("every event is said in each language’s own words", () => {
  expect(said("nn").filter(looksLikeBokmal)).toEqual([]);
  expect(said("en").filter((text) => /[æøå«»]/i.test(text.replaceAll("Norsk kulturskoleråd", "")))).toEqual([]);
});

describe("what is no event of this version", () => {
  const party = { type: "street-party", municipality: null } as unknown as SimulatedEvent;

  it("is said as far as it can be, where only its type is gone", () => {
    expect(explain(round2026, party, "en")).toBe("This was stored by another version of the software: ‘street-party’.");
  });

  it.each([
    ["an event with a type that is none", { type: "What a party!", municipality: null }, "nb"],
    ["an event with a key too many", { type: "program-ends", municipality: null, toString: 1 }, "nb"],
    ["another language", { type: "program-ends", municipality: null }, "sv"],
    ["a prototype's key for a language", { type: "program-ends", municipality: null }, "__proto__"],
  ])("is refused: %s", (_sentence, event, locale) => {
    expect(() => explain(round2026, event as SimulatedEvent, locale as Locale)).toThrow(InvalidInputError);
  });
});
