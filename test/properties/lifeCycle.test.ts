import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  keyDates,
  lifeCycleSchema,
  locales,
  newLifeCycle,
  replay,
  round2026,
  sayKeyDate,
  sayLifeCycleRefusal,
  transition,
  type CivilDate,
  type KeyDateStatus,
  type LifeCycle,
  type LifeCycleEvent,
} from "../../src/index.js";
import { freezeDeep } from "../../src/input/index.js";
import { eventsFitting } from "../../src/application/lifeCycle/steps.js";
import { lifeCycleEventTypeSchema } from "../../src/application/lifeCycle/vocabulary.js";

const date: fc.Arbitrary<CivilDate> = fc.integer({ min: 0, max: 760 }).map((days) => addDays("2026-03-01", days));
const type = fc.constantFrom(...lifeCycleEventTypeSchema.options);
const event: fc.Arbitrary<LifeCycleEvent> = fc.record({ type, date });

/** Events that fit, made by choosing among those that do; days pass between some of them. */
const fittingList: fc.Arbitrary<LifeCycleEvent[]> = fc
  .tuple(fc.integer({ min: 0, max: 90 }), fc.array(fc.record({ choice: fc.nat(), days: fc.integer({ min: 0, max: 150 }) }), { maxLength: 7 }))
  .map(([start, steps]) => {
    let lifeCycle: LifeCycle = newLifeCycle;
    let on = addDays("2026-03-01", start);
    for (const { choice, days } of steps) {
      on = addDays(on, days);
      const fitting = eventsFitting(lifeCycle.state);
      const chosen = fitting[choice % Math.max(1, fitting.length)];
      if (chosen === undefined) break;
      lifeCycle = after(lifeCycle, { type: chosen, date: on });
    }
    return [...lifeCycle.history];
  });

/** Mostly lists that go well for a while, and lists of anything. */
const events = fc.oneof(fittingList, fc.array(event, { maxLength: 8 }), fc.tuple(fittingList, fc.array(event, { maxLength: 3 })).map(([first, rest]) => [...first, ...rest]));

const lifeCycle: fc.Arbitrary<LifeCycle> = fittingList.map((list) => {
  const replayed = replay(list);
  if (replayed.outcome === "refused") throw new Error("A fitting list fits");
  return replayed.lifeCycle;
});

/** The life cycle after an event that fits it; one that does not leaves it as it is. */
function after(before: LifeCycle, happened: LifeCycleEvent): LifeCycle {
  const step = transition(before, happened);
  return step.outcome === "moved" ? step.lifeCycle : before;
}

/** One transition after another, up to the first refusal. */
function folded(list: readonly LifeCycleEvent[], from: LifeCycle = newLifeCycle): ReturnType<typeof replay> {
  let current = from;
  for (const [index, each] of list.entries()) {
    const step = transition(current, each);
    if (step.outcome === "refused") return { outcome: "refused", index, refusal: step.refusal };
    current = step.lifeCycle;
  }
  return { outcome: "replayed", lifeCycle: current };
}

describe("a list of events", () => {
  it("replays to what one transition after another gives, or is refused where they are", () => {
    fc.assert(
      fc.property(events, (list) => {
        expect(replay(list)).toEqual(folded(list));
      }),
    );
  });

  it("replays to the same however it is split", () => {
    fc.assert(
      fc.property(events, fc.nat({ max: 8 }), (list, at) => {
        const first = replay(list.slice(0, at));
        if (first.outcome === "refused") {
          expect(replay(list)).toEqual(first);
          return;
        }
        const rest = folded(list.slice(at), first.lifeCycle);
        const whole = rest.outcome === "refused" ? { ...rest, index: rest.index + Math.min(at, list.length) } : rest;
        expect(replay(list)).toEqual(whole);
      }),
    );
  });

  it("gives a life cycle that the schema reads, and that replays to itself", () => {
    fc.assert(
      fc.property(lifeCycle, (given) => {
        const stored: unknown = JSON.parse(JSON.stringify(given));
        expect(lifeCycleSchema.parse(stored)).toEqual(given);
        expect(replay(given.history)).toEqual({ outcome: "replayed", lifeCycle: given });
      }),
    );
  });
});

describe("a transition", () => {
  it("is total: whatever happens to whatever life cycle, it moves or is refused, and the life cycle given stays as it was", () => {
    fc.assert(
      fc.property(lifeCycle, event, (given, happened) => {
        const before = structuredClone(given);
        expect(["moved", "refused"]).toContain(transition(freezeDeep(given), freezeDeep(happened)).outcome);
        expect(given).toEqual(before);
      }),
    );
  });

  it("adds just its event to a history whose dates never go back", () => {
    fc.assert(
      fc.property(lifeCycle, event, (given, happened) => {
        const step = transition(given, happened);
        if (step.outcome === "refused") return;
        const { history } = step.lifeCycle;
        expect(history).toEqual([...given.history, happened]);
        const dates = history.map((each) => each.date);
        expect(dates).toEqual(dates.toSorted());
      }),
    );
  });

  it("that is refused says what can happen instead: each fitting event moves from notBefore on, and none before", () => {
    fc.assert(
      fc.property(lifeCycle, event, fc.nat({ max: 400 }), (given, happened, days) => {
        const step = transition(given, happened);
        if (step.outcome === "moved") return;
        const { fitting, notBefore } = step.refusal;
        for (const fits of fitting) {
          expect(transition(given, { type: fits, date: addDays(notBefore ?? happened.date, days) }).outcome).toBe("moved");
          if (notBefore !== null) expect(transition(given, { type: fits, date: addDays(notBefore, -1 - days) }).outcome).toBe("refused");
        }
        const others = lifeCycleEventTypeSchema.options.filter((each) => !fitting.includes(each));
        for (const other of others) expect(transition(given, { type: other, date: "9999-12-31" }).outcome).toBe("refused");
      }),
    );
  });

  it("that is refused survives JSON and is said in every language", () => {
    fc.assert(
      fc.property(lifeCycle, event, fc.constantFrom(...locales), (given, happened, locale) => {
        const step = transition(given, happened);
        if (step.outcome === "moved") return;
        const stored = JSON.parse(JSON.stringify(step.refusal)) as typeof step.refusal;
        expect(stored).toEqual(step.refusal);
        expect(sayLifeCycleRefusal(stored, locale)).toMatch(/^\p{Lu}.*\.$/u);
      }),
    );
  });
});

/** How far along a key date is; what is done or no longer to be done stays so. */
const rank: Readonly<Record<KeyDateStatus, number>> = { upcoming: 0, due: 1, overdue: 2, done: 3, "not-applicable": 3 };

describe("the key dates of a fixed history", () => {
  it("only move forward with the date", () => {
    fc.assert(
      fc.property(lifeCycle, date, date, (given, one, other) => {
        const [earlier, later] = [one, other].toSorted() as [CivilDate, CivilDate];
        const before = keyDates(round2026, given, { on: earlier });
        keyDates(round2026, given, { on: later }).forEach((now, index) => {
          const then = before[index]?.status ?? "upcoming";
          expect(rank[now.status]).toBeGreaterThanOrEqual(rank[then]);
          if (rank[then] === 3) expect(now.status).toBe(then);
        });
      }),
    );
  });

  it("do not know what comes later", () => {
    fc.assert(
      fc.property(lifeCycle, date, (given, on) => {
        const soFar = replay(given.history.filter((each) => each.date <= on));
        if (soFar.outcome === "refused") throw new Error("The beginning of a history is one");
        expect(keyDates(round2026, given, { on })).toEqual(keyDates(round2026, soFar.lifeCycle, { on }));
      }),
    );
  });

  it("are each late exactly when overdue or done too late, wait for none but an earlier one, and are said in every language", () => {
    fc.assert(
      fc.property(lifeCycle, date, fc.constantFrom(...locales), (given, on, locale) => {
        const all = keyDates(round2026, given, { on });
        all.forEach((each, index) => {
          expect(each.isLate).toBe(each.status === "overdue" || (each.doneOn !== null && each.doneOn >= each.to));
          expect(each.waitsFor === null || all.findIndex(({ id }) => id === each.waitsFor) < index).toBe(true);
          expect(sayKeyDate(each, locale)).toMatch(/^\p{Lu}.*\.$/u);
        });
      }),
    );
  });
});
