import { describe, expect, it } from "vitest";
import {
  assessEligibility,
  fittingEvents,
  lifeCycleSchema,
  lifeCycleStateSchema,
  newLifeCycle,
  replay,
  round2026,
  transition,
  type LifeCycleEvent,
  type LifeCycleEventType,
  type LifeCycleState,
} from "../../src/index.js";
import { lifeCycleEventTypeSchema } from "../../src/application/lifeCycle/vocabulary.js";
import { goodApplication } from "./applications.js";
import { lifeCycleOf, storyUntil, wayTo, wholeStory } from "./lifeCycles.js";

const no = null;

/** Where each event leads from each state; `no` where it does not fit. */
const leadsTo: Readonly<Record<LifeCycleState, Readonly<Record<LifeCycleEventType, LifeCycleState | null>>>> = {
  draft: { submitted: "submitted", accepted: no, declined: no, "adviser-assigned": no, contacted: no, started: no, completed: no, withdrawn: no },
  submitted: { submitted: no, accepted: "accepted", declined: "declined", "adviser-assigned": no, contacted: no, started: no, completed: no, withdrawn: "withdrawn" },
  accepted: { submitted: no, accepted: no, declined: no, "adviser-assigned": "adviser-assigned", contacted: no, started: no, completed: no, withdrawn: "withdrawn" },
  declined: { submitted: no, accepted: no, declined: no, "adviser-assigned": no, contacted: no, started: no, completed: no, withdrawn: no },
  "adviser-assigned": { submitted: no, accepted: no, declined: no, "adviser-assigned": no, contacted: "contacted", started: no, completed: no, withdrawn: "withdrawn" },
  contacted: { submitted: no, accepted: no, declined: no, "adviser-assigned": no, contacted: no, started: "active", completed: no, withdrawn: "withdrawn" },
  active: { submitted: no, accepted: no, declined: no, "adviser-assigned": no, contacted: no, started: no, completed: "completed", withdrawn: "withdrawn" },
  completed: { submitted: no, accepted: no, declined: no, "adviser-assigned": no, contacted: no, started: no, completed: no, withdrawn: no },
  withdrawn: { submitted: no, accepted: no, declined: no, "adviser-assigned": no, contacted: no, started: no, completed: no, withdrawn: no },
};

const cells = lifeCycleStateSchema.options.flatMap((state) => lifeCycleEventTypeSchema.options.map((type) => ({ state, type, next: leadsTo[state][type] })));
const afterAll = "2028-01-15";

describe("every event in every state", () => {
  it("is in the table", () => {
    expect(cells).toHaveLength(72);
  });

  it.each(cells.filter(({ next }) => next !== null))("$type moves what is $state to $next", ({ state, type, next }) => {
    const before = lifeCycleOf(wayTo[state]);
    const event: LifeCycleEvent = { type, date: afterAll };
    expect(transition(before, event)).toEqual({ outcome: "moved", lifeCycle: { state: next, history: [...before.history, event] } });
  });

  it.each(cells.filter(({ next }) => next === null))("$type is refused of what is $state, with what fits instead", ({ state, type }) => {
    const before = lifeCycleOf(wayTo[state]);
    expect(transition(before, { type, date: afterAll })).toEqual({
      outcome: "refused",
      refusal: {
        reason: "event-does-not-fit",
        state,
        type,
        date: afterAll,
        fitting: lifeCycleEventTypeSchema.options.filter((each) => leadsTo[state][each] !== null),
        notBefore: before.history.at(-1)?.date ?? null,
      },
    });
  });
});

describe("what fits", () => {
  it.each<[LifeCycleState, readonly LifeCycleEventType[]]>([
    ["draft", ["submitted"]],
    ["submitted", ["accepted", "declined", "withdrawn"]],
    ["accepted", ["adviser-assigned", "withdrawn"]],
    ["adviser-assigned", ["contacted", "withdrawn"]],
    ["contacted", ["started", "withdrawn"]],
    ["active", ["completed", "withdrawn"]],
    ["declined", []],
    ["completed", []],
    ["withdrawn", []],
  ])("of what is %s is %j", (state, fitting) => {
    expect(fittingEvents(state)).toEqual(fitting);
  });
});

describe("a new life cycle", () => {
  it("is a draft to which nothing has happened, and that nobody can write in", () => {
    expect(newLifeCycle).toEqual({ state: "draft", history: [] });
    expect(Object.isFrozen(newLifeCycle) && Object.isFrozen(newLifeCycle.history)).toBe(true);
    expect(lifeCycleSchema.parse(newLifeCycle)).toEqual(newLifeCycle);
  });

  it("is what no events give", () => {
    expect(replay([])).toEqual({ outcome: "replayed", lifeCycle: newLifeCycle });
  });
});

describe("the story of one municipality", () => {
  it("goes through the states in turn, from the draft to the end of the program", () => {
    const states = wholeStory.map((_, index) => lifeCycleOf(wholeStory.slice(0, index + 1)).state);
    expect(states).toEqual(["submitted", "accepted", "adviser-assigned", "contacted", "active", "completed"]);
  });

  it("is the same told event by event and all at once", () => {
    let lifeCycle = newLifeCycle;
    for (const event of wholeStory) {
      const step = transition(lifeCycle, event);
      if (step.outcome === "refused") throw new Error(step.refusal.reason);
      lifeCycle = step.lifeCycle;
    }
    expect(replay(wholeStory)).toEqual({ outcome: "replayed", lifeCycle });
    expect(lifeCycle.history).toEqual(wholeStory);
  });

  it("survives the way through JSON at every step", () => {
    for (const events of Object.values(wayTo)) {
      const stored: unknown = JSON.parse(JSON.stringify(lifeCycleOf(events)));
      expect(lifeCycleSchema.parse(stored)).toEqual(lifeCycleOf(events));
    }
  });

  it.each<[LifeCycleState]>([["submitted"], ["accepted"], ["adviser-assigned"], ["contacted"], ["active"]])("can end with a withdrawal while it is %s", (state) => {
    expect(transition(lifeCycleOf(wayTo[state]), { type: "withdrawn", date: afterAll })).toMatchObject({ outcome: "moved", lifeCycle: { state: "withdrawn" } });
  });
});

describe("a date", () => {
  const submitted = storyUntil("submitted");

  it.each<[string, LifeCycleEvent, "moved" | "refused"]>([
    ["the day before the last event is refused", { type: "accepted", date: "2026-04-09" }, "refused"],
    ["the day of the last event is taken", { type: "accepted", date: "2026-04-10" }, "moved"],
    ["the day after it is taken", { type: "accepted", date: "2026-04-11" }, "moved"],
  ])("on %s", (_sentence, event, outcome) => {
    expect(transition(submitted, event).outcome).toBe(outcome);
  });

  it("before the last event gives a refusal that says from when on what fits", () => {
    expect(transition(submitted, { type: "declined", date: "2026-04-09" })).toEqual({
      outcome: "refused",
      refusal: {
        reason: "dated-before-the-last-event",
        state: "submitted",
        type: "declined",
        date: "2026-04-09",
        fitting: ["accepted", "declined", "withdrawn"],
        notBefore: "2026-04-10",
      },
    });
  });

  it("too early of an event that does not fit anyway is not the reason", () => {
    expect(transition(submitted, { type: "completed", date: "2026-04-09" })).toMatchObject({ refusal: { reason: "event-does-not-fit", notBefore: "2026-04-10" } });
  });

  it("may be the same for everything", () => {
    const inOneDay = wholeStory.map(({ type }) => ({ type, date: "2026-04-30" as const }));
    expect(replay(inOneDay)).toMatchObject({ outcome: "replayed", lifeCycle: { state: "completed" } });
  });
});

describe("a list of events", () => {
  it.each<[string, readonly LifeCycleEvent[], number, string]>([
    ["that begins with a reply", wholeStory.slice(1), 0, "event-does-not-fit"],
    ["that leaves out the adviser", wholeStory.filter(({ type }) => type !== "adviser-assigned"), 2, "event-does-not-fit"],
    ["that says the same twice", [...wholeStory.slice(0, 2), ...wholeStory.slice(1)], 2, "event-does-not-fit"],
    ["that goes on after a withdrawal", [...wayTo.withdrawn, { type: "started", date: "2026-08-26" }], 3, "event-does-not-fit"],
    ["that goes back in time", [...wholeStory.slice(0, 3), { type: "contacted", date: "2026-05-03" }], 3, "dated-before-the-last-event"],
  ])("%s is refused at its first event that does not fit", (_sentence, events, index, reason) => {
    expect(replay(events)).toMatchObject({ outcome: "refused", index, refusal: { reason } });
  });
});

describe("the life cycle and the rules for eligibility", () => {
  it("know nothing of each other: what comes late can be accepted, and what is eligible declined", () => {
    expect(assessEligibility(round2026, { ...goodApplication, submittedAt: "2026-04-20T12:00:00+02:00" }).verdict).toBe("ineligible");
    expect(storyUntil("accepted", { submitted: "2026-04-20" }).state).toBe("accepted");
    expect(assessEligibility(round2026, goodApplication).verdict).toBe("eligible");
    expect(lifeCycleOf(wayTo.declined).state).toBe("declined");
  });
});
