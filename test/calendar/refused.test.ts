import { describe, expect, it } from "vitest";
import { toCalendarEvents, toICalendar, type CalendarOptions } from "../../src/calendar/index.js";
import { InvalidInputError } from "../../src/input/index.js";
import { defineRound } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { calendarWith, published, scheduleWith } from "./calendars.js";

/** The paths at which the error says that something is wrong. */
function refusedPaths(attempt: () => unknown): readonly (readonly (string | number)[])[] {
  try {
    attempt();
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    expect(error.message).not.toMatch(/Kari/);
    return error.issues.map(({ path }) => path);
  }
  throw new Error("Nothing was refused");
}

const deadline = { id: "report", title: "Rapport", from: "2027-12-01" };
const activity = "2026-2027.kick-off";
const link = { activity, url: "https://example.no/" };

describe("options are refused", () => {
  it.each<[string, object, readonly (string | number)[]]>([
    ["without an instant of writing", { dtstamp: undefined }, ["dtstamp"]],
    ["with a time that has no zone", { dtstamp: "2026-05-01T12:00:00" }, ["dtstamp"]],
    ["with a date for an instant", { dtstamp: "2026-05-01" }, ["dtstamp"]],
    ["with a municipality without a number", { municipality: { name: "Steinkjer" } }, ["municipality", "number"]],
    ["with a number that is none", { municipality: { number: "506" } }, ["municipality", "number"]],
    ["with a number for a number", { municipality: { number: 5006 } }, ["municipality", "number"]],
    ["with a name that is a book", { name: "Kari ".repeat(5_000) }, ["name"]],
    ["in a language that is none of ours", { locale: "no" }, ["locale"]],
    ["with what nobody knows", { alarms: true }, []],
    ["with a link without an address", { links: [{ activity }] }, ["links", 0, "url"]],
    ["with a link to a script", { links: [{ activity, url: "javascript:alert(1)" }] }, ["links", 0, "url"]],
    ["with a link to a file", { links: [{ activity, url: "file:///Kari" }] }, ["links", 0, "url"]],
    ["with a link that is none", { links: [{ activity, url: "Teams" }] }, ["links", 0, "url"]],
    ["with a link for no activity", { links: [{ activity: "Kari Nordmann", url: "https://example.no/" }] }, ["links", 0, "activity"]],
    ["with a link for an activity that the schedule lacks", { links: [link, { ...link, activity: "2026-2027.kari" }] }, ["links", 1, "activity"]],
    ["with two links for one activity", { links: [link, { ...link, url: "https://example.com/" }] }, ["links", 1, "activity"]],
    ["with a proposal that the schedule lacks", { tentative: ["2026-2027.guidance-meeting.autumn-2026.3"] }, ["tentative", 0]],
    ["with a proposal twice", { tentative: [activity, activity] }, ["tentative", 1]],
    ["with a deadline on a day that does not exist", { deadlines: [{ ...deadline, from: "2027-02-29" }] }, ["deadlines", 0, "from"]],
    ["with a deadline in a year without calendars", { deadlines: [{ ...deadline, from: "1999-12-31" }] }, ["deadlines", 0, "from"]],
    ["with a deadline that ends before it begins", { deadlines: [{ ...deadline, to: "2027-11-30" }] }, ["deadlines", 0, "to"]],
    ["with a deadline that ends when it begins", { deadlines: [{ ...deadline, to: "2027-12-01" }] }, ["deadlines", 0, "to"]],
    ["with a deadline without a title", { deadlines: [{ ...deadline, title: "" }] }, ["deadlines", 0, "title"]],
    ["with two deadlines of one name", { deadlines: [deadline, { ...deadline, from: "2027-12-02" }] }, ["deadlines", 1, "id"]],
    ["with a yes for a truth", { includeCancelled: "yes" }, ["includeCancelled"]],
    ["with a previous calendar that is no text", { previous: null }, ["previous"]],
  ])("%s", (_what, change, path) => {
    expect(refusedPaths(() => calendarWith(change as Partial<CalendarOptions>))).toEqual([path]);
  });

  it("with every problem at once", () => {
    expect(refusedPaths(() => calendarWith({ dtstamp: "now", name: 7, deadlines: 8 } as unknown as CalendarOptions))).toEqual([["dtstamp"], ["name"], ["deadlines"]]);
  });

  it("with a round that is none, and with another round than the schedule’s", () => {
    expect(() => calendarWith({ round: { id: "2026-2027" } as unknown as typeof round2026 })).toThrow(/The round is not valid/);
    expect(refusedPaths(() => calendarWith({ round: defineRound({ ...round2026, id: "2028-2029" }) }))).toEqual([["round"]]);
  });
});

describe("events for a web page", () => {
  it.each([
    ["an activity that the schedule lacks", [{ ...link, activity: "2026-2027.kari" }], 0],
    ["one activity, twice", [link, link], 1],
  ])("are refused with a link for %s", (_what, links, index) => {
    expect(refusedPaths(() => toCalendarEvents(scheduleWith(), { links }))).toEqual([["links", index, "activity"]]);
  });
});

describe("a schedule is refused", () => {
  const [kickOff, gathering] = scheduleWith().activities;
  const writers: readonly (readonly [string, (schedule: never) => unknown])[] = [
    ["as text", (schedule) => toICalendar(schedule, published)],
    ["as events", (schedule) => toCalendarEvents(schedule)],
  ];

  it.each(writers)("that is none, %s", (_how, write) => {
    expect(refusedPaths(() => write(null as never))).toEqual([[]]);
    expect(refusedPaths(() => write({ round: "Kari Nordmann", activities: [] } as never))).toEqual([["round"]]);
  });

  it.each(writers)("with a date for which no calendar is written, %s", (_how, write) => {
    const dates = ["1999-12-31", "2000-01-01", "2199-12-31", "2200-01-01", "9999-12-31"];
    const activities = dates.map((date, index) => ({ ...gathering, id: `2026-2027.leader-gathering.${String(index)}`, date }));
    const paths = refusedPaths(() => write({ round: "2026-2027", activities } as never));
    expect(paths).toEqual([0, 3, 4].map((index) => ["activities", index, "date"]));
  });

  it.each(writers)("with two activities of one name, %s", (_how, write) => {
    expect(refusedPaths(() => write({ round: "2026-2027", activities: [kickOff, kickOff] } as never))).toEqual([["activities", 1, "id"]]);
  });
});
