import { describe, expect, it } from "vitest";
import { defineRound, type Round } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import type { GuidanceMeetingInput } from "../../src/schedule/index.js";
import { foundBy, inWords, meetingWith } from "./rulesOfDates.js";

const rule = "schedule.guidance.apart";
const at = (date: GuidanceMeetingInput["date"], start: GuidanceMeetingInput["start"], end: GuidanceMeetingInput["end"]) => meetingWith({ date, start, end });

function codes(...meetings: readonly GuidanceMeetingInput[]): readonly string[] {
  return foundBy(rule, meetings).map(({ code }) => code);
}

describe("a guidance meeting and the gatherings", () => {
  it.each([
    ["ends as the KickOff begins", at("2026-08-26", "08:00", "10:00"), "apart"],
    ["reaches a minute into the KickOff", at("2026-08-26", "08:00", "10:01"), "overlaps-gathering"],
    ["lies within the KickOff", at("2026-08-26", "11:00", "12:00"), "overlaps-gathering"],
    ["lasts longer than the KickOff at both ends", at("2026-08-26", "09:00", "14:00"), "overlaps-gathering"],
    ["begins a minute before the KickOff ends", at("2026-08-26", "12:59", "15:00"), "overlaps-gathering"],
    ["begins as the KickOff ends", at("2026-08-26", "13:00", "15:00"), "apart"],
    ["is at that time the day before", at("2026-08-25", "10:00", "13:00"), "apart"],
    ["is at the time of a conference in winter time", at("2026-11-11", "09:00", "13:00"), "overlaps-gathering"],
    ["begins as a conference in summer time ends", at("2027-09-15", "13:00", "15:00"), "apart"],
    ["is early on the day of a leader gathering whose hours nobody knows, which people must judge", at("2026-09-25", "00:00", "00:30"), "same-day-as-gathering"],
    ["is late on that day", at("2026-09-25", "23:00", "23:59"), "same-day-as-gathering"],
    ["is late on the day before", at("2026-09-24", "23:00", "23:59"), "apart"],
    ["is early on the day after", at("2026-09-26", "00:00", "00:30"), "apart"],
  ])("%s", (_sentence, meeting, code) => {
    const outcome = code === "apart" ? "met" : code === "same-day-as-gathering" ? "needs-judgement" : "unmet";
    expect(foundBy(rule, [meeting])).toMatchObject([{ code, outcome, path: ["guidanceMeetings", 0] }]);
  });

  it('names the gathering, and cites it (provision "dates/2")', () => {
    expect(foundBy(rule, [at("2026-11-11", "12:00", "15:00")])[0]).toMatchObject({
      force: "must",
      expected: { apartFrom: "2026-2027.learning-conference.autumn-2026", kind: "learning-conference", start: "09:00", end: "13:00" },
      received: { date: "2026-11-11", start: "12:00", end: "15:00" },
      provisions: ["participation/2", "dates/2"],
      assumptions: ["D22"],
      repair: { action: "move-guidance-meeting", semester: "autumn-2026" },
    });
  });

  it("rests on an assumption where the gathering has no stated hours (D5)", () => {
    expect(foundBy(rule, [at("2027-02-19", "18:00", "20:00")])[0]).toMatchObject({
      expected: { apartFrom: "2026-2027.leader-gathering.spring-2027", kind: "leader-gathering" },
      provisions: ["participation/2", "dates/3"],
      assumptions: ["D22", "D5"],
    });
  });

  it("does not when another call states them", () => {
    const gatherings = round2026.gatherings.map((each) => (each.kind === "leader-gathering" ? { ...each, hours: { start: "10:00", end: "16:00" } as const } : each));
    const round = defineRound({ ...round2026, gatherings });
    expect(foundBy(rule, [at("2027-02-19", "16:00", "18:00")], round)).toMatchObject([{ code: "apart" }]);
    expect(foundBy(rule, [at("2027-02-19", "15:00", "18:00")], round)).toMatchObject([{ code: "overlaps-gathering", assumptions: ["D22"] }]);
  });
});

describe("two guidance meetings", () => {
  it.each([
    ["that follow one another do not overlap", at("2026-10-07", "12:00", "14:00"), at("2026-10-07", "14:00", "16:00"), "apart"],
    ["that share a minute do, and both are told", at("2026-10-07", "12:00", "14:01"), at("2026-10-07", "14:00", "16:00"), "overlaps-guidance-meeting"],
    ["that are the same do", at("2026-10-07", "12:00", "14:00"), at("2026-10-07", "12:00", "14:00"), "overlaps-guidance-meeting"],
    ["one within the other do", at("2026-10-07", "09:00", "16:00"), at("2026-10-07", "12:00", "13:00"), "overlaps-guidance-meeting"],
    ["at one time on two days do not", at("2026-10-07", "12:00", "14:00"), at("2026-10-08", "12:00", "14:00"), "apart"],
    ["around the hour that comes twice do not", at("2026-10-25", "01:00", "02:30"), at("2026-10-25", "03:00", "04:00"), "apart"],
    ["in the hour that is skipped and the one after it do", at("2027-03-28", "02:00", "02:45"), at("2027-03-28", "03:30", "04:00"), "overlaps-guidance-meeting"],
  ])("%s", (_sentence, first, second, code) => {
    expect(codes(first, second)).toEqual([code, code]);
    expect(codes(second, first)).toEqual([code, code]);
  });

  it("are found also when a short one begins between them", () => {
    expect(codes(at("2026-10-07", "14:00", "15:00"), at("2026-10-07", "09:00", "16:00"), at("2026-10-07", "10:00", "11:00"), at("2026-10-07", "16:00", "17:00"))).toEqual([
      "overlaps-guidance-meeting",
      "overlaps-guidance-meeting",
      "overlaps-guidance-meeting",
      "apart",
    ]);
  });

  it("name each other", () => {
    const [first, second] = foundBy(rule, [at("2026-10-07", "12:00", "14:00"), at("2026-10-07", "13:00", "16:00")]);
    expect(first).toMatchObject({ expected: { apartFrom: "2026-2027.guidance-meeting.autumn-2026.2", start: "13:00", end: "16:00" } });
    expect(second).toMatchObject({ expected: { apartFrom: "2026-2027.guidance-meeting.autumn-2026.1", start: "12:00", end: "14:00" }, assumptions: ["D22"] });
  });

  it("that overlap a gathering too are told of both, the gathering first", () => {
    const [whole, part] = ["same-day-as-gathering", "overlaps-gathering"];
    expect(codes(at("2026-09-25", "12:00", "14:00"), at("2026-09-25", "12:00", "14:00"))).toEqual([whole, "overlaps-guidance-meeting", whole, "overlaps-guidance-meeting"]);
    const besideConference = [at("2026-11-11", "08:00", "09:30"), at("2026-11-11", "08:30", "09:00"), at("2026-11-11", "12:00", "14:00")];
    expect(foundBy(rule, besideConference).map(({ path, code }) => `${String(path[1])} ${code}`)).toEqual([
      `0 ${part}`,
      "0 overlaps-guidance-meeting",
      "1 overlaps-guidance-meeting",
      `2 ${part}`,
    ]);
  });

  it.each([
    ["nobody else", [], 0],
    ["one that only touches", [at("2026-10-07", "14:00", "15:00")], 0],
    ["one before it that only touches", [at("2026-10-07", "09:00", "12:00")], 0],
    ["one more that is the same", [at("2026-10-07", "12:00", "14:00")], 1],
    ["one more that reaches a minute into it", [at("2026-10-07", "09:00", "12:01")], 1],
    ["one more that begins in its last minute, and one that lasts all day", [at("2026-10-07", "13:59", "15:00"), at("2026-10-07", "00:00", "23:59")], 2],
    ["one at that time the day before", [at("2026-10-06", "12:00", "14:00")], 0],
  ] as const)("of which there are more are counted: %s", (_sentence, others, more) => {
    const [first] = foundBy(rule, [at("2026-10-07", "12:00", "14:00"), at("2026-10-07", "12:30", "13:30"), ...others]);
    expect(first).toMatchObject({ code: "overlaps-guidance-meeting", received: { date: "2026-10-07", start: "12:00", end: "14:00", more } });
  });

  it("are told of each gathering of the day that they reach into", () => {
    const conference = round2026.gatherings.find(({ date }) => date === "2026-11-11");
    const hours = [{ start: "09:00", end: "11:00" }, { start: "12:00", end: "13:00" }] as const;
    const parts = hours.map((each, index) => ({ ...conference, id: `learning-conference.autumn-2026.${String(index)}`, hours: each }));
    const round = { ...round2026, gatherings: [...round2026.gatherings.filter(({ date }) => date !== "2026-11-11"), ...parts] } as Round;
    const told = (start: GuidanceMeetingInput["start"], end: GuidanceMeetingInput["end"]) => foundBy(rule, [at("2026-11-11", start, end)], round);
    expect(told("10:00", "12:30")).toMatchObject([{ code: "overlaps-gathering", expected: { start: "09:00" }, received: { more: 1 } }]);
    expect(told("10:00", "12:00")).toMatchObject([{ code: "overlaps-gathering", expected: { start: "09:00" }, received: { more: 0 } }]);
    expect(told("11:00", "12:30")).toMatchObject([{ code: "overlaps-gathering", expected: { start: "12:00" }, received: { more: 0 } }]);
    expect(told("11:00", "12:00")).toMatchObject([{ code: "apart" }]);
    expect(inWords(told("10:00", "12:30")[0]).map((text) => text.split(". ")[1])).toEqual(["Det overlapper ett møte til", "Det overlappar eitt møte til", "It overlaps with one more meeting"]);
    expect(inWords(told("10:00", "12:00")[0])[0]).not.toContain("til.");
  });
});

describe("meetings at the same time", () => {
  it("concern nobody while nothing is agreed", () => {
    expect(codes()).toEqual(["nothing-agreed"]);
  });

  it("are counted in words, in the plural", () => {
    const more = Array.from({ length: 6 }, () => at("2026-10-07", "12:00", "14:00"));
    expect(inWords(foundBy(rule, more)[0]).map((text) => text.split(". ")[1])).toEqual(["Det overlapper fire møter til", "Det overlappar fire møte til", "It overlaps with four more meetings"]);
  });
});
