import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, keyDates, newLifeCycle, replay, round2026, transition, type CivilDate, type LifeCycle, type LifeCycleEvent } from "../../src/index.js";
import { eventsFitting, lifeCycleEventTypeSchema } from "../../src/application/lifeCycle.js";

const date: fc.Arbitrary<CivilDate> = fc.integer({ min: 0, max: 760 }).map((days) => addDays("2026-03-01", days));
const event: fc.Arbitrary<LifeCycleEvent> = fc.record({ type: fc.constantFrom(...lifeCycleEventTypeSchema.options), date });

/** A life cycle made by choosing among the events that fit; days pass between some of them. */
const lifeCycle: fc.Arbitrary<LifeCycle> = fc
  .tuple(fc.integer({ min: 0, max: 90 }), fc.array(fc.record({ choice: fc.nat(), days: fc.integer({ min: 0, max: 150 }) }), { maxLength: 7 }))
  .map(([start, steps]) => {
    let reached: LifeCycle = newLifeCycle;
    let on = addDays("2026-03-01", start);
    for (const { choice, days } of steps) {
      on = addDays(on, days);
      const fitting = eventsFitting(reached.state);
      const type = fitting[choice % Math.max(1, fitting.length)];
      if (type === undefined) break;
      const step = transition(reached, { type, date: on });
      if (step.outcome === "refused") throw new Error("What fits is taken");
      reached = step.lifeCycle;
    }
    return reached;
  });

/** One transition after another, up to the first refusal. */
function folded(list: readonly LifeCycleEvent[]): ReturnType<typeof replay> {
  let current = newLifeCycle;
  for (const [index, each] of list.entries()) {
    const step = transition(current, each);
    if (step.outcome === "refused") return { outcome: "refused", index, refusal: step.refusal };
    current = step.lifeCycle;
  }
  return { outcome: "replayed", lifeCycle: current };
}

it("a list of events replays to what one transition after another gives, or is refused where they are", () => {
  fc.assert(
    fc.property(lifeCycle, fc.array(event, { maxLength: 3 }), ({ history }, more) => {
      const list = [...history, ...more];
      expect(replay(list)).toEqual(folded(list));
    }),
  );
});

it("key dates do not know what comes later", () => {
  fc.assert(
    fc.property(lifeCycle, date, (given, on) => {
      const soFar = replay(given.history.filter((each) => each.date <= on));
      if (soFar.outcome === "refused") throw new Error("The beginning of a history is one");
      expect(keyDates(round2026, given, { on })).toEqual(keyDates(round2026, soFar.lifeCycle, { on }));
    }),
  );
});
