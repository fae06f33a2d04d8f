import { describe, expect, it } from "vitest";
import {
  explain,
  InvalidInputError,
  locales,
  newLifeCycle,
  round2026,
  speaker,
  transition,
  type CivilDate,
  type KeyDate,
  type KeyDateId,
  type LifeCycle,
  type LifeCycleRefusal,
  type Locale,
  type OpenQuestion,
  type QuestionId,
  type Round,
  type Sayable,
} from "../../src/index.js";
import { languages } from "../../src/language/index.js";
import { keyDate, lifeCycleOf, storyUntil, wayTo } from "../application/lifeCycles.js";
import { everyQuestion, membersOnly, questionOf } from "../application/openQuestions.js";
import { roundWith } from "../group/rounds.js";
import { looksLikeBokmal } from "../language/bokmal.js";

/** A language that says each sentence by its key. */
const byKey = { tag: "keys", texts: Object.fromEntries(Object.keys(languages.nb.texts).map((key) => [key, key])) };

/** The keys of the sentences in which something is said. */
function keysOf(thing: Sayable, round: Round = round2026): readonly string[] {
  return speaker(round, byKey)(thing).split(" ");
}

/** Questions that really are the same in bokmål and nynorsk. */
const sameInBothNorwegians: readonly QuestionId[] = ["membership"];

/** The questions whose words are as described: a test that wants none shows which there are. */
const questionsThat = (are: (text: Readonly<Record<Locale, string>>) => boolean) =>
  everyQuestion.filter((each) => are({ nb: explain(membersOnly, each, "nb"), nn: explain(membersOnly, each, "nn"), en: explain(membersOnly, each, "en") })).map(({ id }) => id);

describe("a question in words", () => {
  it.each(locales)("asks for each commitment as the round does, in %s", (locale) => {
    const asked = everyQuestion.filter(({ id }) => id.startsWith("commitment."));
    expect(asked.map((each) => explain(round2026, each, locale))).toEqual(round2026.commitments.map(({ question }) => question[locale]));
  });

  it("fills in what the text takes from the round", () => {
    const [nb, nn, en] = ["Er kommunen med fra {period/from}?", "Er kommunen med frå {period/from}?", "Does the municipality take part from {period/from}?"] as const;
    const round = roundWith((data) => (data.commitments = data.commitments.map((each) => (each.id === "time" ? { ...each, question: { nb, nn, en } } : each))));
    expect(explain(round, questionOf("commitment.time"), "nn")).toBe("Er kommunen med frå 1.\u00a0august 2026?");
  });

  it("asks about the areas of the round, and in the singular where there is one", () => {
    const round = roundWith(({ wish }) => (wish.areas = wish.areas.filter(({ id }) => id === "pedagogy")));
    expect(explain(round, questionOf("wish.areas"), "en")).toMatch(/this area: pedagogy\?$/);
    expect(explain(round2026, questionOf("wish.areas"), "en")).toMatch(/these areas .*: profession, pedagogy and organisation\?$/);
  });

  it("reads the same when the question has been stored as JSON", () => {
    for (const each of everyQuestion) expect(explain(membersOnly, JSON.parse(JSON.stringify(each)) as OpenQuestion, "nn")).toBe(explain(membersOnly, each, "nn"));
  });
});

describe("every question in words", () => {
  it.each(locales)("is one sentence, that begins with a capital and ends with a question mark, in %s", (locale) => {
    expect(questionsThat((text) => !/^\p{Lu}[^.?!]*\?$/u.test(text[locale]))).toEqual([]);
  });

  it.each(locales)("is typeset, and holds nothing of the machine, in %s", (locale) => {
    expect(questionsThat((text) => /["']| {2}|\s[.,;:?]|undefined|null|\[object|\bD\d|\p{Ll}\p{Lu}|[a-z][./][a-z\d]/u.test(text[locale]))).toEqual([]);
  });

  it("is asked in each language’s own words", () => {
    expect(questionsThat(({ nb, nn }) => nb === nn)).toEqual(sameInBothNorwegians);
    expect(questionsThat(({ nn }) => looksLikeBokmal(nn))).toEqual([]);
    expect(questionsThat(({ nb, en }) => en === nb || /[æøå«»]/i.test(en.replaceAll("Norsk kulturskoleråd", "")))).toEqual([]);
  });

  it("is asked in words of its own", () => {
    for (const locale of locales) expect(new Set(everyQuestion.map((each) => explain(membersOnly, each, locale))).size).toBe(everyQuestion.length);
  });
});

describe("what is no question", () => {
  const says = (question: unknown) => () => explain(round2026, question as OpenQuestion, "nb");

  it.each<[string, unknown]>([
    ["nothing", null],
    ["a text", "commitment.time"],
    ["a question without an id", { answeredBy: "municipality" }],
    ["an id that is none", { id: "Kari Nordmann", answeredBy: "municipality" }],
  ])("is refused, and its words are not repeated: %s", (_what, question) => {
    expect(says(question)).toThrow(InvalidInputError);
    expect(says(question)).not.toThrow(/Nordmann/);
  });

  it.each(["commitment.money", "constructor", "valueOf"])("is said to be of another version, by its id: %s", (id) => {
    expect(keysOf({ ...questionOf("submission"), id } as OpenQuestion)).toEqual(["unknown/other"]);
    expect(says({ ...questionOf("submission"), id })()).toContain(id);
  });

  it("nor is one about areas, in a round that has none", () => {
    expect(keysOf(questionOf("wish.areas"), roundWith(({ wish }) => (wish.areas = [])))).toEqual(["unknown/other"]);
  });

  it("nor is a language that the library does not speak", () => {
    expect(() => explain(round2026, questionOf("submission"), "sv" as Locale)).toThrow(/^The locale is not valid/);
  });
});

describe("a key date in words", () => {
  const late = storyUntil("submitted", { submitted: "2026-04-14" });

  it.each<[string, KeyDateId, LifeCycle, CivilDate, string[]]>([
    ["before its time, whatever it waits for", "start", storyUntil("submitted"), "2026-08-25", ["start/upcoming"]],
    ["before its time, while nobody has applied", "start", newLifeCycle, "2026-04-13", ["submission/awaited", "start/upcoming"]],
    ["no longer, for nobody has applied in time", "start", newLifeCycle, "2026-04-14", ["start/not-submitted"]],
    ["before its time, which is assumed", "submission", newLifeCycle, "2026-03-18", ["submission/upcoming", "assumed"]],
    ["in its time", "reply-letters", storyUntil("submitted"), "2026-04-30", ["reply-letters/due"]],
    ["in its time, while it waits for something", "start", storyUntil("accepted"), "2026-08-26", ["adviser-contact/awaited", "start/upcoming"]],
    ["after it, while it waits for something and its time is assumed", "completion", storyUntil("submitted"), "2028-01-01", ["reply-letters/awaited", "completion/overdue", "assumed"]],
    ["done in time, which rests on nothing", "submission", storyUntil("submitted"), "2026-04-14", ["submission/done"]],
    ["done late, by a date that is assumed", "submission", late, "2026-04-14", ["submission/done-late", "assumed"]],
    ["no longer to be done, after a refusal", "completion", lifeCycleOf(wayTo.declined), "2028-01-01", ["completion/declined"]],
    ["no longer to be done, after a withdrawal", "start", lifeCycleOf(wayTo.withdrawn), "2026-08-27", ["start/withdrawn"]],
  ])("%s: %s", (_when, id, lifeCycle, on, keys) => {
    expect(keysOf(keyDate(id, lifeCycle, on))).toEqual(keys.map((key) => (key === "assumed" ? key : `key-date/${key}`)));
  });

  it("names its gathering by the kind, or by the id where the round has none of that id, and none where it has none", () => {
    const start = keyDate("start", newLifeCycle, "2026-03-01");
    expect(explain(round2026, start, "nb")).toContain("med KickOff 26.");
    expect(explain(round2026, { ...start, gathering: "opening" }, "nb")).toContain("med «opening» 26.");
    expect(explain(round2026, { ...start, gathering: null }, "nb")).toContain("kommunen 26.");
  });

  it("says an id of another version, and refuses what is no key date", () => {
    const start = keyDate("start", newLifeCycle, "2026-03-01");
    expect(keysOf({ ...start, id: "half-time" } as unknown as KeyDate)).toEqual(["unknown/other"]);
    expect(() => explain(round2026, { ...start, id: "Kari Nordmann" } as unknown as KeyDate, "nb")).toThrow(InvalidInputError);
    expect(() => explain(round2026, { ...start, id: "half-time", status: undefined } as unknown as KeyDate, "nb")).not.toThrow();
  });
});

describe("a refusal in words", () => {
  const refusal = (lifeCycle: LifeCycle, type: LifeCycleRefusal["type"], date: CivilDate) => {
    const step = transition(lifeCycle, { type, date });
    if (step.outcome === "moved") throw new Error("It was not refused");
    return step.refusal;
  };
  const early = refusal(newLifeCycle, "accepted", "2026-04-30");

  it.each<[string, LifeCycleRefusal, string[]]>([
    ["of a draft, to which nothing has happened", early, ["event-does-not-fit", "fits-now"]],
    ["of what has a date already", refusal(storyUntil("accepted"), "submitted", "2026-05-01"), ["event-does-not-fit", "fits-from"]],
    ["of what comes before the last event", refusal(storyUntil("submitted"), "accepted", "2026-04-01"), ["dated-before-the-last-event", "fits-from"]],
    ["of what is final", refusal(lifeCycleOf(wayTo.declined), "accepted", "2026-05-01"), ["event-does-not-fit", "nothing-fits"]],
  ])("%s", (_what, refused, keys) => {
    expect(keysOf(refused)).toEqual(keys.map((key) => `refusal/${key}`));
  });

  it.each([
    ["reason", "rejected", "Kari Nordmann"],
    ["state", "rejected", "Kari Nordmann"],
    ["type", "rejected", "Kari Nordmann"],
    ["fitting", ["accepted", "rejected"], ["Kari Nordmann"]],
  ])("says a %s of another version, and refuses what is none", (field, gone, none) => {
    expect(keysOf({ ...early, [field]: gone })).toEqual(["unknown/other"]);
    expect(() => explain(round2026, { ...early, [field]: none }, "nb")).toThrow(InvalidInputError);
  });
});
