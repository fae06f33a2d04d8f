import { round2026 } from "../../src/rounds/index.js";
import { buildSchedule } from "../../src/schedule/index.js";
import { simulate, type SimulatedEvent } from "../../src/simulation/index.js";
import { applicationOf, complete, scenario } from "./scenarios.js";

const guidanceMeetings = [
  { semester: "autumn-2026", date: "2026-10-07", start: "12:00", end: "15:00", mode: "physical" },
  { semester: "spring-2027", date: "2027-02-03", start: "13:00", end: "15:00", mode: "digital" },
] as const;
const first = "2026-2027.guidance-meeting.autumn-2026.1";
const behaviours = [
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
/** What happens in a period to two municipalities. */
const played: readonly SimulatedEvent[] = [
  ...simulate(
    scenario({
      advisers: [{ id: "a", name: "Kari Nordmann" }],
      events: [postponed],
      municipalities: [{ ...complete, guidanceMeetings, events: behaviours, records, attendance: { rate: 0.5 } }, planned],
    }),
  ),
].flatMap((day) => day.events);

const [kickOff, gathering, meeting] = buildSchedule(round2026, { guidanceMeetings }).activities;
if (kickOff === undefined || gathering === undefined || meeting === undefined) throw new Error("The schedule begins with two gatherings and a guidance meeting");
const undated = { ...meeting, date: null, allDay: false, startsAt: null, endsAt: null, status: "to-be-agreed" } as const;
const one = { municipality: "5006" } as const;
const attendance = { type: "attendance", ...one, activity: { id: kickOff.id, kind: kickOff.kind }, members: ["m1", "m2"], expected: 2, missingCompanions: 0, provisions: [], assumptions: [] } as const;
const planning = { type: "guidance-planned", ...one } as const;
const between = { type: "interim-work-starts", ...one, after: attendance.activity, before: { id: gathering.id, kind: gathering.kind }, from: "2026-08-26" } as const;

/** Events, each with the sentences that it leads to. */
export const eventsByHand: readonly (readonly [sentences: string, event: SimulatedEvent])[] = [
  ["group-due", { type: "group-due", municipality: null }],
  ["reply/eligible", { type: "reply", ...one, verdict: "eligible", takesPart: true }],
  ["reply/ineligible", { type: "reply", ...one, verdict: "ineligible", takesPart: false }],
  ["reply/undetermined", { type: "reply", ...one, verdict: "undetermined", takesPart: null }],
  ["reply/needs-judgement", { type: "reply", ...one, verdict: "needs-judgement", takesPart: null }],
  ["adviser-missing", { type: "adviser-missing", ...one }],
  ["group-incomplete", { type: "group-incomplete", ...one, seats: ["principal"], assumptions: ["D8"] }],
  ["group-incomplete", { type: "group-incomplete", ...one, seats: ["principal", "resource-teacher"], assumptions: [] }],
  ["group-incomplete/not-allowed", { type: "group-incomplete", ...one, seats: [], assumptions: ["D8", "D7"] }],
  ["program-completed", { type: "program-completed", ...one }],
  ["program-not-completed program-not-completed/adviser", { type: "program-not-completed", ...one, lacking: ["adviser"], assumptions: ["D25"] }],
  ["program-not-completed program-not-completed/complete-group program-not-completed/attendance", { type: "program-not-completed", ...one, lacking: ["complete-group", "attendance"], assumptions: ["D25"] }],
  ["adviser-assigned", { type: "adviser-assigned", ...one, adviser: "a", name: null }],
  ["adviser-assigned/named", { type: "adviser-assigned", ...one, adviser: "a", name: "Kari" }],
  ["gathering", { type: "gathering", municipality: null, activity: kickOff }],
  ["gathering gathering/place gathering/no-hours", { type: "gathering", municipality: null, activity: gathering }],
  ["gathering gathering/place gathering/until gathering/no-hours", { type: "gathering", municipality: null, activity: { ...gathering, lastDate: "2026-09-26" } }],
  ["guidance-meeting", { type: "guidance-meeting", ...one, activity: meeting }],
  ["guidance-digital", { type: "guidance-digital", ...one, activity: meeting }],
  ["guidance-digital/no-date", { type: "guidance-digital", ...one, activity: undated }],
  ["guidance-moved", { type: "guidance-moved", ...one, activity: meeting, from: "2026-10-01" }],
  ["guidance-moved/same-day", { type: "guidance-moved", ...one, activity: meeting, from: "2026-10-07" }],
  ["guidance-moved/no-hours", { type: "guidance-moved", ...one, activity: undated, from: "2026-10-07" }],
  ["attendance attendance/all-came", { ...attendance, present: 2 }],
  ["attendance attendance/all-came", { ...attendance, members: [], expected: 0, present: 0 }],
  ["attendance attendance/expected", { ...attendance, present: 1 }],
  ["attendance attendance/expected attendance/companion", { ...attendance, present: 1, assumptions: ["D6"] }],
  ["attendance attendance/expected", { ...attendance, present: 0 }],
  ["attendance attendance/expected attendance/some-unknown", { ...attendance, present: 1, unknown: 1 }],
  ["attendance/unknown attendance/expected", { ...attendance, present: null }],
  ["attendance/unknown attendance/expected", { ...attendance, present: 0, unknown: 2 }],
  ["attendance/unknown attendance/expected attendance/some-absent", { ...attendance, present: 0, unknown: 1 }],
  ["attendance/unknown attendance/expected attendance/some-absent", { ...attendance, expected: 4, present: 0, unknown: 2 }],
  ["attendance attendance/expected attendance/seat-vacant", { ...attendance, members: [], expected: 1, present: 1, vacant: ["principal"] }],
  ["attendance attendance/expected attendance/seat-vacant", { ...attendance, members: [], expected: 1, present: 1, vacant: ["principal", "owner-political"] }],
  ["attendance attendance/all-came attendance/no-companion", { ...attendance, members: ["m3"], expected: 1, missingCompanions: 1, present: 1 }],
  ["local-work", { type: "local-work", ...one, hours: 1, member: "m1" }],
  ["local-work/hours-unknown", { type: "local-work", ...one, hours: null, member: null }],
  ["guidance-planned", { ...planning, planned: 6, missing: 0 }],
  ["guidance-planned guidance-planned/missing", { ...planning, planned: 1, missing: 5 }],
  ["guidance-planned guidance-planned/missing", { ...planning, planned: 0, missing: 1 }],
  ["guidance-planned/none-owed", { ...planning, planned: 0, missing: 0 }],
  ["interim-work-starts", { ...between, to: "2026-08-27" }],
];

/** One of each type that no event above has, as a period brings it; then those above. */
export const events: readonly SimulatedEvent[] = [
  ...new Map(played.filter(({ type }) => eventsByHand.every(([, event]) => event.type !== type)).map((event) => [event.type, event])).values(),
  ...eventsByHand.map(([, event]) => event),
];

/** The same, each with the round that it is about. */
export const allSortsOfEvents = events.map((thing) => ({ round: round2026, thing }));
