import { describe, expect, it } from "vitest";
import { InvalidInputError } from "../../src/input/index.js";
import { round2026, type Vocabulary2026 } from "../../src/rounds/index.js";
import { activitiesIn, buildSchedule, type ActivityFilter as FilterOf } from "../../src/schedule/index.js";
import { meetingWith } from "./rulesOfDates.js";

type ActivityFilter = FilterOf<Vocabulary2026>;

const schedule = buildSchedule(round2026, { guidanceMeetings: [meetingWith({ mode: "digital" }), meetingWith({ date: "2027-01-14", semester: "autumn-2026" })] });

function idsIn(filter?: ActivityFilter): readonly string[] {
  return activitiesIn(schedule, filter).map(({ id }) => id.replace("2026-2027.", ""));
}

describe("the activities in a schedule", () => {
  it.each<[string, ActivityFilter | undefined, number]>([
    ["all, when nothing is asked for", undefined, 13],
    ["all, when everything is left out", {}, 13],
    ["all, when everything is left out by name", { semester: undefined, kind: undefined, from: undefined, to: undefined }, 13],
    ["those of a semester", { semester: "autumn-2026" }, 5],
    ["those of a semester that the round does not have: none", { semester: "spring-2031" }, 0],
    ["those of a kind", { kind: "leader-gathering" }, 3],
    ["those for the whole group", { audience: "whole-group" }, 10],
    ["those for the principal and one more", { audience: "principal-and-companion" }, 3],
    ["those on a screen", { mode: "digital" }, 5],
    ["those in one place", { mode: "physical" }, 8],
    ["those that the call dates", { status: "fixed" }, 7],
    ["those that are agreed", { status: "agreed" }, 2],
    ["those that are to be agreed", { status: "to-be-agreed" }, 4],
    ["those with a date up to the New Year", { to: "2027-01-01" }, 4],
    ["those with a date from then on", { from: "2027-01-01" }, 5],
    ["all that is asked for at once", { semester: "autumn-2026", mode: "digital", status: "agreed" }, 1],
    ["what is to be agreed within some dates: none", { status: "to-be-agreed", from: "2026-08-01", to: "2028-01-01" }, 0],
  ])("are %s", (_sentence, filter, count) => {
    expect(idsIn(filter)).toHaveLength(count);
  });

  it("count for the semester that they were agreed for, and lie where their date is", () => {
    const late = "guidance-meeting.autumn-2026.2";
    expect(idsIn({ semester: "autumn-2026" })).toContain(late);
    expect(idsIn({ semester: "spring-2027" })).not.toContain(late);
    expect(idsIn({ from: "2027-01-01", to: "2027-02-01" })).toEqual([late]);
  });

  it.each<[string, ActivityFilter, readonly string[]]>([
    ["hold their first day", { from: "2026-08-26", to: "2026-08-27" }, ["kick-off"]],
    ["do not hold the day on which they end", { from: "2026-08-01", to: "2026-08-26" }, []],
    ["do not hold the day before they begin", { from: "2026-08-27", to: "2026-09-25" }, []],
    ["hold the last day before they end", { from: "2026-08-27", to: "2026-09-26" }, ["leader-gathering.autumn-2026"]],
    ["may be open towards the past", { to: "2026-09-25" }, ["kick-off"]],
    ["may be open towards the future", { from: "2027-11-26" }, ["leader-gathering.autumn-2027"]],
    ["may lie after everything", { from: "2027-11-27" }, []],
  ])("are found by dates, which %s", (_sentence, filter, ids) => {
    expect(idsIn(filter)).toEqual(ids);
  });

  it("stand in the order of the schedule, as they stood there", () => {
    expect(activitiesIn(schedule)).toEqual(schedule.activities);
    const reversed = { round: schedule.round, activities: schedule.activities.toReversed() };
    expect(activitiesIn(reversed, { status: "fixed" })).toEqual(activitiesIn(schedule, { status: "fixed" }).toReversed());
  });

  it.each<[string, unknown, readonly string[]]>([
    ["a kind that is no word", { kind: "a party" }, ["kind"]],
    ["a key that nobody knows", { place: "Gardermoen" }, []],
    ["an instant for a date", { from: "2026-08-26T00:00:00Z" }, ["from"]],
    ["dates that end before they begin", { from: "2026-08-26", to: "2026-08-25" }, ["to"]],
    ["dates that end as they begin", { from: "2026-08-26", to: "2026-08-26" }, ["to"]],
    ["nothing at all", null, []],
  ])("are not looked for by %s", (_sentence, filter, path) => {
    try {
      activitiesIn(schedule, filter as ActivityFilter);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidInputError);
      expect((error as InvalidInputError).issues.map((issue) => issue.path)).toEqual([path]);
    }
  });
});
