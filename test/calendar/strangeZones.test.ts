import { describe, expect, it } from "vitest";
import { readGuidanceMeetings } from "../../src/calendar/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { calendarOf, meetingAt } from "./edited.js";
import { at, meetingsIn, slowZones } from "./zones.js";

/** What is found of a meeting in a zone that is described like this. */
function timeIn(...lines: readonly string[]): string | undefined {
  const { findings } = readGuidanceMeetings(round2026, calendarOf(["BEGIN:VTIMEZONE", "TZID:Z", ...lines, "END:VTIMEZONE"], meetingAt(...at("Z"))));
  return findings.find(({ rule }) => rule === "calendar.meeting.time")?.code;
}

function observance(start: string, ...lines: readonly string[]): readonly string[] {
  return ["BEGIN:STANDARD", `DTSTART:${start}`, "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", ...lines, "END:STANDARD"];
}

describe("a zone is read", () => {
  it.each<[string, readonly string[]]>([
    ["with a rule", observance("19700101T000000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")],
    ["with a rule by days of the month", observance("19700101T000000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SU")],
    ["with a rule by one day of the month", observance("19700101T000000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8;WKST=MO")],
    ["with a rule that has ended", observance("19700101T000000", "RRULE:FREQ=YEARLY;UNTIL=19961231T000000Z;BYMONTH=10;BYDAY=-1SU")],
    ["with a rule for every year that says so", observance("19700101T000000", "RRULE:FREQ=YEARLY;INTERVAL=1;BYMONTH=10;BYDAY=-1SU")],
    ["without a rule", observance("19700101T000000")],
    ["with dates for a rule", observance("19700101T000000", "RDATE:19800101T000000", "RDATE:19900101T000000")],
    ["from the very second at which the meeting begins", observance("20261014T130000")],
    ["from 1600", observance("16000101T000000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")],
  ])("%s", (_what, lines) => {
    expect(timeIn(...lines)).toBe("converted");
  });
});

describe("a zone counts as not described", () => {
  it.each<[string, readonly string[]]>([
    ["without anything in it", []],
    ["that begins after the meeting", observance("20261014T130001")],
    ["that begins after the meeting, with a rule", observance("20270101T000000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")],
    ["that does not say when it begins", ["BEGIN:STANDARD", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "END:STANDARD"]],
    ["that does not say how far from UTC it is", ["BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0100", "END:STANDARD"]],
    ["that begins on no date", observance("i går")],
    ["one of whose changes is on no date", [...observance("19700101T000000"), ...observance("i går")]],
    ["whose rule ends on no date", observance("19700101T000000", "RRULE:FREQ=YEARLY;UNTIL=i går;BYMONTH=10;BYDAY=-1SU")],
    ["whose clocks are changed every other year", observance("19700101T000000", "RRULE:FREQ=YEARLY;INTERVAL=2;BYMONTH=10;BYDAY=-1SU")],
    ["whose clocks are changed each second", observance("19700101T000000", "RRULE:FREQ=SECONDLY")],
    ["whose clocks are changed each second of each year", observance("19700101T000000", "RRULE:FREQ=YEARLY;BYMONTH=1;BYHOUR=0,1,2;BYMINUTE=0,1,2;BYSECOND=0,1,2")],
    ["whose clocks are changed in every month", observance("19700101T000000", "RRULE:FREQ=YEARLY;BYMONTH=1,2,3;BYDAY=SU")],
    ["whose clocks are changed on a day that never comes", observance("16000101T000000", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30,31;BYDAY=SU")],
    ["whose clocks are changed by two rules at once", observance("19700101T000000", "RRULE:FREQ=YEARLY;BYMONTH=2;BYDAY=1SU", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=1SU")],
    ["with more changes than any zone has had", Array.from({ length: 10 }, () => observance("17000101T000000", "RRULE:FREQ=YEARLY;BYMONTH=2;BYDAY=1SU")).flat()],
    ["that goes back to the year 1", observance("00010101T000000", "RRULE:FREQ=YEARLY;BYMONTH=2;BYDAY=1SU")],
  ])("%s", (_what, lines) => {
    expect(timeIn(...lines)).toBe("zone-unknown");
  });
});

describe("a calendar of many zones", () => {
  it("is read as far as people can be in different ones", () => {
    const { meetings: read, findings } = readGuidanceMeetings(round2026, calendarOf(...slowZones(12), ...meetingsIn(12, (index) => `Z${String(index)}`)));
    expect(read).toHaveLength(10);
    expect(findings.filter(({ code }) => code === "zone-unknown")).toHaveLength(2);
  });

  it("is read to the end when they are all the same", () => {
    expect(readGuidanceMeetings(round2026, calendarOf(...slowZones(12), ...meetingsIn(11, () => "Z7"))).meetings).toHaveLength(11);
  });
});
