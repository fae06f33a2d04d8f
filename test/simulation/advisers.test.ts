import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { runSimulation, type ScenarioInput } from "../../src/simulation/index.js";
import { refusedAt } from "./refusedAt.js";
import { application, applicationOf, changesOn, complete, dayOf, reportOn, scenario, typesOn, type MunicipalityInput } from "./scenarios.js";

const [tuesdays, thursdays] = ["TU", "TH"].map((day) => [{ rrule: `FREQ=WEEKLY;BYDAY=${day}`, start: "12:00" as const, end: "15:00" as const }]);
const planWishes = { available: [...(tuesdays ?? []), ...(thursdays ?? [])], minDaysBetween: 21 };
const wished = { ...complete, planWishes } as const satisfies MunicipalityInput;
const late = { ...application, submittedAt: "2026-04-14T08:15:00+02:00" } as const;

function municipalities(changes: readonly Partial<MunicipalityInput>[]): ScenarioInput["municipalities"] {
  return changes.map((each, index) => ({ ...complete, application: applicationOf(String(4201 + index)), ...each }));
}

function advisersOf(changes: Partial<ScenarioInput>) {
  return runSimulation(scenario({ to: "2026-05-01", ...changes })).municipalities.map(({ adviser }) => adviser);
}

describe("the adviser", () => {
  const advisers = [{ id: "a" }, { id: "b" }];

  it.each([
    ["in turn, fewest first", [{}, {}, {}], ["a", "b", "a"]],
    ["beside those that state theirs, wherever they stand", [{}, {}, { adviser: "a" }], ["b", "a", "a"]],
    ["and nobody to those who do not take part", [{ application: { ...late, municipality: { number: "1151" } } }, {}], [null, "a"]],
    ["not to those who have withdrawn by then", [{ events: [{ date: "2026-05-01", type: "withdrawn" }] }, {}], [null, "a"]],
    ["to those who withdraw the day after", [{ events: [{ date: "2026-05-02", type: "withdrawn" }] }, {}], ["a", "b"]],
  ] as const)("is dealt out %s", (_sentence, changes, expected) => {
    expect(advisersOf({ advisers, municipalities: municipalities(changes as never) })).toEqual(expected);
  });

  it("has no more than it has room for, and then nobody has more", () => {
    const few = [{ id: "a", atMost: 1 }, { id: "b", atMost: 1 }];
    expect(advisersOf({ advisers: few, municipalities: municipalities([{}, {}, {}]) })).toEqual(["a", "b", null]);
    const [, , third] = runSimulation(scenario({ advisers: few, municipalities: municipalities([{}, {}, {}]) })).municipalities;
    expect(third).toMatchObject({ takesPart: true, lifeCycle: { state: "accepted" } });
  });

  it("is nobody where the scenario has none, and the life cycle goes on all the same", () => {
    expect(advisersOf({})).toEqual([null]);
    expect(typesOn("2026-05-01")).toEqual(["adviser-contact-starts"]);
    expect(reportOn().lifeCycle.history.map(({ type, date }) => `${type} ${date}`)).toEqual([
      "submitted 2026-04-10",
      "accepted 2026-04-30",
      "adviser-assigned 2026-05-01",
      "contacted 2026-06-30",
      "started 2026-08-26",
      "completed 2027-12-31",
    ]);
  });

  it("is told on the day on which advisers first get in touch (spring/4)", () => {
    const named = { advisers: [{ id: "a", name: "Kari Nordmann" }] };
    expect(reportOn({ ...named, to: "2026-04-30" }).adviser).toBeNull();
    expect(dayOf("2026-05-01", named).events).toContainEqual({ type: "adviser-assigned", municipality: "5006", adviser: "a", name: "Kari Nordmann" });
    expect(reportOn({ ...named, to: "2026-05-01" }).adviser).toBe("a");
  });

  it.each([
    ["that the scenario does not have", { advisers, municipalities: [{ ...complete, adviser: "c" }] }, ["municipalities.0.adviser"]],
    ["where the scenario has none", { municipalities: [{ ...complete, adviser: "a" }] }, ["municipalities.0.adviser"]],
    ["that has no room left", { advisers: [{ id: "a", atMost: 1 }], municipalities: municipalities([{ adviser: "a" }, { adviser: "a" }]) }, ["municipalities.1.adviser"]],
    ["with another's id", { advisers: [{ id: "a" }, { id: "a" }] }, ["advisers.1.id"]],
    ["for more than a hundred", { advisers: [{ id: "a", atMost: 101 }] }, ["advisers.0.atMost"]],
    ["for nobody", { advisers: [{ id: "a", atMost: 0 }] }, ["advisers.0.atMost"]],
    ["whose time is no recurrence", { advisers: [{ id: "a", wishes: { available: [{ rrule: "sometimes", start: "08:00", end: "09:00" }] } }] }, ["advisers.0.wishes.available.0.rrule", "advisers.0.wishes.available.0.rrule"]],
    ["whose time is stated by a municipality too", { advisers, municipalities: [{ ...complete, planWishes: { ...planWishes, adviser: {} } }] }, ["municipalities.0.planWishes.adviser"]],
  ])("is refused: one %s", (_sentence, changes, paths) => {
    expect(refusedAt({ ...scenario(), ...changes })).toEqual(paths);
  });
});

describe("guidance meetings that are planned", () => {
  it("are known on the day by which the adviser has been in touch, and agreed from then on", () => {
    const changes = { municipalities: [wished] };
    expect(reportOn({ ...changes, to: "2026-06-29" }).meetings).toMatchObject({ agreed: 0, toBeAgreed: 6 });
    expect(dayOf("2026-06-30", changes).events[0]).toEqual({ type: "guidance-planned", municipality: "5006", planned: 6, missing: 0 });
    expect(reportOn({ ...changes, to: "2026-06-30" }).meetings).toMatchObject({ agreed: 6, toBeAgreed: 0 });
  });

  it("are those that the planner places, and break no rule", () => {
    const { schedule } = reportOn({ municipalities: [wished] });
    const dates = schedule?.activities.filter(({ status }) => status === "agreed").map(({ date }) => date);
    expect(dates).toEqual(["2026-10-20", "2026-12-08", "2027-04-29", "2027-06-15", "2027-08-24", "2027-10-21"]);
  });

  it("come with what the planner finds, which can be explained", () => {
    const { changes } = dayOf("2026-06-30", { municipalities: [{ ...complete, planWishes: { available: tuesdays ?? [], latest: "2027-06-30" } }] });
    const lacking = changes.filter(({ rule, after }) => rule.startsWith("schedule.plan") && after?.outcome === "unmet");
    expect(lacking.length).toBeGreaterThan(0);
    for (const { after, because } of lacking) {
      expect(because).toEqual(["guidance-planned"]);
      expect(after?.path[0]).toBe("planWishes");
      if (after !== null) expect(explain(round2026, after, "nb")).not.toBe("");
    }
  });

  it("are told as missing where wishes leave no room", () => {
    const changes = { municipalities: [{ ...complete, planWishes: { available: tuesdays ?? [], latest: "2027-06-30" } }] } as const;
    expect(dayOf("2026-06-30", changes).events[0]).toMatchObject({ type: "guidance-planned", planned: 4, missing: 2 });
  });

  it("are not planned where meetings are given, nor for one that has withdrawn", () => {
    const guidanceMeetings = [{ semester: "autumn-2026", date: "2026-10-07", start: "12:00", end: "15:00", mode: "physical" }] as const;
    expect(typesOn("2026-06-30", { municipalities: [{ ...wished, guidanceMeetings }] })).toEqual(["adviser-contact-ends"]);
    expect(typesOn("2026-06-30", { municipalities: [{ ...wished, events: [{ date: "2026-06-30", type: "withdrawn" }] }] })).toEqual(["withdrawn", "adviser-contact-ends"]);
  });

  it("lie around a gathering that is known to be postponed by then", () => {
    const events = [{ date: "2026-06-30", type: "gathering-postponed", activity: "2026-2027.learning-conference.autumn-2026", to: "2026-12-08" }] as const;
    const { schedule } = reportOn({ events, municipalities: [wished] });
    expect(schedule?.activities.filter(({ date }) => date === "2026-12-08").map(({ kind }) => kind)).toEqual(["learning-conference"]);
  });

  it("of one adviser are never at the same time, nor beside what others have agreed", () => {
    const advisers = [{ id: "a", wishes: { available: [{ rrule: "FREQ=WEEKLY;BYDAY=TU", start: "08:00", end: "16:00" }] } }] as const;
    const agreed = { guidanceMeetings: [{ semester: "autumn-2026", date: "2026-10-20", start: "12:00", end: "15:00", mode: "physical" }] } as const;
    const { municipalities: reports } = runSimulation(scenario({ advisers, municipalities: municipalities([{ planWishes }, { planWishes }, agreed]) }));
    const held = reports.flatMap(({ schedule }) => schedule?.activities.filter(({ status }) => status === "agreed").map(({ startsAt }) => startsAt) ?? []);
    expect(held).toHaveLength(13);
    expect(new Set(held).size).toBe(held.length);
    expect(reports[2]?.meetings).toMatchObject({ agreed: 1, toBeAgreed: 5 });
  });

  it("may become of them what becomes of any meeting, once they are planned", () => {
    const digital = { type: "guidance-digital", activity: "2026-2027.guidance-meeting.autumn-2026.1" } as const;
    const changes = { municipalities: [{ ...wished, events: [{ ...digital, date: "2026-10-01" }] }] } as const;
    expect(changesOn("2026-10-01", changes)).toEqual(["schedule.guidance.mode: mode-as-stated -> other-mode"]);
    for (const [date, path] of [["2026-06-29", "date"], ["2026-10-21", "date"]] as const) {
      expect(refusedAt({ ...scenario(), municipalities: [{ ...wished, events: [{ ...digital, date }] }] })).toEqual([`municipalities.0.events.0.${path}`]);
    }
    const seventh = { ...digital, date: "2026-10-01", activity: "2026-2027.guidance-meeting.autumn-2026.3" };
    expect(refusedAt({ ...scenario(), municipalities: [{ ...wished, events: [seventh] }] })).toEqual(["municipalities.0.events.0.activity"]);
  });

  it("are not planned where no adviser has room: nobody is there to agree with", () => {
    const changes = { advisers: [{ id: "a", atMost: 1 }], municipalities: municipalities([{}, { planWishes }]) };
    expect(typesOn("2026-06-30", changes)).toEqual(["adviser-contact-ends"]);
    expect(runSimulation(scenario(changes)).municipalities[1]).toMatchObject({ adviser: null, meetings: { agreed: 0, toBeAgreed: 6 } });
    const digital = { date: "2026-10-01", type: "guidance-digital", activity: "2026-2027.guidance-meeting.autumn-2026.1" } as const;
    const refused = { ...changes, municipalities: municipalities([{}, { planWishes, events: [digital] }]) };
    expect(refusedAt({ ...scenario(), ...refused })).toEqual(["municipalities.1.events.0.activity"]);
  });

  it("are refused with the place of the wish that the planner cannot read", () => {
    const ancient = { available: [{ rrule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", start: "12:00", end: "15:00", from: "2000-01-04" }] };
    expect(refusedAt({ ...scenario(), municipalities: [{ ...complete, planWishes: ancient }] })).toEqual(["municipalities.0.planWishes.available.0.from"]);
    expect(refusedAt({ ...scenario(), advisers: [{ id: "a" }], municipalities: [{ ...complete, planWishes: ancient }] })).toEqual(["municipalities.0.planWishes.available.0.from"]);
    expect(refusedAt({ ...scenario(), advisers: [{ id: "a", wishes: ancient }], municipalities: [wished] })).toEqual(["advisers.0.wishes.available.0.from"]);
  });
});
