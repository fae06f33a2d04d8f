import { describe, expect, it } from "vitest";
import { toCalendarEvents } from "../../src/calendar/index.js";
import { round2026 } from "../../src/rounds/index.js";
import type { GuidanceMeetingInput } from "../../src/schedule/index.js";
import { addDays, type CivilDate } from "../../src/time/index.js";
import { agreed, calendarWith, october, scheduleWith } from "./calendars.js";
import { calendarOf, eventsByIcalJs, eventsByNodeIcal } from "./parsers.js";

/** Meetings around each change of the clocks in the period: the day before, on the day, across the night, the day after. */
function around(date: CivilDate, semester: GuidanceMeetingInput["semester"]): GuidanceMeetingInput[] {
  const day = (days: number) => addDays(date, days);
  const meeting = { ...october, semester };
  return [
    { ...meeting, date: day(-1) },
    { ...meeting, date: day(0), start: "00:30", end: "04:15" },
    { ...meeting, date: day(0), start: "01:00", end: "01:59" },
    { ...meeting, date: day(0), start: "03:00", end: "03:30" },
    { ...meeting, date: day(0) },
    { ...meeting, date: day(1) },
  ];
}

const everyChange = [...around("2026-10-25", "autumn-2026"), ...around("2027-03-28", "spring-2027"), ...around("2027-10-31", "autumn-2027")];

/** The events as the schedule has them. */
function expectedOf(meetings: readonly GuidanceMeetingInput[]) {
  const options = { municipality: { number: "5006", name: "Steinkjer" } };
  return toCalendarEvents(round2026, scheduleWith(...meetings), options).map(({ id, title, start, end }) => ({ uid: `${id}@5006.kulturskole-veiledning`, summary: title, start, end }));
}

const stories: readonly (readonly [string, readonly GuidanceMeetingInput[]])[] = [
  ["nothing agreed", []],
  ["meetings agreed in each semester", agreed],
  ["meetings around every change of the clocks", everyChange],
];

describe("parsers that we did not write read the same meetings, in UTC,", () => {
  it.each(stories)("ical.js, by the zone that the calendar describes: %s", (_story, meetings) => {
    expect(eventsByIcalJs(calendarWith({}, meetings))).toEqual(expectedOf(meetings));
  });

  it.each(stories)("node-ical, by the zone that it knows by name: %s", (_story, meetings) => {
    expect(eventsByNodeIcal(calendarWith({}, meetings))).toEqual(expectedOf(meetings));
  });
});

describe("parsers that we did not write read the texts as they were", () => {
  it.each(["Nordre Follo", "Kárášjohka – Karasjok", "Bømlo; øy, og «hav»", "A\\B\\C", "Ås 🎻 👩‍👩‍👧", "Z".repeat(300)])("%s", (name) => {
    const calendar = calendarWith({ name, municipality: { number: "5006", name } });
    for (const events of [eventsByIcalJs(calendar), eventsByNodeIcal(calendar)]) expect(events[2]?.summary).toBe(`Veiledningsmøte (fysisk) – ${name}`);
  });

  it("a description in its lines", () => {
    const [kickOff] = calendarOf(calendarWith()).getAllSubcomponents("vevent");
    expect(kickOff?.getFirstPropertyValue("description")).toMatch(/^KickOff for hele kommunegruppa, høsten 2026\.\nMøtet er digitalt\.\nDatoen står i utlysningen\.\nDette sier utlysningen:\n– /);
  });
});
