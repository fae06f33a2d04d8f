import { newLifeCycle, type LifeCycleReplay } from "../application/index.js";
import { expected, InvalidInputError, type FoundIssue } from "../input/index.js";
import { applicantOf, type Applicant } from "./applicant.js";
import { assignAdvisers } from "./assignAdvisers.js";
import { seedsFrom } from "./attendance.js";
import { below } from "./issues.js";
import { lifeCycleOf } from "./lifeCycle.js";
import { refusedOfPlanned, schedulesOnce, type ScheduleWith } from "./meetingsOverTime.js";
import { planMeetings } from "./planMeetings.js";
import type { Planned } from "./planned.js";
import { roundOverTime, type RoundVersion } from "./roundOverTime.js";
import type { Scenario } from "./scenario.js";
import { simulatedMunicipality, type SimulatedMunicipality } from "./simulatedMunicipality.js";
import type { Versions } from "./versions.js";

/** A scenario in which everything is settled that does not depend on the days that are looked at. */
export interface PreparedScenario {
  readonly scenario: Scenario;
  readonly round: Versions<RoundVersion>;
  /** In the order of the scenario. */
  readonly municipalities: readonly SimulatedMunicipality[];
  /** Builds schedules. */
  readonly scheduleWith: ScheduleWith;
}

/** Settles what every municipality of a scenario will do and meet with. */
export function prepareScenario(scenario: Scenario): PreparedScenario {
  const { advisers, seed } = scenario;
  const round = roundOverTime(scenario.round, scenario.events).versions;
  const applicants = scenario.municipalities.map((municipality, index) => applicantOf(scenario.round, municipality, index));
  const adviserOf = assignAdvisers(advisers, applicants);
  const lifeCycles = new Map(applicants.map((applicant) => [applicant, lifeCycleFor(applicant, round, advisers.length === 0 || adviserOf.has(applicant))]));
  const { planned, refused } = planMeetings({ round, advisers, applicants, adviserOf });
  refuse([...refused, ...applicants.flatMap((applicant) => misfits(applicant, lifeCycles.get(applicant), planned.get(applicant)))]);
  const scheduleWith = schedulesOnce();
  const seedOf = seedsFrom(seed);
  const municipalities = applicants.map((applicant) => {
    const followed = lifeCycles.get(applicant);
    const lifeCycle = followed?.outcome === "replayed" ? followed.lifeCycle : newLifeCycle;
    return simulatedMunicipality(applicant, { round, adviser: adviserOf.get(applicant) ?? null, lifeCycle, planned: planned.get(applicant) ?? null, seed: seedOf(applicant.number), scheduleWith });
  });
  return { scenario, round, municipalities, scheduleWith };
}

function lifeCycleFor({ timeline }: Applicant, round: Versions<RoundVersion>, hasAdviser: boolean): LifeCycleReplay {
  if (timeline === null) return { outcome: "replayed", lifeCycle: newLifeCycle };
  return lifeCycleOf({ round: (round.at(-1) ?? round[0]).round, timeline, hasAdviser });
}

/** What happens to a municipality and fits neither its life cycle nor the plan of its meetings. */
function misfits({ index, stated: { events }, timeline }: Applicant, followed: LifeCycleReplay | undefined, planned: Planned | undefined): readonly FoundIssue[] {
  const place = events.findIndex(({ type }) => type === "withdrawn");
  const message = expected("withdrawn-in-time", "Expected an application that is neither declined nor completed by then");
  const withdrawal = followed?.outcome === "refused" && timeline !== null ? [{ path: [place, "date"], message }] : [];
  return below(["municipalities", index, "events"], [...withdrawal, ...(planned === undefined ? [] : refusedOfPlanned(planned, events))]);
}

function refuse(issues: readonly FoundIssue[]): void {
  if (issues.length > 0) throw new InvalidInputError("scenario", issues);
}
