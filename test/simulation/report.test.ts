import { describe, expect, it } from "vitest";
import { round2026 } from "../../src/rounds/index.js";
import { runSimulation, simulate, type ScenarioInput } from "../../src/simulation/index.js";
import { application, complete, group, reportOn, scenario } from "./scenarios.js";

const late = { ...complete, application: { ...application, submittedAt: "2026-04-14T08:15:00+02:00" } } as const;

describe("runSimulation", () => {
  it("reports the round, the seed, the span and every day", () => {
    const { round, seed, from, to, days } = runSimulation(scenario());
    expect({ round, seed, from, to }).toEqual({ round: "2026-2027", seed: 42, from: "2026-03-01", to: "2027-12-31" });
    expect(days).toEqual([...simulate(scenario())]);
  });

  it("survives being written as JSON", () => {
    const report = runSimulation(scenario({ municipalities: [{ ...complete, attendance: { rate: 0.9 } }, { ...late, application: { ...late.application, municipality: { number: "1151" } } }] }));
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it("gives the same report, to the letter, for the same scenario", () => {
    expect(JSON.stringify(runSimulation(scenario()))).toBe(JSON.stringify(runSimulation(scenario())));
  });
});

describe("the report on a municipality", () => {
  it.each([
    ["is empty before it applies", complete, "2026-04-09", { verdict: null, takesPart: null, meetings: null }],
    ["has a verdict once it has applied", complete, "2026-04-10", { verdict: "eligible", takesPart: null, meetings: null }],
    ["has no reply on the day before the reply letters", complete, "2026-04-29", { verdict: "eligible", takesPart: null }],
    ["has a reply on the day of the reply letters", complete, "2026-04-30", { verdict: "eligible", takesPart: true }],
    ["has no meetings when it came a day late", late, "2027-12-31", { verdict: "ineligible", takesPart: false, meetings: null, attendance: null, costs: [] }],
    ["has no verdict when it never applied", { application: { municipality: { number: "5006" } } }, "2027-12-31", { name: null, verdict: null, takesPart: null, findings: [] }],
  ] as const)("%s", (_sentence, municipality, to, expected) => {
    expect(reportOn({ municipalities: [municipality], to })).toMatchObject(expected);
  });

  it("names the municipality", () => {
    expect(reportOn()).toMatchObject({ number: "5006", name: "Steinkjer" });
  });

  it("counts 13 meetings, and 15 known hours of what nobody has to agree", () => {
    expect(reportOn().meetings).toMatchObject({ fixed: 7, agreed: 0, toBeAgreed: 6, hours: { known: 15 } });
  });

  it("lists the meetings of unknown hours, and never counts them as 0 (D5)", () => {
    const guidanceMeetings = [{ semester: "autumn-2026", date: "2026-10-07", start: "12:00", end: "14:30", mode: "physical" }] as const;
    const meetings = reportOn({ municipalities: [{ ...complete, guidanceMeetings }] }).meetings;
    expect(meetings).toMatchObject({ fixed: 7, agreed: 1, toBeAgreed: 5, hours: { known: 17.5 } });
    expect(meetings?.hours.unknown).toHaveLength(3 + 5);
    expect(meetings?.hours.unknown).toContain("2026-2027.leader-gathering.autumn-2026");
  });

  it("shows the gap after the election", () => {
    const events = [
      { date: "2027-10-01", type: "seat-vacated", member: "m1", role: "owner-political" },
      { date: "2027-10-27", type: "seat-filled", member: "m5", role: "owner-political" },
    ] as const;
    const municipalities = [{ ...complete, events }];
    const gaps = [{ role: "owner-political", from: "2027-10-01", to: "2027-10-27" }];
    const political = (to: ScenarioInput["to"]) => reportOn({ municipalities, to }).findings.find(({ rule }) => rule === "group.owner.political")?.code;
    expect(reportOn({ municipalities }).gaps).toEqual(gaps);
    expect([political("2027-09-30"), political("2027-10-01"), political("2027-10-26"), political("2027-10-27")]).toEqual([
      "seat-held",
      "seat-empty",
      "seat-empty",
      "seat-held",
    ]);
  });

  it("adds up who came on the days that were played", () => {
    const municipalities = [{ ...complete, attendance: { rate: 1 } }];
    expect(reportOn({ municipalities }).attendance).toEqual({ meetings: 7, expected: 22, present: 22 });
    expect(reportOn({ municipalities, to: "2026-08-25" }).attendance).toEqual({ meetings: 0, expected: 0, present: 0 });
    expect(reportOn({ municipalities, to: "2026-08-26" }).attendance).toEqual({ meetings: 1, expected: 4, present: 4 });
    expect(reportOn({ municipalities, from: "2027-11-26" }).attendance).toEqual({ meetings: 1, expected: 2, present: 2 });
  });

  it("says that attendance is unknown where no rate is given", () => {
    expect(reportOn().attendance).toEqual({ meetings: 7, expected: 22, present: null });
  });

  it("says who pays, with the facts of the call (costs/0 to costs/2) and what is not stated (D17)", () => {
    const payers = Object.fromEntries(reportOn().costs.map(({ item, payer, facts, assumptions }) => [item, [payer, ...facts, ...assumptions]]));
    expect(payers).toMatchObject({
      program: ["organiser", "costs/0"],
      "working-time.gatherings": ["municipality", "costs/1"],
      "travel.leader-gatherings": ["municipality", "costs/2"],
      "lodging-and-meals": ["not-stated", "D17"],
    });
    expect(reportOn().costs).toHaveLength(round2026.costs.length);
  });

  it("finds at the end what the days have told", () => {
    const last = new Map<string, string>();
    for (const { changes } of runSimulation(scenario({ municipalities: [{ application, group }] })).days) {
      for (const { rule, after } of changes) if (after !== null) last.set(rule, after.code);
    }
    const found = new Map(reportOn().findings.map(({ rule, code }) => [rule, code]));
    expect(found).toEqual(last);
  });
});
