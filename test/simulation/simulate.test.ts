import { describe, expect, it } from "vitest";
import { datesIn } from "../../src/time/index.js";
import { simulate } from "../../src/simulation/index.js";
import { applicationOf, complete, numbers, scenario } from "./scenarios.js";

describe("simulate", () => {
  it("gives every day from the first to the last, both included", () => {
    const dates = [...simulate(scenario({ from: "2026-02-27", to: "2026-03-02" }))].map(({ date }) => date);
    expect(dates).toEqual(["2026-02-27", "2026-02-28", "2026-03-01", "2026-03-02"]);
  });

  it("is not led astray by the days on which the clocks change", () => {
    const dates = [...simulate(scenario())].map(({ date }) => date);
    expect(dates).toEqual([...datesIn({ from: "2026-03-01", to: "2028-01-01" })]);
  });

  it("can be gone through again, and gives the same", () => {
    const days = simulate(scenario());
    expect([...days]).toEqual([...days]);
  });

  it("gives the same to two readers who take turns", () => {
    const days = simulate(scenario({ to: "2026-03-31" }));
    const [mine, yours] = [days[Symbol.iterator](), days[Symbol.iterator]()];
    for (let count = 0; count <= 31; count += 1) expect(mine.next()).toEqual(yours.next());
    expect(mine.next().done).toBe(true);
  });

  it("makes no more days than are taken", () => {
    const municipalities = numbers(40).map((number) => ({ ...complete, application: applicationOf(number) }));
    const days = simulate(scenario({ from: "2026-01-01", to: "2036-01-08", municipalities }));
    const taken: string[] = [];
    for (const { date } of days) {
      taken.push(date);
      if (taken.length === 3) break;
    }
    expect(taken).toEqual(["2026-01-01", "2026-01-02", "2026-01-03"]);
  });

  it("cannot be changed from outside", () => {
    const [day] = [...simulate(scenario({ from: "2026-04-10" }))];
    expect(Object.isFrozen(day?.events[0])).toBe(true);
    expect(Object.isFrozen(day?.changes[0]?.after)).toBe(true);
  });
});
