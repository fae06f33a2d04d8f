import { describe, expect, it } from "vitest";
import { round2026 } from "../../src/rounds/index.js";
import { runSimulation, scenarioSchema, simulate, type ScenarioInput } from "../../src/simulation/index.js";
import { addDays } from "../../src/time/index.js";
import { refusedAt } from "./refusedAt.js";
import { application, complete, scenario } from "./scenarios.js";

const left = { date: "2027-10-01", type: "seat-vacated", member: "m1", role: "owner-political" };
const taken = { date: "2027-10-27", type: "seat-filled", member: "m5", role: "owner-political" };

describe("what happens to a seat", () => {
  it.each([
    ["a member leaves, and a new one takes the seat", [left, taken], []],
    ["in whatever order it is told", [taken, left], []],
    ["somebody who is not in the group cannot leave", [{ ...left, member: "nobody" }], ["0"]],
    ["a member cannot leave a seat that is another's", [{ ...left, role: "principal" }], ["0"]],
    ["a member cannot leave twice", [left, { ...left, date: "2027-10-05" }], ["1"]],
    ["a member cannot leave on the day of leaving again", [left, left], ["1"]],
    ["a member cannot take a seat that is held already", [{ ...taken, member: "m1" }], ["0"]],
    ["a member cannot leave and take the same seat on one day", [left, { ...taken, date: left.date, member: "m1" }], ["1"]],
    ["a member cannot leave on the day of taking", [taken, { ...taken, type: "seat-vacated" }], ["1"]],
    ["a member can leave on the day after taking", [taken, { ...taken, date: "2027-10-28", type: "seat-vacated" }], []],
    ["a new member cannot leave before taking", [{ ...taken, date: "2027-10-01", type: "seat-vacated" }, taken], ["0"]],
    ["several may take the same seat", [taken, { ...taken, member: "m6" }], []],
    ["each that cannot be is reported in its place", [taken, { ...left, member: "x" }, left, { ...left, member: "y" }], ["1", "3"]],
  ])("%s", (_sentence, events, refused) => {
    const paths = refused.map((index) => `municipalities.0.events.${index}.member`);
    expect(refusedAt({ ...scenario(), municipalities: [{ ...complete, events }] })).toEqual(paths);
  });
});

describe("an event that restates what the group says itself", () => {
  const seats = [
    { role: "owner-political", from: "2026-09-01", to: "2027-10-01" },
    { role: "principal", to: "2027-01-01" },
    { role: "principal", from: "2027-01-01" },
  ];
  const members = [{ id: "m1", seats }];
  const begins = { ...left, date: "2026-09-01", type: "seat-filled" };

  it.each([
    ["that somebody leaves is accepted", [left], []],
    ["that somebody takes a seat is accepted", [begins], []],
    ["both are, in whatever order", [left, begins], []],
    ["the day before the seat ends, it is another end, after which nobody holds it", [{ ...left, date: "2027-09-30" }, left], ["1"]],
    ["the day after the seat ends, it is refused", [{ ...left, date: "2027-10-02" }], ["0"]],
    ["the day before the seat begins, it is taken sooner", [{ ...begins, date: "2026-08-31" }], []],
    ["a seat that has been taken sooner does not begin again", [{ ...begins, date: "2026-08-31" }, begins], ["1"]],
    ["the day after the seat begins, it is refused", [{ ...begins, date: "2026-09-02" }], ["0"]],
    ["a seat that ends is not one that begins", [{ ...left, type: "seat-filled" }], ["0"]],
    ["a seat that goes on does not end", [{ ...left, date: "2027-01-01", role: "principal" }], ["0"]],
    ["a seat that goes on does not begin", [{ ...begins, date: "2027-01-01", role: "principal" }], ["0"]],
    ["another member's does not count", [{ ...left, member: "m2" }], ["0"]],
  ])("%s", (_sentence, events, refused) => {
    const paths = refused.map((index) => `municipalities.0.events.${index}.member`);
    expect(refusedAt({ ...scenario(), municipalities: [{ application, group: { members }, events }] })).toEqual(paths);
  });
});

describe("a scenario may", () => {
  it.each([
    ["be of one day", { from: "2026-03-01", to: "2026-03-01" }],
    ["be of 3660 days", { from: "2026-01-01", to: "2036-01-08" }],
    ["be of no municipalities", { municipalities: [] }],
    ["be of the first days there are", { from: "0001-01-01", to: "0001-01-02" }],
    ["be of the last days there are", { from: "9999-12-30", to: "9999-12-31" }],
    ["carry a whole round", { round: round2026 }],
    ["leave wishes and rates empty", { municipalities: [{ ...complete, planWishes: {}, rates: {} }] }],
    ["hold a number that is half written", { municipalities: [{ application: { municipality: { number: "50" } } }] }],
  ] satisfies [string, Partial<ScenarioInput>][])("%s", (_sentence, changes) => {
    const days = [...simulate(scenario(changes))];
    const { from, to } = scenario(changes);
    expect([days[0]?.date, days.at(-1)?.date]).toEqual([from, to]);
  });

  it("give a round by its id or whole, with the same result", () => {
    const whole = JSON.parse(JSON.stringify(round2026)) as typeof round2026;
    expect(runSimulation(scenario({ round: whole }))).toEqual(runSimulation(scenario()));
  });

  it("let one member come and go on every day of ten years", () => {
    const events = Array.from({ length: 3660 }, (_, day) => ({ ...taken, date: addDays("2026-09-01", day), type: day % 2 === 0 ? "seat-filled" : "seat-vacated" }));
    const municipalities = [{ ...complete, events }] as ScenarioInput["municipalities"];
    const { days } = runSimulation(scenario({ municipalities, from: "2027-12-01", to: "2027-12-30" }));
    expect(days.flatMap((day) => day.events.map(({ type }) => type))).toEqual(Array.from({ length: 15 }, () => ["seat-filled", "seat-vacated"]).flat());
  });

  it("come from JSON", () => {
    const input: unknown = JSON.parse(JSON.stringify(scenario()));
    expect(scenarioSchema.safeParse(input).success).toBe(true);
  });
});

describe("a scenario stays as it was", () => {
  it("when it is played", () => {
    const events = [{ ...left }, { ...taken }] as never;
    const input = scenario({ municipalities: [{ ...complete, events }] });
    const before = JSON.stringify(input);
    runSimulation(input);
    [...simulate(input)].forEach(() => undefined);
    expect(JSON.stringify(input)).toBe(before);
    expect(Object.isFrozen(input.municipalities[0]?.group?.members)).toBe(false);
  });

  it("in the simulation, when the caller changes it afterwards", () => {
    const input = JSON.parse(JSON.stringify(scenario())) as { to: string; municipalities: unknown[] };
    const days = simulate(input as unknown as ScenarioInput);
    input.to = "2026-03-01";
    input.municipalities.length = 0;
    expect([...days]).toEqual([...simulate(scenario())]);
  });
});
