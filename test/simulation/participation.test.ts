import { describe, expect, it } from "vitest";
import type { EventOf, ScenarioInput } from "../../src/simulation/index.js";
import { complete, dayOf, reportOn, typesOn, type MunicipalityInput } from "./scenarios.js";

const kickOff = "2026-2027.kick-off";
const leaders = "2026-2027.leader-gathering.autumn-2026";
const present = ["m1", "m2", "m3"].map((member) => ({ type: "presence" as const, activity: kickOff, member, present: true }));
const absent = { type: "presence", activity: kickOff, member: "m4", present: false } as const;
const all = [...present, absent];

function playedWith(changes: Partial<MunicipalityInput>): Partial<ScenarioInput> {
  return { municipalities: [{ ...complete, ...changes }] };
}

function attendanceOn(date: string, changes: Partial<MunicipalityInput>): EventOf<"attendance"> | undefined {
  return dayOf(date, playedWith(changes)).events.find((event) => event.type === "attendance");
}

describe("attendance", () => {
  it.each([
    ["is what records say, where they say it of everybody", { records: all }, { present: 3, restsOn: "records" }],
    ["is unknown where they leave somebody out", { records: present }, { present: null }],
    ["is drawn where there are none", { attendance: { rate: 1 } }, { present: 4, restsOn: "chance" }],
    ["is what records say, and not chance, where there are both", { records: all, attendance: { rate: 1 } }, { present: 3, restsOn: "records" }],
    ["is unknown, and not chance, where the records leave somebody out", { records: present, attendance: { rate: 1 } }, { present: null }],
    ["is drawn where the records are of another meeting", { records: [{ ...absent, activity: leaders }], attendance: { rate: 1 } }, { present: 4, restsOn: "chance" }],
  ] as const)("%s", (_sentence, changes, expected) => {
    expect(attendanceOn("2026-08-26", changes)).toMatchObject({ expected: 4, ...expected });
  });

  it("says what it rests on only where it is known", () => {
    expect(attendanceOn("2026-08-26", {})).not.toHaveProperty("restsOn");
  });

  it("is drawn the same for other meetings, whatever is recorded of one", () => {
    const drawn = (records: MunicipalityInput["records"]) => attendanceOn("2026-11-11", { attendance: { rate: 0.5 }, records })?.present;
    expect(drawn(all)).toBe(drawn([]));
  });

  it("is nobody's where a meeting is recorded as not held", () => {
    const records = [{ type: "meeting-held", activity: kickOff, held: false }] as const;
    expect(attendanceOn("2026-08-26", { records })).toBeUndefined();
    expect(reportOn(playedWith({ records })).attendance).toMatchObject({ meetings: 6 });
  });
});

describe("what is recorded", () => {
  const records = [
    { type: "local-work", date: "2026-10-01", hours: 3, member: "m4" },
    { type: "local-work", from: "2026-10-05", to: "2026-10-10", hours: null },
    { type: "experience-shared", date: "2027-03-17", activity: "2026-2027.learning-conference.spring-2027" },
  ] as const;

  it("is told on its day, or on the last of its days", () => {
    expect(dayOf("2026-10-01", playedWith({ records })).events).toEqual([{ type: "local-work", municipality: "5006", hours: 3, member: "m4" }]);
    expect(typesOn("2026-10-05", playedWith({ records }))).toEqual([]);
    expect(dayOf("2026-10-09", playedWith({ records })).events).toEqual([{ type: "local-work", municipality: "5006", hours: null, member: null }]);
    expect(dayOf("2027-03-17", playedWith({ records })).events).toContainEqual({ type: "experience-shared", municipality: "5006", activity: "2026-2027.learning-conference.spring-2027" });
  });

  it("is not told of one that has withdrawn", () => {
    expect(typesOn("2026-10-01", playedWith({ records, events: [{ date: "2026-10-01", type: "withdrawn" }] }))).toEqual(["withdrawn"]);
    expect(typesOn("2026-10-01", playedWith({ records, events: [{ date: "2026-10-02", type: "withdrawn" }] }))).toEqual(["local-work"]);
  });

  it.each([
    ["experience shared (participation/7)", "2027-03-17", "participation.experience", "nothing-recorded-yet", "experience-shared", ["experience-shared"]],
    ["local work between two meetings (participation/6)", "2026-10-01", "participation.local-work", "not-over-yet", "work-recorded", ["local-work"]],
  ])("changes what is found, and is the reason: %s", (_sentence, date, rule, before, after, because) => {
    const change = dayOf(date, playedWith({ records })).changes.find((each) => each.rule === rule);
    expect(change).toMatchObject({ before: { code: before }, after: { code: after }, because });
  });

  it("of absence is reported on the day of the meeting, and excludes nobody (D20)", () => {
    const changes = playedWith({ records: all });
    expect(dayOf("2026-08-25", changes).changes).toEqual([]);
    const change = dayOf("2026-08-26", changes).changes.find(({ rule }) => rule === "participation.attendance");
    expect(change).toMatchObject({ before: { code: "not-yet-held" }, after: { code: "some-absent", force: "expected" }, because: ["gathering", "attendance"] });
    expect(reportOn(changes)).toMatchObject({ takesPart: true, lifeCycle: { state: "completed" } });
  });

  it("looks at guidance that is owed once its semester is over (participation/2)", () => {
    const changes = playedWith({ records: all });
    const held = (date: string) => dayOf(date, changes).changes.filter(({ rule }) => rule === "participation.guidance-held");
    expect(held("2026-12-31")).toEqual([]);
    expect(held("2027-01-01")).toMatchObject([{ before: { code: "not-due-yet" }, after: { outcome: "unknown", received: { semester: "autumn-2026" } }, because: ["semester-starts"] }]);
  });

  it("changes with nothing but the calendar when the last semester is over, on a day on which nothing happens", () => {
    const { events, changes } = dayOf("2028-01-01", { ...playedWith({ records: all }), to: "2028-01-01" });
    expect(events).toEqual([]);
    expect(changes).toContainEqual(expect.objectContaining({ rule: "participation.guidance-held", because: "calendar" }));
    expect(changes.every(({ because }) => because === "calendar")).toBe(true);
  });

  it("is pointed at where the scenario has it, in whatever order it becomes known", () => {
    const strange = { type: "presence", activity: "2026-2027.picnic", member: "m1", present: true } as const;
    const later = { type: "experience-shared", date: "2027-03-17" } as const;
    const { participation } = reportOn({ ...playedWith({ records: [later, strange, ...all] }), to: "2027-03-17" });
    const problem = participation?.findings.find(({ rule }) => rule === "participation.records");
    expect(problem).toMatchObject({ code: "no-such-activity", path: ["records", 1], received: { records: [1] } });
  });

  it.each([
    ["where nothing is recorded", {}],
    ["where attendance is drawn, which nobody has recorded", { attendance: { rate: 1 } }],
  ])("is not looked at day by day %s", (_sentence, changes) => {
    const { findings, participation } = reportOn(playedWith(changes));
    expect(findings.some(({ rule }) => rule.startsWith("participation"))).toBe(false);
    expect(participation?.findings.length).toBeGreaterThan(0);
  });
});

describe("what is recorded otherwise than it is planned", () => {
  const guidanceMeetings = [{ semester: "autumn-2026", date: "2026-10-07", start: "12:00", end: "15:00", mode: "physical" }] as const;
  const meeting = "2026-2027.guidance-meeting.autumn-2026.1";

  it("of a stranger is found otherwise on the day on which it becomes known that there is such a member", () => {
    const records = [{ type: "presence", activity: kickOff, member: "m9", present: true }] as const;
    const changes = playedWith({ records, events: [{ date: "2026-09-10", type: "seat-filled", member: "m9", role: "resource-teacher" }] });
    const found = (date: string) => dayOf(date, changes).changes.filter(({ rule }) => rule === "participation.records");
    expect(found("2026-08-26")).toMatchObject([{ after: { code: "not-in-group" }, because: ["gathering", "attendance"] }, { before: { code: "no-records" } }]);
    expect(found("2026-09-10")).toMatchObject([{ before: { code: "not-in-group" }, after: { code: "no-seat-that-day" }, because: ["seat-filled"] }]);
    expect(found("2026-09-25")).toEqual([]);
  });

  it("as not held, on a day of its own, ends interim work on the day of the schedule all the same", () => {
    const records = [{ type: "meeting-held", activity: meeting, held: false, date: "2026-10-09" }] as const;
    expect(typesOn("2026-10-07", playedWith({ guidanceMeetings, records }))).toEqual(["interim-work-ends", "interim-work-starts"]);
    const looked = dayOf("2026-10-07", playedWith({ guidanceMeetings, records })).changes.map(({ rule }) => rule);
    expect(looked).toContain("participation.attendance");
  });
});

describe("participation in the report", () => {
  it("is that of the last day played", () => {
    const { participation } = reportOn({ ...playedWith({ records: all }), to: "2026-09-24" });
    expect(participation).toMatchObject({ on: "2026-09-24", attendance: { total: { expected: 4, present: 3, absent: 1, unknown: 0, share: 0.75 } } });
    expect(participation?.activities.slice(0, 2).map(({ state }) => state)).toEqual(["held", "future"]);
  });

  it("takes what is drawn as if it were recorded, but invents no companion (D6)", () => {
    const total = reportOn({ ...playedWith({ attendance: { rate: 1 } }), to: "2026-09-25" }).participation?.attendance.total;
    expect(total).toMatchObject({ expected: 6, present: 5, absent: 0, unknown: 1, share: null });
  });

  it("knows nothing of later days", () => {
    const later = { type: "experience-shared", date: "2027-03-17" } as const;
    const shared = (to: string) => reportOn({ ...playedWith({ records: [later] }), to }).participation?.experienceShared.records;
    expect([shared("2027-03-16"), shared("2027-03-17")]).toEqual([0, 1]);
  });
});
