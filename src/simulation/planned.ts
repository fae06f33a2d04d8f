import type { Finding } from "../assessment/index.js";
import { freezeDeep, type FoundIssue } from "../input/index.js";
import type { Round } from "../round/index.js";
import type { GuidanceMeeting } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import type { Applicant } from "./applicant.js";
import { isGoneBy } from "./assignAdvisers.js";

/** What the planner has made for one municipality. */
export interface Planned {
  /** The id of the round. */
  readonly round: string;
  /** The day on which it becomes known. */
  readonly on: CivilDate;
  readonly meetings: readonly GuidanceMeeting[];
  /** How many of the meetings that are owed have no date. */
  readonly missing: number;
  /** What the planner finds; frozen. */
  readonly findings: readonly Finding[];
}

/** What the planner has made, and what it refused to read. */
export interface PlannedMeetings {
  readonly planned: ReadonlyMap<Applicant, Planned>;
  /** With paths from the scenario. */
  readonly refused: readonly FoundIssue[];
}

/** What the planner says of one municipality. */
interface PlannersAnswer {
  readonly meetings: readonly GuidanceMeeting[];
  readonly findings: readonly Finding[];
}

/** Makes what is known of a plan. */
export function plannedFrom(round: Round, on: CivilDate, { meetings, findings }: PlannersAnswer): Planned {
  const inScenario = findings.map((finding): Finding => ({ ...finding, path: ["planWishes", ...finding.path] }));
  freezeDeep<unknown>(inScenario);
  return { round: round.id, on, meetings, missing: missingFrom(round, meetings), findings: inScenario };
}

function missingFrom({ semesters, guidance }: Round, meetings: readonly GuidanceMeeting[]): number {
  const lacking = semesters.map(({ id }) => guidance.perSemester - meetings.filter(({ semester }) => semester === id).length);
  return lacking.reduce((sum, count) => sum + Math.max(0, count), 0);
}

/** Are guidance meetings to be planned for a municipality? */
export function wantsPlan({ stated, timeline }: Applicant): boolean {
  const place = timeline?.place ?? null;
  return stated.guidanceMeetings.length === 0 && stated.planWishes !== undefined && place !== null && !isGoneBy(place, place.contactedOn);
}
