import { describe, expect, it } from "vitest";
import { toICalendar } from "../../src/calendar/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { refusalOf } from "../input/refusal.js";
import { calendarWith, contentLinesOf, eventsOf, november, october, published, saidOf, sequencesOf } from "./calendars.js";

const uid = "UID:2026-2027.guidance-meeting.autumn-2026.2@5006.kulturskole-veiledning";
const second = "guidance-meeting.autumn-2026.2";

/** A calendar with one event of ours that says what is given, besides its UID. */
function calendarSaying(...lines: readonly string[]): string {
  return ["BEGIN:VCALENDAR", "BEGIN:VEVENT", uid, ...lines, "END:VEVENT", "END:VCALENDAR", ""].join("\r\n");
}

const dates = ["DTSTART;VALUE=DATE:20261124", "DTEND;VALUE=DATE:20261125"];

function problemsWith(previous: string): unknown {
  return refusalOf(() => calendarWith({ previous }))?.issues.map(({ path, message }) => ({ path, message }));
}

describe("the last published calendar is refused", () => {
  it.each([
    ["empty", ""],
    ["blank", " \r\n"],
    ["some other text", "Kari Nordmann"],
    ["a contact", "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Kari Nordmann\r\nEND:VCARD\r\n"],
    ["an event without its calendar", "BEGIN:VEVENT\r\nUID:Kari\r\nEND:VEVENT\r\n"],
    ["a calendar that is cut off", calendarWith().slice(0, 2000)],
  ])("when it is %s", (_what, previous) => {
    expect(problemsWith(previous)).toEqual([{ path: ["previous"], message: "Expected the text of a calendar" }]);
  });

  it.each([
    ["ends twice", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\nEND:VCALENDAR\r\nX:Kari Nordmann\r\n", 3],
    ["has a line without a colon", calendarSaying("Kari Nordmann"), 4],
    ["has a parameter without an end", calendarSaying('SUMMARY;X="Kari Nordmann:x'), 4],
    ["has a rule that is none", calendarSaying("RRULE:FREQ=Kari"), 4],
    ["has events in events, a hundred thousand deep", `BEGIN:VCALENDAR\r\n${"BEGIN:VEVENT\r\n".repeat(100_000)}${"END:VEVENT\r\n".repeat(100_000)}END:VCALENDAR\r\n`, 2],
    ["has no end", calendarWith().replace("END:VCALENDAR", ""), 1],
  ])("when it %s: of what is passed over, the count would be lost", (_what, previous, line) => {
    const issue = { message: "Expected a calendar of which every line can be read", params: { expectation: "unbroken-calendar", line } };
    expect(refusalOf(() => calendarWith({ previous }))?.issues).toMatchObject([issue]);
  });

  it.each(["-1", "2147483647", "99999999999999999999"])("when an event of ours has changed %s times, from which nobody can count on", (sequence) => {
    const message = "Expected a calendar whose events count their changes in whole numbers that can still grow";
    expect(problemsWith(calendarSaying(`SEQUENCE:${sequence}`))).toEqual([{ path: ["previous"], message }]);
  });

  it.each(["", ";X-SEQUENCE=Kari", ";X-SEQUENCE=-1", ";X-SEQUENCE=0.5"])("when the count of an event that is gone is none: %s", (count) => {
    expect(problemsWith(`BEGIN:VCALENDAR\r\nX-KULTURSKOLE-REMOVED${count}:${uid.slice(4)}\r\nEND:VCALENDAR\r\n`)).toHaveLength(1);
  });

  const notOurs = { path: ["previous"], message: "Expected the calendar of this round and this municipality, as it was last published" };

  it.each([
    ["another municipality’s", calendarWith({ municipality: { number: "5007" } })],
    ["one for which no municipality was named", calendarSaying().replace("@5006.", "@")],
    ["one of another round", calendarSaying().replace("UID:2026-2027.", "UID:2028-2029.")],
    ["somebody’s own", calendarSaying().replace(uid, "UID:Kari")],
    ["one whose events have no names", calendarSaying().replace(`${uid}\r\n`, "")],
    ["alarms in alarms, a hundred thousand deep", calendarSaying("BEGIN:VALARM\r\n".repeat(100_000) + "END:VALARM\r\n".repeat(100_000)).replace(uid, "UID:Kari")],
  ])("when it has events, and none of this round and municipality: %s", (_what, previous) => {
    expect(problemsWith(previous)).toEqual([notOurs]);
  });

  it.each([
    ["DTSTAMP:20260501T100001Z"],
    ["LAST-MODIFIED:20260501T100001Z"],
    ["DTSTAMP:20250501T100000Z", "LAST-MODIFIED:20260501T100001Z"],
  ])("when it was written or changed a second later than it is published again: %s", (...lines) => {
    const message = "Expected an instant that does not come before the previous calendar was written";
    expect(problemsWith(calendarSaying(...lines))).toEqual([{ path: ["dtstamp"], message }]);
  });

  it("when it is longer than twenty million characters, without being read", () => {
    expect(problemsWith("X".repeat(20_000_001))).toMatchObject([{ path: ["previous"] }]);
  });
});

describe("the last published calendar is read", () => {
  it.each([
    ["with a mark of byte order", (text: string) => `\ufeff${text}`],
    ["with line feeds alone", (text: string) => text.replaceAll("\r\n", "\n")],
    ["without its last line break", (text: string) => text.trimEnd()],
    ["folded otherwise", (text: string) => text.replaceAll("\r\n ", "").replaceAll(/DESCRIPTION:(.{30})/g, "DESCRIPTION:$1\r\n\t")],
    ["with small letters where they do not matter", (text: string) => text.replaceAll("BEGIN:VEVENT", "begin:vevent").replaceAll("SUMMARY:", "summary:")],
    ["after another calendar in the same text", (text: string) => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n${text}`],
    ["with somebody else's events around ours", (text: string) => text.replace("BEGIN:VEVENT", "BEGIN:VEVENT\r\nUID:Kari\r\nSEQUENCE:-7\r\nDTSTART:x\r\nEND:VEVENT\r\nBEGIN:VEVENT")],
    ["with a task and an alarm in it", (text: string) => text.replace("END:VEVENT", "BEGIN:VALARM\r\nACTION:DISPLAY\r\nEND:VALARM\r\nEND:VEVENT\r\nBEGIN:VTODO\r\nUID:x\r\nEND:VTODO")],
  ])("%s", (_how, change) => {
    const text = calendarWith();
    expect(calendarWith({ previous: change(text), includeCancelled: true })).toBe(text);
  });

  it.each([
    ["when it was written at the very instant at which it is published again", calendarSaying("DTSTAMP:20260501T100000Z", "LAST-MODIFIED:20260501T100000Z")],
    ["when it does not say in instants when it was written", calendarSaying("DTSTAMP:20260501T100001", "LAST-MODIFIED:Kari")],
    ["whenever somebody else has written theirs", calendarSaying().replace("BEGIN:VEVENT", "BEGIN:VEVENT\r\nUID:Kari\r\nDTSTAMP:20270501T100000Z\r\nEND:VEVENT\r\nBEGIN:VEVENT")],
  ])("%s", (_how, previous) => {
    expect(sequencesOf(calendarWith({ previous }))[second]).toBe(1);
  });

  it("when it is empty, or has only the counts of what is gone", () => {
    const empty = toICalendar(round2026, { round: "2026-2027", activities: [] }, published);
    expect(calendarWith({ previous: empty })).toBe(calendarWith());
    const emptied = toICalendar(round2026, { round: "2026-2027", activities: [] }, { ...published, previous: calendarWith() });
    expect(new Set(Object.values(sequencesOf(calendarWith({ previous: emptied }))))).toEqual(new Set([1]));
  });

  it("by its greater count where it has an event twice", () => {
    const text = calendarSaying("SEQUENCE:4").replace("END:VCALENDAR", `BEGIN:VEVENT\r\n${uid}\r\nSEQUENCE:2\r\nEND:VEVENT\r\nEND:VCALENDAR`);
    expect(sequencesOf(calendarWith({ previous: text }, [october, november]))[second]).toBe(5);
  });

  it("as never changed where it does not count", () => {
    expect(sequencesOf(calendarWith({ previous: calendarSaying() }, [october, november]))[second]).toBe(1);
  });

  it("as changed now where it does not say when", () => {
    const text = calendarWith({}, [october, november]);
    const previous = text.replaceAll(/LAST-MODIFIED:.*\r\n/g, "LAST-MODIFIED:Kari\r\n");
    expect(saidOf(calendarWith({ previous, dtstamp: "2026-06-01T08:00:00Z" }, [october, november]), second, "LAST-MODIFIED")).toBe("20260601T080000Z");
    expect(sequencesOf(calendarWith({ previous }, [october, november]))[second]).toBe(0);
  });

  it("also with components in components, a hundred thousand deep", () => {
    const deep = "BEGIN:X-A\r\n".repeat(100_000) + "END:X-A\r\n".repeat(100_000);
    expect(calendarWith({ previous: calendarWith().replace("END:VCALENDAR", `${deep}END:VCALENDAR`) })).toBe(calendarWith());
  });

  it("also with names in it that every object has", () => {
    const previous = calendarSaying("__PROTO__:x", "CONSTRUCTOR;VALUE=__PROTO__:x", "X;__PROTO__=x;VALUE=CONSTRUCTOR:y", "TOSTRING:x", "SEQUENCE:1");
    expect(sequencesOf(calendarWith({ previous }, [october, november]))[second]).toBe(2);
  });
});

describe("what is told as cancelled", () => {
  const told = (...lines: readonly string[]) => eventsOf(calendarWith({ previous: calendarSaying(...lines), includeCancelled: true }, [october])).at(-1);

  it("is what, where and when it was, and nothing else that the text held", () => {
    const others = ["ATTENDEE;CN=Kari:mailto:kari@example.com", "ORGANIZER:mailto:kari@example.com", "RRULE:FREQ=DAILY", "URL:https://x.no/", "X-A:b", "STATUS:CONFIRMED"];
    expect(told(...dates, ...others, "SUMMARY:Møte", "LOCATION:Rådhuset")?.slice(3)).toEqual([
      "SEQUENCE:1",
      ...dates,
      "SUMMARY:Møte",
      "LOCATION:Rådhuset",
      "STATUS:CANCELLED",
      "TRANSP:TRANSPARENT",
    ]);
  });

  it("holds no line break, no half characters and nothing that turns text around", () => {
    const lines = told(...dates, "SUMMARY:M\rORGANIZER:x\u2028\ud800\u202e", "DESCRIPTION;VALUE=X-Y:a\\nb\u0000c", "LOCATION;LANGUAGE=nb:Rå\\,d");
    expect(lines?.slice(6, 9)).toEqual(["SUMMARY:M ORGANIZER:x", "DESCRIPTION:a\\\\nb c", "LOCATION:Rå\\,d"]);
  });

  it.each([
    ["at a time in Oslo", "DTSTART;TZID=Europe/Oslo:20261124T093000", "DTEND;TZID=Europe/Oslo:20261124T114500"],
    ["at a time in UTC", "DTSTART:20261124T083000Z", "DTEND:20261124T104500Z"],
  ])("is %s as it was", (_when, ...moments) => {
    expect(told(...moments, "SUMMARY:Møte")?.slice(4, 6)).toEqual(moments);
  });

  it.each([
    ["floats", "DTSTART:20261124T093000", "DTEND:20261124T114500"],
    ["is in another zone", "DTSTART;TZID=Europe/Paris:20261124T093000", "DTEND;TZID=Europe/Paris:20261124T114500"],
    ["carries more than its zone", "DTSTART;TZID=Europe/Oslo;X=y:20261124T093000", "DTEND;TZID=Europe/Oslo:20261124T114500"],
    ["is on a day that does not exist", "DTSTART;VALUE=DATE:20260230", "DTEND;VALUE=DATE:20260301"],
    ["is at a time that does not exist", "DTSTART:20261124T250000Z", "DTEND:20261124T260000Z"],
    ["is no time", "DTSTART;VALUE=X-Y:Kari", "DTEND;VALUE=X-Y:Kari"],
    ["has no end", "DTSTART;VALUE=DATE:20261124", "X-A:b"],
    ["has no start", "X-A:b", "DTEND;VALUE=DATE:20261124"],
  ])("leaves out what %s, and keeps its count", (_what, ...moments) => {
    const text = calendarWith({ previous: calendarSaying(...moments, "SEQUENCE:3"), includeCancelled: true }, [october]);
    expect(text).not.toContain("STATUS:CANCELLED");
    expect(contentLinesOf(text)).toContain(`X-KULTURSKOLE-REMOVED;X-SEQUENCE=3:${uid.slice(4)}`);
  });
});
