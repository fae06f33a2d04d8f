import { describe, expect, it } from "vitest";
import { fittingEvents, lifeCycleStateSchema, newLifeCycle, replay, transition, type LifeCycleEvent, type LifeCycleEventType, type LifeCycleState } from "../../src/index.js";
import { lifeCycleEventTypeSchema } from "../../src/application/lifeCycle.js";
import { freezeDeep } from "../../src/input/index.js";
import { lifeCycleOf, storyUntil, wayTo, wholeStory } from "./lifeCycles.js";

/** Where the events that fit each state lead; all others are refused. */
const moves: Readonly<Record<LifeCycleState, Readonly<Partial<Record<LifeCycleEventType, LifeCycleState>>>>> = {
  draft: { submitted: "submitted" },
  submitted: { accepted: "accepted", declined: "declined", withdrawn: "withdrawn" },
  accepted: { "adviser-assigned": "adviser-assigned", withdrawn: "withdrawn" },
  declined: {},
  "adviser-assigned": { contacted: "contacted", withdrawn: "withdrawn" },
  contacted: { started: "active", withdrawn: "withdrawn" },
  active: { completed: "completed", withdrawn: "withdrawn" },
  completed: {},
  withdrawn: {},
};
const date = "2028-01-15";

describe.each(lifeCycleStateSchema.options)("what is %s", (state) => {
  const before = freezeDeep(lifeCycleOf(wayTo[state]));
  const fitting = Object.keys(moves[state]);

  it(`can go on with: ${fitting.join(", ") || "nothing"}`, () => {
    expect(fittingEvents(state)).toEqual(fitting);
  });

  it.each(lifeCycleEventTypeSchema.options)("moves, or is refused with what fits instead: %s", (type) => {
    const next = moves[state][type];
    const refusal = { reason: "event-does-not-fit", state, type, date, fitting, notBefore: before.history.at(-1)?.date ?? null };
    const event: LifeCycleEvent = { type, date };
    expect(transition(before, event)).toEqual(
      next === undefined ? { outcome: "refused", refusal } : { outcome: "moved", lifeCycle: { state: next, history: [...before.history, event] } },
    );
  });
});

describe("a new life cycle", () => {
  it("is what no events give: a draft that nobody can write in", () => {
    expect(newLifeCycle).toEqual({ state: "draft", history: [] });
    expect(replay([])).toEqual({ outcome: "replayed", lifeCycle: newLifeCycle });
    expect(Object.isFrozen(newLifeCycle) && Object.isFrozen(newLifeCycle.history)).toBe(true);
  });
});

describe("the story of one municipality", () => {
  it("goes through the states in turn, from the draft to the end of the program", () => {
    const states = wholeStory.map((_, index) => lifeCycleOf(wholeStory.slice(0, index + 1)).state);
    expect(states).toEqual(["submitted", "accepted", "adviser-assigned", "contacted", "active", "completed"]);
    expect(lifeCycleOf(wholeStory).history).toEqual(wholeStory);
  });

  it.each<[string, readonly LifeCycleEvent[], number, string]>([
    ["that begins with a reply", wholeStory.slice(1), 0, "event-does-not-fit"],
    ["that leaves out the adviser", wholeStory.filter(({ type }) => type !== "adviser-assigned"), 2, "event-does-not-fit"],
    ["that goes on after a withdrawal", [...wayTo.withdrawn, { type: "started", date: "2026-08-26" }], 3, "event-does-not-fit"],
    ["that goes back in time", [...wholeStory.slice(0, 3), { type: "contacted", date: "2026-05-03" }], 3, "dated-before-the-last-event"],
  ])("%s is refused at its first event that does not fit", (_sentence, events, index, reason) => {
    expect(replay(events)).toMatchObject({ outcome: "refused", index, refusal: { reason } });
  });
});

describe("an event that fits", () => {
  const submitted = storyUntil("submitted");

  it.each(["2026-04-10", "2026-04-11"] as const)("is taken on the day of the last event or later: %s", (on) => {
    expect(transition(submitted, { type: "accepted", date: on }).outcome).toBe("moved");
  });

  it("is refused the day before, which says from when on what fits", () => {
    const fitting = ["accepted", "declined", "withdrawn"];
    expect(transition(submitted, { type: "declined", date: "2026-04-09" })).toEqual({
      outcome: "refused",
      refusal: { reason: "dated-before-the-last-event", state: "submitted", type: "declined", date: "2026-04-09", fitting, notBefore: "2026-04-10" },
    });
  });

  it("is asked about before its date: one that does not fit is refused for that", () => {
    expect(transition(submitted, { type: "completed", date: "2026-04-09" })).toMatchObject({ refusal: { reason: "event-does-not-fit", notBefore: "2026-04-10" } });
  });
});
