import { describe, expect, it } from "vitest";
import { roundDeadlines, toCalendarEvents, toICalendar } from "../../src/calendar/index.js";
import { assessEligibility, assessGroup, assessParticipation, assessRound, buildSchedule, costResponsibility, datedItems, estimateCosts, explain, keyDates, newLifeCycle, schemasOf, seatGaps, semesterCounts } from "../../src/index.js";
import { planGuidance } from "../../src/planning/index.js";
import { simulate } from "../../src/simulation/index.js";
import { earlierRound as round } from "./earlierRound.js";

const draft = {
  municipality: { number: "5006", name: "Steinkjer" },
  submittedAt: "2020-10-01T20:00:00+02:00",
  membership: true,
  developmentIntent: { areas: ["teaching"], statement: "We want to develop how we teach." },
  judgements: { developmentIntent: "clear" },
  commitments: { fee: true },
  partners: [{ number: "5007" }],
} as const;

const tooFew = { members: [{ id: "m1", seats: [{ role: "leader" }, { role: "owner" }] }, { id: "m2", seats: [{ role: "teacher" }] }] } as const;
const group = { members: [...tooFew.members, { id: "m3", seats: [{ role: "teacher" }] }] } as const;
const schedule = buildSchedule(round);

describe("a call as earlier ones were: two years, members only, a fee, and no KickOff, leader gathering, webinar, reply date or expectation", () => {
  it("holds together", () => {
    expect(assessRound(round)).toMatchObject({ outcome: "met", summary: { must: { unmet: 0 } } });
  });

  it("asks for what it has, and for nothing that it lacks", () => {
    expect(assessEligibility(round, {}).nextQuestions.map(({ id }) => id)).toEqual([
      ...["municipality.number", "membership", "wish.areas", "wish.statement", "commitment.fee", "submission", "wish.judgement"],
    ]);
    expect(assessEligibility(round, draft).verdict).toBe("eligible");
    expect(assessEligibility(round, { ...draft, membership: false }).verdict).toBe("ineligible");
    expect(assessEligibility(round, { ...draft, commitments: { fee: false } }).verdict).toBe("ineligible");
    expect(assessEligibility(round, { ...draft, submittedAt: "2020-10-02T00:00:00+02:00" }).verdict).toBe("ineligible");
  });

  it("refuses the words of other rounds, with its own for a choice", () => {
    const { error } = schemasOf(round).group.safeParse({ members: [{ id: "m1", seats: [{ role: "principal" }] }] });
    expect(error?.issues).toMatchObject([{ path: ["members", 0, "seats", 0, "role"], message: "Expected one of leader, teacher, owner" }]);
    expect(schemasOf(round).draft.safeParse({ commitments: { time: true } }).success).toBe(false);
  });

  it("wants two teachers by a date of its own", () => {
    expect(seatGaps(round, tooFew)).toMatchObject([{ role: "teacher" }]);
    const { findings, repairs } = assessGroup(round, tooFew, { on: "2021-02-01" });
    expect(findings.filter(({ outcome }) => outcome === "unmet")).toMatchObject([{ rule: "group.seat", about: "teacher", code: "seat-held-by-too-few" }]);
    expect(findings.some(({ rule }) => rule === "group.companion" || rule === "group.known-event")).toBe(false);
    expect(repairs[0]).toMatchObject({ changes: [{ change: "add-person", role: "teacher", people: 1, from: "2021-02-01" }] });
    expect(assessGroup(round, group, { on: "2021-02-01" }).outcome).toBe("met");
    expect(datedItems(round).find(({ kind }) => kind === "group-complete")?.from).toBe("2021-02-01");
  });

  it("has four gatherings, and three guidance meetings in each of four semesters", () => {
    expect(schedule.activities.filter(({ kind }) => kind === "gathering")).toHaveLength(4);
    expect(semesterCounts(round, schedule, { on: "2021-01-01" }).map(({ byKind }) => Object.keys(byKind))).toEqual(Array(4).fill(["gathering", "guidance-meeting"]));
    expect(schedule.activities.filter(({ kind }) => kind === "guidance-meeting")).toHaveLength(12);
    const plan = planGuidance(round, { available: [{ rrule: "FREQ=WEEKLY;BYDAY=TU", start: "12:00", end: "15:00" }] });
    expect(plan.meetings).toHaveLength(12);
  });

  it("has no dates for what it lacks", () => {
    expect(keyDates(round, newLifeCycle, { on: "2020-09-15" }).map(({ id }) => id)).toEqual(["submission", "start", "completion"]);
    expect(datedItems(round).map(({ kind }) => kind)).toEqual(["portal-opens", "application-deadline", "program-starts", "group-complete", "program-ends"]);
    expect(roundDeadlines(round, "nb").map(({ id }) => id).join()).not.toMatch(/reply|webinar/);
  });

  it("costs a fee, which the call states, and working time, which the caller prices", () => {
    expect(costResponsibility(round)).toMatchObject([{ item: "fee", payer: "municipality" }, { item: "working-time", payer: "municipality" }]);
    const { lines } = estimateCosts(round, group, { hourly: { default: 50_000 } });
    expect(lines[0]).toMatchObject({ item: "fee", unit: "fee", amount: 2_500_000, payer: "municipality", provisions: ["call/8"] });
    const gatherings = lines.filter(({ activity }) => activity?.includes("gathering.") === true);
    expect(gatherings.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(4 * 5 * 3 * 50_000);
  });

  it("expects everybody at every gathering, and nothing else of anybody", () => {
    const { findings } = assessParticipation(round, group, schedule, [], { on: "2022-12-31" });
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["participation.attendance", "participation.mode", "participation.guidance-held", "participation.records"]));
  });

  it("is drawn in a calendar in its own words", () => {
    expect(toCalendarEvents(round, schedule).map(({ title }) => title)).toEqual(Array(4).fill(expect.stringMatching(/^Gathering/)));
    const file = toICalendar(round, schedule, { dtstamp: "2021-01-01T00:00:00Z", municipality: { number: "5006", name: "Steinkjer" }, locale: "en" });
    expect(file.replaceAll("\r\n ", "")).toContain("There are gatherings on 10\u00a0March 2021\\, 13\u00a0October 2021\\, 9\u00a0March 2022 and 12\u00a0October 2022.");
  });

  it("is played from the first application to the end, without what it lacks", () => {
    const days = [...simulate({ round, seed: 1, from: "2020-08-15", to: "2023-01-02", municipalities: [{ application: draft, group, guidanceMeetings: [] }] })];
    const events = days.flatMap((day) => day.events);
    expect(events.filter(({ type }) => type === "gathering")).toHaveLength(4);
    expect(events.map(({ type }): string => type).filter((type) => /webinar|adviser-contact|kick/.test(type))).toEqual([]);
    expect(JSON.stringify(days)).not.toMatch(/KickOff|kick-off|principal|leader-gathering|2026/);
  });

  it("speaks of nothing that it lacks, in any language", () => {
    const findings = [
      ...assessEligibility(round, draft).findings,
      ...assessGroup(round, tooFew, { on: "2021-02-01" }).findings,
      ...schedule.findings,
      ...costResponsibility(round).map(({ finding }) => finding),
      ...estimateCosts(round, group, {}).findings,
      ...assessParticipation(round, group, schedule, [], { on: "2022-12-31" }).findings,
    ];
    const said = findings.flatMap((finding) => (["nb", "nn", "en"] as const).map((locale) => explain(round, finding, locale)));
    expect(said.filter((sentence) => /KickOff|Gardermoen|ledersamling|leiarsamling|leader gathering|rektor|principal|webinar|2026|2027/i.test(sentence))).toEqual([]);
  });
});
