import * as calendar from "../../src/calendar/index.js";
import * as root from "../../src/index.js";
import * as planning from "../../src/planning.js";
import { nb } from "../../src/nb.js";
import * as simulation from "../../src/simulation/index.js";
import { fullGroup } from "../group/groups.js";
import { goodApplication } from "../application/applications.js";

const { round2026 } = root;
const schedule = root.buildSchedule(round2026);
const shortSchedule = { round: schedule.round, activities: schedule.activities.slice(0, 1) };
const meeting = { semester: "autumn-2026", date: "2026-10-07", start: "12:00", end: "15:00", mode: "physical" };
const [finding] = root.assessGroup(round2026, { members: [] }, { on: "2026-08-26" }).findings;
const [openQuestion] = root.assessEligibility(round2026, {}).nextQuestions;
const repair = {
  changes: [
    { change: "add-person", role: "principal", people: 1, from: "2026-08-26", to: "2027-01-01" },
    { change: "hold-seat", member: "m2", holds: ["owner-administrative"], role: "principal", from: "2026-08-26" },
    { change: "leave-seat", member: "m1", role: "owner-political", on: "2026-08-26" },
  ],
};
const municipality = {
  application: { municipality: { number: "5036", name: "Frosta" }, submittedAt: "2026-04-10T12:00:00+02:00" },
  group: fullGroup,
  guidanceMeetings: [meeting],
  attendance: { rate: 0.9 },
  adviser: "a1",
  records: [{ type: "experience-shared", date: "2026-11-11", activity: "2026-2027.learning-conference.autumn-2026" }],
  rates: { hourly: { default: 60000 }, travelPerPersonTrip: [{ validFrom: "2026-01-01", amount: 350000 }] },
  events: [
    { date: "2026-04-03", type: "seat-vacated", member: "m1", role: "owner-political" },
    { date: "2026-10-01", type: "guidance-moved", activity: "2026-2027.guidance-meeting.autumn-2026.1", to: { date: "2026-10-08", start: "12:00", end: "15:00" } },
    { date: "2027-02-01", type: "withdrawn" },
  ],
};
const planned = { application: { municipality: { number: "5006" } }, planWishes: { available: [{ rrule: "FREQ=WEEKLY;BYDAY=TU", start: "12:00", end: "15:00" }] } };
const scenario = {
  round: "2026-2027",
  seed: 42,
  from: "2026-03-01",
  to: "2026-03-05",
  advisers: [{ id: "a1", name: "Ada", wishes: { available: [{ rrule: "FREQ=WEEKLY;BYDAY=TU", start: "08:00", end: "16:00" }] }, minutesBetween: 60, atMost: 5 }],
  events: [{ date: "2026-10-01", type: "gathering-postponed", activity: "2026-2027.learning-conference.autumn-2026", to: "2026-11-18" }],
  municipalities: [municipality, planned],
};
const submitted = { type: "submitted", date: "2026-04-10" } as const;
const lifeCycle = { state: "submitted", history: [submitted] } as const;

const opening = { rrule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", start: "12:00", end: "15:00", from: "2026-09-01" };
const winterBreak = { from: "2027-02-22", to: "2027-02-27", label: "winter break" };
const adviser = { available: [opening], unavailable: [winterBreak] };
const wishes = { available: [opening], unavailable: [winterBreak], minDaysBetween: 21, earliest: "2026-09-01", latest: "2027-12-01", preferred: "early", agreed: [meeting] };

const calendarOptions = {
  dtstamp: "2026-05-01T12:00:00+02:00",
  municipality: { number: "5036", name: "Frosta" },
  locale: "nb",
  links: [{ activity: "2026-2027.kick-off", url: "https://example.no/" }],
  name: "Frosta",
  deadlines: [{ id: "report", title: "Rapport", from: "2027-12-01", to: "2027-12-02", description: "Skriv." }],
  tentative: ["2026-2027.kick-off"],
  includeCancelled: true,
  organizer: "kulturskole@example.no",
} as const;
const publishedCalendar = calendar.toICalendar(round2026, root.buildSchedule(round2026, { guidanceMeetings: [meeting] } as root.AgreementInput), calendarOptions);

const participationRecords = [
  { type: "presence", activity: "2026-2027.kick-off", member: "m1", present: true, mode: "digital" },
  { type: "meeting-held", activity: "2026-2027.kick-off", held: true, mode: "digital", date: "2026-08-26" },
  { type: "local-work", from: "2026-09-01", to: "2026-09-03", hours: 7.5, member: "m1" },
  { type: "experience-shared", date: "2026-08-26", activity: "2026-2027.kick-off" },
];

const dated = [{ validFrom: "2026-01-01", validTo: "2027-01-01", amount: 60_000 }, { validFrom: "2027-01-01", amount: 63_000 }];
const rates = {
  hourly: { principal: dated, default: 52_000 },
  travelPerPersonTrip: 350_000,
  hours: { "leader-gathering": 6, localDevelopmentWorkPerMember: { "autumn-2026": 10 } },
  notStated: { "local-venue": { payer: "organiser", perMeeting: 120_000 } },
  reuseLastRate: true,
} as const;

const shortLedger = { lines: root.estimateCosts(round2026, fullGroup, rates).lines.slice(0, 2) };

/** A language of the texts that the finding needs: each text is read in the same way. */
const shortLanguage = { ...nb, texts: Object.fromEntries(Object.entries(nb.texts).filter(([key]) => key.startsWith(`finding/${String(finding?.rule)}/`) || /^(?:assumed|unknown|list|date|month|place)\b/.test(key))) };

/** Every public function, by the face that exports it, with arguments that it takes. */
const takes: Readonly<Record<string, readonly unknown[]>> = {
  "calendar.readGuidanceMeetings": [round2026, publishedCalendar, { municipality: { number: "5036", name: "Frosta" } }],
  "calendar.roundDeadlines": [round2026, "nb"],
  "calendar.toCalendarEvents": [round2026, shortSchedule, { locale: "nb", municipality: calendarOptions.municipality, links: calendarOptions.links }],
  "calendar.toICalendar": [round2026, shortSchedule, { ...calendarOptions, previous: publishedCalendar, edited: publishedCalendar }],
  "root.activitiesIn": [shortSchedule, { semester: "autumn-2026", status: "fixed", from: "2026-08-26", to: "2026-09-25" }],
  "root.activitiesOfMember": [round2026, fullGroup, shortSchedule, "m1"],
  "root.activityAt": [shortSchedule, "2026-08-26T08:00:00Z"],
  "root.applicationDeadline": [round2026],
  "root.assessEligibility": [round2026, goodApplication, { register: root.municipalityRegister([{ number: "5006", name: "Steinkjer" }]), placesTaken: 3, at: "2026-04-10T12:00:00+02:00" }],
  "root.assessGroup": [round2026, fullGroup, { on: "2026-08-26" }],
  "root.assessParticipation": [round2026, fullGroup, shortSchedule, participationRecords, { on: "2026-09-25" }],
  "root.assessRound": [round2026],
  "root.buildSchedule": [round2026, { guidanceMeetings: [{ ...meeting, place: "Frosta", proposed: true, ordinal: 2 }] }],
  "root.costResponsibility": [round2026],
  "root.datedItems": [round2026],
  "root.compareLedgers": [shortLedger, shortLedger],
  "root.ledgerToCsv": [round2026, shortLedger, { locale: "nb", delimiter: ";", byteOrderMark: true }],
  "root.estimateCosts": [round2026, fullGroup, rates, { guidanceMeetings: [meeting] }],
  "root.defineRound": [round2026],
  "root.explain": [round2026, finding, "nb"],
  "root.speaker": [round2026, shortLanguage],
  "root.fittingEvents": ["submitted"],
  "root.interimPeriods": [shortSchedule],
  "root.keyDates": [round2026, lifeCycle, { on: "2026-05-01" }],
  "root.municipalityRegister": [[{ number: "5036", name: "Frosta", formerNames: [] }]],
  "root.registerFromKlass": [{ codes: [{ code: "5036", name: "Frosta", validFromInRequestedRange: null, validToInRequestedRange: null }] }],
  "root.meetingHours": [round2026, shortSchedule],
  "root.nextActivity": [shortSchedule, "2026-08-25T22:00:00Z"],
  "planning.civilDatesOf": [opening.rrule, { from: "2026-09-01", to: "2027-01-01", startingOn: "2026-08-25", except: [{ from: "2026-10-05", to: "2026-10-10" }] }],
  "planning.developmentSessions": [shortSchedule, { ...opening, breaks: [winterBreak] }],
  "planning.planAdviser": [round2026, { adviser, minutesBetween: 60, municipalities: [{ id: "5036", wishes }] }],
  "planning.planGuidance": [round2026, { ...wishes, adviser }],
  "root.addDays": ["2026-04-13", 1],
  "root.daysBetween": ["2027-03-17", "2027-09-15"],
  "root.isoWeek": ["2026-08-26"],
  "root.isoWeekday": ["2026-08-26"],
  "root.weekdayOf": ["2026-08-26"],
  "root.osloDateOf": ["2026-04-13T22:00:00Z"],
  "root.osloInstant": ["2026-11-11", "09:00"],
  "root.osloInstants": ["2026-11-11", "09:00"],
  "root.osloTimeOf": ["2026-04-13T22:00:00Z"],
  "root.portalStateAt": [round2026, "2026-04-13T22:00:00Z"],
  "root.publicHolidaysOf": [2026],
  "root.publicHolidaysOn": ["2027-05-17"],
  "root.questionsOf": [round2026, goodApplication],
  "root.replay": [[submitted]],
  "root.sayPath": [["members", 0]],
  "root.overlappingDuties": [round2026, fullGroup],
  "root.seatChanges": [round2026, fullGroup],
  "root.seatGaps": [round2026, fullGroup],
  "root.schemasOf": [round2026],
  "root.textIn": [round2026, round2026.title, "nb"],
  "root.semesterCounts": [round2026, shortSchedule, { on: "2026-09-25" }],
  "root.semesterOf": [round2026, "2026-11-11"],
  "root.sourcesOf": [round2026, finding, "nb"],
  "root.transition": [lifeCycle, { type: "accepted", date: "2026-04-30" }],
  "root.withAnswer": [round2026, goodApplication, openQuestion, "5006"],
  "root.withRepair": [round2026, fullGroup, repair, ["m5"]],
  "simulation.runSimulation": [scenario, {}],
  "simulation.scenarioSchemaOf": [round2026],
  "simulation.simulate": [scenario],
};

/** Made by the library and thrown at its users, who make none themselves. */
const errors = ["root.InvalidInputError"];

const exported = Object.entries({ calendar, planning, root, simulation }).flatMap(([face, names]) =>
  Object.entries(names).map(([name, value]: [string, unknown]) => ({ name: `${face}.${name}`, value })),
);

/** The names of all that the library exports and that can be called. */
export const exportedFunctions = exported.flatMap(({ name, value }) => (typeof value === "function" && !errors.includes(name) ? [name] : []));

/** The names in the table. */
export const listedFunctions = Object.keys(takes);

/** The functions in the table, each with arguments that it takes, and a call that also goes through what it makes lazily, and lets a speaker speak. */
export const publicFunctions = Object.entries(takes).map(([name, args]) => {
  const value = exported.find((each) => each.name === name)?.value;
  const call = (given: readonly unknown[]): unknown => {
    if (typeof value !== "function") throw new Error(`There is no function ${name}`);
    const result: unknown = Reflect.apply(value, undefined, given);
    if (typeof result === "function") return Reflect.apply(result, undefined, [finding]);
    return isIterable(result) ? [...result] : result;
  };
  return { name, args, call };
});

/** What the library exports beside its functions and schemas. */
export const exportedConstants = [...exported, { name: "nb.nb", value: nb as unknown }].filter(({ value }) => typeof value === "object" && !isSchema(value));

/** The schemas that the library exports. */
export const schemas = exported.flatMap(({ name, value }) => (isSchema(value) ? [{ name, schema: value }] : []));

interface Schema {
  readonly safeParse: (input: unknown) => { readonly success: boolean };
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && "safeParse" in value;
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}
