import { describe, expect, it } from "vitest";
import {
  fittingEvents,
  InvalidInputError,
  keyDates,
  keyDateSchema,
  lifeCycleEventSchema,
  lifeCycleRefusalSchema,
  lifeCycleSchema,
  newLifeCycle,
  replay,
  round2026,
  sayKeyDate,
  sayState,
  transition,
  type InputIssue,
  type LifeCycle,
} from "../../src/index.js";
import { storyUntil, wholeStory } from "./lifeCycles.js";

function issuesOf(call: () => unknown): readonly InputIssue[] {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues;
    throw error;
  }
  return [];
}

const [submitted] = wholeStory;
const proto: unknown = JSON.parse('{"__proto__":{"type":"submitted"},"type":"submitted","date":"2026-04-10"}');

describe("an event is refused as input", () => {
  it.each<[string, unknown, readonly (string | number)[]]>([
    ["when it is nothing", null, []],
    ["without a type", { date: "2026-04-10" }, ["type"]],
    ["without a date", { type: "submitted" }, ["date"]],
    ["when its type is a state and no event", { type: "draft", date: "2026-04-10" }, ["type"]],
    ["when its type is what every object has", { type: "toString", date: "2026-04-10" }, ["type"]],
    ["on a day that does not exist", { type: "submitted", date: "2026-02-29" }, ["date"]],
    ["on a null date", { type: "submitted", date: null }, ["date"]],
    ["at an instant, which is no date", { type: "submitted", date: "2026-04-10T12:00:00+02:00" }, ["date"]],
    ["with a word more", { ...submitted, note: "Kari Nordmann" }, []],
    ["with a prototype for a key", proto, []],
  ])("%s", (_sentence, event, path) => {
    expect(issuesOf(() => transition(newLifeCycle, event as never)).map((issue) => issue.path)).toEqual([path]);
    expect(issuesOf(() => replay([event] as never)).map((issue) => issue.path)).toEqual([[0, ...path]]);
    expect(lifeCycleEventSchema.safeParse(event).success).toBe(false);
  });
});

it("a list of events that is refused is called just that", () => {
  expect(() => replay([{}] as never)).toThrow(/^The list of events is not valid/);
});

describe("a life cycle is refused as input", () => {
  const { history } = storyUntil("accepted");

  it.each<[string, unknown, readonly (string | number)[], string]>([
    ["when it is nothing", undefined, [], "expected object"],
    ["without a history", { state: "draft" }, ["history"], "expected array"],
    ["in a state that nobody knows", { state: "rejected", history: [] }, ["state"], "Invalid option"],
    ["in a state that its history does not lead to", { state: "contacted", history }, ["state"], "Expected the state that the history leads to"],
    ["when it is still a draft by its state", { state: "draft", history }, ["state"], "Expected the state that the history leads to"],
    ["when it is submitted by its state alone", { state: "submitted", history: [] }, ["state"], "Expected the state that the history leads to"],
    ["when an event does not fit those before it", { state: "accepted", history: history.slice(1) }, ["history", 0, "type"], "Expected an event that fits"],
    [
      "when an event is dated before the one before it",
      { state: "accepted", history: [submitted, { type: "accepted", date: "2026-04-09" }] },
      ["history", 1, "date"],
      "Expected a date no earlier",
    ],
    ["with a word more", { ...newLifeCycle, name: "Kari Nordmann" }, [], "Unrecognized key: name"],
  ])("%s", (_sentence, lifeCycle, path, message) => {
    const expected = [{ path, message: expect.stringContaining(message) as string }];
    expect(issuesOf(() => transition(lifeCycle as LifeCycle, submitted))).toEqual(expected);
    expect(issuesOf(() => keyDates(round2026, lifeCycle as LifeCycle, { on: "2026-05-01" }))).toEqual(expected);
    expect(lifeCycleSchema.safeParse(lifeCycle).success).toBe(false);
  });

  it("with every problem at once, and without repeating what was given", () => {
    const call = () => transition({ state: "Kari Nordmann", history: [{ type: "Kari Nordmann", date: 7 }] } as never, submitted);
    expect(issuesOf(call).map(({ path }) => path)).toEqual([["state"], ["history", 0, "type"], ["history", 0, "date"]]);
    expect(issuesOf(call).map(({ message }) => message).join(" ")).not.toContain("Kari");
  });
});

describe("a list of events", () => {
  const many = (count: number) => Array.from({ length: count }, () => submitted);

  it("of a hundred is read, and refused where the second does not fit", () => {
    expect(replay(many(100))).toMatchObject({ outcome: "refused", index: 1 });
  });

  it.each([101, 50_000])("of %i is not read", (count) => {
    expect(issuesOf(() => replay(many(count)))).toEqual([{ path: [], message: "Expected at most 100 events" }]);
    expect(issuesOf(() => transition({ state: "submitted", history: many(count) }, submitted))).toContainEqual({
      path: ["history"],
      message: "Expected at most 100 events",
    });
  });

  it.each([["an object", {}], ["a text", "submitted"], ["nothing", null]])("is no %s", (_what, events) => {
    expect(issuesOf(() => replay(events as never))).toHaveLength(1);
  });
});

describe("a date for the key dates is refused", () => {
  it.each([
    ["that is missing", {}],
    ["that does not exist", { on: "2026-02-29" }],
    ["that is an instant", { on: "2026-05-01T00:00:00Z" }],
    ["without anything that holds it", undefined],
    ["in something that is nothing", null],
  ])("%s", (_sentence, options) => {
    expect(issuesOf(() => keyDates(round2026, newLifeCycle, options as never))).toHaveLength(1);
  });
});

describe("a stored key date is refused", () => {
  const [stored] = keyDates(round2026, newLifeCycle, { on: "2026-05-01" });

  it.each([
    ["that is done on no date", { status: "done" }, "doneOn"],
    ["that is not done, on a date", { doneOn: "2026-04-10" }, "doneOn"],
    ["that no longer applies, for nothing", { status: "not-applicable" }, "endedBy"],
    ["that applies, and was ended", { endedBy: "withdrawn" }, "endedBy"],
    ["that ends as it begins", { to: "2026-03-19" }, "to"],
    ["that ends before the calendar begins", { from: "0001-01-01", to: "0001-01-01" }, "to"],
    ["of nobody", { owedBy: "county" }, "owedBy"],
  ])("%s", (_sentence, change, key) => {
    const call = () => sayKeyDate({ ...stored, ...change } as never, "nb");
    expect(issuesOf(call).map(({ path }) => path)).toEqual([[key]]);
    expect(keyDateSchema.safeParse({ ...stored, ...change }).success).toBe(false);
  });

  it("but not at either end of the calendar", () => {
    const atItsEnds = { ...stored, from: "0001-01-01", to: "9999-12-31" } as never;
    expect(sayKeyDate(atItsEnds, "en")).toContain("30 December 9999");
  });
});

describe("a stored refusal is refused", () => {
  const refusal = { reason: "dated-before-the-last-event", state: "submitted", type: "accepted", date: "2026-04-09", fitting: ["accepted"], notBefore: "2026-04-10" };

  it.each([
    ["for a reason that nobody knows", { reason: "late" }],
    ["when it is too early, but for no date", { notBefore: null }],
    ["when what fits is no list", { fitting: "accepted" }],
    ["when more fits than there is", { fitting: Array.from({ length: 9 }, () => "accepted") }],
  ])("%s", (_sentence, change) => {
    expect(lifeCycleRefusalSchema.safeParse(refusal).success).toBe(true);
    expect(lifeCycleRefusalSchema.safeParse({ ...refusal, ...change }).success).toBe(false);
  });
});

describe("a state or a language that nobody knows", () => {
  it.each([
    ["a state to name", () => sayState("rejected" as never, "nb")],
    ["a language to name it in", () => sayState("draft", "sv" as never)],
    ["a state to move on from", () => fittingEvents("constructor" as never)],
    ["a language for a key date", () => keyDates(round2026, newLifeCycle, { on: "2026-05-01" }).map((each) => sayKeyDate(each, "no" as never))],
  ])("is refused: %s", (_what, call) => {
    expect(issuesOf(call)).toHaveLength(1);
  });
});
