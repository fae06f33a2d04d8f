import { describe, expect, it } from "vitest";
import { defineRound, roundSchema, type Gathering } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { daysBetween, isoWeek, osloInstant, weekdayOf, type CivilDate, type Instant, type WallTime, type Weekday } from "../../src/time/index.js";

const { application, audiences, gatherings, guidance: offered, semesters } = round2026;

describe("the days of the call", () => {
  it.each<[string, CivilDate | undefined, Weekday, number]>([
    ["the webinar", application.webinar?.date, "thursday", 12],
    ["the deadline", application.deadline.date, "monday", 16],
    ["the reply letters", application.replyLetters?.date, "thursday", 18],
    ["the KickOff", dateOf("kick-off"), "wednesday", 35],
    ["the leaders of autumn 2026", dateOf("leader-gathering.autumn-2026"), "friday", 39],
    ["the conference of autumn 2026", dateOf("learning-conference.autumn-2026"), "wednesday", 46],
    ["the leaders of spring 2027", dateOf("leader-gathering.spring-2027"), "friday", 7],
    ["the conference of spring 2027", dateOf("learning-conference.spring-2027"), "wednesday", 11],
    ["the conference of autumn 2027", dateOf("learning-conference.autumn-2027"), "wednesday", 37],
    ["the leaders of autumn 2027", dateOf("leader-gathering.autumn-2027"), "friday", 47],
  ])("%s, %s, is a %s in week %i", (_, date = "0001-01-01", weekday, week) => {
    expect([weekdayOf(date), isoWeek(date).week]).toEqual([weekday, week]);
  });

  it.each<[string, Instant, Instant]>([
    ["kick-off", "2026-08-26T08:00:00Z", "2026-08-26T11:00:00Z"],
    ["learning-conference.autumn-2026", "2026-11-11T08:00:00Z", "2026-11-11T12:00:00Z"],
    ["learning-conference.spring-2027", "2027-03-17T08:00:00Z", "2027-03-17T12:00:00Z"],
    ["learning-conference.autumn-2027", "2027-09-15T07:00:00Z", "2027-09-15T11:00:00Z"],
  ])("%s lasts from %s to %s", (id, start, end) => {
    const { date, hours } = gathering(id);
    expect(hours).not.toBeNull();
    expect([hours?.start, hours?.end].map((time) => osloInstant(date, time ?? "00:00"))).toEqual([start, end]);
  });
});

describe("the sums of the call", () => {
  it("are 7 dated gatherings and 6 guidance meetings to be agreed, 13 in all", () => {
    const guidance = semesters.length * offered.perSemester;
    expect([gatherings.length, guidance, gatherings.length + guidance]).toEqual([7, 6, 13]);
  });

  it("are one conference and one leader gathering in each semester, and the KickOff besides", () => {
    const kinds = semesters.map(({ id }) => gatherings.filter(({ semester }) => semester === id).map(({ kind }) => kind));
    expect(kinds).toEqual([
      ["kick-off", "leader-gathering", "learning-conference"],
      ["leader-gathering", "learning-conference"],
      ["learning-conference", "leader-gathering"],
    ]);
  });

  it("are 3 + 4 + 4 + 4 known digital hours, and three gatherings of unknown length", () => {
    expect(gatherings.filter(({ mode }) => mode === "digital").map(hoursOf)).toEqual([3, 4, 4, 4]);
    expect(gatherings.filter(({ mode }) => mode === "physical").map(hoursOf)).toEqual([null, null, null]);
  });

  it("are 6 person-trips to Gardermoen", () => {
    const trips = gatherings.filter(({ place }) => place === "Gardermoen");
    expect(trips.reduce((sum, { audience }) => sum + peopleOf(audience), 0)).toBe(6);
  });

  it("are 182 days at most between two gatherings, from 17 March 2027", () => {
    const gaps = gatherings.slice(1).map(({ date }, index) => daysBetween(gatherings[index]?.date ?? date, date));
    expect(Math.max(...gaps)).toBe(182);
    expect(gatherings[gaps.indexOf(182)]?.date).toBe("2027-03-17");
  });
});

describe("round2026 as data", () => {
  it("is frozen through and through", () => {
    const unfrozen = objectsIn(round2026).filter((value) => !Object.isFrozen(value));
    expect(objectsIn(round2026).length).toBeGreaterThan(200);
    expect(unfrozen).toEqual([]);
  });

  it("survives JSON: parsed and defined again it is the same round", () => {
    const json: unknown = JSON.parse(JSON.stringify(round2026));
    expect(roundSchema.parse(json)).toEqual(round2026);
    expect(defineRound(json as never)).toEqual(round2026);
    expect(JSON.stringify(defineRound(json as never))).toBe(JSON.stringify(round2026));
  });
});

function gathering(id: string): Gathering {
  const found = gatherings.find((each) => each.id === id);
  if (found === undefined) throw new Error(`The round has no gathering ${id}`);
  return found;
}

function dateOf(id: string): CivilDate {
  return gathering(id).date;
}

function hoursOf({ hours }: Gathering): number | null {
  return hours === null ? null : hourOf(hours.end) - hourOf(hours.start);
}

function hourOf(time: WallTime): number {
  return Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;
}

function objectsIn(value: unknown): object[] {
  return typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

/** How many people a meeting is for, where it is not for the whole group. */
function peopleOf(id: string): number {
  const who = audiences.find((audience) => audience.id === id)?.who;
  return who === undefined || who === "whole-group" ? 0 : who.seats.length * (1 + who.companions);
}
