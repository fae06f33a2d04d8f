import { describe, expect, it } from "vitest";
import { InvalidInputError } from "../../src/input/index.js";
import { locales, type Locale } from "../../src/language/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { sayEvent, simulate, simulatedEventSchema, type SimulatedEvent } from "../../src/simulation/index.js";
import { application, applicationOf, complete, scenario } from "./scenarios.js";

const activity = { id: "2026-2027.kick-off", kind: "kick-off" } as const;
const attendance = { type: "attendance", municipality: "5006", activity, members: ["m1", "m2"], expected: 2, missingCompanions: 0, provisions: [], assumptions: [] } as const;
const alone = { activity: { id: "2026-2027.leader-gathering.autumn-2026", kind: "leader-gathering" }, members: ["m3"], expected: 1 } as const;
const reply = { type: "reply", municipality: "5006", takesPart: false } as const;
const everybody = { municipality: null } as const;
const between = { after: activity, before: { id: "2026-2027.leader-gathering.autumn-2026", kind: "leader-gathering" }, from: "2026-08-26", to: "2026-09-25" } as const;

const guidanceMeetings = [
  { semester: "autumn-2026", date: "2026-10-07", start: "12:00", end: "15:00", mode: "physical" },
  { semester: "spring-2027", date: "2027-02-03", start: "13:00", end: "15:00", mode: "digital" },
] as const;
const first = "2026-2027.guidance-meeting.autumn-2026.1";
const events = [
  { date: "2026-09-01", type: "guidance-digital", activity: first },
  { date: "2026-09-02", type: "guidance-moved", activity: first, to: { date: "2026-10-08", start: "10:00", end: "12:00" } },
  { date: "2027-10-01", type: "seat-vacated", member: "m1", role: "owner-political" },
  { date: "2027-10-27", type: "seat-filled", member: "m5", role: "owner-political" },
] as const;
const records = [
  { type: "experience-shared", date: "2027-03-17" },
  { type: "local-work", date: "2026-10-01", hours: 7.5 },
] as const;
const planned = { ...complete, application: applicationOf("5007"), planWishes: { available: [{ rrule: "FREQ=WEEKLY;BYDAY=TU", start: "12:00", end: "15:00" }] }, events: [{ date: "2027-06-01", type: "withdrawn" }] } as const;
const postponed = { date: "2026-10-01", type: "gathering-postponed", activity: "2026-2027.learning-conference.autumn-2026", to: "2026-11-18" } as const;
const everything = [
  ...simulate(
    scenario({
      advisers: [{ id: "a", name: "Kari Nordmann" }],
      events: [postponed],
      municipalities: [{ ...complete, guidanceMeetings, events, records, attendance: { rate: 0.5 } }, planned],
    }),
  ),
].flatMap((day) => day.events);
const withDue: readonly SimulatedEvent[] = [...everything, { type: "group-due", ...everybody }];

function eventOn(date: string, type: SimulatedEvent["type"]): SimulatedEvent {
  const day = [...simulate(scenario({ municipalities: [{ ...complete, guidanceMeetings }] }))].find((each) => each.date === date);
  const event = day?.events.find((each) => each.type === type);
  if (event === undefined) throw new Error(`There is no ${type} on ${date}`);
  return event;
}

describe("sayEvent", () => {
  it.each([
    ["nb", { type: "program-starts", ...everybody }, "Programperioden begynner."],
    ["nn", { type: "program-starts", ...everybody }, "Programperioden byrjar."],
    ["nb", { type: "semester-starts", ...everybody, semester: "autumn-2026" }, "Et nytt semester begynner: høsten 2026."],
    ["nn", { type: "semester-starts", ...everybody, semester: "autumn-2026" }, "Eit nytt semester byrjar: hausten 2026."],
    ["en", { type: "application-deadline", ...everybody, endsAt: "2026-04-13T22:00:00Z" }, "This is the last day for submitting an application."],
    ["nb", { type: "group-due", ...everybody }, "Kommunegruppene må være komplette denne dagen."],
    ["nn", { type: "group-due", ...everybody }, "Kommunegruppene må vere komplette denne dagen."],
    ["en", { type: "group-due", ...everybody }, "The municipal groups must be complete on this day."],
    ["nb", { type: "application-submitted", municipality: "5006", submittedAt: application.submittedAt }, "Kommunen leverer søknaden sin."],
    ["nb", { ...reply, verdict: "ineligible" }, "Kommunen får svar. Den oppfyller ikke kravene og er ikke med."],
    ["nn", { ...reply, verdict: "eligible", takesPart: true }, "Kommunen får svar. Han er med i programmet."],
    ["en", { type: "seat-filled", municipality: "5036", member: "m5", role: "owner-political" }, "Member m5 takes the seat of political school owner."],
    ["nn", { type: "seat-vacated", municipality: "5036", member: "m1", role: "owner-political" }, "Medlemen m1 går ut av plassen som politisk kulturskuleeigar."],
    ["nb", { type: "adviser-assigned", municipality: "5006", adviser: "a", name: "Kari" }, "Kommunen får Kari som veileder."],
    ["nn", { type: "adviser-assigned", municipality: "5006", adviser: "a", name: null }, "Kommunen får ein rettleiar."],
    ["en", { type: "adviser-assigned", municipality: "5006", adviser: "a", name: null }, "The municipality is given an adviser."],
    ["nn", { type: "withdrawn", municipality: "5006" }, "Kommunen trekkjer seg og er ikkje med lenger."],
    ["nb", { type: "guidance-planned", municipality: "5006", planned: 6, missing: 0 }, "Kommunen og veilederen har avtalt 6 veiledningsmøter."],
    ["nn", { type: "guidance-planned", municipality: "5006", planned: 1, missing: 5 }, "Kommunen og rettleiaren har avtalt 1 rettleiingsmøte. 5 møte står att å avtale."],
    ["en", { type: "guidance-planned", municipality: "5006", planned: 5, missing: 1 }, "The municipality and its adviser have agreed 5 guidance meetings. One meeting is still to be agreed."],
    ["nb", { type: "guidance-planned", municipality: "5006", planned: 0, missing: 6 }, "Ingen veiledningsmøter lot seg planlegge. 6 møter står igjen å avtale."],
    ["nb", { type: "local-work", municipality: "5006", hours: 7.5, member: null }, "Kommunen registrerer lokalt utviklingsarbeid (7,5 timer)."],
    ["en", { type: "local-work", municipality: "5006", hours: 1, member: "m1" }, "The municipality records local development work (1 hour)."],
    ["nn", { type: "local-work", municipality: "5006", hours: null, member: null }, "Kommunen registrerer lokalt utviklingsarbeid (timetalet er ukjent)."],
    ["en", { type: "interim-work-starts", municipality: "5006", ...between }, "The interim work begins, with 30 days until the next meeting."],
    ["nn", { type: "interim-work-starts", municipality: "5006", ...between, to: "2026-08-27" }, "Mellomarbeidet byrjar, med éin dag til neste møte."],
    ["nb", { type: "gathering-postponed", ...everybody, activity: { id: "2026-2027.kick-off", kind: "kick-off" }, from: "2026-08-26", to: "2026-09-02" }, "Dette møtet (KickOff) er utsatt fra 26. august 2026 til 2. september 2026."],
    ["nb", { ...attendance, present: 1 }, "Til dette møtet (KickOff) var 2 personer ventet, og 1 kom."],
    ["nb", { ...attendance, present: null }, "Til dette møtet (KickOff) var 2 personer ventet. Hvor mange som kom, er ukjent."],
    ["nn", { ...attendance, members: ["m1"], expected: 1, present: 1 }, "Til dette møtet (KickOff) var 1 person venta, og 1 kom."],
    ["en", { ...attendance, members: ["m1"], expected: 1, present: null }, "At this meeting (KickOff), 1 person was expected. How many came is unknown."],
    ["nb", { ...attendance, ...alone, missingCompanions: 1, present: 1 }, "Til dette møtet (ledersamling) var 1 person ventet, og 1 kom. Én plass som ledsager sto tom, for kommunegruppa hadde ingen flere medlemmer å sende."],
    ["nn", { ...attendance, ...alone, missingCompanions: 2, present: 1 }, "Til dette møtet (leiarsamling) var 1 person venta, og 1 kom. 2 plassar som ledsagar stod tomme, for kommunegruppa hadde ingen fleire medlemer å sende."],
    ["en", { ...attendance, ...alone, missingCompanions: 1, present: null }, "At this meeting (leader gathering), 1 person was expected. How many came is unknown. One companion’s place stayed empty, for the municipal group had no more members to send."],
    ["en", { ...attendance, ...alone, expected: 2, present: 2 }, "At this meeting (leader gathering), 2 people were expected and 2 came."],
    ["en", { ...attendance, present: 0 }, "At this meeting (KickOff), 2 people were expected, but nobody came."],
  ] satisfies [Locale, SimulatedEvent, string][])("says in %s what %j means", (locale, event, sentence) => {
    expect(sayEvent(round2026, event, locale)).toBe(sentence);
  });

  it.each([
    ["nb", "2026-08-26", "Hele kommunegruppa møtes digitalt til KickOff."],
    ["nn", "2026-09-25", "Rektor og éin til møtest fysisk til leiarsamling på Gardermoen. Klokkeslettet er ikkje oppgitt."],
    ["en", "2026-09-25", "There is an in-person leader gathering at Gardermoen for the principal and one more person. The hours are not stated."],
    ["en", "2026-11-11", "There is a digital learning conference for the whole municipal group."],
  ] as const)("says in %s what the gathering on %s is", (locale, date, sentence) => {
    expect(sayEvent(round2026, eventOn(date, "gathering"), locale)).toBe(sentence);
  });

  it.each([
    ["nb", "2026-10-07", "Hele kommunegruppa møter veilederen sin fysisk til veiledningsmøte."],
    ["nn", "2027-02-03", "Heile kommunegruppa møter rettleiaren sin digitalt til rettleiingsmøte."],
    ["en", "2027-02-03", "There is a digital guidance meeting with the adviser for the whole municipal group."],
  ] as const)("says in %s what the guidance meeting on %s is", (locale, date, sentence) => {
    expect(sayEvent(round2026, eventOn(date, "guidance-meeting"), locale)).toBe(sentence);
  });

  it.each(locales)("says every event of a period in %s, as full sentences", (locale) => {
    expect(new Set(withDue.map(({ type }) => type)).size).toBe(simulatedEventSchema.options.length);
    for (const event of withDue) expect(sayEvent(round2026, event, locale)).toMatch(/^\p{Lu}.*\.$/u);
  });

  it.each(locales)("tells the four replies apart in %s", (locale) => {
    const verdicts = ["eligible", "ineligible", "undetermined", "needs-judgement"] as const;
    expect(new Set(verdicts.map((verdict) => sayEvent(round2026, { ...reply, verdict }, locale))).size).toBe(verdicts.length);
  });

  it("says an event that has been stored as JSON", () => {
    for (const event of everything) expect(sayEvent(round2026, JSON.parse(JSON.stringify(event)) as SimulatedEvent, "nb")).toBe(sayEvent(round2026, event, "nb"));
  });

  it.each([
    ["what is no event", {}, "nb"],
    ["an event of another kind", { type: "party", municipality: null }, "nb"],
    ["an event with a key too many", { type: "program-ends", municipality: null, toString: 1 }, "nb"],
    ["another language", { type: "program-ends", municipality: null }, "sv"],
    ["a prototype's key for a language", { type: "program-ends", municipality: null }, "__proto__"],
  ])("refuses %s", (_sentence, event, locale) => {
    expect(() => sayEvent(round2026, event as SimulatedEvent, locale as Locale)).toThrow(InvalidInputError);
  });
});
