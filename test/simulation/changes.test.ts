import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/index.js";
import { locales } from "../../src/language/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { simulate } from "../../src/simulation/index.js";
import { application, changesOn, complete, dayOf, group, named, reportOn, restated, scenario } from "./scenarios.js";

const eligibilityRules = 18;
const groupRules = 7;

describe("what is known of a municipality", () => {
  it("is nothing before it applies", () => {
    expect(changesOn("2026-04-09")).toEqual([]);
  });

  it("is everything about its application and its group on the day it applies", () => {
    const { changes } = dayOf("2026-04-10");
    expect(changes).toHaveLength(eligibilityRules + groupRules);
    expect(changes.every(({ municipality, before, after }) => municipality === "5006" && before === null && after !== null)).toBe(true);
    expect(changes[1]).toMatchObject({ rule: "eligibility.deadline", after: { code: "submitted-in-time", provisions: ["title/deadline", "spring/2", "title/portal", "spring/1"] } });
  });

  it("does not change on days on which only the calendar moves on", () => {
    const quiet = ["2026-04-11", "2026-04-13", "2026-04-30", "2026-08-25", "2026-08-26", "2026-08-27", "2027-12-31"];
    expect(quiet.flatMap((date) => changesOn(date))).toEqual([]);
  });

  it("takes in its meetings from the first day on which its adviser may be in touch", () => {
    expect(changesOn("2026-05-01")).toEqual([
      "schedule.guidance.per-semester: - -> to-be-agreed",
      "schedule.guidance.per-semester: - -> to-be-agreed",
      "schedule.guidance.per-semester: - -> to-be-agreed",
      "schedule.guidance.in-semester: - -> nothing-agreed",
      "schedule.guidance.after-start kick-off: - -> nothing-agreed",
      "schedule.guidance.mode: - -> nothing-agreed",
      "schedule.guidance.working-day: - -> nothing-agreed",
      "schedule.guidance.apart: - -> nothing-agreed",
      "schedule.guidance.clock: - -> nothing-agreed",
    ]);
  });

  it("does not take in meetings that it will not have", () => {
    const late = { ...complete, application: { ...application, submittedAt: "2026-04-14T08:15:00+02:00" } } as const;
    expect(changesOn("2026-05-01", { municipalities: [late] })).toEqual([]);
  });

  it("tells that a digital guidance meeting counts and is reported (D15)", () => {
    const guidanceMeetings = [{ semester: "spring-2027", date: "2027-02-03", start: "13:00", end: "15:00", mode: "digital" }] as const;
    const { changes } = dayOf("2026-05-01", { municipalities: [{ ...complete, guidanceMeetings }] });
    const mode = changes.find(({ rule }) => rule === "schedule.guidance.mode");
    expect(mode?.after).toMatchObject({ outcome: "unmet", force: "expected", code: "other-mode", assumptions: ["D15"] });
  });
});

describe("the group", () => {
  const seats = (role: "principal", from: string | undefined, to: string | undefined) => [{ role, from, to }] as never;

  it("is looked at as it will be at the KickOff until then (D8)", () => {
    const members = [...group.members.filter(({ id }) => id !== "m3"), { id: "m3", seats: seats("principal", "2026-08-26", undefined) }];
    const municipalities = [{ application, group: { members } }];
    const first = dayOf("2026-04-10", { municipalities }).changes.find(({ after }) => named(after) === "group.seat principal");
    expect(first?.after).toMatchObject({ outcome: "met", expected: { on: "2026-08-26" }, provisions: ["participation/1.2"] });
    expect(dayOf("2026-08-26", { municipalities }).events.map(({ type }) => type)).toContain("seat-filled");
    expect(changesOn("2026-08-26", { municipalities })).toEqual([]);
  });

  it("cites that assumption until the KickOff, and not from then on (D8)", () => {
    const events = [{ date: "2026-06-01", type: "seat-vacated", member: "m3", role: "principal" }] as const;
    const municipalities = [{ ...complete, events }];
    const assumptionsBy = (to: string, rule: string) => reportOn({ municipalities, to }).findings.find((finding) => named(finding) === rule)?.assumptions;
    expect(dayOf("2026-06-01", { municipalities }).changes[0]).toMatchObject({ before: { assumptions: ["D8"] }, after: { assumptions: ["D8"] } });
    for (const rule of ["group.seat owner-political", "group.seat owner-administrative", "group.seat principal", "group.seat resource-teacher", "group.combinations"]) {
      expect(assumptionsBy("2026-04-10", rule)).toEqual(["D8"]);
      expect(assumptionsBy("2026-08-25", rule)).toEqual(["D8"]);
      expect(assumptionsBy("2026-08-26", rule)).toEqual([]);
      expect(assumptionsBy("2026-08-27", rule)).toEqual([]);
    }
    for (const to of ["2026-04-10", "2026-08-27"] as const) expect(assumptionsBy(to, "group.known-event municipal-election-2027")).toEqual(["D21"]);
  });

  it("cites an assumption of its own beside that one, each once (D7, D8)", () => {
    const members = [{ id: "m2", seats: [{ role: "owner-administrative" }, { role: "principal" }] }] as const;
    const { changes } = dayOf("2026-04-10", { municipalities: [{ application, group: { members } }] });
    expect(changes.find(({ rule }) => rule === "group.combinations")?.after?.assumptions).toEqual(["D7", "D8"]);
  });

  it("is not complete when a seat is taken the day after the KickOff", () => {
    const members = [...group.members.filter(({ id }) => id !== "m3"), { id: "m3", seats: seats("principal", "2026-08-27", undefined) }];
    const municipalities = [{ application, group: { members } }];
    expect(changesOn("2026-04-10", { municipalities })).toContain("group.seat principal: - -> seat-empty");
    expect(changesOn("2026-08-26", { municipalities })).toEqual([]);
    expect(changesOn("2026-08-27", { municipalities })).toEqual(["group.seat principal: seat-empty -> seat-held", "group.companion principal-and-companion: nobody-to-accompany -> companion-available"]);
  });

  it("is the one that the application names when no other is given", () => {
    const named = { ...application, group };
    expect(changesOn("2026-04-10", { municipalities: [{ application: named }] })).toContain("group.seat principal: - -> seat-held");
    expect(changesOn("2026-04-10", { municipalities: [{ application: named, group: { members: [] } }] })).toContain("group.seat principal: - -> seat-empty");
    expect(changesOn("2026-04-10", { municipalities: [{ application }] })).toContain("group.seat principal: - -> seat-empty");
  });

  it("has a finding that comes and goes with a double seat (D7)", () => {
    const members = [
      { id: "m1", seats: [{ role: "owner-political" }] },
      { id: "m2", seats: [{ role: "owner-administrative" }] },
      { id: "m3", seats: [{ role: "principal" }] },
      { id: "m4", seats: [{ role: "resource-teacher" }] },
    ] as const;
    const events = [
      { date: "2027-01-11", type: "seat-vacated", member: "m3", role: "principal" },
      { date: "2027-01-11", type: "seat-filled", member: "m2", role: "principal" },
    ] as const;
    expect(changesOn("2027-01-11", { municipalities: [{ application, group: { members }, events }] })).toEqual([
      "group.combinations: - -> combination-allowed",
      "group.combinations: no-double-seats -> -",
    ]);
  });

  it("tells of one resource teacher fewer, though the seat is still held", () => {
    const members = [...group.members, { id: "m5", seats: [{ role: "resource-teacher", to: "2027-01-11" }] }] as const;
    const { changes } = dayOf("2027-01-11", { municipalities: [{ application, group: { members } }] });
    expect(changes).toMatchObject([{ rule: "group.seat", before: { about: "resource-teacher", received: { count: 2 } }, after: { received: { count: 1 }, outcome: "met" } }]);
  });

  it("changes for what happens to the seat in question, and not to another", () => {
    const events = [
      { date: "2027-01-11", type: "seat-vacated", member: "m3", role: "principal" },
      { date: "2027-01-11", type: "seat-filled", member: "m9", role: "resource-teacher" },
    ] as const;
    expect(dayOf("2027-01-11", { municipalities: [{ ...complete, events }] }).changes.map(({ after, because }) => [named(after), because])).toEqual([
      ["group.seat principal", ["seat-vacated"]],
      ["group.seat resource-teacher", ["seat-filled"]],
      ["group.companion principal-and-companion", ["seat-vacated", "seat-filled"]],
    ]);
  });

  it("starts with the period in a round that has no KickOff", () => {
    const round = { ...round2026, gatherings: [] };
    const political = dayOf("2026-04-10", { round }).changes.find(({ after }) => named(after) === "group.seat owner-political");
    expect(political?.after).toMatchObject({ expected: { on: "2026-08-01" } });
  });
});

describe("what is still to come", () => {
  const others = { members: group.members.filter(({ id }) => id !== "m3") };
  const takenInJune = { date: "2026-06-01", type: "seat-filled", member: "m9", role: "principal" } as const;
  const late = { ...application, submittedAt: "2026-04-14T08:15:00+02:00" } as const;

  it.each([
    ["a seat is empty on the day the municipality applies", "2026-04-10", ["group.seat principal: - -> seat-empty"]],
    ["and on the day before somebody takes it", "2026-05-31", []],
    ["it is held from that day on, long before the KickOff", "2026-06-01", ["group.seat principal: seat-empty -> seat-held"]],
    ["and nothing changes at the KickOff", "2026-08-26", []],
  ])("is not known: %s", (_sentence, date, changes) => {
    const municipalities = [{ application, group: others, events: [takenInJune] }];
    expect(changesOn(date, { municipalities }).filter((change) => change.startsWith("group.seat principal"))).toEqual(changes);
  });

  it.each([
    ["is not known before it happens", "2026-04-10", ["group.seat principal: - -> seat-held"]],
    ["is known from the day it happens", "2026-04-20", ["group.seat principal: seat-held -> seat-empty"]],
  ])("to a municipality without a reply, a seat that is left %s", (_sentence, date, changes) => {
    const events = [{ date: "2026-04-20", type: "seat-vacated", member: "m3", role: "principal" }] as const;
    expect(changesOn(date, { municipalities: [{ ...complete, events }] }).filter((change) => change.startsWith("group.seat principal"))).toEqual(changes);
  });

  it("is never known where nobody follows the group any more", () => {
    const municipalities = [{ application: late, group: others, events: [takenInJune] }];
    expect(changesOn("2026-06-01", { municipalities })).toEqual([]);
    expect(reportOn({ municipalities }).findings.find((finding) => named(finding) === "group.seat principal")).toMatchObject({ code: "seat-empty", assumptions: ["D8"] });
  });

  it("is known when the group itself says so", () => {
    const members = [...others.members, { id: "m9", seats: [{ role: "principal", from: "2026-06-01" }] }] as const;
    expect(changesOn("2026-04-10", { municipalities: [{ application, group: { members } }] })).toContain("group.seat principal: - -> seat-held");
  });

  it("is known when it happened before the municipality applied", () => {
    const events = [{ ...takenInJune, date: "2026-04-01" }] as const;
    expect(changesOn("2026-04-10", { municipalities: [{ application, group: others, events }] })).toContain("group.seat principal: - -> seat-held");
  });

  it("is not among the gaps of a report", () => {
    const events = [{ date: "2027-10-01", type: "seat-vacated", member: "m1", role: "owner-political" }] as const;
    const gapsAt = (to: string) => reportOn({ municipalities: [{ ...complete, events }], to }).gaps;
    expect(gapsAt("2027-09-30")).toEqual([]);
    expect(gapsAt("2027-10-01")).toEqual([{ role: "owner-political", from: "2027-10-01", to: "2028-01-01" }]);
    expect(reportOn({ municipalities: [restated], to: "2026-09-01" }).gaps).toEqual([{ role: "owner-political", from: "2027-10-01", to: "2028-01-01" }]);
  });
});

describe("after the election of 13 September 2027", () => {
  const events = [
    { date: "2027-10-01", type: "seat-vacated", member: "m1", role: "owner-political" },
    { date: "2027-10-27", type: "seat-filled", member: "m5", role: "owner-political" },
  ] as const;
  const municipalities = [{ ...complete, events }];

  it.each([
    ["the seat is held on the last day", "2027-09-30", []],
    ["the seat is empty from the first day", "2027-10-01", ["group.seat owner-political: seat-held -> seat-empty", "group.known-event municipal-election-2027: seat-runs-past-event -> seat-ends-after-event"]],
    ["it stays so on the day after", "2027-10-02", []],
    ["and on the day before somebody is appointed", "2027-10-26", []],
    ["the seat is held again", "2027-10-27", ["group.seat owner-political: seat-empty -> seat-held", "group.known-event municipal-election-2027: seat-ends-after-event -> seat-changes-hands"]],
    ["and stays so", "2027-10-28", []],
  ])("%s", (_sentence, date, changes) => {
    expect(changesOn(date, { municipalities })).toEqual(changes);
  });

  it("a change carries its reason, its provision and what would mend it", () => {
    const [change] = dayOf("2027-10-01", { municipalities }).changes;
    expect(change?.after).toMatchObject({ outcome: "unmet", provisions: ["participation/1.1"], repair: { action: "fill-seat", role: "owner-political", from: "2027-10-01" } });
  });

  it("every finding of the period can be explained in every language", () => {
    const findings = [...simulate(scenario({ municipalities }))].flatMap(({ changes }) => changes.flatMap(({ before, after }) => [before, after]));
    for (const finding of findings) {
      if (finding !== null) for (const locale of locales) expect(explain(round2026, finding, locale)).not.toBe("");
    }
  });
});
