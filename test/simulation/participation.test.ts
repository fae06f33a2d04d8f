import { describe, expect, it } from "vitest";
import { runSimulation, type EventOf, type ScenarioInput } from "../../src/simulation/index.js";
import { complete, dayOf, reportOn, scenario, typesOn, type MunicipalityInput } from "./scenarios.js";

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
    ["is known of those whom they name, and unknown of the others", { records: present }, { present: 3, unknown: 1, restsOn: "records" }],
    ["is unknown where it is recorded only that the meeting was held", { records: [{ type: "meeting-held", activity: kickOff, held: true }] }, { present: null }],
    ["is known of one who is recorded as absent, and unknown of the others", { records: [absent] }, { present: 0, unknown: 3, restsOn: "records" }],
    ["is drawn where there are none", { attendance: { rate: 1 } }, { present: 4, restsOn: "chance" }],
    ["is what records say, and not chance, where there are both", { records: all, attendance: { rate: 1 } }, { present: 3, restsOn: "records" }],
    ["is unknown, and not chance, of whom the records leave out", { records: present, attendance: { rate: 1 } }, { present: 3, unknown: 1 }],
    ["is drawn where the records are of another meeting", { records: [{ ...absent, activity: leaders }], attendance: { rate: 1 } }, { present: 4, restsOn: "chance" }],
  ] as const)("%s", (_sentence, changes, expected) => {
    expect(attendanceOn("2026-08-26", changes)).toMatchObject({ expected: 4, ...expected });
  });

  it("says what it rests on only where it is known", () => {
    expect(attendanceOn("2026-08-26", {})).not.toHaveProperty("restsOn");
  });

  it("is unknown in the report, too, where it is recorded only that meetings were held", () => {
    const records = [{ type: "meeting-held", activity: kickOff, held: true }] as const;
    expect(reportOn({ ...playedWith({ records }), to: "2026-08-26" }).attendance).toEqual({ meetings: 1, expected: 4, present: null, unknown: 4 });
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

  it.each([
    ["everybody came, and one of the others along with the principal", 1, { present: 6, absent: 0 }],
    ["nobody came, and nobody along with the principal", 0, { present: 0, absent: 6 }],
  ])("takes what is drawn as if it were recorded, also who came along (D6): %s", (_sentence, rate, figures) => {
    const total = reportOn({ ...playedWith({ attendance: { rate } }), to: "2026-09-25" }).participation?.attendance.total;
    expect(total).toMatchObject({ expected: 6, unknown: 0, ...figures });
  });

  it("knows nothing of later days", () => {
    const later = { type: "experience-shared", date: "2027-03-17" } as const;
    const shared = (to: string) => reportOn({ ...playedWith({ records: [later] }), to }).participation?.experienceShared.records;
    expect([shared("2027-03-16"), shared("2027-03-17")]).toEqual([0, 1]);
  });
});

describe("the days, the report and participation", () => {
  const companion = { type: "presence", activity: leaders, member: "m2", present: true } as const;
  const alone = { ...complete, group: { members: [{ id: "m3", seats: [{ role: "principal" }] }] } } as const;
  const principals = { ...complete, group: { members: [...(complete.group?.members ?? []), { id: "m5", seats: [{ role: "principal", from: "2026-09-01" }] }] } } as MunicipalityInput;
  const leaderless = { ...complete, group: { members: complete.group?.members.filter(({ id }) => id !== "m3") ?? [] } } as MunicipalityInput;

  it.each([
    ["drawn", { ...complete, attendance: { rate: 0.7 } }],
    ["recorded", { ...complete, records: all }],
    ["recorded of some and drawn of others", { ...complete, records: [...present, companion], attendance: { rate: 0.7 } }],
    ["unknown", complete],
    ["drawn where the principal has nobody to come along", { ...alone, attendance: { rate: 0.7 } }],
    ["drawn where there are two principals", { ...principals, attendance: { rate: 0.7 } }],
    ["drawn where there is no principal", { ...leaderless, attendance: { rate: 0.7 } }],
    ["of a municipality that withdraws", { ...complete, attendance: { rate: 0.7 }, events: [{ date: "2027-03-01", type: "withdrawn" }] }],
    ["of a meeting that was not held", { ...complete, attendance: { rate: 0.7 }, records: [{ type: "meeting-held", activity: leaders, held: false }] }],
    ["of a meeting that was held on another day", { ...complete, attendance: { rate: 0.7 }, records: [{ type: "meeting-held", activity: leaders, held: true, date: "2026-10-02" }] }],
  ] as const)("tell the same figures where attendance is %s", (_sentence, municipality) => {
    const { days, municipalities: [report], totals } = runSimulation(scenario({ municipalities: [municipality as MunicipalityInput] }));
    const told = days.flatMap(({ events }) => events.filter((event) => event.type === "attendance"));
    const sum = (count: (event: EventOf<"attendance">) => number) => told.reduce((total, event) => total + count(event), 0);
    const figures = {
      expected: sum(({ expected }) => expected),
      present: sum((event) => event.present ?? 0),
      unknown: sum((event) => event.unknown ?? (event.present === null ? event.expected : 0)),
    };
    expect(report?.participation?.attendance.total).toMatchObject(figures);
    expect({ ...report?.attendance, present: report?.attendance?.present ?? 0 }).toEqual({ meetings: told.length, ...figures });
    expect(totals.attendance).toEqual({ meetings: told.length, ...figures });
  });
});

describe("two principals at a leader gathering", () => {
  const group = { members: ["m1", "m2", "m3"].map((id) => ({ id, seats: [{ role: id === "m3" ? ("resource-teacher" as const) : ("principal" as const) }] })) };

  it.each([1, 2, 3, 4, 5, 6])("are two of two who are expected, and chance leaves nobody unknown (seed %i)", (seed) => {
    const { municipalities: [report] } = runSimulation(scenario({ municipalities: [{ ...complete, group, attendance: { rate: 0.5 } }], seed }));
    const gatherings = report?.participation?.activities.filter(({ kind }) => kind === "leader-gathering") ?? [];
    expect(gatherings.map(({ figures: { expected, unknown } }) => [expected, unknown])).toEqual([[2, 0], [2, 0], [2, 0]]);
  });
});

describe("a meeting that is recorded on another date than it was planned for", () => {
  const guidanceMeetings = [{ semester: "autumn-2026", date: "2026-10-07", start: "12:00", end: "15:00", mode: "physical" }] as const;
  const meeting = "2026-2027.guidance-meeting.autumn-2026.1";
  const heldOn = (activity: string, date: string) => ({ type: "meeting-held", activity, held: true, date }) as const;
  const told = (date: string, records: MunicipalityInput["records"]) => typesOn(date, playedWith({ guidanceMeetings, records })).filter((type) => type === "guidance-meeting" || type === "attendance");

  it.each([
    ["later", "2026-10-09"],
    ["earlier", "2026-10-05"],
  ])("is told on that date, and not on the planned one: %s", (_sentence, date) => {
    expect(told(date, [heldOn(meeting, date)])).toEqual(["guidance-meeting", "attendance"]);
    expect(told("2026-10-07", [heldOn(meeting, date)])).toEqual([]);
  });

  it.each([
    ["on the day before the planned one", "2026-10-06", 0, "future"],
    ["on the planned day, as the days tell it", "2026-10-07", 0, "future"],
    ["on the day before it was held", "2026-10-19", 0, "future"],
    ["on the day on which it was held", "2026-10-20", 4, "held"],
  ])("is counted once, and not before it was held: %s", (_sentence, to, expected, state) => {
    const report = reportOn({ ...playedWith({ guidanceMeetings, records: [heldOn(meeting, "2026-10-20")] }), from: "2026-10-01", to });
    expect(report.participation?.activities.find(({ activity }) => activity === meeting)).toMatchObject({ state, figures: { expected } });
    expect(report.attendance).toMatchObject({ expected });
  });

  it("is told on the planned date where no record says otherwise", () => {
    expect(told("2026-10-07", [{ type: "meeting-held", activity: meeting, held: true }])).toEqual(["guidance-meeting", "attendance"]);
  });

  it("is told with the day on which it was held, and without hours that nobody has stated", () => {
    const [event] = dayOf("2026-10-09", playedWith({ guidanceMeetings, records: [heldOn(meeting, "2026-10-09")] })).events;
    expect(event).toMatchObject({ type: "guidance-meeting", activity: { id: meeting, date: "2026-10-09", startsAt: null, endsAt: null } });
  });

  it("is told in the mode in which it is recorded to have been held", () => {
    const records = [{ type: "meeting-held", activity: meeting, held: true, mode: "digital" }] as const;
    expect(dayOf("2026-10-07", playedWith({ guidanceMeetings, records })).events).toContainEqual(expect.objectContaining({ type: "guidance-meeting", activity: expect.objectContaining({ mode: "digital" }) as unknown }));
  });

  it("is told where it never was planned for any date", () => {
    const second = "2026-2027.guidance-meeting.autumn-2026.2";
    expect(told("2026-12-01", [heldOn(second, "2026-12-01")])).toEqual(["guidance-meeting", "attendance"]);
  });

  it("of a gathering: the municipality is told of on its own date, and not with everybody", () => {
    const records = [heldOn(kickOff, "2026-08-28"), ...all];
    expect(typesOn("2026-08-26", playedWith({ records }))).toEqual(["gathering", "interim-work-starts"]);
    expect(dayOf("2026-08-28", playedWith({ records })).events).toMatchObject([{ type: "attendance", present: 3 }]);
  });

  it("expects those who hold a seat on that date", () => {
    const events = [{ date: "2026-10-08", type: "seat-vacated", member: "m4", role: "resource-teacher" }] as const;
    const [, attended] = dayOf("2026-10-09", playedWith({ guidanceMeetings, events, records: [heldOn(meeting, "2026-10-09")] })).events;
    expect(attended).toMatchObject({ type: "attendance", members: ["m1", "m2", "m3"] });
  });

  it("is no part of the programme where the municipality has withdrawn by then", () => {
    const events = [{ date: "2026-10-08", type: "withdrawn" }] as const;
    expect(typesOn("2026-10-09", playedWith({ guidanceMeetings, events, records: [heldOn(meeting, "2026-10-09")] }))).toEqual([]);
  });
});
