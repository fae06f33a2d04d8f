import { expect, it } from "vitest";
import { toICalendar } from "../../src/calendar/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { addDays } from "../../src/time/index.js";
import { october, scheduleWith } from "./calendars.js";
import { calendarOf } from "./parsers.js";

it("a calendar of ten thousand events is written, compared with itself, and read by ical.js event by event", () => {
  const dates = Array.from({ length: 9_993 }, (_, index) => addDays("2026-08-01", index % 150));
  const schedule = scheduleWith(...dates.map((date) => ({ ...october, date })));
  const text = toICalendar(round2026, schedule, { dtstamp: "2026-05-01T10:00:00Z" });
  expect(toICalendar(round2026, schedule, { dtstamp: "2026-05-01T10:00:00Z", previous: text })).toBe(text);
  const uids = calendarOf(text)
    .getAllSubcomponents("vevent")
    .map((event) => event.getFirstPropertyValue("uid"));
  expect(new Set(uids).size).toBe(10_000);
});
