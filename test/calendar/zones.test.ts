import { describe, expect, it } from "vitest";
import { readGuidanceMeetings } from "../../src/calendar/index.js";
import { explain } from "../../src/explain/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { windowsZones } from "../../src/calendar/windowsZones.js";
import { calendarOf, exchangeZone, meetingAt, newYork, zone } from "./edited.js";
import { at, meetingsIn, slowZones } from "./zones.js";

/** When a meeting is that is from 13:00 in a zone, on Oslo's clocks, or why that cannot be said. */
function readIn(tzid: string, ...components: readonly (readonly string[])[]): string | undefined {
  return read(calendarOf(...components, meetingAt(...at(tzid))));
}

function read(calendar: string): string | undefined {
  const { meetings, findings } = readGuidanceMeetings(round2026, calendar);
  const told = findings.find(({ rule }) => rule === "calendar.meeting.time")?.code ?? "";
  return meetings[0] === undefined ? told : `${meetings[0].date} ${meetings[0].start} ${told}`;
}

const described = (...lines: readonly string[]) => ["BEGIN:VTIMEZONE", "TZID:Z", ...lines, "END:VTIMEZONE"];

function observance(start: string, ...lines: readonly string[]): readonly string[] {
  return ["BEGIN:STANDARD", `DTSTART:${start}`, "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", ...lines, "END:STANDARD"];
}

describe("a zone that a calendar names, and does not describe, is read by what its name means", () => {
  it.each([
    ["Europe/Oslo", "2026-10-14 13:00 on-oslos-clocks"],
    ["/mozilla.org/20050126_1/Europe/Oslo", "2026-10-14 13:00 on-oslos-clocks"],
    [" Europe/Oslo ", "2026-10-14 13:00 on-oslos-clocks"],
    ["Europe/Stockholm", "2026-10-14 13:00 converted"],
    ["Europe/Helsinki", "2026-10-14 12:00 converted"],
    ["Europe/London", "2026-10-14 14:00 converted"],
    ["Arctic/Longyearbyen", "2026-10-14 13:00 converted"],
    ["America/New_York", "2026-10-14 19:00 converted"],
    ["America/Argentina/Buenos_Aires", "2026-10-14 18:00 converted"],
    ["Asia/Kolkata", "2026-10-14 09:30 converted"],
    ["Etc/GMT+2", "2026-10-14 17:00 converted"],
    ["CET", "2026-10-14 13:00 converted"],
    ["W. Europe Standard Time", "2026-10-14 13:00 converted"],
    ["Romance Standard Time", "2026-10-14 13:00 converted"],
    ["GMT Standard Time", "2026-10-14 14:00 converted"],
    ["FLE Standard Time", "2026-10-14 12:00 converted"],
    ["Eastern Standard Time", "2026-10-14 19:00 converted"],
    ["(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "2026-10-14 13:00 converted"],
    ["UTC", "2026-10-14 15:00 converted"],
    ["GMT", "2026-10-14 15:00 converted"],
    ["Etc/UTC", "2026-10-14 15:00 converted"],
    ["GMT+02:00", "2026-10-14 13:00 converted"],
    ["UTC+2", "2026-10-14 13:00 converted"],
    ["GMT-0430", "2026-10-14 19:30 converted"],
    ["+01:00", "2026-10-14 14:00 converted"],
  ])("%s", (tzid, when) => {
    expect(readIn(tzid)).toBe(when);
  });

  it.each([
    ["20261014", "14:00"],
    ["20261025", "14:00"],
    ["20261101", "14:00"],
    ["20270328", "14:00"],
  ])("on either side of the changes of the clocks: London, on %s", (day, start) => {
    expect(read(calendarOf(meetingAt(`DTSTART;TZID=Europe/London:${day}T130000`, "DURATION:PT1H")))).toContain(` ${start} `);
  });

  it("and every name of Windows’ in the table is one that the host knows", () => {
    for (const name of windowsZones.keys()) expect(read(calendarOf(meetingAt(`DTSTART;TZID=${name}:20261014T130000`, "DURATION:PT1H")))).toMatch(/converted$/);
  });

  it.each(["Mars", "Europe/Atlantis", "GMT+99:00", "Pacific/", "Kari Nordmann"])("or told by that name: %s", (tzid) => {
    expect(readIn(tzid)).toBe("zone-unknown");
    const { findings } = readGuidanceMeetings(round2026, calendarOf(meetingAt(...at(tzid))));
    const finding = findings.find(({ code }) => code === "zone-unknown");
    expect(finding && explain(round2026, finding, "nb")).toContain(`«${tzid}»`);
  });
});

describe("a time without a zone is read", () => {
  const [start, end] = ["DTSTART:20261014T130000", "DTEND:20261014T160000"];

  it.each([
    ["in the calendar’s own zone, where it names Oslo’s", ["X-WR-TIMEZONE:Europe/Oslo"], "2026-10-14 13:00 on-oslos-clocks"],
    ["in the calendar’s own zone, where it names another", ["X-WR-TIMEZONE:Europe/London"], "2026-10-14 14:00 converted"],
    ["in no zone, where the calendar names none that is known", ["X-WR-TIMEZONE:Mars"], "zone-unknown"],
    ["as Oslo’s, where the calendar names none", [], "2026-10-14 13:00 without-zone"],
  ])("%s", (_how, lines, when) => {
    expect(read(calendarOf(lines, meetingAt(start, end)))).toBe(when);
  });
});

describe("a time with an offset in it is read by that", () => {
  it.each([
    ["20261014T130000+0200", "2026-10-14 13:00 converted"],
    ["20261014T130000-0500", "2026-10-14 20:00 converted"],
    ["2026-10-14T13:00:00+02:00", "2026-10-14 13:00 converted"],
    ["2026-10-14T11:00Z", "2026-10-14 13:00 converted"],
    ["20261014T1100Z", "2026-10-14 13:00 converted"],
  ])("%s", (start, when) => {
    expect(read(calendarOf(meetingAt(`DTSTART:${start}`, "DURATION:PT1H")))).toBe(when);
  });

  it("whatever zone stands beside it", () => {
    expect(read(calendarOf(meetingAt("DTSTART;TZID=Europe/London:20261014T130000+0200", "DURATION:PT1H")))).toBe("2026-10-14 13:00 converted");
  });
});

describe("several calendars in one text", () => {
  it("keep their own zones, though they call them the same", () => {
    const day = (tzid: string, ordinal: number) => meetingAt(`DTSTART;TZID=${tzid}:20261014T130000`, "DURATION:PT1H").map((line) => line.replace("2026.1@", `2026.${String(ordinal)}@`));
    const inZone = (offset: string) => zone("Z", { from: offset, to: offset, start: "19700101T000000" });
    const text = calendarOf(inZone("+0100"), day("Z", 1)) + calendarOf(inZone("+0300"), day("Z", 2)) + calendarOf(["X-WR-TIMEZONE:Europe/London"], meetingAt("DTSTART:20261014T130000", "DURATION:PT1H").map((line) => line.replace("2026.1@", "2026.3@")));
    expect(readGuidanceMeetings(round2026, text).meetings.map(({ start }) => start)).toEqual(["14:00", "12:00", "14:00"]);
  });
});

describe("a zone is read as it is described", () => {
  it.each<[string, readonly (readonly string[])[], string]>([
    ["by Exchange, under a name of its own", [exchangeZone.map((line) => line.replace("W. Europe Standard Time", "Z"))], "2026-10-14 13:00 converted"],
    ["by American rules", [newYork.map((line) => line.replace("America/New_York", "Z"))], "2026-10-14 19:00 converted"],
    ["by rules south of the equator", [zone("Z", { from: "+1100", to: "+1000", start: "20080406T030000", rule: "FREQ=YEARLY;BYMONTH=4;BYDAY=1SU" }, { from: "+1000", to: "+1100", start: "20081005T020000", rule: "FREQ=YEARLY;BYMONTH=10;BYDAY=1SU" })], "2026-10-14 04:00 converted"],
    ["without a rule", [described(...observance("19700101T000000"))], "2026-10-14 13:00 converted"],
    ["from the very second at which the meeting begins", [described(...observance("20261014T130000"))], "2026-10-14 13:00 converted"],
    ["from 1600", [described(...observance("16000101T000000"))], "2026-10-14 13:00 converted"],
  ])("%s", (_what, components, when) => {
    expect(readIn("Z", ...components)).toBe(when);
  });
});

describe("a zone that is described in an unusual way needs a look, and is not said to be undescribed", () => {
  const yearly = "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU";

  it.each<[string, readonly string[]]>([
    ["without anything in it", []],
    ["that begins after the meeting", observance("20261014T130001")],
    ["that does not say when it begins", ["BEGIN:STANDARD", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "END:STANDARD"]],
    ["that does not say how far from UTC it is", ["BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0100", "END:STANDARD"]],
    ["that begins on no date", observance("i går")],
    ["one of whose changes is on no date", [...observance("19700101T000000", yearly), ...observance("i går", yearly)]],
    ["with one rule alone", observance("19700101T000000", yearly)],
    ["with dates for a rule", observance("19700101T000000", "RDATE:19800101T000000", "RDATE:19900101T000000")],
    ["with a rule that has ended", [...observance("19700101T000000", `${yearly};UNTIL=19961231T000000Z`), ...observance("19700101T000000", yearly)]],
    ["with a rule by days of the month", [...observance("19700101T000000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SU"), ...observance("19700101T000000", yearly)]],
    ["whose clocks are changed every other year", [...observance("19700101T000000", `${yearly};INTERVAL=2`), ...observance("19700101T000000", yearly)]],
    ["whose clocks are changed each second", [...observance("19700101T000000", "RRULE:FREQ=SECONDLY"), ...observance("19700101T000000", yearly)]],
    ["whose clocks are changed in every month", [...observance("19700101T000000", "RRULE:FREQ=YEARLY;BYMONTH=1,2,3;BYDAY=1SU"), ...observance("19700101T000000", yearly)]],
    ["whose clocks are changed by three rules", [...observance("19700101T000000", yearly), ...observance("19700101T000000", yearly), ...observance("19700101T000000", yearly)]],
  ])("%s", (_what, lines) => {
    expect(readIn("Z", described(...lines))).toBe("zone-unusual");
  });

  it("unless its name is one that programs share", () => {
    expect(readIn("Europe/London", described("X:y").map((line) => line.replace("TZID:Z", "TZID:Europe/London")))).toBe("2026-10-14 14:00 converted");
  });

  it("where a calendar has more of them than people can be in", () => {
    const { meetings, findings } = readGuidanceMeetings(round2026, calendarOf(...slowZones(12), ...meetingsIn(12, (index) => `Z${String(index)}`)));
    expect(meetings).toHaveLength(10);
    expect(findings.filter(({ code }) => code === "zone-unusual")).toHaveLength(2);
  });
});

it("a calendar of many zones is read to the end when all meetings are in one of them", () => {
  expect(readGuidanceMeetings(round2026, calendarOf(...slowZones(12), ...meetingsIn(11, () => "Z7"))).meetings).toHaveLength(11);
});
