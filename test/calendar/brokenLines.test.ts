import { describe, expect, it } from "vitest";
import { readGuidanceMeetings } from "../../src/calendar/index.js";
import { explain } from "../../src/explain/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { refusalOf } from "../input/refusal.js";
import { agreed, april, autumn, calendarWith, november } from "./calendars.js";

const text = calendarWith();
const lines = text.split("\r\n");
const [first] = lines.flatMap((line, index) => (line.startsWith("UID:2026-2027.guidance-meeting.autumn-2026.1@") ? [index] : []));
if (first === undefined) throw new Error("The first meeting has a UID");

/** The calendar with something else for some lines, counted from the UID of the first meeting. */
const withLines = (at: number, count: number, ...others: readonly string[]) => lines.toSpliced(first + at, count, ...others).join("\r\n");

/** Which meetings are read, and at which lines something was passed over. */
function read(calendar: string) {
  const { meetings, findings } = readGuidanceMeetings(round2026, calendar);
  const told = findings.find(({ rule }) => rule === "calendar.lines");
  return { dates: meetings.map(({ date }) => date), told: told === undefined ? [] : (told.received as { readonly lines: readonly number[] }).lines };
}

const dates = agreed.map(({ date }) => date);
const others = [november, april, autumn].map(({ date }) => date);

describe("a broken line loses one event, and the others are read", () => {
  it.each<[string, string, number]>([
    ["a line without a colon", withLines(5, 0, "Ta med kaker"), first + 6],
    ["a line break in the middle of a text", withLines(5, 0, "DESCRIPTION:Ta med", "kaker"), first + 7],
    ["a rule that is none", withLines(5, 0, "RRULE:FREQ=Kari"), first + 6],
    ["a parameter without an end", withLines(5, 0, 'SUMMARY;X="Kari:x'), first + 6],
    ["an alarm that does not end", withLines(5, 0, "BEGIN:VALARM", "ACTION:DISPLAY"), lines.indexOf("END:VEVENT", first) + 3],
    ["an alarm that does not begin", withLines(5, 0, "END:VALARM"), first + 6],
    ["a broken line in an alarm", withLines(5, 0, "BEGIN:VALARM", "kaker", "END:VALARM"), first + 7],
    ["an end that is lost", lines.toSpliced(lines.indexOf("END:VEVENT", first), 1).join("\r\n"), first],
    ["an end with a slip", lines.with(lines.indexOf("END:VEVENT", first), "END:VEVEN").join("\r\n"), lines.indexOf("END:VEVENT", first) + 1],
    ["a beginning that is lost", withLines(-1, 1), lines.indexOf("END:VEVENT", first)],
    ["a beginning with a slip", withLines(-1, 1, "BEGIN:VEVEN"), lines.indexOf("END:VEVENT", first) + 1],
  ])("%s", (_what, calendar, line) => {
    expect(read(calendar)).toEqual({ dates: others, told: [line] });
  });

  it("or none, where it is no event’s", () => {
    expect(read(text.replace("VERSION", "Kari Nordmann\r\nVERSION"))).toEqual({ dates, told: [2] });
    expect(read(`From: kari@example.com\r\n\r\n${text}`)).toEqual({ dates, told: [1] });
    expect(read(text.replace("END:VTIMEZONE", "x\r\nEND:VTIMEZONE"))).toEqual({ dates, told: [lines.indexOf("END:VTIMEZONE") + 1] });
    expect(read(text.replace("END:VCALENDAR\r\n", ""))).toEqual({ dates, told: [1] });
  });

  it("and every one is counted, of which the first twenty are told by their lines", () => {
    const broken = text.replace("VERSION", `${"Kari\r\n".repeat(30)}VERSION`);
    const told = readGuidanceMeetings(round2026, broken).findings.find(({ rule }) => rule === "calendar.lines");
    expect(told?.received).toEqual({ count: 30, lines: Array.from({ length: 20 }, (_, index) => index + 2) });
    expect(told && explain(round2026, told, "en")).toMatch(/^30 parts of the calendar cannot be read and were passed over\. See lines 2, 3, .* and 21\. /);
    expect(JSON.stringify(told)).not.toContain("Kari");
  });

  it("but what is cut off in the middle of an event is refused: nobody knows what is missing", () => {
    expect(refusalOf(() => readGuidanceMeetings(round2026, text.slice(0, text.indexOf("SUMMARY"))))?.issues[0]?.message).toBe("Expected the text of a calendar");
  });
});

describe("a meeting of which the newest version has a broken line", () => {
  const original = lines.slice(first - 1, lines.indexOf("END:VEVENT", first) + 1);
  const copyWith = (...changes: readonly string[]) => original.filter((line) => !line.startsWith("SEQUENCE")).toSpliced(2, 0, ...changes);
  const codesIn = (calendar: string) => {
    const { findings } = readGuidanceMeetings(round2026, calendar);
    return findings.filter(({ outcome }) => outcome !== "met" && outcome !== "not-applicable").map(({ rule, code }) => `${rule} ${code}`);
  };

  it.each<[string, readonly string[]]>([
    ["that is newer by SEQUENCE", copyWith("SEQUENCE:5", "Ta med kaker")],
    ["in which SEQUENCE itself is broken", copyWith("SEQUENCE 5")],
    ["whose end is lost", copyWith("SEQUENCE:5").slice(0, -1)],
  ])("is not read from an older one, and is told by its name: %s", (_what, newest) => {
    for (const calendar of [lines.toSpliced(first - 1, 0, ...newest), lines.toSpliced(lines.lastIndexOf("END:VCALENDAR"), 0, ...newest)].map((each) => each.join("\r\n"))) {
      expect(read(calendar).dates).toEqual(others);
      expect(codesIn(calendar)).toEqual(["calendar.lines passed-over", "calendar.meeting.time unreadable"]);
    }
  });

  it("is read where the broken one is older, or says nothing of which meeting it is", () => {
    for (const broken of [copyWith("SEQUENCE:0", "DTSTAMP:20200101T000000Z", "Kari"), copyWith("SEQUENCE:5", "Kari").filter((line) => !line.startsWith("UID"))]) {
      const calendar = lines.toSpliced(first - 1, 0, ...broken).join("\r\n");
      expect(read(calendar).dates).toEqual(dates);
      expect(codesIn(calendar)).toEqual(["calendar.lines passed-over"]);
    }
  });

  it("and leaves the number of other events as it is", () => {
    const received = (calendar: string) => readGuidanceMeetings(round2026, calendar).findings.find(({ code }) => code === "others-left-alone")?.received;
    expect(received(lines.toSpliced(first - 1, 0, "BEGIN:VEVENT", "UID:somebody", "Kari", "END:VEVENT").join("\r\n"))).toBe(received(text));
  });
});

describe("lines that end otherwise than in CRLF are read", () => {
  it.each([
    ["LF", "\n"],
    ["CR", "\r"],
    ["CRCRLF, as some mail servers write it", "\r\r\n"],
  ])("%s", (_what, end) => {
    expect(read(text.replaceAll("\r\n", end))).toEqual({ dates, told: [] });
  });
});

describe("a line that is too long is refused before it is read", () => {
  const long = (length: number) => withLines(5, 0, `X-A:${"x".repeat(length - 4)}`);

  it.each([
    ["of 100 000 characters, no", 100_000, undefined],
    ["of one more, with its number", 100_001, { expectation: "shorter-lines", most: 100_000, line: first + 6 }],
  ])("%s", (_what, length, params) => {
    expect(refusalOf(() => readGuidanceMeetings(round2026, long(length)))?.issues[0]?.params).toEqual(params);
  });

  it("also where it is folded", () => {
    const folded = withLines(5, 0, `X-A:${"x".repeat(70)}`, ...Array.from({ length: 1500 }, () => ` ${"x".repeat(74)}`));
    expect(refusalOf(() => readGuidanceMeetings(round2026, folded))?.issues[0]?.params).toMatchObject({ line: first + 6 });
  });

  it("and as the previous calendar, and the edited one", () => {
    for (const option of ["previous", "edited"]) {
      expect(refusalOf(() => calendarWith({ [option]: long(100_001) }))?.issues).toMatchObject([{ path: [option], params: { expectation: "shorter-lines" } }]);
    }
  });
});
