import { assessEligibility } from "../application/index.js";
import type { Finding } from "../assessment/index.js";
import { freezeDeep } from "../input/index.js";
import type { Round } from "../round/index.js";
import { timelineOf, type ApplicationTimeline } from "./applicationTimeline.js";
import { isSeatEvent } from "./behaviour.js";
import { groupOverTime, type GroupOverTime } from "./groupOverTime.js";
import { groupOf, type ScenarioMunicipality } from "./scenarioMunicipality.js";

/** One municipality, with what comes of its application whatever the others do. */
export interface Applicant {
  /** Its place in the scenario. */
  readonly index: number;
  readonly stated: ScenarioMunicipality;
  readonly number: string;
  readonly name: string | null;
  /** When the application is submitted and what comes of it; `null` when it never is. */
  readonly timeline: ApplicationTimeline | null;
  /** What the rules say of the application; frozen. */
  readonly eligibility: readonly Finding[];
  /** The municipal group over time. */
  readonly group: GroupOverTime;
}

/** Settles what comes of one municipality's application. */
export function applicantOf(round: Round, stated: ScenarioMunicipality, index: number): Applicant {
  const { application, events } = stated;
  const { number, name = null } = application.municipality;
  const { verdict, findings } = assessEligibility(round, application);
  const withdrawnOn = events.find(({ type }) => type === "withdrawn")?.date ?? null;
  const timeline = timelineOf({ round, submittedAt: application.submittedAt, verdict, withdrawnOn });
  freezeDeep<unknown>(findings);
  return { index, stated, number, name, timeline, eligibility: findings, group: groupOverTime(groupOf(stated), events.filter(isSeatEvent), timeline) };
}
