import { describe, expect, it } from "vitest";
import { toICalendar, type CalendarOptions } from "../../src/calendar/index.js";
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

  it("differs in DTSTAMP alone when nothing has changed and it is written later", () => {
    const [before, after] = publishing({}, [october], [october]).map((text) => contentLinesOf(text).filter((line) => !line.startsWith("DTSTAMP:")));
    expect(after).toEqual(before);
  });

  it("stamps every event with the instant at which it is written", () => {
    const [, later = ""] = publishing({}, [october], [october]);
    for (const lines of eventsOf(later)) expect(lines).toContain("DTSTAMP:20260601T080000Z");
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
