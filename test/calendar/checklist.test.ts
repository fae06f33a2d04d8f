import { describe, expect, it } from "vitest";
import { toCalendarEvents, toICalendar } from "../../src/calendar/index.js";
import { planGuidance } from "../../src/planning/index.js";
import { defineRound } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { buildSchedule } from "../../src/schedule/index.js";
import { calendarWith, contentLinesOf, eventsOf, october, published, saidOf, scheduleWith, sequencesOf } from "./calendars.js";

const deadline = { id: "report", title: "Rapportfrist", from: "2027-12-01" } as const;

/** The lines before the first component. */
function headOf(text: string): readonly string[] {
  const lines = contentLinesOf(text);
  return lines.slice(
    1,
    lines.findIndex((line, index) => index > 0 && line.startsWith("BEGIN:")),
  );
}

describe("the calendar itself", () => {
  it("says which version it is, who wrote it, what it is called, and how often to look again", () => {
    expect(headOf(calendarWith())).toEqual([
      "VERSION:2.0",
      "PRODID:-//kulturskole-veiledning//calendar//EN",
      "CALSCALE:GREGORIAN",
      "NAME:Veiledning for kulturskoleutvikling 2026–2027 – Steinkjer",
      "X-WR-CALNAME:Veiledning for kulturskoleutvikling 2026–2027 – Steinkjer",
      "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
      "X-PUBLISHED-TTL:PT12H",
    ]);
  });

  it.each([
    ["what the caller says", { name: "Møter, alle" }, "Møter\\, alle"],
    ["the round and the municipality", {}, "Veiledning for kulturskoleutvikling 2026–2027 – Steinkjer"],
    ["the round alone, without a municipality", { municipality: undefined }, "Veiledning for kulturskoleutvikling 2026–2027"],
    ["the round alone, with a municipality that has a number and no name", { municipality: { number: "5006" } }, "Veiledning for kulturskoleutvikling 2026–2027"],
    ["the round, in nynorsk", { locale: "nn" as const }, `${round2026.title.nn} – Steinkjer`],
    ["the round, in English", { locale: "en" as const }, `${round2026.title.en} – Steinkjer`],
    ["the round, when the name is nothing to be seen", { name: " \r\n\u200e" }, "Veiledning for kulturskoleutvikling 2026–2027 – Steinkjer"],
  ])("is called %s", (_what, options, name) => {
    expect(headOf(calendarWith(options))).toEqual(expect.arrayContaining([`NAME:${name}`, `X-WR-CALNAME:${name}`]));
  });

  it("is called what another round is called", () => {
    const title = { nb: "Veiledning i {period/from:month}", nn: "Rettleiing i {period/from:month}", en: "Guidance in {period/from:month}" };
    const round = defineRound({ ...round2026, id: "pilot-2026", title });
    expect(headOf(toICalendar(round, buildSchedule(round), { dtstamp: published.dtstamp }))).toContain("NAME:Veiledning i august 2026");
  });

  it("is a message only in somebody’s name, which then stands in every event (RFC 5546, 3.2.1)", () => {
    expect(calendarWith()).not.toContain("METHOD");
    const sent = calendarWith({ organizer: "kulturskole@example.no", previous: calendarWith(), includeCancelled: true }, [october]);
    expect(headOf(sent)).toContain("METHOD:PUBLISH");
    for (const lines of eventsOf(sent)) expect(lines).toContain("ORGANIZER:mailto:kulturskole@example.no");
  });

  it("begins and ends as calendars do, with every line ended by CRLF and no other break", () => {
    const text = calendarWith();
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*\r\nEND:VCALENDAR\r\n$/);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("names nobody and rings no bell", () => {
    expect(calendarWith()).not.toMatch(/ATTENDEE|ORGANIZER|CONTACT|VALARM|RRULE:FREQ=(?!YEARLY)/);
  });

  it("describes Oslo's zone once, by the name that the times use", () => {
    const lines = contentLinesOf(calendarWith());
    expect(lines.filter((line) => line === "BEGIN:VTIMEZONE")).toHaveLength(1);
    expect(new Set(lines.flatMap((line) => /TZID[=:]([^:]+)/.exec(line)?.[1] ?? []))).toEqual(new Set(["Europe/Oslo"]));
  });

  it("describes no zone when nothing has hours", () => {
    const gatherings = scheduleWith().activities.filter(({ allDay }) => allDay);
    const text = toICalendar(round2026, { round: "2026-2027", activities: gatherings }, published);
    expect(eventsOf(text)).toHaveLength(3);
    expect(text).not.toContain("VTIMEZONE");
  });

  it("has a component also when nothing is dated, because every calendar has one", () => {
    const text = toICalendar(round2026, { round: "2026-2027", activities: [] }, published);
    expect(eventsOf(text)).toHaveLength(0);
    expect(text).toContain("BEGIN:VTIMEZONE");
  });
});

describe("an event", () => {
  it("has a UID of the round, the meeting and the municipality, and of nothing else", () => {
    const uids = contentLinesOf(calendarWith({ deadlines: [deadline] })).filter((line) => line.startsWith("UID:"));
    expect(uids).toEqual([
      "UID:2026-2027.kick-off@5006.kulturskole-veiledning",
      "UID:2026-2027.leader-gathering.autumn-2026@5006.kulturskole-veiledning",
      "UID:2026-2027.guidance-meeting.autumn-2026.1@5006.kulturskole-veiledning",
      "UID:2026-2027.learning-conference.autumn-2026@5006.kulturskole-veiledning",
      "UID:2026-2027.guidance-meeting.autumn-2026.2@5006.kulturskole-veiledning",
      "UID:2026-2027.leader-gathering.spring-2027@5006.kulturskole-veiledning",
      "UID:2026-2027.learning-conference.spring-2027@5006.kulturskole-veiledning",
      "UID:2026-2027.guidance-meeting.spring-2027.1@5006.kulturskole-veiledning",
      "UID:2026-2027.learning-conference.autumn-2027@5006.kulturskole-veiledning",
      "UID:2026-2027.guidance-meeting.autumn-2027.1@5006.kulturskole-veiledning",
      "UID:2026-2027.leader-gathering.autumn-2027@5006.kulturskole-veiledning",
      "UID:2026-2027.deadline:report@5006.kulturskole-veiledning",
    ]);
  });

  it("keeps its UID whatever the municipality is called, the language and the date", () => {
    const uids = (text: string) => contentLinesOf(text).filter((line) => line.startsWith("UID:"));
    const moved = calendarWith({ locale: "en", municipality: { number: "5006", name: "Stïentje" } }, [{ ...october, date: "2026-10-08" }]);
    expect(uids(moved)).toEqual(uids(calendarWith({}, [october])));
  });

  it("has a UID without a municipality where none is given, and another for an activity that does not name its round", () => {
    const [kickOff] = scheduleWith().activities;
    if (kickOff === undefined) throw new Error("A schedule begins with its KickOff");
    const activities = [kickOff, { ...kickOff, id: "kick-off" }];
    const uids = contentLinesOf(toICalendar(round2026, { round: "2026-2027", activities }, { dtstamp: published.dtstamp })).filter((line) => line.startsWith("UID:"));
    expect(uids).toEqual(["UID:2026-2027.kick-off@kulturskole-veiledning", "UID:2026-2027:kick-off@kulturskole-veiledning"]);
  });

  it.each([
    ["2026-05-01T12:00:00+02:00", "20260501T100000Z"],
    ["2026-05-01T10:00:00Z", "20260501T100000Z"],
    ["2026-05-01T10:00Z", "20260501T100000Z"],
    ["2026-05-01T10:00:59.999Z", "20260501T100059Z"],
    ["2026-12-31T23:30:00-02:00", "20270101T013000Z"],
  ] as const)("was stamped and modified at %s: %s, in UTC and whole seconds", (dtstamp, stamp) => {
    for (const lines of eventsOf(calendarWith({ dtstamp }))) expect(lines.slice(1, 4)).toEqual([`DTSTAMP:${stamp}`, `LAST-MODIFIED:${stamp}`, "SEQUENCE:0"]);
  });

  it.each([
    ["the KickOff, in summer time", "kick-off", ";TZID=Europe/Oslo:20260826T100000", ";TZID=Europe/Oslo:20260826T130000"],
    ["a conference, in winter time", "learning-conference.autumn-2026", ";TZID=Europe/Oslo:20261111T090000", ";TZID=Europe/Oslo:20261111T130000"],
    ["a leader gathering, whose hours nobody has stated", "leader-gathering.spring-2027", ";VALUE=DATE:20270219", ";VALUE=DATE:20270220"],
    ["a guidance meeting", "guidance-meeting.autumn-2026.2", ";TZID=Europe/Oslo:20261124T093000", ";TZID=Europe/Oslo:20261124T114500"],
    ["a deadline", "deadline:report", ";VALUE=DATE:20271201", ";VALUE=DATE:20271202"],
  ])("states when it is: %s", (_what, uid, start, end) => {
    const text = calendarWith({ deadlines: [deadline] });
    expect([saidOf(text, uid, "DTSTART"), saidOf(text, uid, "DTEND")]).toEqual([start, end]);
  });

  it("never floats: every time has the zone, or is in UTC", () => {
    for (const line of contentLinesOf(calendarWith()).filter((each) => each.startsWith("DT") && !each.startsWith("DTSTART:1996"))) {
      expect(line).toMatch(/^DT(?:START|END);(?:TZID=Europe\/Oslo:\d{8}T\d{6}|VALUE=DATE:\d{8})$|^DTSTAMP:\d{8}T\d{6}Z$/);
    }
  });

  it.each([
    ["kick-off", "CONFIRMED", "OPAQUE", undefined],
    ["leader-gathering.autumn-2026", "CONFIRMED", "OPAQUE", "Gardermoen"],
    ["guidance-meeting.autumn-2026.1", "CONFIRMED", "OPAQUE", undefined],
    ["guidance-meeting.spring-2027.1", "TENTATIVE", "OPAQUE", undefined],
    ["deadline:report", "CONFIRMED", "TRANSPARENT", undefined],
  ])("says of %s whether it is certain, whether it takes time, and where it is", (uid, ...expected) => {
    const text = calendarWith({ deadlines: [deadline], tentative: ["2026-2027.guidance-meeting.spring-2027.1"] });
    expect(["STATUS", "TRANSP", "LOCATION"].map((name) => saidOf(text, uid, name))).toEqual(expected);
  });

  it("is tentative as long as its date is only proposed, as a plan’s are, and confirmed once that is agreed", () => {
    const { meetings } = planGuidance(round2026, { available: [{ rrule: "FREQ=WEEKLY;BYDAY=TU", start: "12:00", end: "15:00" }], agreed: [october] });
    const uid = (meeting: { readonly semester: string }, ordinal: number) => `guidance-meeting.${meeting.semester}.${String(ordinal)}`;
    const statuses = (text: string) => [uid(october, 1), uid(october, 2), "kick-off"].map((each) => saidOf(text, each, "STATUS"));
    const planned = calendarWith({}, meetings);
    expect(statuses(planned)).toEqual(["CONFIRMED", "TENTATIVE", "CONFIRMED"]);
    expect(saidOf(planned, uid(october, 2), "DESCRIPTION")).toContain("Datoen er foreslått og ikke avtalt ennå.");
    const settled = calendarWith({ previous: planned }, meetings.map((meeting) => ({ ...meeting, proposed: false })));
    expect(statuses(settled)).toEqual(["CONFIRMED", "CONFIRMED", "CONFIRMED"]);
    expect(sequencesOf(settled)[uid(october, 2)]).toBe(1);
  });

  it("is left out as long as it is to be agreed", () => {
    expect(eventsOf(calendarWith({}, []))).toHaveLength(7);
  });

  it("states a time that the clocks show twice in UTC when it is the second of the two, which no wall time can say", () => {
    const [kickOff] = scheduleWith().activities;
    if (kickOff === undefined) throw new Error("A schedule begins with its KickOff");
    const night = { ...kickOff, date: "2026-10-25", startsAt: "2026-10-25T00:30:00Z", endsAt: "2026-10-25T01:30:30Z" } as const;
    const text = toICalendar(round2026, { round: "2026-2027", activities: [night] }, published);
    expect(saidOf(text, "kick-off", "DTSTART")).toBe(";TZID=Europe/Oslo:20261025T023000");
    expect(saidOf(text, "kick-off", "DTEND")).toBe("20261025T013030Z");
  });
});

describe("what a person reads in an event", () => {
  const link = "https://example.no/moete/1,2;3";
  const links = [{ activity: "2026-2027.kick-off", url: link }];

  it.each([
    ["nb", "KickOff (digital)", "Veiledningsmøte (fysisk) – Steinkjer", "Ledersamling (fysisk)"],
    ["nn", "KickOff (digital)", "Rettleiingsmøte (fysisk) – Steinkjer", "Leiarsamling (fysisk)"],
    ["en", "KickOff (digital)", "Guidance meeting (in person) – Steinkjer", "Leader gathering (in person)"],
  ] as const)("is called in %s: %s, %s, %s", (locale, ...titles) => {
    const text = calendarWith({ locale });
    expect(["kick-off", "guidance-meeting.autumn-2026.1", "leader-gathering.autumn-2026"].map((uid) => saidOf(text, uid, "SUMMARY"))).toEqual(titles);
  });

  it.each([
    ["kick-off", "KickOff for hele kommunegruppa\\, høsten 2026.\\nMøtet er digitalt.\\nDatoen står i utlysningen."],
    ["leader-gathering.spring-2027", "Ledersamling for rektor og én til\\, våren 2027.\\nMøtet er fysisk. Klokkeslettet er ikke oppgitt.\\nDatoen står i utlysningen."],
    ["guidance-meeting.autumn-2026.1", "Veiledningsmøte for hele kommunegruppa\\, høsten 2026.\\nMøtet er fysisk.\\nDatoen er avtalt mellom kommunen og veilederen."],
    ["guidance-meeting.spring-2027.1", "Veiledningsmøte for hele kommunegruppa\\, våren 2027.\\nMøtet er digitalt.\\nDatoen er foreslått og ikke avtalt ennå."],
  ])("describes %s and says where the date comes from", (uid, description) => {
    const said = saidOf(calendarWith({ tentative: ["2026-2027.guidance-meeting.spring-2027.1"] }), uid, "DESCRIPTION");
    expect(said?.split("\\nDette sier utlysningen:")[0]).toBe(description);
  });

  it("tells of a meeting that the round does not hold, without anything that the call says", () => {
    const { round, activities } = scheduleWith();
    const own = activities.map((each) => (each.kind === "kick-off" ? { ...each, id: "2026-2027.our-own" } : each));
    const text = toICalendar(round2026, { round, activities: own }, published);
    expect(saidOf(text, "our-own", "DESCRIPTION")).toBe("KickOff for hele kommunegruppa\\, høsten 2026.\\nMøtet er digitalt.\\nDatoen står i utlysningen.");
    expect(toCalendarEvents(round2026, { round, activities: own })[0]).toMatchObject({ title: "KickOff (digital)", extendedProps: { provisions: [], assumptions: [] } });
  });

  it.each([
    ["nb", "Dette sier utlysningen:\\n– De fysiske samlingene på Gardermoen", "\\nDer utlysningen ikke sier noe\\, er dette lagt til grunn:\\n– Når på dagen"],
    ["nn", "Dette seier utlysinga:\\n– Dei fysiske samlingane på Gardermoen", "\\nDer utlysinga ikkje seier noko\\, er dette lagt til grunn:\\n– Når på dagen"],
    ["en", "The call says:\\n– ", "\\nWhere the call is silent\\, this is assumed:\\n– At what time of day"],
  ] as const)("says in %s what the call says and how it is read where it is silent", (locale, said, read) => {
    const description = saidOf(calendarWith({ locale }), "leader-gathering.autumn-2026", "DESCRIPTION");
    expect(description).toContain(said);
    expect(description).toContain(read);
    expect(description).not.toMatch(/dates\/3|\bD5\b/);
  });

  it("has the link to a digital meeting twice: for programs, and for people", () => {
    const text = calendarWith({ links });
    expect(saidOf(text, "kick-off", "CONFERENCE")).toBe(`;FEATURE=VIDEO;LABEL=Digitalt møte;VALUE=URI:${link}`);
    expect(saidOf(text, "kick-off", "DESCRIPTION")).toContain("\\nLenke til møtet: https://example.no/moete/1\\,2\\;3\\n");
    expect(text.match(/CONFERENCE/g)).toHaveLength(1);
  });

  it("has the link to a meeting in person for people alone: nobody meets there by video", () => {
    const text = calendarWith({ links: [{ activity: "2026-2027.leader-gathering.autumn-2026", url: link }] });
    expect(text).not.toContain("CONFERENCE");
    expect(saidOf(text, "leader-gathering.autumn-2026", "DESCRIPTION")).toContain("\\nLenke til møtet: https://example.no/moete/1\\,2\\;3\\n");
  });

  it("has no link where none was given, nor for a meeting that is to be agreed", () => {
    expect(calendarWith()).not.toContain("Lenke");
    expect(calendarWith({ links: [{ activity: "2026-2027.guidance-meeting.spring-2027.2", url: link }] })).toBe(calendarWith());
  });
});
