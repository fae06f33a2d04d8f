import { newLifeCycle, type LifeCycleReplay } from "../application/index.js";
import { expected, InvalidInputError, type FoundIssue } from "../input/index.js";
import { lifeCycleOf } from "./applicationTimeline.js";
import { assignAdvisers } from "./assignAdvisers.js";
import { seedsFrom } from "./drawAttendance.js";
import { below } from "./issues.js";
import { refusedOfPlanned, type Planned } from "./meetingsOverTime.js";
import { applicantOf, simulatedMunicipality, type Applicant, type SimulatedMunicipality } from "./municipality.js";
import { planMeetings } from "./planMeetings.js";
import { roundOverTime, type RoundVersion } from "./roundOverTime.js";
import type { Scenario } from "./scenario.js";
import type { Versions } from "./versions.js";

/** Everything is settled that does not depend on the days that are looked at. */
export interface PreparedScenario {
  readonly scenario: Scenario;
  readonly round: Versions<RoundVersion>;
  readonly municipalities: readonly SimulatedMunicipality[];
}

export function prepareScenario(scenario: Scenario): PreparedScenario {
  const { advisers, seed } = scenario;
  const round = roundOverTime(scenario.round, scenario.events).versions;
  const applicants = scenario.municipalities.map((municipality, index) => applicantOf(scenario.round, municipality, index));
  const adviserOf = assignAdvisers(advisers, applicants);
  const { planned, refused } = planMeetings({ round, advisers, applicants, adviserOf });
  const lifeCycles = applicants.map((applicant) => lifeCycleFor(applicant, round, advisers.length === 0 || adviserOf.has(applicant)));
  refuse([...refused, ...applicants.flatMap((applicant, index) => misfits(applicant, round, lifeCycles[index], planned.get(applicant)))]);
  const seedOf = seedsFrom(seed);
  const municipalities = applicants.map((applicant, index) => {
    const replay = lifeCycles[index];
    const lifeCycle = replay?.outcome === "replayed" ? replay.lifeCycle : newLifeCycle;
    return simulatedMunicipality(applicant, { round, adviser: adviserOf.get(applicant) ?? null, hasAdvisers: advisers.length > 0, lifeCycle, planned: planned.get(applicant) ?? null }, seedOf(applicant.number));
  });
  return { scenario, round, municipalities };
}

function lifeCycleFor({ timeline }: Applicant, round: Versions<RoundVersion>, hasAdviser: boolean): LifeCycleReplay {
  if (timeline === null) return { outcome: "replayed", lifeCycle: newLifeCycle };
  return lifeCycleOf({ round: (round.at(-1) ?? round[0]).round, timeline, hasAdviser });
}

function misfits({ index, stated: { events } }: Applicant, round: Versions<RoundVersion>, lifeCycle: LifeCycleReplay | undefined, planned: Planned | undefined): readonly FoundIssue[] {
  const message = expected("withdrawn-in-time", "Expected an application that is neither declined nor completed by then");
  const withdrawal = lifeCycle?.outcome === "refused" ? [{ path: [events.findIndex(({ type }) => type === "withdrawn"), "date"], message }] : [];
  return below(["municipalities", index, "events"], [...withdrawal, ...(planned === undefined ? [] : refusedOfPlanned(round[0].round, planned, events))]);
}

function refuse(issues: readonly FoundIssue[]): void {
  if (issues.length > 0) throw new InvalidInputError("scenario", issues);
}
