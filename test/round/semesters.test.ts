import { describe, expect, it } from "vitest";
import { InvalidInputError } from "../../src/input/index.js";
import { assessRound, semesterOf, type SemesterId } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import type { CivilDate } from "../../src/time/index.js";
import { brokenBy, places, roundWith, type Changes } from "./roundWith.js";

const [autumn2026, spring2027, autumn2027] = round2026.semesters;
const doNotTile = "round.semesters.tile: semesters-do-not-tile";

/** Each row: what is changed, the changes, and everything that is then wrong. */
type Row = [string, Changes, string[]];

describe('semesters tile the programme period ("D3", "title/period")', () => {
  it.each<Row>([
    ["each begins as the one before ends", {}, []],
    ["a joint moved as one still joins", { "semesters.0.to": "2026-12-31", "semesters.1.from": "2026-12-31" }, []],
    ["a day's gap is pointed out where the next begins", { "semesters.1.from": "2027-01-02" }, [`${doNotTile} at semesters[1].from`]],
    ["so is a day's overlap", { "semesters.1.from": "2026-12-31" }, [`${doNotTile} at semesters[1].from`]],
    ["the first may not begin a day after the period", { "semesters.0.from": "2026-08-02" }, [`${doNotTile} at semesters[0].from`]],
    ["nor a day before it", { "semesters.0.from": "2026-07-31" }, [`${doNotTile} at semesters[0].from`]],
    ["the last may not end a day before the period", { "semesters.2.to": "2027-12-31" }, [`${doNotTile} at semesters[2].to`]],
    ["nor a day after it", { "semesters.2.to": "2028-01-02" }, [`${doNotTile} at semesters[2].to`]],
    ["every broken joint is named", { "semesters.1.from": "2027-01-02", "semesters.1.to": "2027-07-31" }, [
      `${doNotTile} at semesters[1].from`,
      `${doNotTile} at semesters[2].from`,
    ]],
    ["they stand in order of time", { semesters: [autumn2026, autumn2027, spring2027] }, [
      `${doNotTile} at semesters[1].from`,
      `${doNotTile} at semesters[2].from`,
      `${doNotTile} at semesters[2].to`,
    ]],
  ])("%s", (_, changes, broken) => {
    expect(brokenBy(changes)).toEqual(broken);
  });
});

describe('a gathering lies in its semester ("title/period", "D3")', () => {
  const outside = "round.gatherings.semester: outside-semester";
  const { conference2026, conferenceSpring, leaders2027 } = places;
  it.each<[string, number, string, string, string[]]>([
    ["the last day of autumn 2026", conference2026, "2026-12-31", "thursday", []],
    ["the day after", conference2026, "2027-01-01", "friday", [
      `${outside} at gatherings[2].date`,
      "round.gatherings.holidays: public-holiday at gatherings[2].date",
    ]],
    ["a day before spring 2027", conferenceSpring, "2026-12-31", "thursday", [`${outside} at gatherings[4].date`]],
    ["the second day of spring 2027", conferenceSpring, "2027-01-02", "saturday", []],
    ["the last day of spring 2027", conferenceSpring, "2027-07-31", "saturday", []],
    ["the day after that", conferenceSpring, "2027-08-01", "sunday", [`${outside} at gatherings[4].date`]],
    ["the first day of autumn 2027", leaders2027, "2027-08-01", "sunday", []],
    ["the day before", leaders2027, "2027-07-31", "saturday", [`${outside} at gatherings[6].date`]],
    ["the last day of the program", leaders2027, "2027-12-31", "friday", []],
    ["the day after the program", leaders2027, "2028-01-01", "saturday", [
      `${outside} at gatherings[6].date`,
      "round.gatherings.holidays: public-holiday at gatherings[6].date",
    ]],
  ])("%s", (_, place, date, weekday, broken) => {
    expect(brokenBy({ [`gatherings.${String(place)}.date`]: date, [`gatherings.${String(place)}.weekday`]: weekday })).toEqual(broken);
  });

  it("a KickOff on the first day of the program does, one the day before does not", () => {
    expect(brokenBy({ "gatherings.0.date": "2026-08-01", "gatherings.0.weekday": "saturday" })).toEqual([]);
    expect(brokenBy({ "gatherings.0.date": "2026-07-31", "gatherings.0.weekday": "friday" })).toEqual([`${outside} at gatherings[0].date`, "round.group.due: due-outside-period at group.completeBy"]);
  });

  it("one of several days lies there with all of them", () => {
    const lasting = (date: string, weekday: string) => brokenBy({ "gatherings.2.date": date, "gatherings.2.weekday": weekday, "gatherings.2.hours": null, "gatherings.2.days": 2 });
    expect(lasting("2026-12-30", "wednesday")).toEqual([]);
    expect(lasting("2026-12-31", "thursday")).toContain(`${outside} at gatherings[2].date`);
  });

  it("a semester that the round lacks is pointed out, and the gathering is missed where it was owed", () => {
    expect(brokenBy({ "gatherings.6.semester": "spring-2028" })).toEqual([
      "round.gatherings.semester: no-such-semester at gatherings[6].semester",
      "round.gatherings.per-semester: not-as-many-as-owed at gatherings",
    ]);
  });
});

describe('what rests on when semesters begin and end ("D3")', () => {
  const assumptionsOf = (rule: string, changes: Changes) => assessRound(roundWith(changes)).findings.filter((each) => each.rule === rule).map(({ assumptions }) => assumptions);

  it("is that they tile the period, and that they do not", () => {
    expect(assumptionsOf("round.semesters.tile", {})).toEqual([["D3"]]);
    expect(assumptionsOf("round.semesters.tile", { "semesters.1.from": "2027-01-02" })).toEqual([["D3"]]);
  });

  it.each<[string, string, string[]]>([
    ["within a month of where the semester begins", "2026-08-31", ["D3"]],
    ["a day later not: it lies there wherever the semester begins", "2026-09-01", []],
    ["a month before where it ends not", "2026-11-30", []],
    ["a day later it is", "2026-12-01", ["D3"]],
    ["outside the semester it is", "2027-01-04", ["D3"]],
  ])("is that a gathering lies in its semester %s", (_, date, assumptions) => {
    const { conference2026 } = places;
    expect(assumptionsOf("round.gatherings.semester", { [`gatherings.${String(conference2026)}.date`]: date })[conference2026]).toEqual(assumptions);
  });
});

describe('semesterOf, where semesters are half-open ("intro/3", "D3")', () => {
  it.each<[CivilDate, SemesterId | undefined]>([
    ["0001-01-01", undefined],
    ["2026-07-31", undefined],
    ["2026-08-01", "autumn-2026"],
    ["2026-12-31", "autumn-2026"],
    ["2027-01-01", "spring-2027"],
    ["2027-07-31", "spring-2027"],
    ["2027-08-01", "autumn-2027"],
    ["2027-12-31", "autumn-2027"],
    ["2028-01-01", undefined],
    ["9999-12-31", undefined],
  ])("%s is in %s", (date, expected) => {
    expect(semesterOf(round2026, date)?.id).toBe(expected);
  });

  it("gives the semester itself, with what it rests on", () => {
    expect(semesterOf(round2026, "2026-11-11")).toBe(round2026.semesters[0]);
  });

  it.each(["2027-02-29", "2026-11-11T09:00:00Z", "11.11.2026", "", null, undefined, 20261111])("refuses %j, which is no date", (date) => {
    expect(() => semesterOf(round2026, date as never)).toThrow(InvalidInputError);
  });
});
