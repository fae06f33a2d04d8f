import { describe, expect, it } from "vitest";
import { InvalidInputError } from "../../src/input/index.js";
import { activitiesOfMember } from "../../src/participation/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { runSimulation, simulate } from "../../src/simulation/index.js";
import { application, applicationOf, complete, group, named, reportOn, scenario } from "./scenarios.js";

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

  it("tells the number in its days and in its report as it is read, without blanks", () => {
    const changes = { municipalities: [{ ...complete, application: { ...application, municipality: { number: " 50\u00a006 " } } }] };
    const { days, municipalities } = runSimulation(scenario(changes));
    expect(municipalities.map(({ number }) => number)).toEqual(["5006"]);
    expect(new Set(days.flatMap(({ events }) => events.flatMap(({ municipality }) => municipality ?? [])))).toEqual(new Set(["5006"]));
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
    const political = (to: string) => reportOn({ municipalities, to }).findings.find((finding) => named(finding) === "group.seat owner-political")?.code;
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
    expect(reportOn({ municipalities }).attendance).toEqual({ meetings: 7, expected: 22, present: 22, unknown: 0 });
    expect(reportOn({ municipalities, to: "2026-08-25" }).attendance).toEqual({ meetings: 0, expected: 0, present: 0, unknown: 0 });
    expect(reportOn({ municipalities, to: "2026-08-26" }).attendance).toEqual({ meetings: 1, expected: 4, present: 4, unknown: 0 });
    expect(reportOn({ municipalities, from: "2027-11-26" }).attendance).toEqual({ meetings: 1, expected: 2, present: 2, unknown: 0 });
  });

  it("says that attendance is unknown where no rate is given", () => {
    expect(reportOn().attendance).toEqual({ meetings: 7, expected: 22, present: null, unknown: 22 });
  });

  it("says who pays, with the provisions of the call (costs/0 to costs/2) and what is not stated (D17)", () => {
    const payers = Object.fromEntries(reportOn().costs.map(({ item, payer, provisions, assumptions }) => [item, [payer, ...provisions, ...assumptions]]));
    expect(payers).toMatchObject({
      program: ["organiser", "costs/0"],
      "working-time.gatherings": ["municipality", "costs/1"],
      "travel.leader-gatherings": ["municipality", "costs/2"],
      "lodging-and-meals": ["not-stated", "D17"],
    });
    expect(reportOn().costs).toHaveLength(round2026.costs.length);
  });

  it.each([
    ["a draft before it is submitted", "2026-04-09", "draft"],
    ["submitted", "2026-04-10", "submitted"],
    ["accepted with the reply", "2026-04-30", "accepted"],
    ["given an adviser as advisers get in touch", "2026-05-01", "adviser-assigned"],
    ["contacted by the last day of that", "2026-06-30", "contacted"],
    ["active from the KickOff", "2026-08-26", "active"],
    ["active on the day before the last", "2027-12-30", "active"],
    ["completed on the last day", "2027-12-31", "completed"],
  ])("knows how far the application has come: %s", (_sentence, to, state) => {
    expect(reportOn({ to }).lifeCycle.state).toBe(state);
  });

  it("has a declined application, and one that nobody has decided", () => {
    expect(reportOn({ municipalities: [late] }).lifeCycle.state).toBe("declined");
    expect(reportOn({ municipalities: [{ ...complete, application: { ...application, judgements: {} } }] }).lifeCycle.state).toBe("submitted");
  });

  it("holds the group and the schedule as they are known, which other functions take", () => {
    const events = [{ date: "2027-10-01", type: "seat-vacated", member: "m1", role: "owner-political" }] as const;
    const { municipalities: [report] } = runSimulation({ ...scenario({ to: "2027-09-30" }), round: round2026, municipalities: [{ application, group, events }] });
    if (report === undefined) throw new Error("The scenario has a municipality");
    const { group: known, schedule } = report;
    expect(known).toEqual(group);
    expect(reportOn({ municipalities: [{ ...complete, events }] }).group.members[0]?.seats).toEqual([{ role: "owner-political", to: "2027-10-01" }]);
    if (schedule === null) throw new Error("A municipality in the program has meetings");
    expect(activitiesOfMember(round2026, known, schedule, "m1")).toHaveLength(13);
  });

  it("estimates what taking part costs, and says what is unknown (costs/1, costs/2)", () => {
    const rates = { hourly: { default: 60000 }, travelPerPersonTrip: 350000 };
    const { ledger } = reportOn({ municipalities: [{ ...complete, rates }] });
    // 4 people for 15 hours of known meetings, and 6 trips to Gardermoen.
    expect(ledger?.totals.municipality.known).toBe(4 * 15 * 60000 + 6 * 350000);
    expect(reportOn().ledger?.totals.municipality.known).toBe(0);
    expect(reportOn({ municipalities: [late] }).ledger).toBeNull();
  });

  it("finds at the end what the days have told", () => {
    const last = new Map<string, string>();
    for (const { changes } of runSimulation(scenario({ municipalities: [{ application, group }] })).days) {
      for (const { after } of changes) if (after !== null) last.set(named(after), after.code);
    }
    const found = new Map(reportOn().findings.map((finding) => [named(finding), finding.code]));
    expect(found).toEqual(last);
  });
});

describe("the sums of a report", () => {
  const rates = { travelPerPersonTrip: 350000 };
  const gone = { ...complete, application: applicationOf("5007"), events: [{ date: "2027-02-01", type: "withdrawn" }] } as const;
  const municipalities = [{ ...complete, rates, attendance: { rate: 1 } }, gone, { ...late, application: { ...late.application, municipality: { number: "1151" } } }, { application: { municipality: { number: "3054" } } }];

  it("count applications, those who take part, and those who do no more", () => {
    const { totals } = runSimulation(scenario({ municipalities }));
    expect(totals).toMatchObject({
      municipalities: 4,
      verdicts: { eligible: 2, ineligible: 1, undetermined: 0, "needs-judgement": 0, none: 1 },
      takingPart: 1,
      withdrawn: 1,
      declined: 1,
      undecided: 0,
      notSubmitted: 1,
      completed: 1,
    });
  });

  it.each(["2026-03-01", "2026-04-20", "2026-04-30", "2027-01-31", "2027-12-31"])("count each municipality once: on %s", (to) => {
    const unjudged = { application: { ...applicationOf("5020"), judgements: {} } } as const;
    const { totals } = runSimulation(scenario({ to, municipalities: [...municipalities, unjudged] }));
    const { takingPart, withdrawn, declined, undecided, notSubmitted } = totals;
    expect(takingPart + withdrawn + declined + undecided + notSubmitted).toBe(5);
  });

  it("add up meetings and attendance, and keep apart what is unknown", () => {
    const { totals } = runSimulation(scenario({ municipalities }));
    expect(totals.meetings).toEqual({ fixed: 7 + 3, agreed: 0, toBeAgreed: 6 });
    expect(totals.attendance).toEqual({ meetings: 7 + 3, expected: 22 + 10, present: 22, unknown: 10 });
  });

  it("add up what each payer pays, and name the costs of which something is unknown (D17)", () => {
    const { ledger } = runSimulation(scenario({ municipalities })).totals;
    // One that has withdrawn, without rates, has travelled too.
    expect(ledger.municipality).toEqual({ known: 6 * 350000, unknown: ["working-time.gatherings", "working-time.guidance", "working-time.local-development", "travel.leader-gatherings"] });
    expect(ledger["not-stated"]).toEqual({ known: 0, unknown: ["lodging-and-meals", "local-venue", "substitute-teachers"] });
  });

  it("are 0 of nobody", () => {
    expect(runSimulation(scenario({ municipalities: [] })).totals).toMatchObject({ municipalities: 0, attendance: { present: 0, unknown: 0 }, ledger: { organiser: { known: 0, unknown: [] } } });
  });
});

describe("one who waits", () => {
  it("is told of each day once it has been played", () => {
    const told: string[] = [];
    const { days } = runSimulation(scenario({ to: "2026-03-03" }), { onDay: ({ date }, played, all) => told.push(`${date} ${String(played)}/${String(all)}`) });
    expect(told).toEqual(["2026-03-01 1/3", "2026-03-02 2/3", "2026-03-03 3/3"]);
    expect(days).toHaveLength(3);
  });

  it("is refused what is no function", () => {
    expect(() => runSimulation(scenario(), { onDay: 7 } as never)).toThrow(InvalidInputError);
    expect(() => runSimulation(scenario(), null as never)).toThrow(InvalidInputError);
  });
});
