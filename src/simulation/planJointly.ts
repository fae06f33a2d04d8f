import type { Finding } from "../assessment/index.js";
import type { FoundIssue } from "../input/index.js";
import { planAdviser, type AdviserPlan, type AdviserRequestInput, type GuidanceWishes } from "../planning/index.js";
import type { GuidanceMeeting } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import type { Applicant } from "./applicant.js";
import { isGoneBy } from "./assignAdvisers.js";
import { isGuidanceBehaviour } from "./behaviour.js";
import { answerOrIssues } from "./issues.js";
import { withGuidanceEvents, type AgreedGuidance } from "./meetingsOverTime.js";
import { plannedFrom, wantsPlan, type Planned, type PlannedMeetings } from "./planned.js";
import type { RoundVersion } from "./roundOverTime.js";
import type { ScenarioAdviser } from "./scenarioAdviser.js";
import { versionOn, type Versions } from "./versions.js";

/** One adviser, its place in the scenario, and its municipalities. */
interface JointPlanning {
  readonly round: Versions<RoundVersion>;
  readonly adviser: ScenarioAdviser;
  readonly index: number;
  readonly municipalities: readonly Applicant[];
}

/** Plans the guidance meetings of one adviser's municipalities together. */
export function planJointly(planning: JointPlanning): PlannedMeetings {
  const planned = new Map<Applicant, Planned>();
  const refused: FoundIssue[] = [];
  for (const on of daysOfPlanning(planning.municipalities)) {
    const requested = requestedOn(planning, on, planned);
    const answered = answerOrIssues(() => planAdviser(versionOn(planning.round, on).round, requestFor(planning.adviser, requested)), (path, subject) => inScenario(planning, requested, [subject, ...path]));
    if ("issues" in answered) refused.push(...answered.issues);
    else requested.forEach((each, place) => { if (each.meetings === null) planned.set(each.applicant, planFor(planning, on, answered.answer, place)); });
  }
  return { planned, refused };
}

/** A municipality of the adviser, and what it has agreed; `null` for one whose meetings are to be planned now. */
interface Requested {
  readonly applicant: Applicant;
  readonly meetings: readonly GuidanceMeeting[] | null;
}

function daysOfPlanning(municipalities: readonly Applicant[]): readonly CivilDate[] {
  const days = municipalities.filter(wantsPlan).map(({ timeline }) => timeline?.place?.contactedOn);
  return [...new Set(days.filter((date) => date !== undefined))].sort();
}

/** Whoever has agreed meetings by that day, and whoever is to have them. */
function requestedOn({ round, municipalities }: JointPlanning, on: CivilDate, planned: ReadonlyMap<Applicant, Planned>): readonly Requested[] {
  return municipalities.filter((applicant) => isMetBy(applicant, on)).flatMap((applicant): readonly Requested[] => {
    if (wantsPlan(applicant) && !planned.has(applicant)) return applicant.timeline?.place?.contactedOn === on ? [{ applicant, meetings: null }] : [];
    const meetings = agreedBy(applicant, on, { round: round[0].round.id, meetings: planned.get(applicant)?.meetings ?? applicant.stated.guidanceMeetings });
    return meetings.length === 0 ? [] : [{ applicant, meetings }];
  });
}

/** Is the municipality in the programme that day, and its adviser in touch? */
function isMetBy({ timeline }: Applicant, on: CivilDate): boolean {
  const place = timeline?.place ?? null;
  return place !== null && place.contactFrom <= on && !isGoneBy(place, on);
}

function agreedBy({ stated }: Applicant, on: CivilDate, agreed: AgreedGuidance): readonly GuidanceMeeting[] {
  const events = stated.events.filter(isGuidanceBehaviour).filter(({ date }) => date <= on);
  return withGuidanceEvents(agreed, events).meetings;
}

function requestFor({ wishes = { unavailable: [] }, minutesBetween }: ScenarioAdviser, requested: readonly Requested[]): AdviserRequestInput {
  const municipalities = requested.map(({ applicant: { number, stated }, meetings }) => ({ id: number, wishes: wishesOf(stated.planWishes, meetings) }));
  return { adviser: wishes, minutesBetween, municipalities };
}

/** Who has agreed meetings offers no other times, so that none are added to them. When the adviser can meet, is stated once for all. */
function wishesOf(planWishes: GuidanceWishes | undefined, meetings: Requested["meetings"]): AdviserRequestInput["municipalities"][number]["wishes"] {
  if (meetings !== null || planWishes === undefined) return { available: [], agreed: meetings ?? [] };
  const { available, unavailable, minDaysBetween, earliest, latest, preferred, agreed } = planWishes;
  return { available, unavailable, minDaysBetween, earliest, latest, preferred, agreed };
}

function planFor({ round }: JointPlanning, on: CivilDate, { plans, findings }: AdviserPlan, place: number): Planned {
  const { meetings = [], findings: own = [] } = plans[place]?.plan ?? {};
  const beside = findings.filter(({ path }) => path[1] === place).map((finding): Finding => ({ ...finding, path: finding.path.slice(3) }));
  return plannedFrom(versionOn(round, on).round, on, { meetings, findings: [...own, ...beside] });
}

function inScenario({ index }: JointPlanning, requested: readonly Requested[], [subject, list, ...path]: FoundIssue["path"]): FoundIssue["path"] {
  if (subject === "round") return ["round", ...(list === undefined ? [] : [list]), ...path];
  const [place, , ...within] = path;
  const each = list === "municipalities" ? requested[Number(place)] : undefined;
  if (each === undefined) return ["advisers", index, ...(list === "adviser" ? ["wishes", ...path] : [])];
  return ["municipalities", each.applicant.index, ...(each.meetings === null ? ["planWishes", ...within] : ["guidanceMeetings", ...within.slice(1)])];
}
