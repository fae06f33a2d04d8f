import * as root from "../../src/index.js";
import * as simulation from "../../src/simulation/index.js";
import { fullGroup } from "../group/groups.js";
import { goodApplication } from "../application/applications.js";

const { round2026 } = root;
const schedule = root.buildSchedule(round2026);
const shortSchedule = { round: schedule.round, activities: schedule.activities.slice(0, 1) };
const meeting = { semester: "autumn-2026", date: "2026-10-07", start: "12:00", end: "15:00", mode: "physical" };
const [finding] = root.assessGroup(round2026, { members: [] }, { on: "2026-08-26" }).findings;
const municipality = {
  application: { municipality: { number: "5036", name: "Frosta" }, submittedAt: "2026-04-10T12:00:00+02:00" },
  group: fullGroup,
  guidanceMeetings: [meeting],
  attendance: { rate: 0.9 },
  events: [{ date: "2026-03-03", type: "seat-vacated", member: "m1", role: "owner-political" }],
};
const scenario = { round: "2026-2027", seed: 42, from: "2026-03-01", to: "2026-03-05", municipalities: [municipality] };
const event = { type: "seat-vacated", municipality: "5036", member: "m1", role: "owner-political" };

/** Every public function, by the face that exports it, with arguments that it takes. */
const takes: Readonly<Record<string, readonly unknown[]>> = {
  "root.applicationDeadline": [round2026],
  "root.assessEligibility": [round2026, goodApplication],
  "root.assessGroup": [round2026, fullGroup, { on: "2026-08-26" }],
  "root.assessRound": [round2026],
  "root.buildSchedule": [round2026, { guidanceMeetings: [meeting] }],
  "root.costResponsibility": [round2026],
  "root.defineRound": [round2026],
  "root.explain": [finding, "nb"],
  "root.interimPeriods": [shortSchedule],
  "root.meetingHours": [shortSchedule],
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
  "root.sayActivity": ["kick-off", "nb"],
  "root.sayArea": ["pedagogy", "nb"],
  "root.sayAudience": ["whole-group", "nb"],
  "root.sayCommitment": ["time", "nb"],
  "root.sayCostItem": ["program", "nb"],
  "root.sayMode": ["digital", "nb"],
  "root.sayPath": [["members", 0]],
  "root.sayPayer": ["organiser", "nb"],
  "root.sayRole": ["principal", "nb"],
  "root.saySemester": ["autumn-2026", "nb"],
  "root.seatGaps": [round2026, fullGroup],
  "root.semesterOf": [round2026, "2026-11-11"],
  "root.sourcesOf": [round2026, finding, "nb"],
  "simulation.runSimulation": [scenario],
  "simulation.sayEvent": [event, "nb"],
  "simulation.simulate": [scenario],
};

/** Made by the library and thrown at its users, who make none themselves. */
const errors = ["root.InvalidInputError"];

const exported = Object.entries({ root, simulation }).flatMap(([face, names]) =>
  Object.entries(names).map(([name, value]: [string, unknown]) => ({ name: `${face}.${name}`, value })),
);

/** The names of all that the library exports and that can be called. */
export const exportedFunctions = exported.flatMap(({ name, value }) => (typeof value === "function" && !errors.includes(name) ? [name] : []));

/** The names in the table. */
export const listedFunctions = Object.keys(takes);

/** The functions in the table, each with arguments that it takes, and a call that also goes through what it makes lazily. */
export const publicFunctions = Object.entries(takes).map(([name, args]) => {
  const value = exported.find((each) => each.name === name)?.value;
  const call = (given: readonly unknown[]): unknown => {
    if (typeof value !== "function") throw new Error(`There is no function ${name}`);
    const result: unknown = Reflect.apply(value, undefined, given);
    return isIterable(result) ? [...result] : result;
  };
  return { name, args, call };
});

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
