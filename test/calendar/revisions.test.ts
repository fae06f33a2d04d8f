import { describe, expect, it } from "vitest";
import { readGuidanceMeetings, toICalendar, type CalendarOptions } from "../../src/calendar/index.js";
import { round2026 } from "../../src/rounds/index.js";
import type { GuidanceMeetingInput } from "../../src/schedule/index.js";
import { calendarWith, contentLinesOf, eventsOf, november, october, saidOf, scheduleWith, sequencesOf, steinkjer } from "./calendars.js";

const days = ["2026-05-01", "2026-06-01", "2026-07-01", "2026-08-01", "2026-09-01"] as const;

/** Publishes one calendar again and again, each time a month later, and each time with the last as the previous. */
function publishing(options: Partial<CalendarOptions>, ...agreements: readonly (readonly GuidanceMeetingInput[])[]): readonly string[] {
  const texts: string[] = [];
  agreements.forEach((meetings, index) => {
    const previous = texts.at(-1);
    const dtstamp = `${days[index] ?? "2027-01-01"}T08:00:00Z` as const;
    texts.push(calendarWith({ ...options, dtstamp, ...(previous === undefined ? {} : { previous }) }, meetings));
  });
  return texts;
}

const first = "guidance-meeting.autumn-2026.1";
const second = "guidance-meeting.autumn-2026.2";
const moved = { ...october, date: "2026-10-14" } as const;

const modifiedOf = (text: string | undefined, uid: string) => saidOf(text ?? "", uid, "LAST-MODIFIED");
const sequenceIn = (texts: readonly string[], uid: string) => texts.map((text) => sequencesOf(text)[uid]);

describe("a calendar that is published again", () => {
  it("is the same text when nothing has changed and it is written at the same instant", () => {
    const text = calendarWith();
    expect(calendarWith({ previous: text })).toBe(text);
  });

  it("is the same text when nothing has changed and it is written later", () => {
    const [before, after] = publishing({}, [october], [october]);
    expect(after).toBe(before);
  });

  it("stamps every event with the instant at which it was changed, and in a message with that at which it is written (RFC 5545, 3.8.7.2)", () => {
    const stamps = (text = "") => new Set(eventsOf(text).flatMap((lines) => lines.filter((line) => line.startsWith("DTSTAMP:"))));
    const [, later] = publishing({}, [october], [moved]);
    expect(stamps(later)).toEqual(new Set(["DTSTAMP:20260501T080000Z", "DTSTAMP:20260601T080000Z"]));
    const [, sent] = publishing({ organizer: "kulturskole@example.no" }, [october], [october]);
    expect(stamps(sent)).toEqual(new Set(["DTSTAMP:20260601T080000Z"]));
    expect(modifiedOf(sent, first)).toBe("20260501T080000Z");
  });

  it("counts a move for the meeting that was moved, and for no other", () => {
    const texts = publishing({}, [october, november], [moved, november]);
    expect(sequencesOf(texts[1] ?? "")).toEqual({ ...sequencesOf(texts[0] ?? ""), [first]: 1 });
    expect([modifiedOf(texts[1], first), modifiedOf(texts[1], second)]).toEqual(["20260601T080000Z", "20260501T080000Z"]);
  });

  it("counts each further move, and nothing in between", () => {
    const texts = publishing({}, [october], [moved], [moved], [october], [moved]);
    expect(sequenceIn(texts, first)).toEqual([0, 1, 1, 2, 3]);
    expect(texts.map((text) => modifiedOf(text, first))).toEqual(["20260501T080000Z", "20260601T080000Z", "20260601T080000Z", "20260801T080000Z", "20260901T080000Z"]);
  });

  it.each<[string, Partial<CalendarOptions>, readonly string[]]>([
    ["a new link", { links: [{ activity: "2026-2027.kick-off", url: "https://example.no/" }] }, ["kick-off"]],
    ["that a meeting is only proposed", { tentative: [`2026-2027.${first}`] }, [first]],
    ["another name of the municipality, which stands in its own meetings", { municipality: { ...steinkjer, name: "Stïentje" } }, [first]],
    ["another name of the calendar, which stands in no event", { name: "Møter" }, []],
    ["a deadline that is new", { deadlines: [{ id: "report", title: "Rapport", from: "2027-12-01" }] }, []],
  ])("counts %s where it is to be seen", (_what, change, changed) => {
    const before = calendarWith({}, [october]);
    const after = sequencesOf(calendarWith({ ...change, previous: before }, [october]));
    expect(Object.keys(after).filter((uid) => after[uid] !== 0)).toEqual(changed);
  });

  it("counts for every event when it is published in another language", () => {
    const after = sequencesOf(calendarWith({ locale: "nn", previous: calendarWith() }));
    expect(new Set(Object.values(after))).toEqual(new Set([1]));
  });

  it("begins a meeting that is new at 0, whatever the others have come to", () => {
    const texts = publishing({}, [october], [moved], [moved, november]);
    expect(sequenceIn(texts, second)).toEqual([undefined, undefined, 0]);
  });
});

describe("a meeting that is called off", () => {
  it("is told as cancelled, once, with one change more, what and when it was, and taking no time", () => {
    const [before = "", after = ""] = publishing({ includeCancelled: true }, [october, november], [october]);
    const told = eventsOf(after).at(-1);
    expect(told).toEqual([
      `UID:2026-2027.${second}@5006.kulturskole-veiledning`,
      "DTSTAMP:20260601T080000Z",
      "LAST-MODIFIED:20260601T080000Z",
      "SEQUENCE:1",
      `DTSTART${saidOf(before, second, "DTSTART") ?? ""}`,
      `DTEND${saidOf(before, second, "DTEND") ?? ""}`,
      `SUMMARY:${saidOf(before, second, "SUMMARY") ?? ""}`,
      `DESCRIPTION:${saidOf(before, second, "DESCRIPTION") ?? ""}`,
      "STATUS:CANCELLED",
      "TRANSP:TRANSPARENT",
    ]);
  });

  it("stays cancelled without counting again", () => {
    const texts = publishing({ includeCancelled: true }, [october, november], [october], [october], [moved]);
    expect(sequenceIn(texts, second)).toEqual([0, 1, 1, 1]);
    expect(texts.slice(1).map((text) => [saidOf(text, second, "STATUS"), modifiedOf(text, second)])).toEqual(Array(3).fill(["CANCELLED", "20260601T080000Z"]));
  });

  it("counts again when it comes back", () => {
    const texts = publishing({ includeCancelled: true }, [october, november], [october], [october, november], [october], [october, november]);
    expect(sequenceIn(texts, second)).toEqual([0, 1, 2, 3, 4]);
    expect(saidOf(texts.at(-1) ?? "", second, "STATUS")).toBe("CONFIRMED");
  });

  it("is left out when cancellations are not to be told, and its count is kept for when it comes back", () => {
    const texts = publishing({}, [october, november], [october, { ...november, end: "12:00" }], [october], [october], [october, november]);
    expect(sequenceIn(texts, second)).toEqual([0, 1, undefined, undefined, 2]);
    expect(contentLinesOf(texts[3] ?? "")).toContain(`X-KULTURSKOLE-REMOVED;X-SEQUENCE=1:2026-2027.${second}@5006.kulturskole-veiledning`);
    expect(texts[4]).not.toContain("REMOVED");
  });

  it("is not told any more once cancellations are not to be told, nor told again when they are: its count alone was kept", () => {
    const told = calendarWith({ includeCancelled: true, previous: calendarWith({}, [october, november]) }, [october]);
    const untold = calendarWith({ previous: told }, [october]);
    const again = calendarWith({ includeCancelled: true, previous: untold }, [october]);
    expect(sequenceIn([told, untold, again], second)).toEqual([1, undefined, undefined]);
    expect(sequencesOf(calendarWith({ previous: again }, [october, november]))[second]).toBe(2);
  });

  it("can be a gathering of the round or a deadline", () => {
    const deadlines = [{ id: "report", title: "Rapport", from: "2027-12-01" }] as const;
    const previous = calendarWith({ deadlines });
    const { round, activities } = scheduleWith(october);
    const fewer = activities.filter(({ kind }) => kind !== "leader-gathering");
    const text = toICalendar(round2026, { round, activities: fewer }, { dtstamp: "2026-06-01T08:00:00Z", municipality: steinkjer, includeCancelled: true, previous });
    expect(saidOf(text, "leader-gathering.autumn-2026", "STATUS")).toBe("CANCELLED");
    expect(saidOf(text, "leader-gathering.autumn-2026", "LOCATION")).toBe("Gardermoen");
    expect(saidOf(text, "deadline:report", "STATUS")).toBe("CANCELLED");
  });

  it("is no concern of another municipality's calendar in the same text", () => {
    const previous = calendarWith({}, [october]) + calendarWith({ municipality: { number: "5007" } });
    expect(calendarWith({ previous, includeCancelled: true }, [october])).toBe(calendarWith({}, [october]));
  });
});

describe("a meeting that came back edited", () => {
  const published = calendarWith({}, [october, november]);
  const cameBack = (sequence: number) => published.replace(/(guidance-meeting\.autumn-2026\.1@[^]*?)SEQUENCE:0/, `$1SEQUENCE:${String(sequence)}`);
  const again = (edited: string, previous = published) => calendarWith({ previous, edited, dtstamp: "2026-06-01T08:00:00Z" }, [moved, november]);

  it.each([
    [0, 1],
    [1, 2],
    [7, 8],
    [2_147_483_645, 2_147_483_646],
    [2_147_483_646, 1],
  ])("with SEQUENCE %i is published above it, so that whoever edited it takes it: %i", (sequence, next) => {
    const text = again(cameBack(sequence));
    expect(sequencesOf(text)).toEqual({ ...sequencesOf(published), [first]: next });
  });

  it("is published above it also where nothing has changed since, and then stays", () => {
    const text = calendarWith({ previous: published, edited: cameBack(7), dtstamp: "2026-06-01T08:00:00Z" }, [october, november]);
    expect([sequencesOf(text)[first], modifiedOf(text, first)]).toEqual([8, "20260601T080000Z"]);
    expect(calendarWith({ previous: text, edited: cameBack(7), dtstamp: "2026-07-01T08:00:00Z" }, [october, november])).toBe(text);
  });

  it("says nothing but how often it was changed: no word of what was written there is published", () => {
    const text = again(cameBack(7).replaceAll("SUMMARY:", "SUMMARY:Kari "), published);
    expect(text).not.toContain("Kari");
  });

  it("counts whatever else is broken there", () => {
    expect(sequencesOf(again(cameBack(7).replace("VERSION", "Kari Nordmann\r\nVERSION")))[first]).toBe(8);
  });

  it("is refused where it is no calendar", () => {
    expect(() => again("Kari")).toThrow(/edited: Expected the text of a calendar/);
  });
});

describe("a meeting that goes on", () => {
  const third = { ...october, date: "2026-12-02" } as const;
  const told = (text: string, uid: string) => [saidOf(text, uid, "DTSTART")?.slice(-15), sequencesOf(text)[uid], saidOf(text, uid, "STATUS")];
  const later = { includeCancelled: true, dtstamp: "2026-06-01T08:00:00Z" } as const;

  it("is not cancelled when the one before it is taken out, which is", () => {
    const text = calendarWith({ ...later, previous: calendarWith({}, [october, november]) }, [november]);
    expect(told(text, second)).toEqual(["20261124T093000", 0, "CONFIRMED"]);
    expect(told(text, first)).toEqual(["20261007T120000", 1, "CANCELLED"]);
  });

  it("keeps its event also when it is moved, once the one before it is gone", () => {
    const gone = calendarWith({ ...later, previous: calendarWith({}, [october, november]) }, [november]);
    const text = calendarWith({ ...later, previous: gone, dtstamp: "2026-07-01T08:00:00Z" }, [third]);
    expect(told(text, second)).toEqual(["20261202T120000", 1, "CONFIRMED"]);
    expect(told(text, first)).toEqual(["20261007T120000", 1, "CANCELLED"]);
  });

  it("keeps its event when a new one is agreed after one was taken out, and the new one has an event of its own", () => {
    const gone = calendarWith({ ...later, previous: calendarWith({}, [october, november]) }, [november]);
    const text = calendarWith({ ...later, previous: gone }, [november, third]);
    expect(told(text, second)).toEqual(["20261124T093000", 0, "CONFIRMED"]);
    expect(told(text, "guidance-meeting.autumn-2026.3")).toEqual(["20261202T120000", 0, "CONFIRMED"]);
  });

  it("takes the event of the one that was taken out in the same breath, and nothing is cancelled", () => {
    const text = calendarWith({ ...later, previous: calendarWith({}, [october, november]) }, [november, third]);
    expect(told(text, second)).toEqual(["20261124T093000", 0, "CONFIRMED"]);
    expect(told(text, first)).toEqual(["20261202T120000", 1, "CONFIRMED"]);
  });

  it("is read back by the number that it goes on with", () => {
    const text = calendarWith({ ...later, previous: calendarWith({}, [october, november]) }, [november]);
    expect(readGuidanceMeetings(round2026, text).meetings).toEqual([{ ...november, ordinal: 2 }]);
  });

  it("is the same when two have changed places in what was agreed", () => {
    const text = calendarWith({}, [october, november]);
    expect(calendarWith({ previous: text }, [november, october])).toBe(text);
  });
});
