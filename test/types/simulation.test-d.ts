import { describe, expectTypeOf, it } from "vitest";
import { explain, round2026, type Finding, type Verdict, type Vocabulary2026 } from "../../src/index.js";
import {
  runSimulation,
  simulate,
  type ChangeCause,
  type EventOf,
  type MunicipalBehaviour,
  type MunicipalityReport,
  type Scenario,
  type ScenarioInput,
  type SimulatedDay,
  type SimulatedEvent,
  type SimulationReport,
} from "../../src/simulation/index.js";

const municipality = { application: { municipality: { number: "5006" } } } as const;
const scenario = {
  round: "2026-2027",
  seed: 42,
  from: "2026-03-01",
  to: "2027-12-31",
  advisers: [{ id: "a", atMost: 10 }],
  events: [{ date: "2026-08-20", type: "gathering-postponed", activity: "2026-2027.kick-off", to: "2026-09-02" }],
  municipalities: [{ ...municipality, adviser: "a", events: [{ date: "2027-02-01", type: "withdrawn" }] }],
} as const;

describe("a scenario", () => {
  it("may be written down as a constant", () => {
    expectTypeOf(scenario).toExtend<ScenarioInput>();
    expectTypeOf(simulate(scenario)).toEqualTypeOf<Iterable<SimulatedDay>>();
    expectTypeOf(runSimulation(scenario)).toEqualTypeOf<SimulationReport>();
  });

  it("leaves nothing to a clock or to luck", () => {
    // @ts-expect-error chance comes from a seed
    simulate({ round: "2026-2027", from: "2026-03-01", to: "2027-12-31", municipalities: [] });
    // @ts-expect-error the library does not know what today is
    simulate({ round: "2026-2027", seed: 42, from: "2026-03-01", municipalities: [] });
    // @ts-expect-error a number is no date
    simulate({ ...scenario, to: 20271231 });
  });

  it("has behaviours that are told apart by their type", () => {
    expectTypeOf<MunicipalBehaviour["type"]>().toEqualTypeOf<"seat-vacated" | "seat-filled" | "withdrawn" | "guidance-digital" | "guidance-moved">();
    // @ts-expect-error a meeting is moved to some time
    simulate({ ...scenario, municipalities: [{ ...municipality, events: [{ date: "2026-10-01", type: "guidance-moved", activity: "2026-2027.guidance-meeting.autumn-2026.1" }] }] });
    // @ts-expect-error one municipality postpones no gathering
    simulate({ ...scenario, municipalities: [{ ...municipality, events: scenario.events }] });
    // @ts-expect-error behaviours are data
    simulate({ ...scenario, municipalities: [{ ...municipality, events: () => [] }] });
  });

  it("speaks of the seats, commitments and costs of its round, where that is known", () => {
    const words = { ...scenario, round: round2026 } as const;
    const held = { members: [{ id: "m1", seats: [{ role: "principal" }] }] } as const;
    expectTypeOf(simulate({ ...words, municipalities: [{ ...municipality, group: held }] })).toEqualTypeOf<Iterable<SimulatedDay>>();
    expectTypeOf(runSimulation(words)).toEqualTypeOf<SimulationReport<Vocabulary2026>>();
    expectTypeOf<MunicipalityReport<Vocabulary2026>["gaps"][number]["role"]>().toEqualTypeOf<Vocabulary2026["seat"]>();
    expectTypeOf<MunicipalBehaviour<Vocabulary2026>>().toExtend<MunicipalBehaviour>();
    // @ts-expect-error no seat is spelt so
    simulate({ ...words, municipalities: [{ ...municipality, group: { members: [{ id: "m1", seats: [{ role: "princpal" }] }] } }] });
    // @ts-expect-error nor does one change hands
    simulate({ ...words, municipalities: [{ ...municipality, events: [{ date: "2027-01-11", type: "seat-vacated", member: "m1", role: "princpal" }] }] });
    // @ts-expect-error nothing of the kind is asked for
    runSimulation({ ...words, municipalities: [{ application: { ...municipality.application, commitments: { picnic: true } } }] });
    // @ts-expect-error nor has it a rate
    runSimulation({ ...words, municipalities: [{ ...municipality, rates: { hourly: { princpal: 1 } } }] });
    // A round that is named by its id is known once it is read.
    simulate({ ...scenario, municipalities: [{ ...municipality, group: { members: [{ id: "m1", seats: [{ role: "princpal" }] }] } }] });
  });

  it("can only be read once it is parsed", () => {
    const parsed = {} as Scenario;
    // @ts-expect-error a parsed scenario is left as it is
    parsed.municipalities.length = 0;
  });
});

describe("a day", () => {
  it("has events that concern everybody, or one municipality", () => {
    expectTypeOf<EventOf<"gathering">["municipality"]>().toEqualTypeOf<null>();
    expectTypeOf<EventOf<"reply">["municipality"]>().toEqualTypeOf<string>();
    expectTypeOf<EventOf<"reply">["verdict"]>().toEqualTypeOf<Verdict>();
    // @ts-expect-error nothing of the kind happens
    expectTypeOf<EventOf<"party">>().toBeNever();
    // @ts-expect-error what happens comes whole
    explain(round2026, { type: "reply", municipality: "5006" }, "nb");
  });

  it("does not know how many came before somebody has looked", () => {
    expectTypeOf<EventOf<"attendance">["present"]>().toEqualTypeOf<number | null>();
    expectTypeOf<EventOf<"local-work">["hours"]>().toEqualTypeOf<number | null>();
  });

  it("says of every change what brought it: kinds of event, or the calendar", () => {
    expectTypeOf<SimulatedDay["changes"][number]["because"]>().toEqualTypeOf<ChangeCause>();
    expectTypeOf<Exclude<ChangeCause, string>[number]>().toEqualTypeOf<SimulatedEvent["type"]>();
    expectTypeOf<SimulatedDay["changes"][number]["before"]>().toEqualTypeOf<Finding | null>();
  });
});

describe("a report", () => {
  it("has nothing where there is nothing to tell, which is not 0", () => {
    expectTypeOf<MunicipalityReport["verdict"]>().toEqualTypeOf<Verdict | null>();
    expectTypeOf<MunicipalityReport["takesPart"]>().toEqualTypeOf<boolean | null>();
    expectTypeOf<NonNullable<MunicipalityReport["attendance"]>["present"]>().toEqualTypeOf<number | null>();
    // @ts-expect-error one that takes no part has no ledger
    expectTypeOf<MunicipalityReport["ledger"]>().toHaveProperty("lines");
  });

  it("sums up every verdict, and those who never apply", () => {
    expectTypeOf<keyof SimulationReport["totals"]["verdicts"]>().toEqualTypeOf<Verdict | "none">();
  });
});
