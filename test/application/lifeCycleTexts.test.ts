import { describe, expect, it } from "vitest";
import { explain, InvalidInputError, newLifeCycle, round2026, transition, type CivilDate, type KeyDate, type KeyDateId, type LifeCycle, type LifeCycleRefusal } from "../../src/index.js";
import { lifeCycleOf, keyDate, storyUntil, wayTo } from "./lifeCycles.js";
import { keysOf } from "./sentenceKeys.js";

describe("a key date in words", () => {
  const late = storyUntil("submitted", { submitted: "2026-04-14" });

  it.each<[string, KeyDateId, LifeCycle, CivilDate, string[]]>([
    ["before its time, whatever it waits for", "start", newLifeCycle, "2026-08-25", ["start/upcoming"]],
    ["before its time, which is assumed", "submission", newLifeCycle, "2026-03-18", ["submission/upcoming", "assumed"]],
    ["in its time", "reply-letters", storyUntil("submitted"), "2026-04-30", ["reply-letters/due"]],
    ["in its time, while it waits for something", "start", storyUntil("accepted"), "2026-08-26", ["adviser-contact/awaited", "start/upcoming"]],
    ["after it, while it waits for something and its time is assumed", "completion", newLifeCycle, "2028-01-01", ["submission/awaited", "completion/overdue", "assumed"]],
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
