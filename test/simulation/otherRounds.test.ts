import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/index.js";
import { locales } from "../../src/language/index.js";
import { assessRound, defineRound, type RoundInput } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { runSimulation, scenarioSchema, scenarioSchemaOf, simulate, type ScenarioInput, type SimulatedEvent } from "../../src/simulation/index.js";
import { refusalOf } from "../input/refusal.js";
import { refusedAt } from "./refusedAt.js";
import { application, changesOn, complete, dayOf, group, reportOn, scenario, typesOn } from "./scenarios.js";

const text = (nb: string, nn: string, en: string) => ({ nb, nn, en });

function eventsOf(changes: Partial<ScenarioInput>): readonly (readonly [date: string, event: SimulatedEvent])[] {
  return [...simulate(scenario(changes))].flatMap(({ date, events }) => events.map((event) => [date, event] as const));
}

describe("a round with a fifth seat and a commitment more", () => {
  const partner = { role: "partner", names: { one: text("samarbeidspartner", "samarbeidspartnar", "partner organisation"), the: text("samarbeidspartneren", "samarbeidspartnaren", "the partner organisation") }, min: 1, max: 2, provisions: ["participation/1"] } as const;
  const localPlan = { id: "localPlan", force: "must", question: text("Plan?", "Plan?", "A plan?"), to: text("lage en plan", "lage ein plan", "making a plan"), provisions: ["intro/5"] } as const;
  const round = defineRound({ ...round2026, group: { ...round2026.group, seats: [...round2026.group.seats, partner] }, commitments: [...round2026.commitments, localPlan] });
  const answered = { ...application, commitments: { ...application.commitments, localPlan: true } };
  const full = { members: [...group.members, { id: "m5", seats: [{ role: "partner" }] }] };
  const events = [{ date: "2027-01-11", type: "seat-vacated", member: "m5", role: "partner" }] as const;
  const played = { round, municipalities: [{ application: answered, group: full, events }] };

  it("asks for the commitment, and decides nothing while it is not answered", () => {
    expect(reportOn({ round })).toMatchObject({ verdict: "undetermined", takesPart: null });
    expect(reportOn({ round, municipalities: [{ application: answered, group }] })).toMatchObject({ verdict: "eligible", takesPart: true });
    expect(reportOn({ round, municipalities: [{ application: { ...answered, commitments: { ...answered.commitments, localPlan: false } } }] })).toMatchObject({ verdict: "ineligible" });
  });

  it("finds the seat empty where nobody has it", () => {
    const municipalities = [{ application: answered, group }];
    expect(changesOn("2026-04-10", { round, municipalities })).toContain("group.seat partner: - -> seat-empty");
    expect(reportOn({ round, municipalities }).gaps).toEqual([{ role: "partner", from: "2026-08-01", to: "2028-01-01" }]);
  });

  it("tells what happens to it, and what only that has brought", () => {
    expect(changesOn("2027-01-11", played)).toEqual(["group.seat partner: seat-held -> seat-empty"]);
    expect(dayOf("2027-01-11", played).changes[0]?.because).toEqual(["seat-vacated"]);
    const [left] = dayOf("2027-01-11", played).events;
    expect(left === undefined ? [] : locales.map((locale) => explain(round, left, locale))).toEqual([
      "Medlemmet «m5» går ut av plassen for samarbeidspartneren i kommunegruppa.",
      "Medlemmet «m5» går ut av plassen for samarbeidspartnaren i kommunegruppa.",
      "Member ‘m5’ leaves the seat of the partner organisation in the municipal group.",
    ]);
  });

  it("expects whoever holds it at its meetings, and costs them", () => {
    const rates = { hourly: { default: 60_000, partner: 10_000 } };
    const { ledger } = reportOn({ round, municipalities: [{ application: answered, group: full, rates }] });
    expect(dayOf("2026-08-26", played).events).toContainEqual(expect.objectContaining({ type: "attendance", expected: 5 }));
    expect(ledger?.totals.municipality.known).toBe(15 * (4 * 60_000 + 10_000));
  });
});

describe("the words of a round", () => {
  const mayor = { members: [{ id: "m1", seats: [{ role: "mayor" }] }] };

  it.each([
    ["a seat in a group", { group: mayor }, ["group.members.0.seats.0.role"]],
    ["a seat that changes hands", { events: [{ date: "2027-01-11", type: "seat-filled", member: "m1", role: "mayor" }] }, ["events.0.role"]],
    ["a seat in the group that the application names", { application: { ...application, group: mayor } }, ["application.group.members.0.seats.0.role"]],
    ["a commitment", { application: { ...application, commitments: { ...application.commitments, picnic: true } } }, ["application.commitments"]],
    ["an area", { application: { ...application, developmentIntent: { areas: ["music"] } } }, ["application.developmentIntent.areas.0"]],
    ["a semester", { guidanceMeetings: [{ semester: "autumn-2030", date: "2026-10-07", start: "12:00", end: "15:00", mode: "physical" }] }, ["guidanceMeetings.0.semester"]],
    ["a seat with a rate", { rates: { hourly: { mayor: 1 } } }, ["rates.hourly"]],
  ])("are the only ones: %s that it does not have is refused", (_sentence, changes, paths) => {
    expect(refusedAt({ ...scenario(), municipalities: [{ ...complete, ...changes }] })).toEqual(paths.map((path) => `municipalities.0.${path}`));
  });

  it("are named where another is refused", () => {
    const refusal = refusalOf(() => simulate(scenario({ municipalities: [{ application, group: mayor }] })));
    expect(refusal?.issues[0]?.message).toBe("Expected one of owner-political, owner-administrative, principal, resource-teacher");
  });

  it("are asked for by the schema of the round, and not by the one of any", () => {
    const strange = scenario({ municipalities: [{ application, group: mayor }] });
    expect(scenarioSchema.safeParse(strange).success).toBe(true);
    expect(scenarioSchemaOf(round2026).safeParse(strange).success).toBe(false);
    expect(scenarioSchemaOf(round2026).safeParse(scenario()).success).toBe(true);
  });

  it("belong to one round: another's scenario is refused, and its own is taken by its id", () => {
    const other = defineRound({ ...round2026, id: "2026-b" });
    expect(scenarioSchemaOf(other).safeParse(scenario({ round: "2026-b" })).data?.round).toBe(other);
    expect(scenarioSchemaOf(other).safeParse(scenario({ round: other })).success).toBe(true);
    for (const round of [round2026, "2026-2027"]) expect(scenarioSchemaOf(other).safeParse(scenario({ round })).error?.issues.map(({ path }) => path)).toEqual([["round"]]);
  });
});

describe("a round that lacks what others have", () => {
  const conferences = round2026.kinds.filter(({ id }) => id === "learning-conference");
  const round = defineRound({
    ...round2026,
    application: { ...round2026.application, webinar: undefined, replyLetters: undefined, adviserContact: undefined, partners: undefined },
    group: { ...round2026.group, completeBy: { date: "2026-09-01", provisions: ["participation/1"] }, knownEvents: [] },
    kinds: conferences,
    audiences: round2026.audiences.filter(({ id }) => id === "whole-group"),
    gatherings: round2026.gatherings.filter(({ kind }) => kind === "learning-conference"),
    localWork: undefined,
    sharing: undefined,
    costs: round2026.costs.filter(({ item }) => item === "program"),
  });

  it("plays without a webinar, reply letters, contact with advisers, a KickOff, leader gatherings and interim work", () => {
    expect([...new Set(eventsOf({ round }).map(([, { type }]) => type))]).toEqual([
      "portal-opens",
      "application-submitted",
      "application-deadline",
      "reply",
      "program-starts",
      "semester-starts",
      "group-due",
      "gathering",
      "attendance",
      "program-completed",
      "program-ends",
    ]);
  });

  it("tells when the groups must be complete", () => {
    expect(typesOn("2026-09-01", { round })).toEqual(["group-due"]);
  });

  it("has the reply on the last day for applying, and the adviser in touch with it", () => {
    expect(typesOn("2026-04-13", { round })).toEqual(["application-deadline", "reply"]);
    expect(reportOn({ round, advisers: [{ id: "a" }], to: "2026-04-13" })).toMatchObject({ takesPart: true, adviser: "a", lifeCycle: { state: "contacted" } });
    expect(reportOn({ round }).lifeCycle.history.map(({ type, date }) => `${type} ${date}`)).toEqual([
      "submitted 2026-04-10",
      "accepted 2026-04-13",
      "adviser-assigned 2026-04-13",
      "contacted 2026-04-13",
      "started 2026-08-01",
      "completed 2027-12-31",
    ]);
  });

  it("looks at the group as it will be on the date by which it is to be complete", () => {
    const members = [...group.members.slice(0, 3), { id: "m4", seats: [{ role: "resource-teacher", from: "2026-09-01" }] }];
    const municipalities = [{ application, group: { members } }];
    expect(changesOn("2026-04-10", { round, municipalities })).toContain("group.seat resource-teacher: - -> seat-held");
    expect(changesOn("2026-09-01", { round, municipalities })).toEqual([]);
  });

  it("finds nothing of what it lacks, and costs nothing of it", () => {
    const { findings, ledger, participation } = reportOn({ round, municipalities: [{ ...complete, records: [{ type: "meeting-held", activity: "2026-2027.learning-conference.autumn-2026", held: true }] }] });
    expect(findings.map(({ rule }) => rule).filter((rule) => /companion|known-event|local-work|experience|after-start/.test(rule))).toEqual([]);
    expect(ledger?.lines.map(({ item }) => item)).toEqual(["program"]);
    expect(participation?.activities.every(({ activity }) => !/kick-off|leader/.test(activity))).toBe(true);
  });

  it("takes no records of what it does not ask for", () => {
    const records = [{ type: "local-work", date: "2026-10-01", hours: 3 }, { type: "experience-shared", date: "2027-03-17" }];
    expect(refusedAt({ ...scenario(), round, municipalities: [{ ...complete, records }] })).toEqual(["municipalities.0.records.0.type", "municipalities.0.records.1.type"]);
  });
});

describe("a gathering of several days", () => {
  const gatherings = round2026.gatherings.map((each) => (each.kind === "leader-gathering" ? { ...each, days: 2, weekday: undefined } : each));
  const round = defineRound({ ...round2026, gatherings });

  it("is no contradiction", () => {
    expect(assessRound(round).outcome).toBe("met");
  });

  it("happens once, on its first day, with those who hold a seat then", () => {
    const events = [{ date: "2026-09-26", type: "seat-vacated", member: "m3", role: "principal" }] as const;
    const changes = { round, municipalities: [{ ...complete, events }] };
    expect(typesOn("2026-09-25", changes)).toEqual(["interim-work-ends", "gathering", "attendance"]);
    expect(dayOf("2026-09-25", changes).events).toContainEqual(expect.objectContaining({ type: "attendance", members: ["m3"], expected: 2 }));
    expect(typesOn("2026-09-26", changes)).toEqual(["seat-vacated", "interim-work-starts"]);
    expect(reportOn({ round }).attendance).toEqual(reportOn().attendance);
  });

  it("says until when it lasts", () => {
    const [gathering] = dayOf("2026-09-25", { round, municipalities: [] }).events;
    expect(gathering === undefined ? [] : locales.map((locale) => explain(round, gathering, locale))).toEqual([
      "Rektor og én til møtes fysisk til ledersamling. Stedet er Gardermoen. Samlingen varer til og med 26.\u00a0september 2026. Klokkeslettet er ikke oppgitt.",
      "Rektor og éin til møtest fysisk til leiarsamling. Staden er Gardermoen. Samlinga varer til og med 26.\u00a0september 2026. Klokkeslettet er ikkje oppgitt.",
      "There is an in-person leader gathering for the principal and one more person. The venue is Gardermoen. The gathering lasts until the end of 26\u00a0September 2026. The time of day is not stated.",
    ]);
  });

  it("is postponed as a whole", () => {
    const events = [{ date: "2026-09-01", type: "gathering-postponed", activity: "2026-2027.leader-gathering.autumn-2026", to: "2026-10-01" }] as const;
    const held = eventsOf({ round, events, to: "2026-11-01" }).filter(([, { type }]) => type === "gathering" || type === "interim-work-starts");
    expect(held.map(([date, { type }]) => `${date} ${type}`)).toEqual(["2026-08-26 gathering", "2026-08-26 interim-work-starts", "2026-10-01 gathering", "2026-10-02 interim-work-starts"]);
  });

  it.each([
    ["to the last days of the period, which can be", "2027-12-30", []],
    ["to days of which the last lies after the period", "2027-12-31", ["events.0.to"]],
  ])("is postponed %s", (_where, to, refused) => {
    const events = [{ date: "2026-09-01", type: "gathering-postponed", activity: "2026-2027.leader-gathering.autumn-2026", to }];
    expect(refusedAt({ ...scenario(), round, events })).toEqual(refused);
  });
});

it("a round in other words says the same of its own: names come from the round alone", () => {
  const words = JSON.stringify(round2026).replaceAll("leader-gathering", "chiefs").replaceAll("principal", "head").replaceAll("2026-2027", "renamed").replaceAll("Rektor", "Styrar").replaceAll("rektor", "styrar");
  const round = defineRound(JSON.parse(words) as RoundInput);
  const own = JSON.parse(JSON.stringify(scenario()).replaceAll('"principal"', '"head"')) as ScenarioInput;
  const [report] = runSimulation({ ...own, round }).municipalities;
  expect(report).toMatchObject({ takesPart: true, gaps: [], meetings: { fixed: 7, toBeAgreed: 6 }, attendance: { expected: 22 } });
  const gathering = [...simulate({ ...own, round, from: "2026-09-25" })][0]?.events.find(({ type }) => type === "gathering");
  expect(gathering === undefined ? "" : explain(round, gathering, "nn")).toMatch(/^Styrar og éin til møtest fysisk til leiarsamling/);
});
