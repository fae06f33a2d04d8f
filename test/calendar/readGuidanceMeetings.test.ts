import { describe, expect, it } from "vitest";
import { readGuidanceMeetings, type ReadingOptions } from "../../src/calendar/index.js";
import { InvalidInputError } from "../../src/input/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { agreed, april, autumn, calendarWith, november, october } from "./calendars.js";
import { calendarOf, event, exchangeZone, kolkata, meetingAt, newYork, outlookZone, uidOfMeeting, zone } from "./edited.js";

function meetingsIn(text: string, options?: ReadingOptions) {
  return readGuidanceMeetings(round2026, text, options).meetings;
}

/** What was found, by the last part of the rule: all but that everything is well. */
function foundIn(text: string, options?: ReadingOptions): readonly string[] {
  const { findings } = readGuidanceMeetings(round2026, text, options);
  return findings.filter(({ outcome }) => outcome !== "met").map(({ rule, code }) => `${rule.replace("calendar.", "")} ${code}`);
}

const oslo = (start: string, end: string) => [`DTSTART;TZID=Europe/Oslo:${start}`, `DTEND;TZID=Europe/Oslo:${end}`];

describe("a calendar as it was published", () => {
  it('gives back what was agreed (provision "participation/2")', () => {
    expect(meetingsIn(calendarWith())).toEqual(agreed);
    expect(foundIn(calendarWith())).toEqual(["meetings.found others-left-alone"]);
    expect(readGuidanceMeetings(round2026, calendarWith()).outcome).toBe("met");
  });

  it.each(["nb", "nn", "en"] as const)("gives it back in %s", (locale) => {
    expect(meetingsIn(calendarWith({ locale }))).toEqual(agreed);
  });

  it("gives it back by semester, in the order of the numbers", () => {
    expect(meetingsIn(calendarWith({}, [autumn, november, april, october]))).toEqual([november, october, april, autumn]);
  });

  it("has no meetings before any is agreed", () => {
    expect(meetingsIn(calendarWith({}, []))).toEqual([]);
    expect(foundIn(calendarWith({}, []))).toEqual(["meetings.found none-found", "meetings.found others-left-alone", "meetings.municipality no-municipality"]);
  });

  it("gives back nothing that is cancelled, or only proposed", () => {
    const previous = calendarWith();
    const text = calendarWith({ previous, includeCancelled: true, tentative: ["2026-2027.guidance-meeting.spring-2027.1"] }, [october, april]);
    expect(meetingsIn(text)).toEqual([october]);
    expect(foundIn(text).slice(1)).toEqual(["meeting.standing tentative", "meeting.standing cancelled", "meeting.standing cancelled"]);
  });
});

describe("a meeting that somebody has moved", () => {
  it.each<[string, readonly string[], readonly (readonly string[])[]]>([
    ["in Oslo's zone by name", oslo("20261014T130000", "20261014T160000"), []],
    ["in Oslo's zone with a prefix, as some programs name it", ["DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Oslo:20261014T130000", "DTEND;TZID=/freeassociation.sourceforge.net/Europe/Oslo:20261014T160000"], []],
    ["in UTC, as Google writes it", ["DTSTART:20261014T110000Z", "DTEND:20261014T140000Z"], []],
    ["in the zone that Outlook says Norway is in", ["DTSTART;TZID=W. Europe Standard Time:20261014T130000", "DTEND;TZID=W. Europe Standard Time:20261014T160000"], [outlookZone]],
    ["in the same zone as Exchange writes it", ["DTSTART;TZID=W. Europe Standard Time:20261014T130000", "DTEND;TZID=W. Europe Standard Time:20261014T160000"], [exchangeZone]],
    ["in New York", ["DTSTART;TZID=America/New_York:20261014T070000", "DTEND;TZID=America/New_York:20261014T100000"], [newYork]],
    ["in a zone without changes of the clocks", ["DTSTART;TZID=Kolkata:20261014T163000", "DTEND;TZID=Kolkata:20261014T193000"], [kolkata]],
    ["with each end in another zone", ["DTSTART;TZID=America/New_York:20261014T070000", "DTEND:20261014T140000Z"], [newYork]],
    ["without a zone", ["DTSTART:20261014T130000", "DTEND:20261014T160000"], []],
    ["with a duration for an end", ["DTSTART;TZID=Europe/Oslo:20261014T130000", "DURATION:PT3H"], []],
    ["with a duration in seconds, and in UTC", ["DTSTART:20261014T110000Z", "DURATION:PT10800S"], []],
  ])("is read on Oslo's clocks: %s", (_how, lines, zones) => {
    expect(meetingsIn(calendarOf(...zones, meetingAt(...lines)))).toEqual([{ ...october, date: "2026-10-14", start: "13:00", end: "16:00" }]);
  });

  it.each([
    ["20261024T120000", "2026-10-24", "18:00"],
    ["20261025T120000", "2026-10-25", "17:00"],
    ["20261031T120000", "2026-10-31", "17:00"],
    ["20261101T120000", "2026-11-01", "18:00"],
    ["20261101T200000", "2026-11-02", "02:00"],
  ])("from New York is read by both clocks' own changes: %s", (start, date, time) => {
    const text = calendarOf(newYork, meetingAt(`DTSTART;TZID=America/New_York:${start}`, "DURATION:PT1H"));
    expect(meetingsIn(text)).toMatchObject([{ date, start: time }]);
  });

  it("means what the calendar says of its zone, whatever the zone is called", () => {
    const moved = zone("Europe/London", { from: "-0800", to: "-0800", start: "19700101T000000" });
    expect(meetingsIn(calendarOf(moved, meetingAt("DTSTART;TZID=Europe/London:20261014T040000", "DURATION:PT1H")))).toMatchObject([{ start: "14:00" }]);
  });

  it.each([
    ["converted, which is no problem", ["DTSTART:20261014T110000Z", "DTEND:20261014T140000Z"], "met converted"],
    ["read as Oslo's, which somebody should check", ["DTSTART:20261014T130000", "DTEND:20261014T160000"], "needs-judgement without-zone"],
    ["read as Oslo's where one end has no zone", ["DTSTART:20261014T110000Z", "DTEND:20261014T160000"], "needs-judgement without-zone"],
    ["read as it stands", oslo("20261014T130000", "20261014T160000"), "met on-oslos-clocks"],
  ])("is told to be %s", (_what, lines, answer) => {
    const { findings } = readGuidanceMeetings(round2026, calendarOf(meetingAt(...lines)));
    expect(findings.filter(({ rule }) => rule === "calendar.meeting.time").map(({ outcome, code }) => `${outcome} ${code}`)).toEqual([answer]);
  });

  it("keeps the semester that it was agreed for, wherever it is moved", () => {
    const text = calendarOf(meetingAt(...oslo("20270414T120000", "20270414T150000")));
    expect(meetingsIn(text)).toEqual([{ ...october, date: "2027-04-14" }]);
    expect(foundIn(text)).toEqual(["meeting.semester in-another-semester"]);
  });

  it.each([
    ["the first day of the first semester", "20260801", []],
    ["the last day of the first semester", "20261231", []],
    ["the first day of the next", "20270101", ["meeting.semester in-another-semester"]],
    ["the last day of the last", "20271231", ["meeting.semester in-another-semester"]],
    ["the day before the first", "20260731", ["meeting.semester outside-every-semester"]],
    ["the day after the last", "20280101", ["meeting.semester outside-every-semester"]],
  ])("is read also outside its semester and the program, and reported: %s", (_what, day, found) => {
    const text = calendarOf(meetingAt(...oslo(`${day}T120000`, `${day}T150000`)));
    expect(meetingsIn(text)).toHaveLength(1);
    expect(foundIn(text)).toEqual(found);
  });
});

describe("a meeting on the night when the clocks are put forward", () => {
  it.each<[string, readonly string[], object]>([
    ["from a time that they skip", oslo("20270328T023000", "20270328T031000"), { date: "2027-03-28", start: "02:30", end: "03:10" }],
    ["within the hour that they skip", oslo("20270328T021500", "20270328T024500"), { date: "2027-03-28", start: "02:15", end: "02:45" }],
    ["from that time, with a duration", ["DTSTART;TZID=Europe/Oslo:20270328T023000", "DURATION:PT40M"], { date: "2027-03-28", start: "02:30", end: "04:10" }],
    ["stated in UTC, which skips nothing", ["DTSTART:20270328T003000Z", "DTEND:20270328T011000Z"], { date: "2027-03-28", start: "01:30", end: "03:10" }],
  ])("is read as it stands, for the schedule to find what is wrong with it: %s", (_what, lines, read) => {
    expect(meetingsIn(calendarOf(meetingAt(...lines)))).toMatchObject([read]);
  });
});

describe("a meeting is left out", () => {
  const good = oslo("20261014T130000", "20261014T160000");

  it.each<[string, readonly string[], string]>([
    ["all day", ["DTSTART;VALUE=DATE:20261014", "DTEND;VALUE=DATE:20261015"], "meeting.time all-day"],
    ["until a whole day", ["DTSTART;TZID=Europe/Oslo:20261014T130000", "DTEND;VALUE=DATE:20261015"], "meeting.time all-day"],
    ["without an end", ["DTSTART;TZID=Europe/Oslo:20261014T130000"], "meeting.time end-missing"],
    ["without a start", ["DTEND;TZID=Europe/Oslo:20261014T130000"], "meeting.time unreadable"],
    ["in a zone that nobody describes", ["DTSTART;TZID=Mars:20261014T130000", "DTEND;TZID=Mars:20261014T160000"], "meeting.time zone-unknown"],
    ["on a day that does not exist", oslo("20260230T130000", "20260230T160000"), "meeting.time unreadable"],
    ["at a time that does not exist", oslo("20261014T250000", "20261014T260000"), "meeting.time unreadable"],
    ["in a year in which there is no calendar", oslo("19991014T130000", "19991014T160000"), "meeting.time unreadable"],
    ["in another such year", oslo("22001014T130000", "22001014T160000"), "meeting.time unreadable"],
    ["at a time in other words", ["DTSTART:14. oktober", "DTEND:15. oktober"], "meeting.time unreadable"],
    ["with a duration that is none", ["DTSTART;TZID=Europe/Oslo:20261014T130000", "DURATION:3 timer"], "meeting.time unreadable"],
    ["with a duration beyond all calendars", ["DTSTART;TZID=Europe/Oslo:20261014T130000", "DURATION:P99999999W"], "meeting.time unreadable"],
    ["that ends on the next day", oslo("20261014T230000", "20261015T010000"), "meeting.time another-day"],
    ["that ends on the next day in Oslo, where it is later", ["DTSTART:20261014T203000Z", "DTEND:20261014T223000Z"], "meeting.time another-day"],
    ["that ends when it begins", oslo("20261014T130000", "20261014T130000"), "meeting.time end-first"],
    ["that ends before it begins", oslo("20261014T130000", "20261014T120000"), "meeting.time end-first"],
    ["that takes less than no time", ["DTSTART;TZID=Europe/Oslo:20261014T130000", "DURATION:-PT1H"], "meeting.time end-first"],
    ["that ends before it begins in the hour that the clocks skip", oslo("20270328T023000", "20270328T021000"), "meeting.time end-first"],
    ["that ends when it begins in the hour that the clocks skip", oslo("20270328T023000", "20270328T023000"), "meeting.time end-first"],
    ["that ends before it begins in the hour that comes twice", oslo("20271031T023000", "20271031T021000"), "meeting.time end-first"],
    ["that ends the second time the clocks show less than when it began", ["DTSTART:20271031T003000Z", "DTEND:20271031T011000Z"], "meeting.time end-first"],
    ["cancelled", [...good, "STATUS:CANCELLED"], "meeting.standing cancelled"],
    ["cancelled, in small letters", [...good, "STATUS:cancelled"], "meeting.standing cancelled"],
    ["cancelled, as Americans spell it", [...good, "STATUS:CANCELED"], "meeting.standing cancelled"],
    ["cancelled, with blanks around it", [...good, "STATUS: Cancelled "], "meeting.standing cancelled"],
    ["not confirmed, with a blank", [...good, "STATUS:tentative "], "meeting.standing tentative"],
    ["of a status that nobody knows", [...good, "STATUS:AVLYST"], "meeting.standing status-unknown"],
    ["not confirmed", [...good, "STATUS:TENTATIVE"], "meeting.standing tentative"],
    ["a series", [...good, "RRULE:FREQ=WEEKLY;COUNT=3"], "meeting.standing recurring"],
    ["a series by dates", [...good, "RDATE;TZID=Europe/Oslo:20261021T130000"], "meeting.standing recurring"],
    ["one of a series", [...good, "RECURRENCE-ID;TZID=Europe/Oslo:20261014T130000"], "meeting.standing recurring"],
  ])("%s", (_what, lines, found) => {
    const text = calendarOf(meetingAt(...lines));
    expect(meetingsIn(text)).toEqual([]);
    expect(foundIn(text)).toEqual([found]);
  });

  it.each(["STATUS:", "STATUS: ", "STATUS:CONFIRMED ", "STATUS:confirmed"])("but not when its status says no more than that it takes place: %j", (status) => {
    expect(foundIn(calendarOf(meetingAt(...good, status)))).toEqual([]);
  });

  it("when it is in the calendar already: the first is read", () => {
    const text = calendarOf(meetingAt(...good), meetingAt(...oslo("20261021T130000", "20261021T160000")));
    expect(meetingsIn(text)).toMatchObject([{ date: "2026-10-14" }]);
    expect(foundIn(text)).toEqual(["meeting.standing repeated"]);
  });

  it("while the others are read", () => {
    const allDay = event(uidOfMeeting("autumn-2026", 2), "DTSTART;VALUE=DATE:20261124", "X-KULTURSKOLE-MODE:PHYSICAL");
    expect(meetingsIn(calendarOf(allDay, meetingAt(...good)))).toHaveLength(1);
    expect(foundIn(calendarOf(allDay, meetingAt(...good)))).toEqual(["meeting.time all-day"]);
  });
});

describe("what a calendar is sent for", () => {
  const good = oslo("20261014T130000", "20261014T160000");
  const sent = (method: string) => calendarOf([`METHOD:${method}`], meetingAt(...good));

  it.each(["PUBLISH", "REQUEST", "publish", " REQUEST "])("may be an agreement: %s", (method) => {
    expect(meetingsIn(sent(method))).toHaveLength(1);
    expect(foundIn(sent(method))).toEqual([]);
  });

  it.each([
    ["COUNTER", "counter-proposal"],
    ["counter ", "counter-proposal"],
    ["DECLINECOUNTER", "message"],
    ["REPLY", "message"],
    ["REFRESH", "message"],
    ["ADD", "message"],
    ["X-NOBODY-KNOWS", "message"],
    ["CANCEL", "cancelled"],
  ])("is no agreement where it is %s, and that is told", (method, code) => {
    expect(meetingsIn(sent(method))).toEqual([]);
    expect(foundIn(sent(method))).toEqual([`meeting.standing ${code}`]);
  });

  it("is each calendar’s own: a reply in one takes nothing from the agreement in another", () => {
    const reply = calendarOf(["METHOD:REPLY"], meetingAt(...oslo("20261021T130000", "20261021T160000"), "SEQUENCE:9"));
    for (const text of [reply + sent("PUBLISH"), sent("PUBLISH") + reply]) {
      expect(meetingsIn(text)).toMatchObject([{ date: "2026-10-14" }]);
      expect(foundIn(text)).toEqual(["meeting.standing message"]);
    }
  });

  it("cancels what was published before", () => {
    const cancel = calendarOf(["METHOD:CANCEL"], meetingAt(...good, "SEQUENCE:1"));
    expect(meetingsIn(sent("REQUEST") + cancel)).toEqual([]);
    expect(foundIn(sent("REQUEST") + cancel)).toEqual(["meeting.standing superseded", "meeting.standing cancelled"]);
  });
});

describe("the newest of several events with one UID counts, wherever it stands", () => {
  const on = (day: string, ...lines: readonly string[]) => meetingAt(...oslo(`${day}T130000`, `${day}T160000`), ...lines);
  const either = (older: readonly string[], newer: readonly string[]) => [calendarOf(older, newer), calendarOf(newer, older)];

  it.each<[string, readonly string[], readonly string[]]>([
    ["by SEQUENCE", on("20261014", "SEQUENCE:2"), on("20261021", "SEQUENCE:10")],
    ["by SEQUENCE, whatever DTSTAMP says", on("20261014", "SEQUENCE:0", "DTSTAMP:20270101T000000Z"), on("20261021", "SEQUENCE:1", "DTSTAMP:20260101T000000Z")],
    ["by DTSTAMP where both have one SEQUENCE", on("20261014", "SEQUENCE:1", "DTSTAMP:20260101T000000Z"), on("20261021", "SEQUENCE:1", "DTSTAMP:20260101T000001Z")],
    ["by DTSTAMP where neither has one", on("20261014", "DTSTAMP:20260101T000000Z"), on("20261021", "DTSTAMP:20260201T000000Z")],
    ["by SEQUENCE where only one has it", on("20261014"), on("20261021", "SEQUENCE:1")],
    ["also where the older is cancelled", on("20261014", "STATUS:CANCELLED"), on("20261021", "SEQUENCE:1")],
  ])("%s", (_how, older, newer) => {
    for (const text of either(older, newer)) {
      expect(meetingsIn(text)).toMatchObject([{ date: "2026-10-21" }]);
      expect(foundIn(text)).toEqual(["meeting.standing superseded"]);
    }
  });

  it("also where it is cancelled, or tentative", () => {
    for (const status of ["CANCELLED", "TENTATIVE"]) {
      for (const text of either(on("20261014"), on("20261014", "SEQUENCE:1", `STATUS:${status}`))) expect(meetingsIn(text)).toEqual([]);
    }
  });

  it("and not one day of a series, which is a meeting of its own", () => {
    const series = calendarOf(on("20261014", "RRULE:FREQ=WEEKLY;COUNT=3"), on("20261015", "RECURRENCE-ID;TZID=Europe/Oslo:20261014T130000", "SEQUENCE:5"));
    expect(foundIn(series)).toEqual(["meeting.standing recurring", "meeting.standing recurring"]);
  });
});

describe("where people meet", () => {
  const lines = oslo("20261014T130000", "20261014T160000");

  it.each<[string, readonly string[], string | undefined]>([
    ["is read", ["LOCATION:Steinkjer rådhus\\, rom 2"], "Steinkjer rådhus, rom 2"],
    ["is nowhere where the calendar says nothing", [], undefined],
    ["is nowhere where the calendar says nothing in so many words", ["LOCATION: "], undefined],
    ["is read in one line, without what turns text around", ["LOCATION:Råd\\nhuset\u202e"], "Råd huset"],
    ["is read as far as a schedule takes it", [`LOCATION:${"å".repeat(201)}`], "å".repeat(200)],
  ])("%s", (_what, place, read) => {
    expect(meetingsIn(calendarOf(meetingAt(...lines, ...place)))[0]?.place).toBe(read);
  });

  it("goes out and comes back, and stays when it is published again", () => {
    const [first, ...others] = agreed.map((meeting, index) => ({ ...meeting, ...(index === 0 ? { place: "Steinkjer rådhus" } : {}) }));
    if (first === undefined) throw new Error("Meetings are agreed");
    const text = calendarWith({}, [first, ...others]);
    expect(text).toContain("LOCATION:Steinkjer rådhus\r\n");
    expect(meetingsIn(text)).toEqual([first, ...others]);
    expect(calendarWith({ previous: text }, meetingsIn(text))).toBe(text);
  });
});

describe("how people meet", () => {
  const lines = [uidOfMeeting("autumn-2026", 1), ...oslo("20261014T130000", "20261014T160000")];

  it.each<[string, readonly string[], string, readonly string[]]>([
    ["is read where the calendar says so", ["X-KULTURSKOLE-MODE:DIGITAL"], "digital", []],
    ["is read in small letters", ["X-KULTURSKOLE-MODE:digital"], "digital", []],
    ["is what the call says where the calendar has lost it", [], "physical", ["meeting.mode mode-not-stated"]],
    ["is what the call says where the calendar says something else", ["X-KULTURSKOLE-MODE:HYBRID"], "physical", ["meeting.mode mode-not-stated"]],
  ])("%s", (_what, mode, read, found) => {
    const text = calendarOf(event(...lines, ...mode));
    expect(meetingsIn(text)).toMatchObject([{ mode: read }]);
    expect(foundIn(text)).toEqual(found);
  });
});

describe("what else is in a calendar", () => {
  const good = oslo("20261014T130000", "20261014T160000");
  const named = (uid: string) => event(`UID:${uid}`, ...good, "SUMMARY:Veiledningsmøte", "ATTENDEE:mailto:kari@example.com");

  it.each([
    ["somebody's own event", "7kukuqrfedlm2f9t0vr7stgn4m@google.com"],
    ["a gathering of the round", "2026-2027.kick-off@5006.kulturskole-veiledning"],
    ["a meeting of another round", "2028-2029.guidance-meeting.autumn-2028.1@5006.kulturskole-veiledning"],
    ["a meeting of a semester that is none", "2026-2027.guidance-meeting.winter-2026.1@5006.kulturskole-veiledning"],
    ["a meeting numbered from 0", "2026-2027.guidance-meeting.autumn-2026.0@5006.kulturskole-veiledning"],
    ["a meeting with a number as we write none", "2026-2027.guidance-meeting.autumn-2026.01@5006.kulturskole-veiledning"],
    ["a meeting without a number", "2026-2027.guidance-meeting.autumn-2026@5006.kulturskole-veiledning"],
    ["a meeting of somebody else's making", "2026-2027.guidance-meeting.autumn-2026.1@5006.kulturskole-veiledning.example.com"],
    ["an event with a name that every object has", "__proto__"],
    ["an event with an empty UID", ""],
  ])("is only counted, and repeated nowhere: %s", (_what, uid) => {
    const text = calendarOf(named(uid));
    expect(meetingsIn(text)).toEqual([]);
    expect(foundIn(text)).toEqual(["meetings.found none-found", "meetings.found others-left-alone", "meetings.municipality no-municipality"]);
    expect(JSON.stringify(readGuidanceMeetings(round2026, text))).not.toMatch(/kari|Veiledningsmøte|google/);
  });

  it("may be an event without a UID, tasks, and alarms", () => {
    const text = calendarOf(event("SUMMARY:x"), ["BEGIN:VTODO", uidOfMeeting("autumn-2026", 1), "END:VTODO"], event(uidOfMeeting("autumn-2026", 1), ...good, "BEGIN:VALARM", "END:VALARM"));
    expect(meetingsIn(text)).toHaveLength(1);
  });
});

describe("whose meetings they are", () => {
  const good = oslo("20261014T130000", "20261014T160000");
  const of = (municipality: string, day: string) =>
    event(uidOfMeeting("autumn-2026", 1, municipality), ...oslo(`${day}T130000`, `${day}T160000`), "X-KULTURSKOLE-MODE:PHYSICAL");
  const both = calendarOf(of("5006.", "20261014"), of("5007.", "20261015"));

  it("has to be one municipality's, for nobody can tell them apart afterwards", () => {
    expect(meetingsIn(both)).toEqual([]);
    expect(foundIn(both)).toEqual(["meetings.municipality several-municipalities"]);
    expect(meetingsIn(calendarOf(of("5006.", "20261014"), of("", "20261015")))).toEqual([]);
  });

  it.each([
    ["5006", "2026-10-14"],
    ["5007", "2026-10-15"],
  ])("can be chosen: %s", (number, date) => {
    const options = { municipality: { number, name: "Whatever it is called" } };
    expect(meetingsIn(both, options)).toMatchObject([{ date }]);
    expect(foundIn(both, options)).toEqual(["meetings.found others-left-alone"]);
  });

  it("is nobody's where none was named when they were published", () => {
    expect(meetingsIn(calendarOf(of("", "20261014")))).toHaveLength(1);
    expect(meetingsIn(calendarOf(of("", "20261014")), { municipality: { number: "5006" } })).toEqual([]);
  });

  it("is not asked of events that are no meetings", () => {
    expect(meetingsIn(calendarOf(meetingAt(...good), event("UID:2026-2027.kick-off@5007.kulturskole-veiledning")))).toHaveLength(1);
  });
});

describe("what is no calendar is refused", () => {
  it.each([
    ["nothing", ""],
    ["some other text", "Kari Nordmann"],
    ["a calendar that is cut off", calendarWith().slice(0, 3000)],
    ["a contact", "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Kari Nordmann\r\nEND:VCARD\r\n"],
    ["more than twenty million characters", "X".repeat(20_000_001)],
  ])("%s", (_what, text) => {
    expect(() => readGuidanceMeetings(round2026, text)).toThrow(InvalidInputError);
    expect(() => readGuidanceMeetings(round2026, text)).not.toThrow(/Kari/);
  });

  it.each([
    ["a round that is none", { id: "2026-2027" }, calendarWith(), {}],
    ["a number for a calendar", round2026, 7, {}],
    ["a municipality without a number", round2026, calendarWith(), { municipality: { name: "Steinkjer" } }],
    ["options that nobody knows", round2026, calendarWith(), { zone: "UTC" }],
    ["options that are none", round2026, calendarWith(), null],
  ])("and so is %s", (_what, round, text, options) => {
    expect(() => Reflect.apply(readGuidanceMeetings, undefined, [round, text, options]) as unknown).toThrow(InvalidInputError);
  });
});
