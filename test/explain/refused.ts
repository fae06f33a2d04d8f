import * as z from "zod";
import { toICalendar } from "../../src/calendar/index.js";
import * as root from "../../src/index.js";
import * as planning from "../../src/planning.js";
import { oneOf, readInput } from "../../src/input/index.js";
import { sumOfAmounts } from "../../src/cost/index.js";
import { recurrenceSchema } from "../../src/planning/index.js";
import { activityKindSchema } from "../../src/schedule/index.js";
import { runSimulation, simulate } from "../../src/simulation/index.js";
import { goodApplication } from "../application/applications.js";
import { storyUntil } from "../application/lifeCycles.js";
import { questionOf } from "../application/openQuestions.js";
import { agreed, calendarWith, published, scheduleWith } from "../calendar/calendars.js";
import { fullGroup } from "../group/groups.js";
import { withAt } from "../hostile/places.js";
import { presence } from "../participation/records.js";
import { roundWith, type Changes } from "../round/roundWith.js";
import { agreedOn, opening, ordinaryWishes } from "../planning/wishes.js";
import { complete, scenario } from "../simulation/scenarios.js";

const { round2026 } = root;
type Call = () => unknown;

/** Something that is taken, and what reads it: makes calls that give it with something else in one place. */
const varied = (good: unknown, read: (given: never) => unknown) => (place: string, value: unknown): Call => () =>
  read(withAt(good, place.split(/[.[\]]+/).filter((key) => key !== ""), value) as never);

const meeting = agreedOn("2026-10-07");
const [kickOff] = scheduleWith().activities;
const [line] = root.estimateCosts(round2026, fullGroup, {}).lines;
const [keyDate] = root.keyDates(round2026, root.newLifeCycle, { on: "2026-05-01" });
const conference = "2026-2027.learning-conference.autumn-2026";
const first = "2026-2027.guidance-meeting.autumn-2026.1";
const postponed = { date: "2026-10-01", type: "gathering-postponed", activity: conference, to: "2026-11-18" };
const moved = { date: "2026-09-02", type: "guidance-moved", activity: first, to: { date: "2026-10-08", start: "10:00", end: "12:00" } };
const withdrawn = { date: "2027-02-01", type: "withdrawn" };
const cited = { payer: "organiser", provisions: ["costs/1"] };
const times = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);

const agreement = varied({ guidanceMeetings: [meeting] }, (given) => root.buildSchedule(round2026, given));
const schedule = varied({ round: "2026-2027", activities: [kickOff] }, (given) => root.meetingHours(round2026, given));
const calendar = varied({ ...published, links: [{ activity: kickOff?.id, url: "https://example.no/" }], deadlines: [{ id: "report", title: "Rapport", from: "2027-12-01" }] }, (given) => toICalendar(round2026, scheduleWith(...agreed), given));
const group = varied(fullGroup, (given) => root.seatGaps(round2026, given));
const rates = varied({ hours: {} }, (given) => root.estimateCosts(round2026, fullGroup, given));
const ledger = varied({ lines: [line] }, (given) => root.ledgerToCsv(round2026, given, { locale: "nb" }));
const application = varied(goodApplication, (given) => readInput("application", root.applicationSchema, given));
const records = varied([presence("kick-off", "m1"), { type: "local-work", date: "2026-09-01", hours: 1 }], (given) => root.assessParticipation(round2026, fullGroup, root.buildSchedule(round2026), given, { on: "2026-08-26" }));
const wishes = varied(ordinaryWishes, (given) => planning.planGuidance(round2026, given));
const played = varied(scenario({ municipalities: [complete] }), (given) => simulate(given));
const lifeCycle = varied(storyUntil("accepted"), (given) => root.keyDates(round2026, given, { on: "2026-05-01" }));
const date = varied(keyDate, (given) => root.explain(round2026, given, "nb"));
const register = varied([{ number: "5006", name: "Steinkjer" }], (given) => root.municipalityRegister(given));
const issue = varied({ path: [], message: "Wrong" }, (given) => root.explain(round2026, given, "nb"));
const round = (changes: Changes): Call => () => root.defineRound(roundWith(changes));
const rule = (text: unknown): Call => () => readInput("rule", recurrenceSchema, text);
const repaired = (changes: readonly object[], ...ids: readonly string[]): Call => () => root.withRepair(round2026, fullGroup, { changes } as never, ids);
const withEvents = (...events: readonly object[]): Call => () => simulate(scenario({ municipalities: [{ ...complete, guidanceMeetings: [meeting], events } as never] }));
const withAdvisers = (advisers: readonly object[], ...municipalities: readonly object[]): Call => () => simulate(scenario({ advisers, municipalities: municipalities.map((each) => ({ ...complete, ...each })) } as never));
const planned = (municipalities: number, openings: readonly object[]): Call => () => planning.planAdviser(round2026, { adviser: {}, municipalities: Array.from({ length: municipalities }, (_, index) => ({ id: String(index), wishes: { available: openings } })) } as never);
const previous = (text: string): Call => () => calendarWith({ previous: text });

type Refused = readonly (readonly [expectation: string, call: Call])[];

/** What it takes a second to refuse. */
export const refusedSlowly: Refused = [
  ["too-many-times", planned(12, times(50, opening("FREQ=DAILY")).map((each, index) => ({ ...each, end: `15:${String(index + 10)}` })))],
];

/** Of each other expectation, something that is refused because of it; of those with branches, of each. */
export const refused: Refused = [
  ["contradiction", round({ "gatherings.0.weekday": "monday" })],
  ["invalid_type", group("members[0].id", 7)],
  ["invalid_type", records("[1].hours", "7")],
  ["invalid_type", agreement("guidanceMeetings[0].ordinal", 0.5)],
  ["invalid_type", records("[0].present", "yes")],
  ["invalid_type", group("members", {})],
  ["invalid_type", round({ "group.combinations.0.roles": 7 })],
  ["invalid_type", group("members[0]", 7)],
  ["invalid_type", application("commitments", 7)],
  ["invalid_type", round({ "localWork.requiredHours": 7 })],
  ["invalid_value", agreement("guidanceMeetings[0].mode", "hybrid")],
  ["invalid_value", records("[0].type", "party")],
  ["invalid_value", round({ "guidance.audience": "nobody" })],
  ["invalid_value", rates("hours.localDevelopmentWorkPerMember", { "spring-2031": 2 })],
  ["invalid_value", schedule("round", "2024-2026")],
  ["too_small", group("members[0].id", "")],
  ["too_small", round({ semesters: [] })],
  ["too_small", rates("travelPerPersonTrip", -1)],
  ["too_big", played("municipalities[0].application.municipality.name", "x".repeat(201))],
  ["too_big", wishes("available", times(51, ordinaryWishes.available[0]))],
  ["too_big", played("seed", 2 ** 40)],
  ["not_multiple_of", records("[1].hours", 0.001)],
  ["invalid_format", calendar("links[0].url", "file:///x")],
  ["invalid_format", () => readInput("text", z.string().regex(/x/), "")],
  ["unrecognized_keys", group("members[0].name", "x")],
  ["unrecognized_keys", group("members[0]", { id: "m1", seats: [], "a key": 1 })],
  ["unrecognized_keys", group("members[0]", { id: "m1", seats: [], a: 1, b: 1 })],
  ["invalid_union", () => readInput("choice", z.union([z.string(), z.number()]), null)],
  ["invalid_key", rates("hours.localDevelopmentWorkPerMember", { constructor: 1 })],
  ["invalid_element", () => readInput("pairs", z.map(z.unknown(), z.string()), new Map([[{}, 1]]))],
  ["whole-number", played("seed", 0.5)],
  ["whole-ore", ledger("lines[0].amount", 0.5)],
  ["at-most-a-million-kroner", rates("travelPerPersonTrip", 100_000_001)],
  ["smaller-amounts", () => sumOfAmounts([Number.MAX_SAFE_INTEGER, 1], "ledger")],
  ["own-fields", group("members[0].customFields", 7)],
  ["function", () => runSimulation(scenario(), { onDay: 7 as never })],
  ["language-text", () => root.speaker(round2026, { tag: "se", texts: {} })({ date: "2026-08-26" })],
  ["nothing", () => readInput("word", oneOf([]), "x")],
  ["not-blank", () => root.withAnswer(round2026, {}, questionOf("municipality.name"), " ")],
  ["name-with-a-letter", register("[0].name", "7")],
  ["two-digits", round({ "application.applicants.countyPrefixes.0": "5" })],
  ["municipality-number", application("municipality.number", "500")],
  ["plain-value", round({ "assumptions.0.reads.0.as": {} })],
  ["text-or-number", issue("path", [null])],
  ["date", agreement("guidanceMeetings[0].date", "2027-02-29")],
  ["month-day", round({ guidance: { ...round2026.guidance, shortDays: { monthDays: ["24.12."], daysFromEaster: [], provisions: ["participation/2"] } } })],
  ["time-of-day", agreement("guidanceMeetings[0].start", "24:00")],
  ["instant", application("submittedAt", "2026-04-10T12:00")],
  ["semester", schedule("activities[0].semester", "høsten")],
  ["date-in-years", agreement("guidanceMeetings[0].date", "9998-01-01")],
  ["date-after", group("members[0].seats[0]", { role: "principal", from: "2026-08-26", to: "2026-08-26" })],
  ["date-not-before", played("to", "2026-02-28")],
  ["date-or-period", records("[1].date", undefined)],
  ["end-after-start", agreement("guidanceMeetings[0].end", "12:00")],
  ["end-after-start-in-oslo", round({ "gatherings.5.date": "2027-03-28", "gatherings.5.hours": { start: "02:30", end: "03:10" } })],
  ["instant-on-the-date", schedule("activities[0].startsAt", "2026-08-25T21:59:00Z")],
  ["at-most-days", () => simulate(scenario({ from: "2026-01-01", to: "2036-01-09" }))],
  ["at-most-twenty-years", wishes("available[0].from", "2000-01-01")],
  ["id", round({ "gatherings.1.id": "Å" })],
  ["id-in-small-letters", round({ id: "A" })],
  ["id-in-small-letters-and-dots", calendar("deadlines[0].id", "A")],
  ["word", application("developmentIntent.areas[0]", "Ø")],
  ["word-not-taken", application("developmentIntent.areas[0]", "default")],
  ["id-of-its-kind", round({ "gatherings.1.id": "other" })],
  ["id-for-each-new-person", repaired([{ change: "add-person", role: "principal", people: 1, from: "2026-08-26" }])],
  ["unique-id", schedule("activities", [kickOff, kickOff])],
  ["unique-number", agreement("guidanceMeetings", times(2, { ...meeting, ordinal: 2 }))],
  ["unique-number-in-register", register("", times(2, { number: "5006", name: "Steinkjer" }))],
  ["once", calendar("tentative", times(2, kickOff?.id))],
  ["each-once", round({ "audiences.1.who.seats": times(2, "principal") })],
  ["two-different-seats", round({ "group.combinations.0.roles": times(2, "principal") })],
  ["member", repaired([{ change: "leave-seat", member: "m9", role: "principal", on: "2026-08-26" }])],
  ["gathering", played("events", [{ ...postponed, activity: first }])],
  ["agreed-meeting", withEvents({ ...moved, activity: "2026-2027.guidance-meeting.autumn-2026.2" })],
  ["activity", calendar("tentative", ["2026-2027.other"])],
  ["adviser", withAdvisers([{ id: "a" }], { adviser: "b" })],
  ["provision", schedule("activities[0].provisions[0]", "1")],
  ["assumption", schedule("activities[0].assumptions", ["1"])],
  ["sayable", () => root.explain(round2026, {} as never, "nb")],
  ["at-least-one-municipality", () => root.registerFromKlass({ codes: [{ code: "9999", name: "Uoppgitt" }] })],
  ["register", () => root.assessEligibility(round2026, {}, { register: {} as never })],
  ["register-as-field", () => root.assessEligibility(round2026, {}, root.municipalityRegister([{ number: "5006", name: "Steinkjer" }]) as never)],
  ["question-of-round", () => root.withAnswer(round2026, {}, { ...questionOf("municipality.name"), id: "age" } as never, "x" as never)],
  ["date-when-done", date("status", "done")],
  ["event-when-not-applicable", date("status", "not-applicable")],
  ["not-before-last-event", lifeCycle("history[1].date", "2026-04-09")],
  ["event-that-fits", lifeCycle("history[0].type", "completed")],
  ["state-of-history", lifeCycle("state", "draft")],
  ["in-round", round({ "localWork.commitment": "other", commitments: [] })],
  ["kind-of-meeting", () => readInput("kind", activityKindSchema, 7)],
  ["gathering-or-date", round({ "group.completeBy": 7 })],
  ["gatherings-owed", round({ "kinds.0.owed": 7 })],
  ["audience", round({ "audiences.0.who": 7 })],
  ["basis-of-cost", round({ "costs.0.basis": 7 })],
  ["provision-of-round", round({ "framework.provisions": ["other/1"] })],
  ["provision-or-assumption", round({ "framework.provisions": [] })],
  ["semester-of-its-dates", round({ "semesters.0.id": "spring-2027" })],
  ["no-less-than-min", round({ "group.seats.0.min": 5, "group.seats.0.max": 1 })],
  ["no-hours-of-several-days", round({ "gatherings.5.days": 2, "gatherings.5.hours": { start: "10:00", end: "12:00" } })],
  ["local-work-in-round", round({ localWork: undefined })],
  ["at-most-the-whole", round({ "costs.3.contributions": [{ ...cited, share: { numerator: 4, denominator: 3 } }] })],
  ["other-payer", round({ "costs.3.contributions": [{ ...cited, payer: "municipality" }] })],
  ["unique-payer", round({ "costs.3.contributions": [cited, cited] })],
  ["semester-of-round-once", round({ "costs.3.contributions": [{ ...cited, semesters: times(2, "autumn-2026") }] })],
  ["shares-within-the-whole", round({ "costs.7.contributions": [cited, { ...cited, payer: "municipality" }] })],
  ["date-unless-to-be-agreed", schedule("activities[0].status", "to-be-agreed")],
  ["end-with-start", schedule("activities[0].endsAt", null)],
  ["all-day-without-hours", schedule("activities[0].allDay", true)],
  ["several-days-without-hours", schedule("activities[0].lastDate", "2026-08-27")],
  ["first-day-or-days", wishes("available[0]", opening("FREQ=WEEKLY"))],
  ["first-day-of-interval", wishes("available[0]", opening("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"))],
  ["too-many-openings", planned(21, times(50, opening("FREQ=DAILY")))],
  ["recurrence", rule(7)],
  ["recurrence-on-one-line", rule("FREQ=DAILY\n")],
  ["recurrence-parts", rule("FREQ=DAILY;EVERY=2")],
  ["recurrence-parts-once", rule("FREQ=DAILY;FREQ=DAILY")],
  ["recurrence-of-days", rule("FREQ=DAILY;BYHOUR=9")],
  ["recurrence-frequency", rule("BYDAY=MO")],
  ["recurrence-numbers", rule("FREQ=DAILY;COUNT=0")],
  ["recurrence-numbers-from-either-end", rule("FREQ=MONTHLY;BYMONTHDAY=0")],
  ["recurrence-positions", rule("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-2")],
  ["recurrence-until", rule("FREQ=DAILY;UNTIL=2027")],
  ["recurrence-weekdays", rule("FREQ=WEEKLY;BYDAY=MA")],
  ["recurrence-first-weekday", rule("FREQ=WEEKLY;BYDAY=MO;WKST=MA")],
  ["recurrence-not-both", rule("FREQ=DAILY;COUNT=1;UNTIL=20270101")],
  ["recurrence-only-with", rule("FREQ=WEEKLY;BYDAY=MO;BYSETPOS=1")],
  ["recurrence-numbered-weekdays", rule("FREQ=WEEKLY;BYDAY=1MO")],
  ["recurrence-weekdays-of-weeks", rule("FREQ=YEARLY;BYWEEKNO=1")],
  ["recurrence-positions-of-days", rule("FREQ=MONTHLY;BYSETPOS=1")],
  ["recurrence-every-so-many-days", rule("FREQ=DAILY;INTERVAL=2;BYDAY=MO")],
  ["recurrence-day-in-month", rule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")],
  ["too-many-together", () => root.assessParticipation(round2026, { members: Array.from({ length: 200 }, (_, id) => ({ id: String(id), seats: [] })) }, { round: "2026-2027", activities: Array.from({ length: 25_001 }, (_, index) => ({ ...kickOff, id: String(index) })) } as never, [], { on: "2026-08-26" })],
  ["rate", rates("travelPerPersonTrip", 0.5)],
  ["unique-first-day", rates("travelPerPersonTrip", times(2, { validFrom: "2026-01-01", amount: 1 }))],
  ["hours-of-work", rates("hours.localDevelopmentWorkPerMember", "7")],
  ["hours-not-too-small", rates("hours.leader-gathering", 1e-7)],
  ["seat-or-companion", () => root.compareLedgers({ lines: [{ ...line, role: 7 }] } as never, { lines: [] })],
  ["delimiter", () => root.ledgerToCsv(round2026, { lines: [] }, { locale: "nb", delimiter: "x" as never })],
  ["calendar", previous("x")],
  ["shorter-lines", previous(calendarWith().replace("VERSION", `X-A:${"x".repeat(100_000)}\r\nVERSION`))],
  ["unbroken-calendar", previous(calendarWith().replace("VERSION", "nothing\r\nVERSION"))],
  ["calendar-of-municipality", previous(calendarWith({ municipality: { number: "5036" } }))],
  ["calendar-that-can-grow", previous(calendarWith().replaceAll("SEQUENCE:0", "SEQUENCE:2147483647"))],
  ["after-last-calendar", previous(calendarWith({ dtstamp: "2026-05-02T12:00:00+02:00" }))],
  ["round", played("round", "2025-2026")],
  ["too_small", played("round", roundWith({ semesters: [] }))],
  ["adviser-with-room", withAdvisers([{ id: "a", atMost: 1 }], { adviser: "a" }, { adviser: "a", application: { ...complete.application, municipality: { number: "5036" } } })],
  ["time-of-adviser", withAdvisers([{ id: "a" }], { planWishes: { ...ordinaryWishes, adviser: {} } })],
  ["too-many-guidance-events", withEvents(...times(201, moved))],
  ["withdrawn-once", withEvents(withdrawn, withdrawn)],
  ["submitted-before-withdrawn", () => simulate(scenario({ municipalities: [{ application: { municipality: { number: "5006" } }, events: [withdrawn] } as never] }))],
  ["withdrawn-in-time", withEvents({ ...withdrawn, date: "2029-01-01" })],
  ["not-held-yet", played("events", [{ ...postponed, date: "2026-11-12" }])],
  ["agreed-by-then", () => simulate(scenario({ municipalities: [{ ...complete, guidanceMeetings: [], planWishes: ordinaryWishes, events: [{ ...moved, date: "2026-04-01" }] } as never] }))],
  ["postponed-to-later", played("events", [{ ...postponed, to: "2026-11-10" }])],
  ["gathering-in-period", played("events", [{ ...postponed, to: "2028-01-01" }])],
  ["holds-the-seat", withEvents({ date: "2026-10-01", type: "seat-vacated", member: "nobody", role: "principal" })],
  ["holds-no-such-seat", withEvents({ date: "2026-10-01", type: "seat-filled", member: "m1", role: "owner-political" })],
];
