import type { Finding } from "../../src/assessment/index.js";
import { runSimulation, simulate, type ScenarioInput, type SimulatedDay, type SimulatedEvent } from "../../src/simulation/index.js";

export type MunicipalityInput = ScenarioInput["municipalities"][number];

const commitments = {
  dedicatedGroup: true,
  time: true,
  capacity: true,
  activeParticipation: true,
  localDevelopmentWork: true,
  coverOwnCosts: true,
  shareExperience: true,
  ensureProgress: true,
};

/** An application that fulfils everything, submitted on 10 April 2026. */
export const application = {
  municipality: { number: "5006", name: "Steinkjer" },
  submittedAt: "2026-04-10T12:00:00+02:00",
  developmentIntent: { areas: ["profession", "pedagogy", "organisation"], statement: "We want to use the framework." },
  commitments,
  judgements: { developmentIntent: "clear" },
} as const satisfies MunicipalityInput["application"];

export function applicationOf(number: string): MunicipalityInput["application"] {
  return { ...application, municipality: { number } };
}

/** That many municipality numbers, all of them in counties that there are. */
export function numbers(count: number): string[] {
  return ["42", "46", "50", "55"].flatMap((county) => Array.from({ length: 100 }, (_, index) => county + String(index).padStart(2, "0"))).slice(0, count);
}

/** Four people, one in each seat. */
export const group = {
  members: [
    { id: "m1", seats: [{ role: "owner-political" }] },
    { id: "m2", seats: [{ role: "owner-administrative" }] },
    { id: "m3", seats: [{ role: "principal" }] },
    { id: "m4", seats: [{ role: "resource-teacher" }] },
  ],
} as const satisfies NonNullable<MunicipalityInput["group"]>;

/** The group says when its political owner leaves, and an event says it again. */
export const restated: MunicipalityInput = {
  application,
  group: {
    members: [
      { id: "m1", seats: [{ role: "owner-political", from: "2026-08-01", to: "2027-10-01" }] },
      { id: "m2", seats: [{ role: "owner-administrative" }] },
      { id: "m3", seats: [{ role: "principal" }] },
      { id: "m4", seats: [{ role: "resource-teacher" }] },
    ],
  },
  guidanceMeetings: [],
  planWishes: {},
  attendance: { rate: 0.93 },
  events: [{ date: "2027-10-01", type: "seat-vacated", member: "m1", role: "owner-political" }],
  rates: {},
};

export const complete: MunicipalityInput = { application, group };

/** The scenario that the tests vary: from before the webinar to the last day of the program, one municipality. */
export function scenario(changes: Partial<ScenarioInput> = {}): ScenarioInput {
  return { round: "2026-2027", seed: 42, from: "2026-03-01", to: "2027-12-31", municipalities: [complete], ...changes };
}

/** One day of a scenario. */
export function dayOf(date: string, changes: Partial<ScenarioInput> = {}): SimulatedDay {
  for (const day of simulate(scenario(changes))) if (day.date === date) return day;
  throw new Error(`The scenario has no ${date}`);
}

/** The kinds of event of a day, in order. */
export function typesOn(date: string, changes: Partial<ScenarioInput> = {}): readonly SimulatedEvent["type"][] {
  return dayOf(date, changes).events.map(({ type }) => type);
}

/** What changed on a day, as `rule thing of the round: code before -> code after`; nothing is `-`. */
export function changesOn(date: string, changes: Partial<ScenarioInput> = {}): readonly string[] {
  return dayOf(date, changes).changes.map(({ before, after }) => `${named(after ?? before)}: ${before?.code ?? "-"} -> ${after?.code ?? "-"}`);
}

/** A rule, and what of the round its finding is about. */
export function named(finding: Pick<Finding, "rule" | "about"> | null): string {
  return finding === null ? "" : [finding.rule, ...(finding.about === undefined ? [] : [finding.about])].join(" ");
}

/** The report on the only municipality, or the first. */
export function reportOn(changes: Partial<ScenarioInput> = {}) {
  const [first] = runSimulation(scenario(changes)).municipalities;
  if (first === undefined) throw new Error("The scenario has no municipality");
  return first;
}
