import { describe, expect, it } from "vitest";
import { assessParticipation, buildSchedule, interimPeriods, InvalidInputError, round2026, type CivilDate, type ParticipationRecordInput, type Round } from "../../src/index.js";
import { fullGroup } from "../group/groups.js";
import { roundWith, type RoundData } from "../group/rounds.js";
import { assessed, codesOf, guidanceMeetings, meetingHeld, meetingIn, presence, shared, withStartAlone, work } from "./records.js";

const first = "guidance-meeting.autumn-2026.1";
const second = "guidance-meeting.autumn-2026.2";

function withDigitalGathering({ gatherings }: RoundData): void {
  for (const each of gatherings) if (each.id === "leader-gathering.autumn-2026") each.mode = "digital";
}

describe('guidance owed ("participation/2")', () => {
  const counts = { owed: 2, held: 0, notHeld: 0, unknown: 0, future: 0 };

  it.each<[string, CivilDate, readonly ParticipationRecordInput[], object, string]>([
    ["both lie ahead", "2026-10-06", [], { ...counts, future: 2 }, "not-due-yet"],
    ["the first is there, and nobody has recorded it", "2026-10-07", [], { ...counts, unknown: 1, future: 1 }, "not-due-yet"],
    ["the first has been held", "2026-10-07", [meetingHeld(first)], { ...counts, held: 1, future: 1 }, "not-due-yet"],
    ["both have been held before the semester is over", "2026-12-02", [meetingHeld(first), meetingHeld(second)], { ...counts, held: 2 }, "guidance-held"],
    ["one has not been held, on the last day of the semester", "2026-12-31", [meetingHeld(first), meetingHeld(second, false)], { ...counts, held: 1, notHeld: 1 }, "not-due-yet"],
    ["one has not been held, the day after", "2027-01-01", [meetingHeld(first), meetingHeld(second, false)], { ...counts, held: 1, notHeld: 1 }, "guidance-owed"],
    ["one has not been held and one is not recorded", "2027-01-01", [meetingHeld(second, false)], { ...counts, notHeld: 1, unknown: 1 }, "guidance-owed"],
    ["neither is recorded", "2027-01-01", [], { ...counts, unknown: 2 }, "guidance-not-recorded"],
    ["neither was held", "2027-01-01", [meetingHeld(first, false), meetingHeld(second, false)], { ...counts, notHeld: 2 }, "guidance-owed"],
    ["somebody was at both", "2027-01-01", [presence(first, "m1"), presence(second, "m1")], { ...counts, held: 2 }, "guidance-held"],
  ])("%s", (_sentence, on, records, expected, code) => {
    const assessment = assessed(records, { on });
    expect(assessment.guidance[0]).toEqual({ semester: "autumn-2026", ...expected });
    expect(codesOf(assessment, "participation.guidance-held")[0]).toBe(code);
  });

  it.each<[CivilDate, object, string]>([
    ["2026-12-31", { unknown: 0, future: 2 }, "not-due-yet"],
    ["2027-01-01", { unknown: 2, future: 0 }, "guidance-not-recorded"],
  ])("that never got a date is to come until its semester is over, and then unknown: %s", (on, expected, code) => {
    const assessment = assessed([], { on, meetings: [] });
    expect(assessment.guidance[0]).toMatchObject(expected);
    expect(codesOf(assessment, "participation.guidance-held")[0]).toBe(code);
  });

  it("and made up for by another meeting is no longer owed", () => {
    const third = { ...guidanceMeetings[1], semester: "autumn-2026", date: "2026-12-09", start: "12:00", end: "15:00", mode: "physical" } as const;
    const records = [meetingHeld(first), meetingHeld(second, false), meetingHeld("guidance-meeting.autumn-2026.3")];
    const assessment = assessed(records, { on: "2027-01-01", meetings: [...guidanceMeetings, third] });
    expect(codesOf(assessment, "participation.guidance-held")[0]).toBe("guidance-held");
  });

  it.each<[CivilDate, string]>([
    ["2026-12-31", "not-due-yet"],
    ["2027-01-01", "guidance-owed"],
    ["2027-01-19", "guidance-owed"],
    ["2027-01-20", "guidance-not-recorded"],
  ])("and to be made up for after its semester is owed until then: %s", (on, code) => {
    const third = { semester: "autumn-2026", date: "2027-01-20", start: "12:00", end: "15:00", mode: "physical" } as const;
    const assessment = assessed([meetingHeld(first), meetingHeld(second, false)], { on, meetings: [...guidanceMeetings, third] });
    expect(codesOf(assessment, "participation.guidance-held")[0]).toBe(code);
  });

  it("and not held is the organiser’s duty by name, and never counts against the municipality", () => {
    const assessment = assessed([meetingHeld(first), meetingHeld(second, false), work("2026-09-01", 1)], { on: "2027-01-01" });
    const finding = assessment.findings.find(({ code }) => code === "guidance-owed");
    expect(finding).toMatchObject({ outcome: "unmet", force: "expected", repair: { by: "organiser", missing: 1 } });
    expect(assessment.summary.must.unmet).toBe(0);
  });

  it("is nothing where the round offers none", () => {
    const none = roundWith(({ guidance }) => (guidance.perSemester = 0));
    expect(codesOf(assessed([], { round: none, meetings: [] }), "participation.guidance-held")).toEqual([]);
  });
});

describe('how people met ("D15")', () => {
  const gathering = "leader-gathering.autumn-2026";

  it.each<[string, readonly ParticipationRecordInput[], readonly string[]]>([
    ["nothing is recorded", [meetingHeld(first)], ["no-mode-recorded"]],
    ["a guidance meeting as the call says", [meetingHeld(first, true, { mode: "physical" })], ["mode-as-stated"]],
    ["a guidance meeting digitally, which counts", [meetingHeld(first, true, { mode: "digital" })], ["meeting-in-other-mode"]],
    ["a gathering in another mode", [meetingHeld("kick-off", true, { mode: "physical" })], ["meeting-in-other-mode"]],
    ["somebody digitally where people meet", [presence(gathering, "m3", true, { mode: "digital" })], ["people-in-other-mode"]],
    ["somebody in the same room during a digital gathering", [presence("kick-off", "m3", true, { mode: "physical" })], ["mode-as-stated"]],
    ["somebody who was absent", [presence(gathering, "m3", false, { mode: "digital" })], ["no-mode-recorded"]],
    ["somebody who was absent from a meeting that was held", [meetingHeld(first), presence(first, "m3", false, { mode: "physical" })], ["no-mode-recorded"]],
    ["a meeting of which nobody could say whether it was held", [meetingHeld(first, null, { mode: "digital" })], ["no-mode-recorded"]],
    ["a meeting of which records disagree whether it was held", [meetingHeld(first, true, { mode: "digital" }), meetingHeld(first, false)], ["no-mode-recorded"]],
    ["a meeting that was not held", [meetingHeld(first, false, { mode: "digital" })], ["no-mode-recorded"]],
  ])("%s", (_sentence, records, codes) => {
    expect(codesOf(assessed(records), "participation.mode")).toEqual(codes);
  });

  it("digitally counts as held and as there", () => {
    const assessment = assessed([meetingHeld(first, true, { mode: "digital" }), presence(gathering, "m3", true, { mode: "digital" })]);
    expect(meetingIn(assessment, first)).toMatchObject({ state: "held", mode: "digital" });
    expect(meetingIn(assessment, gathering).members).toEqual([{ member: "m3", part: "expected", status: "present", mode: "digital", records: 1 }]);
    expect(assessment.findings.find(({ code }) => code === "meeting-in-other-mode")?.assumptions).toEqual(["D15"]);
  });

  it.each<[string, Round, string, string]>([
    ["of a gathering is the call’s", round2026, "kick-off", "mode-as-stated"],
    ["of a gathering is the call’s, also where the others of its kind meet otherwise", roundWith(withDigitalGathering), gathering, "mode-as-stated"],
    ["of a meeting that the call does not date is that of its kind", round2026, "extra", "mode-as-stated"],
    ["of guidance is the call’s", round2026, first, "meeting-in-other-mode"],
  ])("stated %s, whatever the schedule says", (_what, round, id, code) => {
    const schedule = buildSchedule(round, { guidanceMeetings });
    const extra = schedule.activities.slice(0, 1).map((each) => ({ ...each, id: "2026-2027.extra" }));
    const activities = [...schedule.activities, ...extra].map((each) => ({ ...each, mode: "physical" }) as const);
    const assessment = assessParticipation(round, fullGroup, { ...schedule, activities }, [meetingHeld(id, true, { mode: "digital" })], { on: "2027-12-31" });
    expect(codesOf(assessment, "participation.mode")).toEqual([code]);
  });

  it.each<[string, readonly ParticipationRecordInput[], readonly string[]]>([
    ["the leader gathering", [presence(gathering, "m3", true, { mode: "digital" })], ["dates/3", "intro/3.4", "participation/5"]],
    ["the KickOff", [meetingHeld("kick-off", true, { mode: "digital" })], ["participation/3", "dates/1"]],
    ["the guidance", [meetingHeld(first, true, { mode: "physical" })], ["intro/3.2", "participation/2"]],
    ["every kind of meeting where nothing is recorded", [], ["intro/3.2", "participation/2", "participation/3", "intro/3.1", "participation/4", "intro/3.4", "participation/5"]],
  ])("cites what the call says of %s", (_what, records, provisions) => {
    expect(assessed(records).findings.find(({ rule }) => rule === "participation.mode")?.provisions).toEqual(provisions);
  });
});

describe('local development work ("participation/6", "intro/3.3", "D19")', () => {
  const on = "2026-11-11";
  const codes = (records: readonly ParticipationRecordInput[], day: CivilDate = on) => codesOf(assessed(records, { on: day, meetings: [] }), "participation.local-work").slice(0, 2);

  it.each<[string, readonly ParticipationRecordInput[], readonly string[]]>([
    ["nothing recorded is unknown, not unmet", [], ["work-not-recorded", "work-not-recorded"]],
    ["an hour in each", [work("2026-09-01", 1), work("2026-10-01", 1)], ["work-recorded", "work-recorded"]],
    ["a hundredth of an hour is enough", [work("2026-09-01", 0.01)], ["work-recorded", "work-not-recorded"]],
    ["the day of the first meeting is in it", [work("2026-08-26", 1)], ["work-recorded", "work-not-recorded"]],
    ["the day before it is not", [work("2026-08-25", 1)], ["work-not-recorded", "work-not-recorded"]],
    ["the day of the next meeting is in the next", [work("2026-09-25", 1)], ["work-not-recorded", "work-recorded"]],
    ["days that reach over a meeting count on both sides", [{ type: "local-work", from: "2026-09-24", to: "2026-09-26", hours: 5 }], ["work-recorded", "work-recorded"]],
    ["days that end as the next begins do not", [{ type: "local-work", from: "2026-09-24", to: "2026-09-25", hours: 5 }], ["work-recorded", "work-not-recorded"]],
    ["hours that nobody knows", [work("2026-09-01", null), work("2026-10-01", null)], ["hours-not-known", "hours-not-known"]],
    ["hours that are known to be none are for the organiser to judge", [work("2026-09-01", 0)], ["no-hours-done", "work-not-recorded"]],
    ["none by one, and unknown by another", [work("2026-09-01", 0), work("2026-09-02", null, { member: "m1" })], ["hours-not-known", "work-not-recorded"]],
  ])("between two meetings: %s", (_sentence, records, expected) => {
    expect(codes(records)).toEqual(expected);
  });

  it.each<[CivilDate, readonly string[]]>([
    ["2026-09-24", ["not-over-yet", "not-over-yet"]],
    ["2026-09-25", ["work-not-recorded", "not-over-yet"]],
    ["2026-11-10", ["work-not-recorded", "not-over-yet"]],
    ["2026-11-11", ["work-not-recorded", "work-not-recorded"]],
  ])("is looked at when the next meeting is there: %s", (day, expected) => {
    expect(codes([], day)).toEqual(expected);
  });

  it("is looked at in the interim periods of the schedule", () => {
    const looked = assessed([]).findings.filter(({ rule }) => rule === "participation.local-work").map(({ expected }) => expected);
    expect(looked).toEqual(interimPeriods(buildSchedule(round2026, { guidanceMeetings })).map(({ from, to }) => ({ from, to })));
  });

  it.each<[CivilDate, string]>([
    ["2026-09-24", "work-not-recorded"],
    ["2026-09-25", "work-recorded"],
  ])("after a meeting of two days is looked at from the last of them on: %s", (date, expected) => {
    const round = roundWith(({ gatherings }) => {
      for (const each of gatherings) if (each.date === "2026-09-25") Object.assign(each, { date: "2026-09-24", weekday: "thursday", days: 2 });
    });
    const { findings } = assessed([work(date, 1)], { round });
    const looked = findings.filter(({ rule }) => rule === "participation.local-work");
    expect(looked.map((finding) => finding.expected)).toEqual(interimPeriods(buildSchedule(round, { guidanceMeetings })).map(({ from, to }) => ({ from, to })));
    expect(looked[1]).toMatchObject({ expected: { from: "2026-09-25" }, code: expected });
  });

  it("never makes the outcome unmet, and no amount is too small", () => {
    expect(assessed([]).outcome).toBe("unknown");
    expect(assessed([]).summary.must.unmet).toBe(0);
    expect(assessed([], { on: "2026-08-26" }).outcome).toBe("not-applicable");
    expect(assessed([work("2026-09-01", 0.01)], { on: "2026-09-25", meetings: [] }).outcome).toBe("met");
  });

  it("is added up by semester and by member, exactly", () => {
    const records = [work("2026-09-01", 0.1), work("2026-09-02", 0.2, { member: "m1" }), work("2027-03-01", 4), work("2027-03-02", null, { member: "m1" })];
    const { localWork } = assessed([...records, { type: "local-work", from: "2026-12-31", to: "2027-01-02", hours: 8 }]);
    expect(localWork).toMatchObject({
      total: { hours: 12.3, records: 5, unknown: 1 },
      semesters: [{ semester: "autumn-2026", hours: 0.3 }, { semester: "spring-2027", hours: 4, records: 2, unknown: 1 }, { semester: "autumn-2027", hours: null, records: 0 }],
      acrossSemesters: { hours: 8, records: 1 },
      group: { hours: 12.1 },
      members: [{ member: "m1", hours: 0.2, records: 2, unknown: 1 }, { hours: null, records: 0 }, { hours: null }, { hours: null }],
    });
  });

  it("is not looked for before the KickOff, also where somebody met before it", () => {
    const early = { semester: "autumn-2026", date: "2026-08-10", start: "12:00", end: "15:00", mode: "physical" } as const;
    const periods = assessed([], { meetings: [early] }).findings.filter(({ rule }) => rule === "participation.local-work").map(({ expected }) => expected);
    expect(periods[0]).toEqual({ from: "2026-08-26", to: "2026-09-25" });
  });

  it("cannot lie between meetings where there is at most one", () => {
    const alone = roundWith(withStartAlone);
    expect(codesOf(assessed([], { round: alone, meetings: [] }), "participation.local-work")).toEqual(["no-time-between"]);
  });
});

describe('experience shared ("participation/7", "intro/7")', () => {
  it.each<[string, CivilDate, readonly ParticipationRecordInput[], string]>([
    ["recorded", "2027-03-17", [shared("2027-03-17", "learning-conference.spring-2027")], "experience-shared"],
    ["not recorded before the KickOff", "2026-08-25", [], "nothing-recorded-yet"],
    ["not recorded on the last day of the program", "2027-12-31", [], "nothing-recorded-yet"],
    ["not recorded the day after it", "2028-01-01", [], "nothing-recorded"],
    ["recorded of a day to come", "2027-03-16", [shared("2027-03-17")], "nothing-recorded-yet"],
    ["recorded at a meeting that is not there", "2027-03-17", [shared("2027-03-17", "party")], "nothing-recorded-yet"],
  ])("%s", (_sentence, on, records, code) => {
    expect(codesOf(assessed(records, { on }), "participation.experience")).toEqual([code]);
  });

  it.each<[CivilDate, string]>([
    ["2026-08-25", "not-applicable"],
    ["2027-12-31", "not-applicable"],
    ["2028-01-01", "unknown"],
  ])("is missing only once the program is over: on %s it is %s", (on, outcome) => {
    expect(assessed([], { on }).findings.find(({ rule }) => rule === "participation.experience")).toMatchObject({ outcome });
  });

  it.each([
    ["must", "unknown"],
    ["expected", "not-applicable"],
  ] as const)("weighs as much as the commitment that asks for it: %s", (force, outcome) => {
    const round = roundWith((data) => {
      delete data.localWork;
      data.costs = data.costs.filter(({ item }) => item !== "working-time.local-development");
      for (const commitment of data.commitments) if (commitment.id === "shareExperience") commitment.force = force;
    });
    const assessment = assessed([], { round, on: "2028-01-01" });
    const [finding] = assessment.findings.filter(({ rule }) => rule === "participation.experience");
    expect(finding).toMatchObject({ about: "shareExperience", force, outcome: "unknown" });
    expect(assessment.outcome).toBe(outcome);
  });

  it("is told by its days, each once and in order", () => {
    const { experienceShared } = assessed([shared("2027-03-17"), shared("2026-11-11"), shared("2027-03-17")]);
    expect(experienceShared).toEqual({ records: 3, dates: ["2026-11-11", "2027-03-17"] });
  });
});

describe("what a round does not ask for", () => {
  const round = roundWith((data) => {
    delete data.localWork;
    delete data.sharing;
    data.costs = data.costs.filter(({ item }) => item !== "working-time.local-development");
  });

  it("is not spoken of", () => {
    const { findings, outcome } = assessed([presence("kick-off", "m1")], { round });
    expect(findings.filter(({ rule }) => rule === "participation.local-work" || rule === "participation.experience")).toEqual([]);
    expect(outcome).toBe("not-applicable");
  });

  it.each([["local development work", work("2026-09-01", 1)], ["experience shared", shared("2026-09-01")]])("is no record of that round: %s", (_what, record) => {
    expect(() => assessed([record], { round })).toThrow(InvalidInputError);
    expect(() => assessed([record], { round })).toThrow("[0].type: Expected one of presence, meeting-held");
  });
});

it("local development work that is expected of a municipality decides nothing", () => {
  const round = roundWith(({ commitments }) => {
    for (const commitment of commitments) if (commitment.id === "localDevelopmentWork") commitment.force = "expected";
  });
  const { findings, outcome } = assessed([], { round });
  expect(findings.find(({ rule }) => rule === "participation.local-work")).toMatchObject({ about: "localDevelopmentWork", force: "expected", outcome: "unknown" });
  expect(outcome).toBe("not-applicable");
});

describe("nothing is missing before it is due", () => {
  it.each<CivilDate>(["2026-04-13", "2026-07-31", "2026-08-01", "2026-08-25"])("nothing is unknown before the KickOff: %s", (on) => {
    for (const meetings of [[], guidanceMeetings]) {
      for (const members of [fullGroup.members, []]) expect(assessed([], { on, meetings, group: { members } }).findings.filter(({ outcome }) => outcome !== "not-applicable")).toEqual([]);
    }
  });

  it("on the day of the KickOff it is unknown who was there, and nothing else is", () => {
    expect(assessed([], { on: "2026-08-26" }).findings.filter(({ outcome }) => outcome !== "not-applicable").map(({ code, path }) => [code, path])).toEqual([["not-recorded", ["schedule", "activities", 0]]]);
  });
});
