import { describe, expect, it } from "vitest";
import { toCalendarEvents, toICalendar } from "../../src/calendar/index.js";
import * as root from "../../src/index.js";
import { planGuidance } from "../../src/planning.js";
import { readInput, sayPath } from "../../src/input/index.js";
import { simulate } from "../../src/simulation/index.js";
import { goodApplication } from "../application/applications.js";
import { storyUntil, wholeStory } from "../application/lifeCycles.js";
import { agreed, published, scheduleWith } from "../calendar/calendars.js";
import { fullGroup } from "../group/groups.js";
import { withAt } from "../hostile/places.js";
import { idOf, presence } from "../participation/records.js";
import { agreedOn, opening, ordinaryWishes } from "../planning/wishes.js";
import { complete, restated, scenario } from "../simulation/scenarios.js";
import { refusalOf } from "./refusal.js";

const { assessGroup, assessParticipation, buildSchedule, defineRound, estimateCosts, keyDates, newLifeCycle, round2026 } = root;

/** A sentence; the place that is changed and what is put there; then what is wrong: part of a message about that place, or messages by place. Nothing is wrong with what is taken. */
type Row = readonly [string, string, unknown, (string | Readonly<Record<string, string>>)?];

/** What errors call it, something good, what users call with it, and what is changed in it. */
const table = (subject: string, good: unknown, read: (given: never) => unknown, changes: readonly Row[]) =>
  changes.map(([sentence, place, value, wrong]) => {
    const keys = place === "(root)" ? [] : place.split(/[.[\]]+/).filter((key) => key !== "");
    const problems = typeof wrong === "string" ? { [place]: wrong } : (wrong ?? {});
    return { title: `${subject} ${sentence}`, subject, problems, call: () => read(withAt(good, keys, value) as never) };
  });

const noSuchDay = "Expected a day that exists";
const ofNumber = "Expected a municipality number of four digits";
const on = "2026-05-01";
const meeting = agreedOn("2026-10-07");
const [kickOff, gathering] = scheduleWith().activities;
const openMeeting = { ...kickOff, id: "open", date: null, allDay: false, startsAt: null, endsAt: null, status: "to-be-agreed" };
const link = { activity: idOf("kick-off"), url: "https://example.no/" };
const deadline = { id: "report", title: "Rapport", from: "2027-12-01", to: "2027-12-02" };
const rate = { validFrom: "2026-01-01", amount: 1 };
const [submitted] = wholeStory;
const { history } = storyUntil("accepted");
const [keyDate] = keyDates(round2026, newLifeCycle, { on });
const early = { reason: "dated-before-the-last-event", state: "submitted", type: "accepted", date: "2026-04-09", fitting: ["accepted"], notBefore: "2026-04-10" };
const left = { date: "2027-10-01", type: "seat-vacated", member: "m1", role: "owner-political" };
const undated = { type: "local-work", hours: 1 };
const hours = { ...undated, date: "2026-09-01" };

const times = (count: number, value: unknown) => Array.from({ length: count }, () => value);
const missing = (...paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, "Invalid"]));
const commitments = Object.keys(goodApplication.commitments);

const rows = [
  ...table("agreement", { guidanceMeetings: [meeting] }, (agreement) => buildSchedule(round2026, agreement), [
    ["without meetings", "guidanceMeetings", undefined],
    ["with a key that nobody knows in a meeting", "guidanceMeetings[0].room", "Steinkjer", { "guidanceMeetings[0]": "Unrecognized key: room" }],
    ["at a place", "guidanceMeetings[0].place", "x".repeat(200)],
    ["at no place", "guidanceMeetings[0].place", "", "Too small"],
    ["on no date", "guidanceMeetings[0].date", undefined, noSuchDay],
    ["on the first date that has instants", "guidanceMeetings[0]", { ...meeting, date: "0003-01-01", start: "00:00" }],
    ["on the day before it", "guidanceMeetings[0].date", "0002-12-31", "Expected a date in the years 0003 to 9997"],
    ["on the last date that has instants", "guidanceMeetings[0]", { ...meeting, date: "9997-12-31", end: "23:59" }],
    ["on the day after it", "guidanceMeetings[0].date", "9998-01-01", "Expected a date in the years 0003 to 9997"],
    ["for a minute", "guidanceMeetings[0].end", "12:01"],
    ["ending when it starts", "guidanceMeetings[0].end", "12:00", "Expected an end after the start"],
    ["ending before it starts, in the hour that the clocks skip", "guidanceMeetings[0]", { ...meeting, semester: "spring-2027", date: "2027-03-28", start: "02:30", end: "02:10" }, { "guidanceMeetings[0].end": "Expected an end after the start" }],
    ["ending before it starts, though that hour comes twice", "guidanceMeetings[0]", { ...meeting, semester: "autumn-2027", date: "2027-10-31", start: "02:30", end: "02:10" }, { "guidanceMeetings[0].end": "Expected an end after the start" }],
    ["at a time that does not exist", "guidanceMeetings[0].start", "24:00", "Expected a time of day from 00"],
    ["in a semester that the round does not have", "guidanceMeetings[0].semester", "spring-2031", "Expected one of autumn-2026, spring-2027, autumn-2027"],
    ["in a mode that nobody knows", "guidanceMeetings[0].mode", "hybrid", "Expected one of digital, physical"],
    ["with the number 0", "guidanceMeetings[0].ordinal", 0, "Too small"],
    ["with the number 200", "guidanceMeetings[0].ordinal", 200],
    ["with the number 201", "guidanceMeetings[0].ordinal", 201, "Too big"],
    ["with a number that another of its semester has", "guidanceMeetings", [{ ...meeting, ordinal: 2 }, meeting, { ...meeting, ordinal: 2 }], { "guidanceMeetings[2].ordinal": "Expected a number that no other meeting of the semester has" }],
    ["with a number that one of another semester has", "guidanceMeetings", [{ ...meeting, ordinal: 2 }, { ...agreedOn("2027-04-14"), ordinal: 2 }]],
  ]),
  ...table("schedule", { round: "2026-2027", activities: [kickOff] }, (schedule) => root.meetingHours(round2026, schedule), [
    ["with what else is stored beside it", "note", "stored"],
    ["with two activities of one id", "activities", [kickOff, kickOff], { "activities[1].id": "Expected an id that no other activity has" }],
    ["with a key in an activity that nobody knows", "activities[0].title", "KickOff", { "activities[0]": "Unrecognized key: title" }],
    ["with what is to be agreed", "activities[0]", openMeeting],
    ["with what is fixed on no date", "activities[0]", { ...openMeeting, status: "fixed" }, { "activities[0].date": "Expected a date, and none only for what is to be agreed" }],
    ["with what is to be agreed on a date", "activities[0].status", "to-be-agreed", { "activities[0].date": "Expected a date, and none only for what is to be agreed" }],
    ["ending before it starts", "activities[0].endsAt", "2026-08-26T07:00:00Z", "Expected an instant after startsAt"],
    ["starting, and not ending", "activities[0].endsAt", null, "Expected an instant after startsAt"],
    ["starting as the day in Oslo does", "activities[0].startsAt", "2026-08-25T22:00:00Z"],
    ["starting a minute before that", "activities[0].startsAt", "2026-08-25T21:59:00Z", "Expected an instant on the date of the activity"],
    ["starting at an instant with an offset", "activities[0].startsAt", "2026-08-26T10:00:00+02:00"],
    ["starting at a time without a zone", "activities[0].startsAt", "2026-08-26T10:00:00", "Expected a point in time with its zone"],
    ["lasting all day, with hours", "activities[0].allDay", true, "Expected true exactly when there is a date and no hours"],
    ["lasting all of no day", "activities[0]", { ...openMeeting, allDay: true }, { "activities[0].allDay": "Expected true exactly when there is a date and no hours" }],
  ]),
  ...table("schedule", scheduleWith(), (schedule) => toICalendar(round2026, schedule, published), [
    ["for a calendar, of a round with a name", "round", "Kari Nordmann", "Expected the id of the round that was given with it"],
    ["for a calendar, in the years 2000 and 2199", "activities", ["2000-01-01", "2199-12-31"].map((date, index) => ({ ...gathering, id: idOf(`kick-off.${String(index)}`), date }))],
    ["for a calendar, in the year before", "activities[1].date", "1999-12-31", "Expected a date in the years 2000 to 2199"],
    ["for a calendar, in the year after", "activities[1].date", "2200-01-01", "Expected a date in the years 2000 to 2199"],
  ]),
  ...table("calendar options", { ...published, links: [link], deadlines: [deadline], tentative: [link.activity] }, (options) => toICalendar(round2026, scheduleWith(...agreed), options), [
    ["without an instant of writing", "dtstamp", undefined, "Expected a point in time with its zone"],
    ["with a municipality that has only a name", "municipality", { name: "Steinkjer" }, { "municipality.number": "Invalid input" }],
    ["with a number of three digits", "municipality.number", "506", ofNumber],
    ["with a name of 20 000 characters", "name", "x".repeat(20_000)],
    ["with one more", "name", "x".repeat(20_001), "Too big"],
    ["in a language that is none of ours", "locale", "no", 'expected one of "nb"|"nn"|"en"'],
    ["with a key that nobody knows", "alarms", true, { "(root)": "Unrecognized key: alarms" }],
    ["with a link to a script", "links[0].url", "javascript:alert(1)", "Expected a web address"],
    ["with a link to a file", "links[0].url", "file:///Kari", "Expected a web address"],
    ["with a link for an activity that the schedule lacks", "links[0].activity", idOf("kari"), "Expected the id of an activity in the schedule"],
    ["with two links for one activity", "links", [link, { ...link, url: "https://example.com/" }], { "links[1].activity": "Expected an id that is given once" }],
    ["with a proposal that the schedule lacks", "tentative[0]", idOf("guidance-meeting.autumn-2026.3"), "Expected the id of an activity in the schedule"],
    ["with a proposal twice", "tentative", times(2, link.activity), { "tentative[1]": "Expected an id that is given once" }],
    ["with a deadline in a year without calendars", "deadlines[0].from", "1999-12-31", "Expected a date in the years 2000 to 2199"],
    ["with a deadline that ends when it begins", "deadlines[0].to", "2027-12-01", "Expected a date after from"],
    ["with two deadlines of one name", "deadlines", [deadline, { ...deadline, from: "2027-11-30" }], { "deadlines[1].id": "Expected an id that no other deadline has" }],
  ]),
  ...table("calendar options", { links: [link] }, (options) => toCalendarEvents(round2026, scheduleWith(), options), [["for a web page, with a link for an activity that the schedule lacks", "links[0].activity", idOf("kari"), "Expected the id of an activity in the schedule"]]),
  ...table("group", fullGroup, (group) => root.seatGaps(round2026, group), [
    ["with a seat for a day", "members[0].seats[0]", { role: "principal", from: "2026-08-26", to: "2026-08-27" }],
    ["with a seat that ends on the day it begins", "members[0].seats[0]", { role: "principal", from: "2026-08-26", to: "2026-08-26" }, { "members[0].seats[0].to": "Expected a date after from" }],
    ["with a role that the call does not know", "members[0].seats[0].role", "mayor", "Expected one of owner-political, owner-administrative, principal, resource-teacher"],
    ["with a seat from a day that does not exist", "members[0].seats[0].from", "2027-02-29", noSuchDay],
    ["with a field of a seat that nobody knows", "members[0].seats[0].until", "2027-10-01", { "members[0].seats[0]": "Unrecognized key: until" }],
    ["with a name, which nobody asks for", "members[0].name", "…", { "members[0]": "Unrecognized key: name" }],
    ["with an empty id", "members[0].id", "", "Too small"],
    ["with repeated ids, and not their first", "members", ["a", "b", "a", "c", "a"].map((id) => ({ id, seats: [] })), { "members[2].id": "Expected an id that no other member has", "members[4].id": "Expected an id that no other member has" }],
  ]),
  ...table("date of the assessment", { on }, (options) => assessGroup(round2026, fullGroup, options), [
    ["that is missing", "on", undefined, { "(root)": "Expected a day that exists" }],
    ["that does not exist", "on", "2027-02-29", { "(root)": "Expected a day that exists" }],
    ["without anything that holds it", "(root)", undefined, "Expected a day that exists"],
  ]),
  ...table("rates", { hourly: {}, hours: {}, notStated: { "local-venue": { payer: "organiser", perMeeting: 1 } } }, (rates) => estimateCosts(round2026, fullGroup, rates), [
    ["that are none", "(root)", {}],
    ["with fields left undefined", "(root)", { hourly: undefined, hours: { "guidance-meeting": undefined }, notStated: {} }],
    ["of what nobody asks for", "hourly.headmaster", 1, { hourly: "Unrecognized key: headmaster" }],
    ["of nothing", "travelPerPersonTrip", 0],
    ["below nothing", "travelPerPersonTrip", -1, "Expected 0 or more"],
    ["by date, a thousand of them", "hourly.default", Array.from({ length: 1000 }, (_, day) => ({ validFrom: root.addDays("2026-01-01", day), amount: day }))],
    ["of half an øre", "hourly.default", 0.5, "Expected whole øre, or a list of rates with the dates from which they hold"],
    ["of a million kroner", "travelPerPersonTrip", 100_000_000],
    ["of more", "travelPerPersonTrip", 100_000_001, "Expected no more than a million kroner, in øre"],
    ["by date, for a day and for ever", "travelPerPersonTrip", [{ ...rate, validTo: "2026-01-02" }, { ...rate, validFrom: "2027-01-01" }]],
    ["in a list of none", "travelPerPersonTrip", [], "Expected at least one rate"],
    ["in a list, without a date", "travelPerPersonTrip", [rate, { amount: 2 }], { "travelPerPersonTrip[1].validFrom": noSuchDay }],
    ["ending as they begin", "travelPerPersonTrip", [{ ...rate, validTo: "2026-01-01" }], { "travelPerPersonTrip[0].validTo": "Expected a date after validFrom" }],
    ["two of which begin on one day", "travelPerPersonTrip", [rate, { ...rate, amount: 2 }], { "travelPerPersonTrip[1].validFrom": "Expected a date on which no other rate of the list begins" }],
    ["with no hours", "hours.leader-gathering", 0],
    ["with fewer than none", "hours.leader-gathering", -1, "Too small"],
    ["with a millionth of an hour", "hours.leader-gathering", 0.000_001],
    ["with a tenth of that", "hours.leader-gathering", 1e-7, "Expected hours, no fewer than a millionth of one"],
    ["with ten thousand hours", "hours.leader-gathering", 10_000],
    ["with one more", "hours.leader-gathering", 10_001, "Too big"],
    ["with hours for no semester", "hours.localDevelopmentWorkPerMember", {}],
    ["with hours for a semester that the round does not have", "hours.localDevelopmentWorkPerMember", { "autumn-2026": 1, "spring-2031": 2 }, { "hours.localDevelopmentWorkPerMember.spring-2031": "Expected one of autumn-2026, spring-2027, autumn-2027" }],
    ["with hours for what is no semester, though every object has it", "hours.localDevelopmentWorkPerMember", { constructor: 1 }, { "hours.localDevelopmentWorkPerMember.constructor": "Invalid key in record" }],
    ["with a payer that nobody names", "notStated.local-venue.payer", "not-stated", 'Expected one of municipality, organiser'],
    ["with a payer without an amount", "notStated.local-venue.perMeeting", undefined, "Expected whole øre, or a list of rates with the dates from which they hold"],
    ["with an amount without a payer", "notStated.local-venue.payer", undefined, 'Expected one of municipality, organiser'],
    ["with a payer of what the call names one of", "notStated.program", { payer: "organiser" }, { notStated: "Unrecognized key: program" }],
  ]),
  ...table("application", goodApplication, (application) => readInput("application", root.schemasOf(round2026).application, application), [
    ["that names no group, partners or judgements", "(root)", { ...goodApplication, group: undefined, partners: undefined, judgements: undefined }],
    ["that answers nothing", "(root)", {}, { municipality: "Invalid", submittedAt: "Expected a point in time", developmentIntent: "Invalid", commitments: "Invalid" }],
    ["of a municipality left open", "municipality", {}, missing("municipality.number", "municipality.name")],
    ["with an intent left open", "developmentIntent", {}, missing("developmentIntent.areas", "developmentIntent.statement")],
    ["with commitments left open", "commitments", {}, missing(...commitments.map((id) => `commitments.${id}`))],
    ["with an answer that is nothing", "commitments.time", null, "Invalid input: expected boolean"],
    ["of a municipality with a number of three digits", "municipality.number", "500", "Expected a municipality number of four digits"],
    ["with a number of five", "municipality.number", "50061", "Expected a municipality number of four digits"],
    ["with a number and a space", "municipality.number", "5006 ", "Expected a municipality number of four digits"],
    ["with a key that nobody knows", "county", true, { "(root)": "Unrecognized key: county" }],
    ["with a commitment that nobody knows", "commitments.money", true, { commitments: "Unrecognized key: money" }],
  ]),
  ...table("application", goodApplication, (application) => readInput("application", root.applicationSchema, application), [
    ["of any round, with commitments of its own", "commitments", { money: true }],
    ["of any round, with an answer that is none", "commitments.money", null, "Invalid input: expected boolean"],
    ["of any round, with an area of its own", "developmentIntent.areas", ["economy"]],
    ["of any round, with an area that is no word", "developmentIntent.areas[0]", "Kari Nordmann", "Expected an id of letters"],
  ]),
  ...table("application", goodApplication, (draft) => root.assessEligibility(round2026, draft), [
    ["as a draft, that answers nothing", "(root)", {}],
    ["as a draft, with everything left open", "(root)", { municipality: {}, submittedAt: null, developmentIntent: {}, commitments: {} }],
    ["as a draft, of no municipality, with an answer that is nothing", "(root)", { municipality: null, commitments: { time: null } }],
    ["as a draft, with a number of three digits", "municipality.number", "500"],
    ["as a draft, with a name of 200 characters", "municipality.name", "x".repeat(200)],
    ["as a draft, with one more", "municipality.name", "x".repeat(201), "Too big"],
    ["as a draft, with a statement of 20 000 characters", "developmentIntent.statement", "x".repeat(20_000)],
    ["as a draft, with one more there", "developmentIntent.statement", "x".repeat(20_001), "Too big"],
    ["as a draft, submitted at a time without a zone", "submittedAt", "2026-04-10T12:00:00", "Expected a point in time with its zone"],
    ["as a draft, with an area that nobody knows", "developmentIntent.areas[1]", "economy", "Expected one of profession, pedagogy, organisation"],
    ["as a draft, with a judgement of what nobody judges", "judgements.time", true, { judgements: "Unrecognized key: time" }],
    ["as a draft, with a group that is none", "group.members[0].seats[0].role", "mayor", "Expected one of owner-political, owner-administrative, principal, resource-teacher"],
    ["as a draft, with partners that are none", "partners", ["5006"], { "partners[0]": "Invalid input: expected object" }],
    ["as a draft, with a key that nobody knows", "county", true, { "(root)": "Unrecognized key: county" }],
  ]),
  ...table("event", submitted, (event) => root.transition(newLifeCycle, event), [
    ["that is a state", "type", "draft", 'expected one of "submitted"|'],
    ["that every object has", "type", "toString", "Invalid option"],
    ["on no date", "date", undefined, noSuchDay],
    ["with a word more", "note", "Kari Nordmann", { "(root)": "Unrecognized key: note" }],
  ]),
  ...table("list of events", [submitted], (events) => root.replay(events), [
    ["with one that is none", "[0].type", "draft", 'expected one of "submitted"|"accepted"|"declined"|"adviser-assigned"|"contacted"|"started"|"completed"|"withdrawn"'],
    ["of a hundred", "(root)", times(100, submitted)],
    ["of one more", "(root)", times(101, submitted), "Expected at most 100 events"],
  ]),
  ...table("life cycle", { state: "accepted", history }, (lifeCycle) => keyDates(round2026, lifeCycle, { on }), [
    ["in a state that nobody knows", "state", "rejected", "Invalid option"],
    ["in a state further on", "state", "contacted", "Expected the state that the history leads to"],
    ["in a state of before", "state", "draft", "Expected the state that the history leads to"],
    ["by its state alone", "history", [], { state: "Expected the state that the history leads to" }],
    ["with an event that does not fit those before it", "history", history.slice(1), { "history[0].type": "Expected an event that fits" }],
    ["with an event on the date of the one before it", "history[1].date", "2026-04-10"],
    ["with an event before the one before it", "history[1].date", "2026-04-09", "Expected a date no earlier"],
    ["of more than a hundred events", "history", times(101, submitted), "Expected at most 100 events"],
    ["with a word more", "name", "Kari Nordmann", { "(root)": "Unrecognized key: name" }],
  ]),
  ...table("date of the key dates", { on }, (options) => keyDates(round2026, newLifeCycle, options), [
    ["that is missing", "on", undefined, { "(root)": "Expected a day that exists" }],
    ["without anything that holds it", "(root)", undefined, "Expected a day that exists"],
  ]),
  ...table("key date", keyDate, (stored) => root.explain(round2026, stored, "nb"), [
    ["of another version", "id", "half-time"],
    ["with an id that is none", "id", "Kari Nordmann", "Invalid option"],
    ["that is done on no date", "status", "done", { doneOn: "Expected a date exactly when it is done" }],
    ["that is not done, on a date", "doneOn", "2026-04-10", "Expected a date exactly when it is done"],
    ["that no longer applies, for nothing", "status", "not-applicable", { endedBy: "Expected an event exactly when it is not applicable" }],
    ["that applies, and was ended", "endedBy", "withdrawn", "Expected an event exactly when it is not applicable"],
    ["that ends as it begins", "to", "2026-03-19", "Expected a date after from"],
    ["that ends before the calendar begins", "(root)", { ...keyDate, from: "0001-01-01", to: "0001-01-01" }, { to: "Expected a date after from" }],
    ["from one end of the calendar to the other", "(root)", { ...keyDate, from: "0001-01-01", to: "9999-12-31" }],
    ["of nobody", "owedBy", "county", 'expected one of "municipality"|"council"'],
  ]),
  ...table("state", "submitted", (state) => root.fittingEvents(state), [["that every object has", "(root)", "constructor", "Invalid option"]]),
  ...table("refusal", early, (refusal) => root.explain(round2026, refusal, "nb"), [
    ["for a reason of another version", "reason", "late"],
    ["for a reason that is none", "reason", "Kari Nordmann", "Expected 'event-does-not-fit' | 'dated-before-the-last-event'"],
    ["for being too early, but for no date", "notBefore", null, "Expected a day that exists"],
    ["when as much fits as there is", "fitting", times(8, "accepted")],
    ["when more fits", "fitting", times(9, "accepted"), "Too big"],
  ]),
  ...table("scenario", scenario({ municipalities: [restated] }), (given) => simulate(given), [
    ["with a key that nobody knows", "sed", 1, { "(root)": "Unrecognized key: sed" }],
    ["of a round that the library does not hold", "round", "2025-2026", "Expected a whole round"],
    ["of a round that is none", "round", { ...round2026, id: 7, title: { nb: "a", nn: "b" } }, { "round.id": "Invalid input: expected string", "round.title.en": "Invalid input: expected string" }],
    ["with a seed beyond 32 bits", "seed", 2 ** 40, "Too big"],
    ["with a seed that is not whole", "seed", 0.5, "Expected a whole number"],
    ["that ends before it begins", "to", "2026-02-28", "Expected `from` or a date after it"],
    ["of more than 3660 days", "(root)", scenario({ from: "2026-01-01", to: "2036-01-09" }), { to: "Expected at most 3660 days from `from`" }],
    ["of a municipality that has no number", "municipalities[0].application", {}, { "municipalities[0].application.municipality.number": "Expected the municipality number" }],
    ["of one whose number is empty", "municipalities[0].application.municipality.number", "", "Expected the municipality number"],
    ["of one whose number is nothing but blanks", "municipalities[0].application.municipality.number", " ", "Expected the municipality number"],
    ["of one given again, with blanks in its number", "municipalities", [complete, { ...complete, application: { ...complete.application, municipality: { number: " 50\u00a006 " } } }], { "municipalities[1].application.municipality.number": "Expected a number that no other municipality has" }],
    ["of one given three times", "municipalities", times(3, complete), { "municipalities[1].application.municipality.number": "Expected a number that no other municipality has", "municipalities[2].application.municipality.number": "Expected a number that no other municipality has" }],
    ["with a key in a municipality that nobody knows", "municipalities[0].wishes", 1, { "municipalities[0]": "Unrecognized key: wishes" }],
    ["with a rate of 1", "municipalities[0].attendance.rate", 1],
    ["with a rate above 1", "municipalities[0].attendance.rate", 1.01, "Too big"],
    ["with wishes that say not when", "municipalities[0].planWishes", { minDaysBetween: 21 }, { "municipalities[0].planWishes.available": "Invalid input: expected array" }],
    ["with rates by a semester that the round does not have", "municipalities[0].rates", { hours: { localDevelopmentWorkPerMember: { "spring-2031": 4 } } }, { "municipalities[0].rates.hours.localDevelopmentWorkPerMember.spring-2031": "Expected one of autumn-2026, spring-2027, autumn-2027" }],
    ["with records that are none", "municipalities[0].records", [{ type: "presence" }], missing(...["activity", "member", "present"].map((key) => `municipalities[0].records[0].${key}`))],
    ["with an event of another kind", "municipalities[0].events[0].type", "promoted", "Expected 'seat-vacated' | 'seat-filled' | 'withdrawn' | 'guidance-digital' | 'guidance-moved'"],
    ["with an event that says more than its kind", "municipalities[0].events[0].type", "withdrawn", { "municipalities[0].events[0]": "Unrecognized keys: member, role" }],
    [
      "with everything at once, what each says and what they say together",
      "(root)",
      { round: "1999", seed: 0.5, from: "2026-03-02", to: "2026-03-01", municipalities: [complete, { ...complete, wishes: 1 }, 7, { ...complete, application: { municipality: { number: "1151" } }, events: [{ ...left, member: "nobody" }] }] },
      {
        ...{ round: "Expected a whole round", seed: "Expected a whole number", "municipalities[1]": "Unrecognized key: wishes", "municipalities[2]": "Invalid input" },
        ...{ "municipalities[3].events[0].member": "Expected a member who holds this seat", "municipalities[1].application.municipality.number": "no other municipality has", to: "Expected `from` or a date after it" },
      },
    ],
  ]),
  ...table("participation records", [presence("kick-off", "m1"), hours], (records) => assessParticipation(round2026, fullGroup, buildSchedule(round2026), records, { on: "2026-08-26" }), [
    ["of another kind", "[0].type", "party", "Expected one of presence, meeting-held, local-work, experience-shared"],
    ["with a name", "[0].name", "Kari Nordmann", { "[0]": "Unrecognized key: name" }],
    ["of presence that is not answered", "[0].present", undefined, "Invalid input: expected boolean"],
    ["of nobody", "[0].member", "", "Too small"],
    ["of work on no day", "[1].date", undefined, "Expected either a date"],
    ["of work with a beginning and no end", "[1]", { ...undated, from: "2026-09-01" }, { "[1].date": "Expected either a date" }],
    ["of work on a day and days", "[1]", { ...hours, from: "2026-09-01", to: "2026-09-02" }, { "[1].date": "Expected either a date" }],
    ["of work for a day", "[1]", { ...undated, from: "2026-09-01", to: "2026-09-02" }],
    ["of work that ends as it begins", "[1]", { ...undated, from: "2026-09-01", to: "2026-09-01" }, { "[1].to": "Expected a date after from" }],
    ["of no hours", "[1].hours", 0],
    ["of fewer", "[1].hours", -1, "Too small"],
    ["of a hundredth of an hour", "[1].hours", 0.01],
    ["of a thousandth", "[1].hours", 0.001, "Invalid number: must be a multiple of 0.01"],
    ["on a day that does not exist", "[1].date", "2027-02-29", "Expected a day that exists"],
    ["of which there are a hundred thousand", "(root)", times(100_000, presence("kick-off", "m1"))],
    ["of which there is one more", "(root)", times(100_001, presence("kick-off", "m1")), "Too big"],
  ]),
  ...table("date of the assessment", { on }, (options) => assessParticipation(round2026, fullGroup, buildSchedule(round2026), [], options), [["of participation, that is missing", "on", undefined, { "(root)": "Expected a day that exists" }]]),
  ...table("schedule", buildSchedule(round2026), (schedule) => assessParticipation(round2026, fullGroup, schedule, [], { on }), [["of another round than participation is assessed in", "round", "2024-2026", "Expected the id of the round that was given with it"]]),
  ...table("wishes", { ...ordinaryWishes, agreed: [meeting], adviser: { available: ordinaryWishes.available } }, (wishes) => planGuidance(round2026, wishes), [
    ["of nothing but times", "(root)", { available: ordinaryWishes.available }],
    ["with all that can be left out left undefined", "(root)", { available: [], unavailable: undefined, minDaysBetween: undefined, earliest: undefined, latest: undefined, preferred: undefined, agreed: undefined, adviser: undefined }],
    ["with an adviser who wishes nothing", "adviser", {}],
    ["without times", "available", undefined, "Invalid input: expected array"],
    ["with a rule that is none", "available[0].rrule", "FREQ=HOURLY", "Expected FREQ to be DAILY"],
    ["with hours that end as they start", "available[0].end", "12:00", "Expected an end after the start"],
    ["with a rule that does not say its day, and no first day", "available[0]", opening("FREQ=WEEKLY"), { "available[0].from": "Expected the first day here" }],
    ["with a rule for every second week, and no first day", "available[0]", opening("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"), { "available[0].from": "Expected the first day here" }],
    ["with such a rule of the adviser's", "adviser.available[0]", opening("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"), { "adviser.available[0].from": "Expected the first day here" }],
    ["with a rule that began twenty years before the period ends", "available[0].from", "2008-01-01"],
    ["with a rule that began a day before that", "available[0].from", "2007-12-31", "Expected a first day at most twenty years before the end of the programme period"],
    ["with such a rule of the adviser's, older still", "adviser.available[0].from", "2000-01-01", "Expected a first day at most twenty years before the end of the programme period"],
    ["with a spell that ends when it begins", "unavailable[0].to", "2027-02-22", "Expected a date after from"],
    ["with no days between", "minDaysBetween", 0],
    ["with fewer", "minDaysBetween", -1, "Too small"],
    ["with a year between", "minDaysBetween", 366],
    ["with more", "minDaysBetween", 367, "Too big"],
    ["with a latest date before the earliest", "(root)", { ...ordinaryWishes, earliest: "2027-01-01", latest: "2026-12-31" }, { latest: "Expected a date that is not before the earliest" }],
    ["with an agreed meeting that is none", "agreed[0].mode", "hybrid", "Expected one of digital, physical"],
    ["with a key that nobody knows", "budget", 1, { "(root)": "Unrecognized key: budget" }],
    ["with fifty rules", "available", times(50, ordinaryWishes.available[0])],
    ["with one more", "available", times(51, ordinaryWishes.available[0]), "Too big"],
  ]),
  ...table("round", round2026, (round) => planGuidance(round, ordinaryWishes), [
    ["with a semester too long to plan in", "semesters[2]", { ...round2026.semesters[2], id: "autumn-2029", to: "2032-01-01" }, { "semesters[2].to": "Expected a semester of at most 400 days" }],
    ["with a period too long to plan in", "period.to", "2046-08-02", "Expected a programme period of at most twenty years"],
  ]),
  ...table("round", round2026, (round) => defineRound(round), [
    ["that is empty, with every field that it lacks", "(root)", {}, missing(...Object.keys(round2026).filter((key) => !["framework", "localWork", "sharing", "completion"].includes(key)))],
    ["with a key that looks like free text", "Kari Testesen", 1, { "(root)": "Unrecognized key: (a key of 13 characters)" }],
    ["with an id of eighty characters", "gatherings[1].id", `leader-gathering.${"a".repeat(63)}`],
    ["with one more there", "gatherings[1].id", `leader-gathering.${"a".repeat(64)}`, "Expected an id of letters, digits, dots and hyphens"],
    ["with a place of two hundred characters", "gatherings[1].place", "a".repeat(200)],
    ["with one more in the place", "gatherings[1].place", "a".repeat(201), "Too big"],
    ["with more than a thousand gatherings, which are not read", "gatherings", times(1001, round2026.gatherings[0]), "Too big"],
  ]),
];

/** A word alone: what it is of, and one of them. Of other words, the id is said. */
const words = Object.entries({ mode: "digital", payer: "municipality", semester: "autumn-2026", kind: "kick-off", area: "pedagogy", cost: "adviser", seat: "principal" }).flatMap(([of, good]) => [
  ...table("word", good, (word) => root.explain(round2026, { [of]: word } as unknown as root.Word, "nb"), [
    [`to name a ${of}, that only every object has`, "(root)", "constructor"],
    [`to name a ${of}, that is no text`, "(root)", 7, "Invalid input: expected string"],
    [`to name a ${of}, that is free text`, "(root)", "Kari Nordmann", "Expected an id"],
    [`to name a ${of}, that is too long`, "(root)", "x".repeat(81), "Expected an id"],
  ]),
  ...table("form", "one", (form) => root.explain(round2026, { [of]: good, form } as unknown as root.Word, "nb"), [[`that no ${of} has`, "(root)", "two", ""]]),
]);
const others = [
  ...table("locale", "nb", (locale) => root.explain(round2026, { verdict: "eligible" }, locale), [["that is none", "(root)", "no", 'expected one of "nb"|"nn"|"en"']]),
  ...table("thing", { verdict: "eligible" }, (thing) => root.explain(round2026, thing, "nb"), [
    ["that is nothing", "(root)", null, "Expected a word such as"],
    ["that is empty", "(root)", {}, "Expected a word such as"],
    ["that is a list", "(root)", [], "Expected a word such as"],
    ["that is two words", "(root)", { verdict: "eligible", outcome: "met" }, "Expected a word such as"],
    ["that nobody has a word for", "(root)", { colour: "red" }, "Expected a word such as"],
  ]),
];

const isGood = ({ problems }: (typeof rows)[number]) => Object.keys(problems).length === 0;

describe("what is wrong is refused in its place, and told in words", () => {
  it.each([...rows, ...words, ...others].filter((row) => !isGood(row)).map((row) => [row.title, row] as const))("%s", (_title, { subject, problems, call }) => {
    const { message: text, issues = [] } = refusalOf(call) ?? {};
    expect(text).toMatch(new RegExp(`^The ${subject} (?:is|are) not valid`));
    expect(issues.map(({ path, message }) => [sayPath(path), message])).toEqual(Object.entries(problems).map(([path, message]) => [path, expect.stringContaining(message) as string]));
  });
});

describe("what is just right is taken", () => {
  it.each([...rows, ...words].filter(isGood).map((row) => [row.title, row] as const))("%s", (_title, { call }) => {
    expect(refusalOf(call)).toBeUndefined();
  });

  it.each([
    ["an application", root.applicationSchema, goodApplication],
    ["a draft", root.applicationDraftSchema, goodApplication],
    ["a group", root.municipalGroupSchema, fullGroup],
  ] as const)("and read as it was: %s", (_what, schema, good) => {
    expect(schema.parse(good)).toEqual(good);
  });
});
