import { describe, expect, it } from "vitest";
import { type MunicipalGroupInput, type ParticipationRecordInput, type Round } from "../../src/index.js";
import { fullGroup, groupOf, seat } from "../group/groups.js";
import { roundWith } from "../group/rounds.js";
import { assessed, asking, codesAt, codesOf, meetingHeld, meetingIn, presence } from "./records.js";

const gathering = "leader-gathering.autumn-2026";
const came = (...ids: readonly string[]) => ids.map((id) => presence(gathering, id));
const stayed = (...ids: readonly string[]) => ids.map((id) => presence(gathering, id, false));

interface Case {
  readonly round?: Round;
  readonly group?: MunicipalGroupInput;
}

/** Two principals, as long as one takes over from the other, and one more. */
const handover = groupOf(["principal"], ["principal"], ["resource-teacher"]);
const leaderless = groupOf(["owner-political"], ["owner-administrative"], ["resource-teacher"]);

const look = (records: readonly ParticipationRecordInput[], given: Case = {}) => assessed(records, { on: "2026-09-25", ...given });

describe('the principal and one more ("participation/5", "dates/3", "D6")', () => {
  it.each<[string, readonly ParticipationRecordInput[], object, readonly string[], Case?]>([
    ["nothing recorded: it is unknown who came", [], { expected: 1, present: 0, absent: 0, unknown: 1 }, ["not-recorded"]],
    ["one other came", came("m3", "m1"), { present: 1, unknown: 0, beyondPlaces: 0 }, ["came-along"]],
    ["one other is recorded as absent, so another may have come", stayed("m1"), { unknown: 1, absent: 0 }, ["not-recorded"]],
    ["all others but one are recorded as absent", stayed("m1", "m2"), { unknown: 1, absent: 0 }, ["not-recorded"]],
    ["all the others are recorded as absent, so the place was empty", stayed("m1", "m2", "m4"), { unknown: 0, absent: 1 }, ["place-left-empty"]],
    ["it could not be said of one of them", [...stayed("m1", "m2"), presence(gathering, "m4", null)], { unknown: 1, absent: 0 }, ["not-recorded"]],
    ["more came than the round has places for", came("m1", "m2", "m3"), { present: 1, beyondPlaces: 1 }, ["came-along", "more-than-asked-for"]],
    ["the group has nobody to send", came("m1"), { wanted: 1, missing: 1, expected: 0, absent: 0 }, ["nobody-to-send"], { group: groupOf(["principal"]) }],
    ["two are asked for, and one came", came("m1"), { wanted: 2, present: 1, unknown: 1 }, ["not-recorded"], { round: asking(2) }],
    ["two are asked for and three came", came("m1", "m2", "m3", "m4"), { present: 2, beyondPlaces: 1 }, ["came-along", "more-than-asked-for"], { round: asking(2) }],
    ["none are asked for, and none came", came("m3"), { wanted: 0, expected: 0, beyondPlaces: 0 }, ["nothing-to-look-at"], { round: asking(0) }],
    ["none are asked for, and one came", came("m3", "m1"), { wanted: 0, present: 0, beyondPlaces: 1 }, ["more-than-asked-for"], { round: asking(0) }],
    ["two principals, as at a handover, are the two who are expected", came("m1", "m2"), { expected: 1, present: 1, unknown: 0, beyondPlaces: 0 }, ["came-along"], { group: handover }],
    ["one of two principals and somebody else are the two as well", [...came("m1", "m3"), ...stayed("m2")], { expected: 1, present: 1, standIns: 0 }, ["came-along"], { group: handover }],
    ["of two principals and somebody else one is too many", came("m1", "m2", "m3"), { expected: 1, present: 1, beyondPlaces: 1 }, ["came-along", "more-than-asked-for"], { group: handover }],
    ["of two principals nobody is recorded", [], { expected: 1, unknown: 1 }, ["not-recorded"], { group: handover }],
    ["of two principals one came, and the rest of the group did not", [...came("m1"), ...stayed("m2", "m3")], { expected: 1, absent: 1 }, ["place-left-empty"], { group: handover }],
    ["somebody was sent in the principal’s place", [...came("m1", "m2"), ...stayed("m3")], { present: 1, standIns: 1, beyondPlaces: 0 }, ["came-along", "sent-instead"]],
    ["two came, and whether the principal did is not recorded", came("m1", "m2"), { present: 1, standIns: 0, beyondPlaces: 0 }, ["came-along"]],
    ["somebody was sent where there is no principal", came("m1", "m2"), { present: 1, standIns: 1, beyondPlaces: 0 }, ["came-along", "sent-instead"], { group: leaderless }],
    ["three were sent where there is no principal", came("m1", "m2", "m3"), { present: 1, standIns: 1, beyondPlaces: 1 }, ["came-along", "sent-instead", "more-than-asked-for"], { group: leaderless }],
    ["somebody is not in the group", came("m3", "m9"), { unknown: 1, notInGroup: ["m9"] }, ["not-recorded", "not-in-group"]],
    ["somebody has no seat that day", came("m2"), { notInGroup: ["m2"] }, ["nobody-to-send", "not-in-group"], { group: groupOf(["principal"], [seat("resource-teacher", { to: "2026-09-25" })]) }],
    ["somebody’s last day it is", came("m2"), { present: 1, notInGroup: [] }, ["came-along"], { group: groupOf(["principal"], [seat("resource-teacher", { to: "2026-09-26" })]) }],
  ])("%s", (_sentence, records, companions, codes, given = {}) => {
    const assessment = look(records, given);
    expect(meetingIn(assessment, gathering).companions).toMatchObject(companions);
    expect(codesOf(assessment, "participation.companion")).toEqual(codes);
  });

  it("are counted together with the principal, and those beyond the places are not", () => {
    expect(meetingIn(look(came("m1", "m2", "m3")), gathering).figures).toMatchObject({ expected: 2, present: 2, absent: 0, unknown: 0, share: 1, assumptions: ["D6"] });
    expect(meetingIn(look(came("m1", "m2", "m3")), gathering).members).toEqual([
      { member: "m3", part: "expected", status: "present", records: 1 },
      { member: "m1", part: "companion", status: "present", records: 1 },
      { member: "m2", part: "companion", status: "present", records: 1 },
    ]);
  });

  it("are told in the order of the group, whatever the order of the records", () => {
    expect(meetingIn(look(came("m4", "m1", "m3")), gathering).members.map(({ member }) => member)).toEqual(["m3", "m1", "m4"]);
  });

  it("are not looked at before the day, nor where the gathering was not held", () => {
    expect(meetingIn(assessed(came("m1"), { on: "2026-09-24" }), gathering).companions).toBeNull();
    expect(codesOf(assessed(came("m1"), { on: "2026-09-24" }), "participation.companion")).toEqual(["nothing-to-look-at"]);
    expect(codesOf(look([meetingHeld(gathering, false)]), "participation.companion")).toEqual(["nothing-to-look-at"]);
  });

  it("are asked for by several seats where the round says so, and those are nobody’s companions", () => {
    const round = roundWith(({ audiences }) => {
      for (const { who } of audiences) if (who !== "whole-group") who.seats = ["principal", "owner-political"];
    });
    const records = [...came("m1", "m3", "m4"), ...stayed("m2")];
    const assessment = look(records, { round });
    expect(meetingIn(assessment, gathering).members.map(({ member, part }) => `${member} ${part}`)).toEqual(["m1 expected", "m3 expected", "m2 companion", "m4 companion"]);
    const finding = assessment.findings.find(({ code }) => code === "came-along");
    expect(finding).toMatchObject({ about: "principal-and-companion", expected: { people: 1, seats: ["principal", "owner-political"] }, assumptions: ["D6"] });
  });

  it("are asked about for each audience that is a part of the group, and nothing is said where there is none", () => {
    const bring = { seats: ["resource-teacher"], companions: 2 };
    const names = { one: { nb: "lærerne", nn: "lærarane", en: "the teachers" }, the: { nb: "lærerne", nn: "lærarane", en: "the teachers" } };
    const two = roundWith(({ audiences, kinds, gatherings }) => {
      audiences.push({ id: "teachers", names, who: bring, provisions: ["participation/5"] });
      for (const each of [...kinds, ...gatherings]) if (each.id === "kick-off") each.audience = "teachers";
    });
    const about = assessed([presence("kick-off", "m4"), presence("kick-off", "m1")], { round: two, on: "2026-08-26" }).findings.filter(({ rule }) => rule === "participation.companion");
    expect(about.map(({ about: audience, code }) => `${String(audience)}: ${code}`)).toEqual(["principal-and-companion: nothing-to-look-at", "teachers: not-recorded"]);
    const unmet = roundWith(({ audiences }) => {
      audiences.push({ id: "teachers", names, who: bring, provisions: ["participation/5"] });
    });
    expect(codesOf(assessed([], { round: unmet, on: "2026-08-26" }), "participation.companion")).toEqual(["nothing-to-look-at"]);
    const none = roundWith(({ audiences }) => {
      for (const audience of audiences) audience.who = "whole-group";
    });
    expect(codesOf(look(came("m3"), { round: none }), "participation.companion")).toEqual([]);
    expect(meetingIn(look(came("m3"), { round: none }), gathering)).toMatchObject({ expected: 4, companions: null });
  });

  it("from outside the group are told by id in the finding, and never counted", () => {
    const finding = look(came("m3", "m9", "a1")).findings.find(({ code }) => code === "not-in-group");
    expect(finding).toMatchObject({ rule: "participation.companion", outcome: "unmet", force: "expected", received: { members: ["a1", "m9"], people: 2 } });
    expect(meetingIn(look(came("m3", "m9")), gathering).figures).toMatchObject({ expected: 2, present: 1 });
  });

  it("who are said to be absent and are not in the group are something wrong with a record", () => {
    expect(codesOf(look(stayed("m9")), "participation.records")).toEqual(["not-in-group"]);
  });
});

describe("rektor + 1 are two places, whoever is principal", () => {
  it.each<[string, MunicipalGroupInput, readonly ParticipationRecordInput[], object]>([
    ["the principal and one more", fullGroup, came("m3", "m1"), { expected: 2, present: 2, absent: 0, unknown: 0, share: 1 }],
    ["two principals at a handover", handover, came("m1", "m2"), { expected: 2, present: 2, absent: 0, unknown: 0, share: 1 }],
    ["one of two principals and somebody else", handover, [...came("m1", "m3"), ...stayed("m2")], { expected: 2, present: 2, absent: 0, unknown: 0, share: 1 }],
    ["two principals and nobody recorded", handover, [], { expected: 2, present: 0, absent: 0, unknown: 2 }],
    ["two principals who stayed away, and the third as well", handover, stayed("m1", "m2", "m3"), { expected: 2, present: 0, absent: 2, unknown: 0 }],
    ["the principal stayed away, and somebody was sent instead", fullGroup, [...came("m1", "m2"), ...stayed("m3")], { expected: 2, present: 1, absent: 1, unknown: 0 }],
    ["no principal", leaderless, came("m1"), { expected: 1, present: 1, absent: 0, unknown: 0 }],
  ])("in figures: %s", (_what, group, records, figures) => {
    const meeting = meetingIn(look(records, { group }), gathering);
    expect(meeting.figures).toMatchObject(figures);
    expect(meeting.expected).toBe(meeting.figures.expected);
  });

  it("and one is vacant without a principal: nobody says that all who were expected were there", () => {
    const assessment = look(came("m1"), { group: leaderless });
    expect(meetingIn(assessment, gathering).vacant).toEqual(["principal"]);
    expect(codesAt(assessment, "participation.attendance", gathering)).toEqual(["seat-vacant"]);
    expect(assessment.findings.find(({ code }) => code === "seat-vacant")).toMatchObject({ outcome: "unmet", force: "expected", received: { seats: ["principal"] }, provisions: ["dates/3", "intro/3.4", "participation/5"] });
    expect(codesAt(look([], { group: leaderless }), "participation.attendance", gathering)).toEqual(["not-recorded", "seat-vacant"]);
    expect(codesAt(look([meetingHeld(gathering, false)], { group: leaderless }), "participation.attendance", gathering)).toEqual(["not-held"]);
    expect(codesAt(assessed([], { group: leaderless, on: "2026-09-24" }), "participation.attendance", gathering)).toEqual(["not-yet-held"]);
    expect(codesAt(look(came("m3", "m1")), "participation.attendance", gathering)).toEqual(["everybody-came"]);
  });

  it("and whether somebody else can be sent is for a person to judge", () => {
    const finding = look([...came("m1", "m2"), ...stayed("m3")]).findings.find(({ code }) => code === "sent-instead");
    expect(finding).toMatchObject({ outcome: "needs-judgement", force: "expected", received: { people: 1 }, assumptions: [] });
  });
});
