import { describe, expect, it } from "vitest";
import { simulate, type ScenarioInput, type SimulatedEvent } from "../../src/simulation/index.js";
import { refusedAt } from "./refusedAt.js";
import { application, changesOn, complete, dayOf, reportOn, scenario, typesOn, type MunicipalityInput } from "./scenarios.js";

const conference = "2026-2027.learning-conference.autumn-2026";
const kickOff = "2026-2027.kick-off";
const postponed = { date: "2026-10-01", type: "gathering-postponed", activity: conference, to: "2026-11-18" } as const;
const guidanceMeetings = [
  { semester: "autumn-2026", date: "2026-10-07", start: "12:00", end: "15:00", mode: "physical" },
  { semester: "autumn-2026", date: "2026-12-02", start: "12:00", end: "15:00", mode: "physical" },
] as const;
const first = "2026-2027.guidance-meeting.autumn-2026.1";
const second = "2026-2027.guidance-meeting.autumn-2026.2";
const digital = { date: "2026-09-01", type: "guidance-digital", activity: first } as const;
const moved = { date: "2026-09-02", type: "guidance-moved", activity: first, to: { date: "2026-10-08", start: "10:00", end: "12:00" } } as const;
const withdrawn = { date: "2027-02-01", type: "withdrawn" } as const;

function playedWith(events: MunicipalityInput["events"]): Partial<ScenarioInput> {
  return { municipalities: [{ ...complete, guidanceMeetings, events }] };
}

function ownEventsFrom(date: string, changes: Partial<ScenarioInput>): SimulatedEvent[] {
  return [...simulate(scenario(changes))].filter((day) => day.date >= date).flatMap(({ events }) => events.filter(({ municipality }) => municipality !== null));
}

describe("a gathering that is postponed", () => {
  const changes = { ...playedWith([]), events: [postponed] };

  it.each([
    ["is told on the day from which it is known", "2026-10-01", ["gathering-postponed"]],
    ["is not on its first date", "2026-11-11", []],
    ["is not on the day before its new date", "2026-11-17", []],
    ["is on its new date", "2026-11-18", ["interim-work-ends", "gathering", "attendance", "interim-work-starts"]],
  ])("%s", (_sentence, date, types) => {
    expect(typesOn(date, changes)).toEqual(types);
  });

  it("keeps its hours on Oslo's clocks, and its id", () => {
    const gathering = dayOf("2026-11-18", changes).events.find(({ type }) => type === "gathering");
    expect(gathering).toMatchObject({ activity: { id: conference, startsAt: "2026-11-18T08:00:00Z", endsAt: "2026-11-18T12:00:00Z" } });
  });

  it("may collide with a guidance meeting, which is found that day and says why", () => {
    const onto = { ...postponed, to: "2026-12-02" } as const;
    const [change, ...rest] = dayOf("2026-10-01", { ...changes, events: [onto] }).changes;
    expect(rest).toEqual([]);
    expect(change).toMatchObject({ rule: "schedule.guidance.apart", before: { code: "apart" }, after: { outcome: "unmet", code: "overlaps-gathering" }, because: ["gathering-postponed"] });
  });

  it("is no reason for what something else brought that day", () => {
    const onto = { ...postponed, to: "2026-12-02" } as const;
    const changes = { ...playedWith([{ ...digital, date: postponed.date }]), events: [onto] };
    expect(dayOf("2026-10-01", changes).changes.map(({ rule, because }) => [rule, because])).toEqual([
      ["schedule.guidance.mode", ["guidance-digital"]],
      ["schedule.guidance.apart", ["gathering-postponed"]],
    ]);
  });

  it("past another meeting changes nothing that is found of that one", () => {
    const records = [{ type: "presence", activity: kickOff, member: "m1", present: true }] as const;
    const past = { events: [{ ...postponed, to: "2026-12-09" }], municipalities: [{ ...complete, guidanceMeetings, records }] } as const;
    const [change, ...rest] = dayOf("2026-10-01", past).changes;
    expect(rest).toEqual([]);
    expect(change).toMatchObject({
      rule: "participation.attendance",
      before: { received: { activity: conference, date: "2026-11-11" } },
      after: { received: { activity: conference, date: "2026-12-09" } },
      because: ["gathering-postponed"],
    });
  });

  it("may be the KickOff, by which the group must then be complete (D8)", () => {
    const members = [...(complete.group?.members ?? []).slice(0, 3), { id: "m4", seats: [{ role: "resource-teacher", from: "2026-08-30" }] }] as const;
    const events = [{ date: "2026-08-20", type: "gathering-postponed", activity: kickOff, to: "2026-09-02" }] as const;
    const late = { events, municipalities: [{ ...complete, group: { members } }] };
    expect(changesOn("2026-08-19", late)).toEqual([]);
    expect(dayOf("2026-08-20", late).changes).toMatchObject([{ rule: "group.seat", before: { about: "resource-teacher", code: "seat-empty" }, after: { code: "seat-held", assumptions: ["D8"] }, because: ["gathering-postponed"] }]);
    expect(reportOn({ ...late, to: "2026-09-01" }).lifeCycle.state).toBe("contacted");
    expect(reportOn({ ...late, to: "2026-09-02" }).lifeCycle.state).toBe("active");
  });

  it("may be postponed again", () => {
    const again = { ...postponed, date: "2026-11-18", to: "2026-11-25" } as const;
    const both = { ...changes, events: [again, postponed] };
    expect(typesOn("2026-11-18", both)).toEqual(["gathering-postponed"]);
    expect(typesOn("2026-11-25", both)).toContain("gathering");
  });

  it.each([
    ["that the round does not have", { ...postponed, activity: "2026-2027.picnic" }, ["events.0.activity"]],
    ["by an id that is none", { ...postponed, activity: "Læringskonferanse" }, ["events.0.activity"]],
    ["that is a guidance meeting", { ...postponed, activity: first }, ["events.0.activity"]],
    ["that has been held", { ...postponed, date: "2026-11-12" }, ["events.0.date"]],
    ["on the very day, which can be", { ...postponed, date: "2026-11-11" }, []],
    ["to the same day", { ...postponed, to: "2026-11-11" }, ["events.0.to"]],
    ["to an earlier day", { ...postponed, to: "2026-11-10" }, ["events.0.to"]],
    ["to the last day of the period, which can be", { ...postponed, to: "2027-12-31" }, []],
    ["to the day after the period", { ...postponed, to: "2028-01-01" }, ["events.0.to"]],
    ["to a day that does not exist", { ...postponed, to: "2026-11-31" }, ["events.0.to"]],
    ["and withdrawn at once", { ...postponed, type: "withdrawn" }, ["events.0.type"]],
  ])("is refused: one %s", (_sentence, event, paths) => {
    expect(refusedAt({ ...scenario(), events: [event] })).toEqual(paths);
  });

  it("is refused in its place among others", () => {
    const events = [{ ...postponed, date: "2026-11-19" }, postponed, { ...postponed, activity: "x" }];
    expect(refusedAt({ ...scenario(), events }).toSorted()).toEqual(["events.0.date", "events.2.activity"]);
  });
});

describe("a guidance meeting", () => {
  it("is held digitally from the day it is known, which counts and is reported (D15)", () => {
    const changes = playedWith([digital]);
    expect(dayOf("2026-09-01", changes).events).toMatchObject([{ type: "guidance-digital", municipality: "5006", activity: { id: first, mode: "digital", date: "2026-10-07" } }]);
    expect(dayOf("2026-09-01", changes).changes).toMatchObject([
      { rule: "schedule.guidance.mode", before: { code: "mode-as-stated" }, after: { outcome: "unmet", force: "expected", code: "other-mode", assumptions: ["D15"] }, because: ["guidance-digital"] },
    ]);
    expect(dayOf("2026-10-07", changes).events).toMatchObject([{}, { type: "guidance-meeting", activity: { mode: "digital" } }, {}, {}]);
  });

  it("is held when it is moved to, and keeps its id", () => {
    const changes = playedWith([moved]);
    expect(dayOf("2026-09-02", changes).events).toMatchObject([{ type: "guidance-moved", from: "2026-10-07", activity: { id: first, date: "2026-10-08", startsAt: "2026-10-08T08:00:00Z" } }]);
    expect(typesOn("2026-10-07", changes)).toEqual([]);
    expect(typesOn("2026-10-08", changes)).toContain("guidance-meeting");
  });

  it("may be moved out of its semester, which is found and not refused", () => {
    const out = { ...moved, to: { ...moved.to, date: "2027-01-04" } } as const;
    expect(changesOn("2026-09-02", playedWith([out]))).toContain("schedule.guidance.in-semester: inside-semester -> outside-semester");
  });

  it.each([
    ["that nobody has agreed", { ...digital, activity: "2026-2027.guidance-meeting.spring-2027.1" }, ["activity"]],
    ["that is a gathering", { ...digital, activity: kickOff }, ["activity"]],
    ["that has been held", { ...digital, date: "2026-10-08" }, ["date"]],
    ["on the very day, which can be", { ...digital, date: "2026-10-07" }, []],
    ["moved to a day before it is known", { ...moved, to: { ...moved.to, date: "2026-09-01" } }, ["to.date"]],
    ["moved to the day on which it is known, which can be", { ...moved, to: { ...moved.to, date: "2026-09-02" } }, []],
    ["moved to an end before the start", { ...moved, to: { ...moved.to, end: "09:00" } }, ["to.end"]],
    ["moved to an hour that no clock shows", { ...moved, to: { ...moved.to, end: "25:00" } }, ["to.end"]],
    ["moved nowhere", { ...moved, to: undefined }, ["to"]],
  ])("is refused: one %s", (_sentence, event, paths) => {
    const input = { ...scenario(), municipalities: [{ ...complete, guidanceMeetings, events: [event] }] };
    expect(refusedAt(input)).toEqual(paths.map((path) => `municipalities.0.events.0.${path}`));
  });

  it("is refused once it has been moved and held, in its place among all events", () => {
    const events = [{ date: "2027-10-01", type: "seat-vacated", member: "m1", role: "owner-political" }, { ...digital, date: "2026-10-09" }, moved, { ...digital, activity: second }];
    expect(refusedAt({ ...scenario(), municipalities: [{ ...complete, guidanceMeetings, events }] })).toEqual(["municipalities.0.events.1.date"]);
  });

  it("has at most 200 events", () => {
    const events = Array.from({ length: 201 }, () => digital);
    expect(refusedAt({ ...scenario(), municipalities: [{ ...complete, guidanceMeetings, events }] })).toEqual(["municipalities.0.events"]);
    expect(refusedAt({ ...scenario(), municipalities: [{ ...complete, guidanceMeetings, events: events.slice(1) }] })).toEqual([]);
  });
});

describe("a municipality that withdraws", () => {
  const gone = playedWith([withdrawn]);

  it("takes no part from that day on", () => {
    expect(typesOn("2027-02-01", gone)).toEqual(["withdrawn"]);
    expect(ownEventsFrom("2027-02-02", gone)).toEqual([]);
    expect(reportOn({ ...gone, to: "2027-01-31" })).toMatchObject({ takesPart: true, lifeCycle: { state: "active" } });
    expect(reportOn({ ...gone, to: "2027-02-01" })).toMatchObject({ takesPart: false, lifeCycle: { state: "withdrawn" } });
  });

  it("stands as it was last seen", () => {
    const [before, after] = [reportOn({ ...gone, to: "2027-01-31" }), reportOn(gone)];
    const gist = ({ findings }: typeof after) => findings.map(({ rule, about, outcome, code }) => [rule, about, outcome, code]);
    expect(gist(after)).toEqual(gist(before));
    expect(changesOn("2027-02-01", gone)).toEqual([]);
    expect(after.schedule?.activities.map(({ date }) => date)).toEqual(["2026-08-26", "2026-09-25", "2026-10-07", "2026-11-11", "2026-12-02"]);
    expect(after.participation?.on).toBe("2027-01-31");
    expect(after.attendance).toEqual({ meetings: 5, expected: 18, present: null, unknown: 18 });
  });

  it("has no reply when it withdraws first", () => {
    const early = playedWith([{ ...withdrawn, date: "2026-04-30" }]);
    expect(typesOn("2026-04-30", early)).toEqual(["reply-letters", "withdrawn"]);
    expect(reportOn(early)).toMatchObject({ verdict: "eligible", takesPart: false, schedule: null, lifeCycle: { state: "withdrawn", history: [{ type: "submitted" }, { type: "withdrawn" }] } });
  });

  it("is in the program for one day when it withdraws on the day after the reply", () => {
    const next = playedWith([{ ...withdrawn, date: "2026-05-01" }]);
    expect(ownEventsFrom("2026-04-30", next).map(({ type }) => type)).toEqual(["reply", "withdrawn"]);
  });

  it.each([
    ["on the day on which it applies", complete, "2026-04-10", []],
    ["on the day before it applies", complete, "2026-04-09", ["date"]],
    ["on the day before the last", complete, "2027-12-30", []],
    ["on the last day of the program", complete, "2027-12-31", []],
    ["when it has completed", complete, "2028-01-01", ["date"]],
    ["when it has been declined", { ...complete, application: { ...application, submittedAt: "2026-04-14T08:15:00+02:00" } }, "2026-05-02", ["date"]],
    ["when nobody has decided yet", { ...complete, application: { ...application, judgements: {} } }, "2026-06-01", []],
    ["when it never applied", { application: { municipality: { number: "5006" } } }, "2026-06-01", ["type"]],
  ])("may do so, or not: %s", (_sentence, municipality, date, paths) => {
    const input = { ...scenario(), municipalities: [{ ...municipality, events: [{ ...withdrawn, date }] }] };
    expect(refusedAt(input)).toEqual(paths.map((path) => `municipalities.0.events.0.${path}`));
  });

  it("does so once", () => {
    expect(refusedAt({ ...scenario(), ...playedWith([withdrawn, { ...withdrawn, date: "2027-03-01" }]) })).toEqual(["municipalities.0.events.1.type"]);
  });
});
