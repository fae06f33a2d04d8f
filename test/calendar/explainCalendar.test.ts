import { describe, expect, it } from "vitest";
import { calendarRules, explainCalendar, readGuidanceMeetings, type CalendarFinding } from "../../src/calendar/index.js";
import { InvalidInputError } from "../../src/input/index.js";
import { locales, type Locale } from "../../src/language/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { looksLikeBokmal } from "../language/bokmal.js";
import { calendarWith, october } from "./calendars.js";
import { calendarOf, event, meetingAt, uidOfMeeting } from "./edited.js";

const good = ["DTSTART;TZID=Europe/Oslo:20261014T130000", "DTEND;TZID=Europe/Oslo:20261014T160000"];
const other = event("UID:x");
const [first, second] = [uidOfMeeting("autumn-2026", 1), uidOfMeeting("spring-2027", 2)];

/** Calendars that lead to every case of every rule. */
const calendars = [
  calendarWith(),
  calendarWith({}, []),
  calendarWith({}, [october, { ...october, date: "2028-02-01", mode: "digital" }]),
  calendarOf(),
  calendarOf(other, meetingAt(...good)),
  calendarOf(event(first, ...good), event(second, ...good)),
  calendarOf(event(first, ...good), event(first, ...good)),
  calendarOf(event(first, ...good), event(uidOfMeeting("autumn-2026", 1, "5007."), ...good)),
  ...["STATUS:CANCELLED", "STATUS:TENTATIVE", "RRULE:FREQ=DAILY"].map((line) => calendarOf(meetingAt(...good, line))),
  ...[
    ["DTSTART;VALUE=DATE:20261014"],
    ["DTSTART;TZID=Europe/Oslo:20261014T130000"],
    ["DTSTART;TZID=Mars:20261014T130000"],
    ["DTSTART:x"],
    ["DTSTART:20261014T130000", "DURATION:P1D"],
    ["DTSTART:20261014T130000", "DURATION:PT0S"],
    ["DTSTART:20261014T130000", "DURATION:PT1H"],
    ["DTSTART:20261014T130000Z", "DURATION:PT1H"],
  ].map((lines) => calendarOf(meetingAt(...lines))),
];
const findings: readonly CalendarFinding[] = calendars.flatMap((calendar) => readGuidanceMeetings(round2026, calendar).findings);

/** The cases whose findings are not as they should be, each once. */
const thatAre = (wrong: (finding: CalendarFinding) => boolean) => [...new Set(findings.filter(wrong).map(({ rule, code }) => `${rule} ${code}`))];

describe("the rules for reading a calendar", () => {
  it("have an id each, dotted, in small letters, in the room’s name", () => {
    const ids = calendarRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^calendar(\.[a-z]+(-[a-z]+)*)+$/);
  });

  it("have no case that no calendar leads to, and the same cases in every language", () => {
    const reached = new Set(findings.map(({ rule, code }) => `${rule} ${code}`));
    const declared = (locale: Locale) => calendarRules.flatMap(({ id, texts }) => Object.keys(texts[locale]).map((code) => `${id} ${code}`));
    expect(declared("nb").filter((each) => !reached.has(each))).toEqual([]);
    for (const locale of locales) expect(declared(locale).toSorted()).toEqual(declared("nb").toSorted());
  });

  it("cite provisions and assumptions of the call", () => {
    const known = [...round2026.provisions, ...round2026.assumptions].map(({ id }) => id);
    expect(thatAre(({ provisions }) => provisions.length === 0)).toEqual([]);
    expect(thatAre(({ provisions, assumptions }) => [...provisions, ...assumptions].some((id) => !known.includes(id)))).toEqual([]);
  });

  it("give findings that survive JSON, and name what mends them where something does", () => {
    for (const finding of findings) expect(JSON.parse(JSON.stringify(finding))).toStrictEqual(finding);
    expect(thatAre(({ repair }) => repair !== undefined && !/^[a-z]+(-[a-z]+)*$/.test(repair.action))).toEqual([]);
  });
});

describe.each(locales)("every finding about a calendar, explained in %s,", (locale) => {
  const thatSay = (wrong: (text: string, finding: CalendarFinding) => boolean) => thatAre((finding) => wrong(explainCalendar(round2026, finding, locale), finding));

  it("is made of whole sentences", () => {
    expect(thatSay((text) => !/^[\p{Lu}\d].*\.$/su.test(text))).toEqual([]);
  });

  it("holds nothing of the machine, no codes and no dates as machines write them", () => {
    expect(thatSay((text) => /undefined|null|\[object|NaN|\bD\d|\d{4}-\d{2}|\p{Ll}\p{Lu}|[a-z]\/\d/u.test(text))).toEqual([]);
    expect(thatSay((text, { rule, code }) => text.includes(rule) || (code.includes("-") && text.includes(code) && code !== "all-day"))).toEqual([]);
  });

  it("is typeset", () => {
    expect(thatSay((text) => /["']| {2}|\.\.|\s[.,;:]/.test(text))).toEqual([]);
  });

  it("reads the same when it has been stored as JSON", () => {
    for (const finding of findings) expect(explainCalendar(round2026, JSON.parse(JSON.stringify(finding)) as CalendarFinding, locale)).toBe(explainCalendar(round2026, finding, locale));
  });
});

describe("every finding about a calendar", () => {
  it("says so in each language’s own words", () => {
    const said = (locale: Locale) => (finding: CalendarFinding) => explainCalendar(round2026, finding, locale);
    expect(thatAre((finding) => said("nb")(finding) === said("nn")(finding))).toEqual([]);
    expect(thatAre((finding) => looksLikeBokmal(said("nn")(finding)))).toEqual([]);
    expect(thatAre((finding) => /[æøå«»]/i.test(said("en")(finding)))).toEqual([]);
  });

  it.each<[string, string, Locale, string]>([
    ["calendar.meetings.found", "others-left-alone", "nb", "Kalenderen har 7 andre hendelser, som ikke er lest."],
    ["calendar.meeting.time", "on-oslos-clocks", "nb", "Veiledningsmøte 1 høsten 2026 er 7. oktober 2026 klokka 12:00–15:00."],
    ["calendar.meeting.time", "without-zone", "nn", "Rettleiingsmøte 1 hausten 2026 står utan tidssone i kalenderen og er lese som norsk tid, 14. oktober 2026 klokka 13:00–14:00. Sjekk at det stemmer."],
    ["calendar.meeting.time", "all-day", "en", "Guidance meeting 1 of autumn 2026 lasts all day in the calendar and has been left out. State when it begins and ends."],
    ["calendar.meeting.semester", "in-another-semester", "nb", "Veiledningsmøte 2 våren 2027 ligger høsten 2026, 14. oktober 2026 klokka 13:00–16:00, og ikke i semesteret det er avtalt for. Flytt det, eller knytt det til høsten 2026."],
    ["calendar.meeting.semester", "in-another-semester", "nn", "Rettleiingsmøte 2 våren 2027 ligg hausten 2026, 14. oktober 2026 klokka 13:00–16:00, og ikkje i semesteret det er avtalt for. Flytt det, eller knyt det til hausten 2026."],
    ["calendar.meeting.semester", "in-another-semester", "en", "Guidance meeting 2 of spring 2027 lies in autumn 2026, on 14 October 2026 at 13:00–16:00, and not in the semester that it was agreed for. Move it, or enter it for autumn 2026."],
    ["calendar.meeting.mode", "mode-not-stated", "nb", "Kalenderen sier ikke om møtet er fysisk eller digitalt. Veiledningsmøte 1 høsten 2026 er lest slik utlysningen sier: fysisk. Sjekk at det stemmer."],
    ["calendar.meetings.municipality", "several-municipalities", "en", "The calendar has guidance meetings for 2 municipalities, so none of them have been read. Choose which municipality to read the calendar for."],
  ])("%s, %s, says in %s: %s", (rule, code, locale, text) => {
    const found = findings.find((each) => each.rule === rule && each.code === code);
    if (found === undefined) throw new Error("No calendar leads to it");
    expect(explainCalendar(round2026, found, locale)).toBe(text);
  });
});

describe("what is no finding about a calendar", () => {
  it("is refused, with what to give", () => {
    const foreign = { ...findings[0], rule: "group.principal", code: "seat-held" } as unknown as CalendarFinding;
    expect(() => explainCalendar(round2026, foreign, "nb")).toThrow(TypeError);
    expect(() => explainCalendar(round2026, null as unknown as CalendarFinding, "nb")).toThrow(InvalidInputError);
  });
});
