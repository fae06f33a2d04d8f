import { describe, expect, it } from "vitest";
import { round2026 } from "../../src/rounds/index.js";
import { audiencesOf, costsOf, gatheringsOf, kindsOf, type Row } from "./citing.js";

const assumptions: Row[] = [
  ["D1", "the deadline takes the whole day, without grace", (r) => [r.application.deadline], [{ time: null, graceDays: 0 }]],
  ["D2", "the portal opens at no stated time", (r) => [r.application.portal], [{ time: null }]],
  ["D3", "the semesters tile the period", (r) => [r.period, ...r.semesters], [
    { from: "2026-08-01", to: "2028-01-01" },
    { id: "autumn-2026", from: "2026-08-01", to: "2027-01-01" },
    { id: "spring-2027", from: "2027-01-01", to: "2027-08-01" },
    { id: "autumn-2027", from: "2027-08-01", to: "2028-01-01" },
  ]],
  ["D4", "the KickOff is a kind of its own", kindsOf("kick-off"), [{ owed: "one-at-the-start" }]],
  ["D5", "leader gatherings have no known hours", gatheringsOf("leader-gathering"), [{ hours: null }, { hours: null }, { hours: null }]],
  ["D6", "the + 1 is any one other member", audiencesOf("principal-and-companion"), [{ who: { seats: ["principal"], companions: 1 } }]],
  ["D7", "which two seats one person may hold", (r) => [...r.group.combinations, r.group.otherCombinations], [
    { roles: ["owner-political", "owner-administrative"], allowed: false },
    { roles: ["owner-administrative", "principal"], allowed: true },
    { allowed: "needs-judgement" },
  ]],
  ["D8", "the group is complete by the KickOff", (r) => [r.group.completeBy], [{ gathering: "kick-off" }]],
  ["D9", "a person says whether the wish is clear", (r) => [{ ...r.wish.clarity }], [{ decidedBy: "person" }]],
  ["D10", "the wish covers all three areas", (r) => [r.wish], [{ areas: [{ id: "profession" }, { id: "pedagogy" }, { id: "organisation" }] }]],
  ["D11", "municipalities can apply, Longyearbyen only when let in", (r) => [r.application.applicants], [
    { countyPrefixes: ["03", "11", "15", "18", "31", "32", "33", "34", "39", "40", "42", "46", "50", "55", "56"], alsoAllowed: [] },
  ]],
  ["D12", "partners are allowed, and share no seats", (r) => [r.application.partners], [{ allowed: true, seatsShared: false }]],
  ["D13", "no capacity, no membership", (r) => [r.application.selection], [{ capacity: null, membership: "not-required" }]],
  ["D14", "neither contact nor webinar is guidance", (r) => [r.guidance.notCounted], [{ adviserContact: true, webinar: true }]],
  ["D15", "digital guidance counts and is reported", (r) => [r.guidance.inOtherMode], [{ counts: true, isReported: true }]],
  ["D16", "the organiser pays the adviser's travel", costsOf("adviser-travel"), [{ payer: "organiser" }]],
  ["D17", "nobody is said to pay", costsOf("lodging-and-meals", "local-venue", "substitute-teachers"), [
    { payer: "not-stated" },
    { payer: "not-stated" },
    { payer: "not-stated" },
  ]],
  ["D18", "the municipality covers working time at guidance", costsOf("working-time.guidance"), [{ payer: "municipality" }]],
  ["D19", "no amount of interim work is required", (r) => [r.localWork], [{ requiredHours: null }]],
  ["D20", "absence is reported", (r) => [r.absence], [{ consequence: "reported" }]],
  ["D21", "the election may change who holds the political seat", (r) => [...r.group.knownEvents], [{ date: "2027-09-13", seats: ["owner-political"] }]],
  ["D22", "guidance meetings are on working days if possible, and never at the same time as another", (r) => [r.guidance.days], [{ workingDays: "expected", apart: "required" }]],
  ["D23", "the minute that a deadline names counts", (r) => [r.application.deadline.lastMinute], [{ counts: true }]],
  ["D24", "guidance meetings are on some short days for want of others only", (r) => [r.guidance.shortDays], [{ monthDays: ["12-24", "12-31"], daysFromEaster: [-4] }]],
  ["D25", "completing takes a group that was complete once and somebody who came once", (r) => [r.completion], [{ group: "complete-once", meetings: "attended-once" }]],
];

describe("the round of 2026–2027 holds what is assumed where the call is silent, and says so", () => {
  it.each(assumptions)("%s: %s", (id, _, valuesOf, expected) => {
    const values = valuesOf(round2026);
    expect(values).toMatchObject(expected);
    expect(values.map((value) => value?.assumptions?.includes(id))).toEqual(expected.map(() => true));
  });

  it("leaves out no assumption", () => {
    expect(assumptions.map(([id]) => id)).toEqual(round2026.assumptions.map(({ id }) => id));
  });
});

describe("the costs of 2026–2027", () => {
  it("each have a payer and rest on the call or on an assumption", () => {
    expect(round2026.costs).toHaveLength(10);
    for (const { item, provisions, assumptions } of round2026.costs) expect([...provisions, ...assumptions], item).not.toEqual([]);
  });

  it.each(["program", "adviser", "working-time.gatherings", "working-time.local-development", "travel.leader-gatherings"])(
    "assume nothing where the call says it: %s",
    (item) => {
      expect(round2026.costs.find((cost) => cost.item === item)?.assumptions).toEqual([]);
    },
  );
});
