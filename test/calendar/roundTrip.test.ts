import { describe, expect, it } from "vitest";
import { readGuidanceMeetings } from "../../src/calendar/index.js";
import { round2026 } from "../../src/rounds/index.js";
import type { GuidanceMeetingInput } from "../../src/schedule/index.js";
import { calendarWith, contentLinesOf, eventsOf, november, october, saidOf, sequencesOf } from "./calendars.js";

const december: GuidanceMeetingInput = { ...october, date: "2026-12-09" };
const may: GuidanceMeetingInput = { ...october, semester: "spring-2027", date: "2027-05-26" };
const published = calendarWith({}, [october, november, december, may]);
const untouched = ["guidance-meeting.autumn-2026.2", "guidance-meeting.autumn-2026.3", "guidance-meeting.spring-2027.1"];

/** The calendar with the first meeting of the autumn edited. */
function edited(change: (event: string) => string): string {
  const lines = contentLinesOf(published).join("\r\n");
  const [before = "", ...events] = lines.split("BEGIN:VEVENT");
  return [before, ...events.map((event) => (event.includes("guidance-meeting.autumn-2026.1@") ? change(event) : event))].join("BEGIN:VEVENT") + "\r\n";
}

describe("a meeting that nobody has touched keeps its id, its count and its time when another one", () => {
  it.each<[string, (event: string) => string]>([
    ["becomes all-day", (event) => event.replace(/DTSTART.*/, "DTSTART;VALUE=DATE:20261007").replace(/DTEND.*/, "DTEND;VALUE=DATE:20261008")],
    ["becomes tentative", (event) => event.replace("STATUS:CONFIRMED", "STATUS:TENTATIVE")],
    ["is cancelled", (event) => event.replace("STATUS:CONFIRMED", "STATUS:CANCELLED")],
    ["becomes a series", (event) => event.replace("TRANSP:OPAQUE", "TRANSP:OPAQUE\r\nRRULE:FREQ=WEEKLY;COUNT=3")],
    ["loses its end", (event) => event.replace(/DTEND.*\r\n/, "")],
    ["becomes somebody’s own", (event) => event.replace(/UID:.*/, "UID:x")],
  ])("%s", (_how, change) => {
    const { meetings } = readGuidanceMeetings(round2026, edited(change));
    expect(meetings).toEqual([{ ...november, ordinal: 2 }, { ...december, ordinal: 3 }, may]);
    const again = calendarWith({ dtstamp: "2026-06-01T08:00:00Z", previous: published, includeCancelled: true }, meetings);
    const said = (text: string) => untouched.map((uid) => [sequencesOf(text)[uid], ...["DTSTART", "DTEND", "STATUS", "LAST-MODIFIED"].map((name) => saidOf(text, uid, name))]);
    expect(said(again)).toEqual(said(published));
    expect(eventsOf(again)).toHaveLength(eventsOf(published).length);
    expect(saidOf(again, "guidance-meeting.autumn-2026.1", "STATUS")).toBe("CANCELLED");
  });
});

describe("the numbers of more meetings than can state theirs", () => {
  it("are those of their places, and make a schedule still", () => {
    const many = calendarWith({}, Array.from({ length: 202 }, () => october));
    const without = many.replace("guidance-meeting.autumn-2026.1@", "guidance-meeting.autumn-2026.x@");
    const { meetings } = readGuidanceMeetings(round2026, without);
    expect(meetings.map(({ ordinal }) => ordinal)).toEqual([...Array.from({ length: 199 }, (_, index) => index + 2), undefined, undefined]);
    expect(Object.keys(sequencesOf(calendarWith({}, meetings)))).toContain("guidance-meeting.autumn-2026.201");
  });
});
