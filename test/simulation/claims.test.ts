import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/index.js";
import { locales } from "../../src/language/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { runSimulation, type EventOf, type ScenarioInput } from "../../src/simulation/index.js";
import { application, applicationOf, complete, dayOf, group, reportOn, scenario, typesOn, type MunicipalityInput } from "./scenarios.js";

const withoutPrincipal = { members: group.members.filter(({ id }) => id !== "m3") };
/** One person in both seats of the school owner, which one person may not hold (D7). */
const ownerInBothSeats = { members: [{ id: "m1", seats: [{ role: "owner-political" }, { role: "owner-administrative" }] }, ...group.members.slice(2)] } as const;
const playedWith = (changes: Partial<MunicipalityInput>): Partial<ScenarioInput> => ({ municipalities: [{ ...complete, ...changes }] });

describe("a municipality has completed the programme (D25)", () => {
  const filled = { date: "2026-11-01", type: "seat-filled", member: "m9", role: "principal" } as const;

  it.each([
    ["with a group that is complete, and attendance that nobody knows", {}, []],
    ["with a group that becomes complete late", { group: withoutPrincipal, events: [filled] }, []],
    ["with a group that is complete for one day", { group: withoutPrincipal, events: [filled, { ...filled, date: "2026-11-02", type: "seat-vacated" }] }, []],
    ["not with a group that never is complete", { group: withoutPrincipal }, ["complete-group"]],
    ["not with a group that was complete before it had to be, and never since", { events: [{ date: "2026-08-01", type: "seat-vacated", member: "m3", role: "principal" }] }, ["complete-group"]],
    ["not where one person always holds both seats of the school owner", { group: ownerInBothSeats }, ["complete-group"]],
    ["with somebody else in one of them for one day", { group: ownerInBothSeats, events: [{ ...filled, role: "owner-administrative" }, { ...filled, date: "2026-11-02", type: "seat-vacated", role: "owner-administrative" }] }, []],
    ["not where nobody ever came", { attendance: { rate: 0 } }, ["attendance"]],
    ["not with nobody in its group", { group: { members: [] } }, ["complete-group", "attendance"]],
  ] as const)("%s", (_sentence, changes, lacking) => {
    const { events } = dayOf("2027-12-31", playedWith(changes));
    const told = events.filter(({ type }) => type === "program-completed" || type === "program-not-completed");
    expect(told).toEqual([lacking.length === 0 ? { type: "program-completed", municipality: "5006", assumptions: ["D25"] } : { type: "program-not-completed", municipality: "5006", lacking, assumptions: ["D25"] }]);
    expect(reportOn(playedWith(changes as Partial<MunicipalityInput>)).lifeCycle.state).toBe(lacking.length === 0 ? "completed" : "active");
  });

  it("where one person came once, and nobody else ever did", () => {
    const records = ["2026-2027.kick-off", "2026-2027.leader-gathering.autumn-2026"].map((activity, index) => ({ type: "presence" as const, activity, member: "m3", present: index === 0 }));
    expect(typesOn("2027-12-31", playedWith({ records, attendance: { rate: 0 } }))).toContain("program-completed");
  });

  it("counts in the sums only those that have", () => {
    const municipalities = [complete, { application: applicationOf("5007"), group: withoutPrincipal }];
    expect(runSimulation(scenario({ municipalities })).totals).toMatchObject({ takingPart: 2, completed: 1 });
  });

  it("is not said of one that has withdrawn, either way", () => {
    expect(typesOn("2027-12-31", playedWith({ group: withoutPrincipal, events: [{ date: "2027-02-01", type: "withdrawn" }] }))).toEqual(["program-ends"]);
  });

  it("takes nothing but staying in a round that asks for nothing", () => {
    const asked = { ...round2026, completion: undefined, assumptions: round2026.assumptions.filter(({ id }) => id !== "D25") };
    const round = JSON.parse(JSON.stringify(asked)) as typeof round2026;
    const completed = dayOf("2027-12-31", { round, ...playedWith({ group: { members: [] } }) }).events.find(({ type }) => type === "program-completed");
    expect(completed).toEqual({ type: "program-completed", municipality: "5006" });
  });
});

describe("a group that is not complete at the KickOff (D8)", () => {
  const told = (date: string, changes: Partial<MunicipalityInput>) => dayOf(date, playedWith(changes)).events.find((event): event is EventOf<"group-incomplete"> => event.type === "group-incomplete");

  it("is told that day, with the seats", () => {
    expect(told("2026-08-26", { group: withoutPrincipal })).toEqual({ type: "group-incomplete", municipality: "5006", seats: ["principal"], assumptions: ["D8"] });
    expect(told("2026-08-25", { group: withoutPrincipal })).toBeUndefined();
    expect(told("2026-08-27", { group: withoutPrincipal })).toBeUndefined();
  });

  it("is told where all seats are filled, but not in a way that is allowed", () => {
    const event = told("2026-08-26", { group: ownerInBothSeats });
    expect(event).toEqual({ type: "group-incomplete", municipality: "5006", seats: [], assumptions: ["D8", "D7"] });
    expect(reportOn(playedWith({ group: ownerInBothSeats })).findings).toContainEqual(expect.objectContaining({ rule: "group.combinations", code: "combination-not-allowed" }));
  });

  it.each([
    ["filled on the day itself, it is complete", "2026-08-26", false],
    ["filled the day after, it is not", "2026-08-27", true],
  ])("%s", (_sentence, date, isTold) => {
    const events = [{ date, type: "seat-filled", member: "m9", role: "principal" }] as const;
    expect(told("2026-08-26", { group: withoutPrincipal, events }) !== undefined).toBe(isTold);
  });

  it("is told on the day to which the KickOff is postponed", () => {
    const events = [{ date: "2026-08-20", type: "gathering-postponed", activity: "2026-2027.kick-off", to: "2026-09-02" }] as const;
    expect(typesOn("2026-08-26", { events, ...playedWith({ group: withoutPrincipal }) })).not.toContain("group-incomplete");
    expect(typesOn("2026-09-02", { events, ...playedWith({ group: withoutPrincipal }) })).toContain("group-incomplete");
  });

  it("is not told of one that takes no part", () => {
    const municipalities = [{ application: { ...application, submittedAt: "2026-04-14T12:00:00+02:00" }, group: withoutPrincipal }] as const;
    expect(typesOn("2026-08-26", { municipalities })).toEqual(["gathering"]);
  });
});

describe("a gathering that is postponed", () => {
  const postponed = (activity: string, to: string, date = "2026-08-20") => ({ date, type: "gathering-postponed", activity: `2026-2027.${activity}`, to }) as const;
  const changesOf = (...events: readonly ReturnType<typeof postponed>[]) => dayOf(events.at(-1)?.date ?? "", { events }).changes.filter(({ rule }) => rule.startsWith("round."));

  it.each([
    ["out of its semester", postponed("learning-conference.autumn-2026", "2027-01-13"), "round.gatherings.semester", "outside-semester"],
    ["onto a public holiday", postponed("learning-conference.spring-2027", "2027-05-17"), "round.gatherings.holidays", "public-holiday"],
    ["over another gathering", postponed("leader-gathering.autumn-2026", "2026-11-11"), "round.gatherings.apart", "at-the-same-time"],
    ["so that another comes before the KickOff", postponed("kick-off", "2026-09-28"), "round.gatherings.first", "not-first"],
  ] as const)("%s, gives a finding on the day on which that becomes known", (_sentence, event, rule, code) => {
    expect(changesOf(event)).toMatchObject([{ rule, before: null, after: { outcome: "unmet", code }, because: ["gathering-postponed"] }]);
    expect(dayOf("2026-08-21", { events: [event] }).changes).toEqual([]);
    expect(reportOn({ events: [event] }).findings.find((finding) => finding.rule === rule)).toMatchObject({ code });
  });

  it("to an ordinary day of its semester, gives none", () => {
    expect(changesOf(postponed("learning-conference.autumn-2026", "2026-11-18"))).toEqual([]);
  });

  it("again, to a day that is right, takes the finding away", () => {
    const onto = postponed("learning-conference.spring-2027", "2027-05-17");
    expect(changesOf(onto, postponed("learning-conference.spring-2027", "2027-05-18", "2026-08-21"))).toMatchObject([{ before: { code: "public-holiday" }, after: null }]);
  });

  it("is no matter to one that does not take part", () => {
    const municipalities = [{ application: { ...application, submittedAt: "2026-04-14T12:00:00+02:00" }, group }] as const;
    expect(dayOf("2026-08-20", { events: [postponed("kick-off", "2026-09-28")], municipalities }).changes).toEqual([]);
  });
});

describe("a municipality for which no adviser is free", () => {
  const changes = { advisers: [{ id: "a", atMost: 1 }], municipalities: [complete, { ...complete, application: applicationOf("5007") }] };
  const report = () => runSimulation(scenario(changes)).municipalities[1];

  it("is told so as the advisers get in touch, and that it has not completed the programme, which is assumed (D25)", () => {
    const of5007 = (date: string) => dayOf(date, changes).events.filter(({ municipality }) => municipality === "5007");
    expect(of5007("2026-05-01")).toEqual([{ type: "adviser-missing", municipality: "5007" }]);
    expect(of5007("2027-12-31")).toEqual([{ type: "program-not-completed", municipality: "5007", lacking: ["adviser"], assumptions: ["D25"] }]);
  });

  it("has no adviser in the report, has come no further than accepted, and its adviser's contact is overdue", () => {
    expect(report()).toMatchObject({ adviser: null, lifeCycle: { state: "accepted" } });
    expect(report()?.keyDates.find(({ id }) => id === "adviser-contact")).toMatchObject({ status: "overdue", doneOn: null });
  });

  it("is not told so in a scenario without advisers", () => {
    expect(typesOn("2026-05-01")).toEqual(["adviser-contact-starts"]);
  });
});

describe("an application that is not decided on the day of the replies", () => {
  it.each([
    ["because nobody has judged the wish", { ...application, judgements: {} }, "needs-judgement"],
    ["because questions are open", { ...application, commitments: {} }, "undetermined"],
  ] as const)("%s, is told as that in event, report, state and key date", (_sentence, undecided, verdict) => {
    const municipalities = [{ application: undecided as typeof application, group }];
    expect(dayOf("2026-04-30", { municipalities }).events).toContainEqual({ type: "reply", municipality: "5006", verdict, takesPart: null });
    const report = reportOn({ municipalities, to: "2026-05-01" });
    expect(report).toMatchObject({ verdict, takesPart: null, lifeCycle: { state: "submitted" } });
    expect(report.keyDates.find(({ id }) => id === "reply-letters")).toMatchObject({ status: "overdue", doneOn: null });
    expect(runSimulation(scenario({ municipalities })).totals).toMatchObject({ undecided: 1, declined: 0, takingPart: 0 });
  });
});

describe("the closing report", () => {
  const meetings = [{ semester: "autumn-2026", date: "2026-10-07", start: "12:00", end: "15:00", mode: "digital" }] as const;
  const found = (to: string, rule: string) => reportOn({ ...playedWith({ guidanceMeetings: meetings }), to }).findings.filter((finding) => finding.rule === rule);

  it.each([
    ["of a digital meeting until it has been held", "schedule.guidance.mode", "2026-10-06", "2026-10-07"],
    ["of meetings without a date until their semester is over", "schedule.guidance.per-semester", "2026-12-31", "2027-01-01"],
    ["of who holds a seat after the election until the election", "group.known-event", "2027-09-12", "2027-09-13"],
  ])("advises only about what is to come: %s", (_sentence, rule, last, over) => {
    const [before] = found(last, rule);
    const [after] = found(over, rule);
    expect(before).not.toHaveProperty("isOver");
    expect(after).toMatchObject({ isOver: true, code: before?.code });
    for (const locale of locales) {
      if (before === undefined || after === undefined) throw new Error("The rule finds something");
      const advised = explain(round2026, { ...after, isOver: undefined }, locale);
      expect(advised.startsWith(explain(round2026, after, locale))).toBe(true);
      expect(explain(round2026, after, locale)).not.toBe(advised);
    }
  });

  it("advises nobody who has been declined or has withdrawn, and nobody once the period is over", () => {
    const late = { application: { ...application, submittedAt: "2026-04-14T12:00:00+02:00" }, group: withoutPrincipal } as const;
    const isAllOver = (changes: Partial<ScenarioInput>) => reportOn(changes).findings.filter(({ rule }) => !rule.startsWith("participation.")).every(({ isOver, repair }) => isOver === true && repair === undefined);
    expect(isAllOver({ municipalities: [late], to: "2026-05-01" })).toBe(true);
    expect(isAllOver({ ...playedWith({ group: withoutPrincipal, events: [{ date: "2027-02-01", type: "withdrawn" }] }), to: "2027-02-01" })).toBe(true);
    expect(isAllOver(playedWith({ group: withoutPrincipal }))).toBe(true);
  });

  it("advises to record what has happened, for that can still be done", () => {
    const records = [{ type: "local-work", date: "2026-10-01", hours: 3 }] as const;
    const { findings } = reportOn(playedWith({ records }));
    expect(findings.filter(({ rule, isOver }) => rule.startsWith("participation.") && isOver === true)).toEqual([]);
  });

  const rates = { hourly: { default: 60000 }, travelPerPersonTrip: 350000, hours: { "leader-gathering": 6, localDevelopmentWorkPerMember: 100 } };
  const withdrawn = (date: string) => playedWith({ rates, events: [{ date, type: "withdrawn" }] });

  it("keeps what it cost until a municipality withdrew", () => {
    const { costs, ledger } = reportOn(withdrawn("2027-02-01"));
    const known = (item: string) => ledger?.lines.filter((line) => line.item === item).reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    expect(costs).toHaveLength(round2026.costs.length);
    expect(known("travel.leader-gatherings")).toBe(2 * 350000);
    // 184 of the 518 days of the period, of 100 hours for each of four.
    expect(known("working-time.local-development")).toBe(4 * 35.52 * 60000);
  });

  it("counts hours of local work that are stated by semester, until then", () => {
    const bySemester = { ...rates, hours: { ...rates.hours, localDevelopmentWorkPerMember: { "autumn-2026": 40, "spring-2027": 60, "autumn-2027": 50 } } };
    const { ledger } = reportOn({ municipalities: [{ ...complete, rates: bySemester, events: [{ date: "2027-01-01", type: "withdrawn" }] }] });
    const work = ledger?.lines.filter(({ item }) => item === "working-time.local-development") ?? [];
    expect(work.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(4 * 40 * 60000);
  });

  it.each([
    ["before the programme began: nothing", "2026-08-01", true],
    ["after its first day: something", "2026-08-02", false],
  ])("and where it withdrew %s", (_sentence, date, isNothing) => {
    expect(reportOn(withdrawn(date)).ledger === null).toBe(isNothing);
  });

  it("knows of the withdrawal only from its day on", () => {
    expect(reportOn({ ...withdrawn("2027-02-01"), to: "2027-01-31" }).ledger).toEqual(reportOn({ ...playedWith({ rates }), to: "2027-01-31" }).ledger);
  });
});
