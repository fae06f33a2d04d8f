import { describe, expect, it } from "vitest";
import { readGuidanceMeetings, toICalendar } from "../../src/calendar/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { addDays } from "../../src/time/index.js";
import { calendarWith, october, scheduleWith } from "./calendars.js";
import { calendarOf } from "./edited.js";
import { calendarOf as readByIcalJs } from "./parsers.js";
import { meetingsIn, slowZones } from "./zones.js";

const million = "BEGIN:VEVENT\r\nEND:VEVENT\r\n".repeat(500_000);

describe("the last published calendar, with a million components in it,", () => {
  it("is read", () => {
    expect(calendarWith({ previous: calendarWith().replace("END:VCALENDAR", `${million}END:VCALENDAR`) })).toBe(calendarWith());
  });

  it("is refused where none of them is ours", () => {
    const call = () => calendarWith({ previous: `BEGIN:VCALENDAR\r\n${million}END:VCALENDAR\r\n` });
    expect(call).toThrow("Expected the calendar of this round and this municipality, as it was last published");
  });
});

it("a calendar of three hundred zones is read as far as people can be in different ones", () => {
  const { meetings: read, findings } = readGuidanceMeetings(round2026, calendarOf(...slowZones(300), ...meetingsIn(300, (index) => `Z${String(index)}`)));
  expect(read).toHaveLength(10);
  expect(findings.filter(({ code }) => code === "zone-unusual")).toHaveLength(290);
});

it("a calendar of ten thousand meetings in one of three hundred zones is read to the end", () => {
  expect(readGuidanceMeetings(round2026, calendarOf(...slowZones(300), ...meetingsIn(10_000, () => "Z7"))).meetings).toHaveLength(10_000);
});

it("a calendar of ten thousand events is written, compared with itself, and read by ical.js event by event", () => {
  const dates = Array.from({ length: 9_993 }, (_, index) => addDays("2026-08-01", index % 150));
  const schedule = scheduleWith(...dates.map((date) => ({ ...october, date })));
  const text = toICalendar(round2026, schedule, { dtstamp: "2026-05-01T10:00:00Z" });
  expect(toICalendar(round2026, schedule, { dtstamp: "2026-05-01T10:00:00Z", previous: text })).toBe(text);
  const uids = readByIcalJs(text)
    .getAllSubcomponents("vevent")
    .map((event) => event.getFirstPropertyValue("uid"));
  expect(new Set(uids).size).toBe(10_000);
});
