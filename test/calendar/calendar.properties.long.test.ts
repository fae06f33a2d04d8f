import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readGuidanceMeetings, toCalendarEvents, toICalendar, type CalendarOptions } from "../../src/calendar/index.js";
import { locales } from "../../src/language/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { buildSchedule, guidanceMeetingsSchema, type GuidanceMeeting } from "../../src/schedule/index.js";
import { addDays, instantOf, type WallTime } from "../../src/time/index.js";
import { complaintsAbout } from "../hostile/complaint.js";
import { contentIn, sequencesOf } from "./calendars.js";
import { eventsByIcalJs, eventsByNodeIcal } from "./parsers.js";

const minute = (index: number) => `${String(Math.floor(index / 60)).padStart(2, "0")}:${String(index % 60).padStart(2, "0")}` as WallTime;

/** A meeting on any day of the period, or a little outside it, the nights included in which the clocks are changed. */
const meeting = fc
  .record({
    semester: fc.constantFrom("autumn-2026", "spring-2027", "autumn-2027"),
    date: fc.oneof(
      fc.integer({ min: 0, max: 600 }).map((days) => addDays("2026-07-15", days)),
      fc.constantFrom("2026-10-25", "2027-03-28", "2027-10-31"),
    ),
    start: fc.integer({ min: 0, max: 1438 }),
    length: fc.integer({ min: 1, max: 600 }),
    mode: fc.constantFrom("digital", "physical"),
  })
  .map(({ start, length, ...rest }) => ({ ...rest, start: minute(start), end: minute(Math.min(start + length, 1439)) }))
  .filter((each) => guidanceMeetingsSchema.safeParse([each]).success)
  .map((each) => each as GuidanceMeeting);

const agreed = fc.array(meeting, { maxLength: 8 });
const text = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.string({ unit: "grapheme", maxLength: 200 }));
const dtstamp = fc.integer({ min: 0, max: 1_000_000 }).map((minutes) => instantOf(Date.parse("2026-01-01") + minutes * 60_000));

const options = fc.record(
  { dtstamp, name: text, municipality: fc.record({ number: fc.constantFrom("5006", "1151"), name: text }), locale: fc.constantFrom(...locales) },
  { requiredKeys: ["dtstamp"] },
) as fc.Arbitrary<CalendarOptions>;

const scheduleOf = (guidanceMeetings: readonly GuidanceMeeting[]) => buildSchedule(round2026, { guidanceMeetings });

describe("whatever is agreed, and whatever it is called, a calendar", () => {
  it("gives back the meetings that were agreed", () => {
    fc.assert(
      fc.property(agreed, options, (meetings, chosen) => {
        const schedule = scheduleOf(meetings);
        const read = readGuidanceMeetings(round2026, toICalendar(round2026, schedule, chosen)).meetings;
        // By instants: in the night in which the clocks are put forward, two wall times stand for one.
        expect(scheduleOf(read).activities).toEqual(schedule.activities);
      }),
    );
  });

  it("is published twice without a change", () => {
    fc.assert(
      fc.property(agreed, options, fc.nat(1_000_000), fc.boolean(), (meetings, chosen, minutes, includeCancelled) => {
        const later = instantOf(Date.parse(chosen.dtstamp) + minutes * 60_000);
        const schedule = scheduleOf(meetings);
        const previous = toICalendar(round2026, schedule, chosen);
        expect(toICalendar(round2026, schedule, { ...chosen, previous, includeCancelled })).toBe(previous);
        const again = toICalendar(round2026, schedule, { ...chosen, previous, includeCancelled, dtstamp: later });
        const unstamped = (each: string) => each.replaceAll(/DTSTAMP:.*\r\n/g, "");
        expect(unstamped(again)).toBe(unstamped(previous));
      }),
    );
  });

  it("never counts backwards, and counts exactly where something has changed", () => {
    fc.assert(
      fc.property(fc.array(agreed, { minLength: 2, maxLength: 6 }), fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (agreements, cancelling) => {
        const highest = new Map<string, { sequence: number; content: string }>();
        let previous: string | undefined;
        agreements.forEach((meetings, index) => {
          const includeCancelled = cancelling[index] ?? false;
          const stamp = instantOf(Date.parse("2026-05-01") + index * 86_400_000);
          previous = toICalendar(round2026, scheduleOf(meetings), { dtstamp: stamp, includeCancelled, ...(previous === undefined ? {} : { previous }) });
          for (const [uid, { sequence, content }] of contentsOf(previous)) {
            const before = highest.get(uid);
            if (before?.content === content) expect(sequence).toBe(before.sequence);
            else expect(sequence).toBe((before?.sequence ?? -1) + 1);
            highest.set(uid, { sequence, content });
          }
          // What is in the calendar no longer says nothing: when it comes back, that is a change.
          for (const [uid, { sequence }] of highest) if (!contentsOf(previous).has(uid)) highest.set(uid, { sequence, content: "" });
        });
      }),
    );
  });

  it("has lines of at most 75 octets, each of them UTF-8, and no break but CRLF", () => {
    const utf8 = new TextEncoder();
    fc.assert(
      fc.property(agreed, options, (meetings, chosen) => {
        const lines = toICalendar(round2026, scheduleOf(meetings), chosen).split("\r\n");
        for (const line of lines) {
          expect(utf8.encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        }
      }),
    );
  });

  it("is read by parsers that we did not write as the schedule has it", () => {
    // Parsers do not agree on a wall time that the clocks show twice.
    const clear = agreed.map((meetings) => meetings.filter(({ date, start, end }) => ![start, end].some((time) => time >= "02:00" && time < "03:00") || !/-10-(?:25|31)$/.test(date)));
    fc.assert(
      fc.property(clear, (meetings) => {
        const schedule = scheduleOf(meetings);
        const expected = toCalendarEvents(round2026, schedule).map(({ id, title, start, end }) => ({ uid: `${id}@kulturskole-veiledning`, summary: title, start, end }));
        const written = toICalendar(round2026, schedule, { dtstamp: "2026-05-01T10:00:00Z" });
        expect(eventsByIcalJs(written)).toEqual(expected);
        expect(eventsByNodeIcal(written)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});

describe("whatever is given as a calendar", () => {
  const published = toICalendar(round2026, scheduleOf([]), { dtstamp: "2026-05-01T10:00:00Z" });
  const line = fc.oneof(
    fc.constantFrom("BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "BEGIN:STANDARD", "END:STANDARD", "TZID:Z"),
    fc.constantFrom("UID:2026-2027.guidance-meeting.autumn-2026.1@kulturskole-veiledning", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZOFFSETFROM:+0100", "TZOFFSETTO:x"),
    fc.constantFrom("DTSTART;TZID=Z:20261014T120000", "DTEND;TZID=Z:20261014T130000", "DTSTART;VALUE=DATE:20261014", "DURATION:PT1H", "DTSTART:19700101T000000"),
    fc.string({ unit: "binary", maxLength: 60 }),
  );
  const lines = fc.array(line, { maxLength: 40 }).map((each) => each.join("\r\n"));
  const damaged = fc.tuple(fc.nat(published.length), fc.nat(40), text).map(([at, length, other]) => published.slice(0, at) + other + published.slice(at + length));
  const calendar = fc.oneof(lines, lines.map((inner) => `BEGIN:VCALENDAR\r\n${inner}\r\nEND:VCALENDAR`), damaged, text);

  it("it is read, or refused with what to give, as an edited calendar and as the previous one", () => {
    fc.assert(
      fc.property(calendar, fc.boolean(), (given, includeCancelled) => {
        expect(complaintsAbout(() => readGuidanceMeetings(round2026, given), "it")).toEqual([]);
        expect(complaintsAbout(() => toICalendar(round2026, scheduleOf([]), { dtstamp: "2026-05-01T10:00:00Z", previous: given, includeCancelled }), "it")).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("what it gives can be made a schedule of", () => {
    fc.assert(
      fc.property(calendar, (given) => {
        let read;
        try {
          read = readGuidanceMeetings(round2026, given);
        } catch {
          return;
        }
        expect(() => buildSchedule(round2026, { guidanceMeetings: read.meetings })).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});

/** What each event says, without when and how often it has changed. */
function contentsOf(calendarText: string): ReadonlyMap<string, { readonly sequence: number; readonly content: string }> {
  const sequences = sequencesOf(calendarText);
  return new Map(Object.entries(sequences).map(([uid, sequence]) => [uid, { sequence, content: contentIn(calendarText, uid) }]));
}
