import { describe, expect, it } from "vitest";
import { assessRound } from "../../src/round/index.js";
import { brokenBy, roundWith, type Changes } from "./roundWith.js";

/** The leader gathering of spring 2027 moved to the conference of 17 March, which lasts from 9 to 13. */
function leadersMeet(hours: { readonly start: string; readonly end: string } | null): Changes {
  return { "gatherings.3.date": "2027-03-17", "gatherings.3.weekday": "wednesday", "gatherings.3.hours": hours };
}

const clash = ["round.gatherings.apart: at-the-same-time at gatherings[4].date"];

describe('no two gatherings are at the same time ("dates/2", "dates/3")', () => {
  it.each([
    ["one that begins as the conference ends is apart", { start: "13:00", end: "16:00" }, []],
    ["one that begins a minute before is not", { start: "12:59", end: "16:00" }, clash],
    ["one that ends as the conference begins is apart", { start: "07:00", end: "09:00" }, []],
    ["one that ends a minute later is not", { start: "07:00", end: "09:01" }, clash],
    ["one inside the conference is not apart", { start: "10:00", end: "11:00" }, clash],
    ["one around it is not", { start: "08:00", end: "14:00" }, clash],
    ["one at just the same hours is not", { start: "09:00", end: "13:00" }, clash],
    ['one without stated hours takes the whole day ("D5")', null, clash],
  ])("%s", (_, hours, broken) => {
    expect(brokenBy(leadersMeet(hours))).toEqual(broken);
  });

  it.each([
    ["one that ends the day before is apart", "2027-03-15", 2, []],
    ["one that goes on that day is not", "2027-03-15", 3, clash],
  ])("of several days: %s", (_, date, days, broken) => {
    expect(brokenBy({ "gatherings.3.date": date, "gatherings.3.weekday": "monday", "gatherings.3.days": days })).toEqual(broken);
  });

  it("two on different days are apart, whatever their hours", () => {
    expect(brokenBy({ "gatherings.3.hours": { start: "09:00", end: "13:00" } })).toEqual([]);
  });

  it("the later in the list is pointed out, with the one that it collides with", () => {
    const { findings } = assessRound(roundWith(leadersMeet(null)));
    expect(findings.find(({ code }) => code === "at-the-same-time")).toMatchObject({
      expected: { apartFrom: "leader-gathering.spring-2027" },
      received: "2027-03-17",
      assumptions: ["D5"],
    });
  });

  it("rests on nothing where the hours of both are stated, nor where all are apart", () => {
    const rests = (changes: Changes) => assessRound(roundWith(changes)).findings.filter(({ rule }) => rule === "round.gatherings.apart").map(({ assumptions }) => assumptions);
    expect(rests(leadersMeet({ start: "10:00", end: "11:00" }))).toEqual([[]]);
    expect(rests({})).toEqual([[]]);
  });

  it("each gathering that collides is pointed out once, whatever it collides with", () => {
    const onOneDay = { "gatherings.5.date": "2027-03-17", "gatherings.5.semester": "spring-2027" };
    expect(brokenBy({ ...leadersMeet(null), ...onOneDay }).filter((each) => each.startsWith("round.gatherings.apart"))).toEqual([
      "round.gatherings.apart: at-the-same-time at gatherings[4].date",
      "round.gatherings.apart: at-the-same-time at gatherings[5].date",
    ]);
  });
});
