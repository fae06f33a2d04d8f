import type { Finding } from "../assessment/index.js";
import { freezeDeep, groupedBy, type FoundIssue } from "../input/index.js";
import { planAdviser, planGuidance, type AdviserPlan, type AdviserRequestInput, type GuidancePlan } from "../planning/index.js";
import type { Round } from "../round/index.js";
import type { GuidanceMeeting } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import { isGoneBy } from "./applicationTimeline.js";
import type { AdviserOf } from "./assignAdvisers.js";
import { answerOrIssues, below } from "./issues.js";
import { refusedOfPlanned, withGuidanceEvents, type Planned } from "./meetingsOverTime.js";
import type { Applicant } from "./municipality.js";
import type { RoundVersion } from "./roundOverTime.js";
import type { ScenarioAdviser } from "./scenarioAdviser.js";
import { firstDay, inTimeOrder, versionOn, type Versions } from "./versions.js";

interface PlanningTerms {
  readonly round: Versions<RoundVersion>;
  readonly advisers: readonly ScenarioAdviser[];
  readonly applicants: readonly Applicant[];
  readonly adviserOf: AdviserOf;
}

interface PlannedMeetings {
  readonly planned: Map<Applicant, Planned>;
  /** With paths from the scenario. */
  readonly refused: FoundIssue[];
}

/**
 * The municipalities of one adviser are planned together, those that get their reply later then: what has been planned before stays. Where
 * none of the scenario’s advisers had room for a municipality, it has nobody to agree with, and nothing is planned.
 */
export function planMeetings({ round, advisers, applicants, adviserOf }: PlanningTerms): PlannedMeetings {
  const made: PlannedMeetings = { planned: new Map(), refused: [] };
  const without = applicants.filter((applicant) => wantsPlan(applicant) && !adviserOf.has(applicant));
  if (advisers.length === 0) planAlone(made, round, without);
  else made.refused.push(...without.flatMap((applicant) => eventsOfNoMeetings(round, applicant)));
  const byAdviser = groupedBy(applicants, (applicant) => adviserOf.get(applicant));
  advisers.forEach((adviser, index) => { planJointly(made, { round, adviser, index, municipalities: byAdviser.get(adviser) ?? [] }); });
  return made;
}

function wantsPlan({ stated, timeline }: Applicant): boolean {
  const place = timeline?.place ?? null;
  return stated.guidanceMeetings.length === 0 && stated.planWishes !== undefined && place !== null && !isGoneBy(place, place.contactedOn);
}

/** Nothing can become of meetings that nobody has agreed. */
function eventsOfNoMeetings(round: Versions<RoundVersion>, { index, stated: { events }, timeline }: Applicant): readonly FoundIssue[] {
  const on = timeline?.place?.contactedOn ?? firstDay;
  return below(["municipalities", index, "events"], refusedOfPlanned(round[0].round, { on, meetings: [] }, events));
}

/** In the period that is simulated, what is proposed is agreed to. */
function agreedAsProposed({ semester, date, start, end, mode }: GuidanceMeeting): GuidanceMeeting {
  return { semester, date, start, end, mode };
}

function plannedFrom({ semesters, guidance }: Round, on: CivilDate, meetings: readonly GuidanceMeeting[], findings: readonly Finding[]): Planned {
  const inScenario = findings.map((finding): Finding => ({ ...finding, path: ["planWishes", ...finding.path] }));
  freezeDeep<unknown>(inScenario);
  const lacking = semesters.map(({ id }) => guidance.perSemester - meetings.filter(({ semester }) => semester === id).length);
  return { on, meetings: meetings.map(agreedAsProposed), missing: lacking.reduce((sum, count) => sum + Math.max(0, count), 0), findings: inScenario };
}

/** With paths from the wishes or from the round. */
type Answered = ReturnType<typeof answerOrIssues<GuidancePlan>>;

/** Once for all that wish the same. */
function planAlone({ planned, refused }: PlannedMeetings, versions: Versions<RoundVersion>, applicants: readonly Applicant[]): void {
  const known = new Map<string, Answered>();
  for (const applicant of applicants) {
    const on = applicant.timeline?.place?.contactedOn ?? firstDay;
    const { planWishes = { available: [] } } = applicant.stated;
    const { round } = versionOn(versions, on);
    const key = `${on} ${JSON.stringify(planWishes)}`;
    const answered = known.get(key) ?? answerOrIssues(() => planGuidance(round, planWishes), (path, subject) => [subject, ...path]);
    known.set(key, answered);
    if ("answer" in answered) planned.set(applicant, plannedFrom(round, on, answered.answer.meetings, answered.answer.findings));
    else refused.push(...answered.issues.map(({ path: [subject, ...path], ...issue }) => ({ ...issue, path: subject === "round" ? ["round", ...path] : ["municipalities", applicant.index, "planWishes", ...path] })));
  }
}

interface JointPlanning {
  readonly round: Versions<RoundVersion>;
  readonly adviser: ScenarioAdviser;
  readonly index: number;
  readonly municipalities: readonly Applicant[];
}

/** `null` for a municipality whose meetings are to be planned now. */
interface Requested {
  readonly applicant: Applicant;
  readonly meetings: readonly GuidanceMeeting[] | null;
}

/** Those that get their reply on one day at a time. */
function planJointly({ planned, refused }: PlannedMeetings, planning: JointPlanning): void {
  const days = planning.municipalities.filter(wantsPlan).flatMap(({ timeline }) => timeline?.place?.contactedOn ?? []);
  for (const on of [...new Set(days)].sort()) {
    const { round } = versionOn(planning.round, on);
    const requested = requestedOn(planning, on, planned);
    const answered = answerOrIssues(() => planAdviser(round, requestFor(planning.adviser, requested)), (path, subject) => inScenario(planning, requested, [subject, ...path]));
    if ("issues" in answered) refused.push(...answered.issues);
    else requested.forEach(({ applicant, meetings }, index) => { if (meetings === null) planned.set(applicant, planFor(round, on, answered.answer, index)); });
  }
}

function requestedOn({ round, municipalities }: JointPlanning, on: CivilDate, planned: ReadonlyMap<Applicant, Planned>): readonly Requested[] {
  return municipalities.filter((applicant) => isInTouchOn(applicant, on)).flatMap((applicant): readonly Requested[] => {
    const { events, guidanceMeetings } = applicant.stated;
    if (wantsPlan(applicant) && !planned.has(applicant)) return applicant.timeline?.place?.contactedOn === on ? [{ applicant, meetings: null }] : [];
    const agreed = planned.get(applicant)?.meetings ?? guidanceMeetings;
    const { meetings } = withGuidanceEvents(round[0].round, agreed, inTimeOrder(events).filter(({ event }) => event.date <= on));
    return meetings.length === 0 ? [] : [{ applicant, meetings }];
  });
}

function isInTouchOn({ timeline }: Applicant, date: CivilDate): boolean {
  const place = timeline?.place ?? null;
  return place !== null && place.contactFrom <= date && !isGoneBy(place, date);
}

/** Who has agreed meetings offers no other times, so that none are added to them. When the adviser can meet, is stated once for all. */
function requestFor({ wishes = { unavailable: [] }, minutesBetween }: ScenarioAdviser, requested: readonly Requested[]): AdviserRequestInput {
  const municipalities = requested.map(({ applicant: { number, stated: { planWishes } }, meetings }) => {
    if (meetings !== null || planWishes === undefined) return { id: number, wishes: { available: [], agreed: meetings ?? [] } };
    const { available, unavailable, minDaysBetween, earliest, latest, preferred, agreed } = planWishes;
    return { id: number, wishes: { available, unavailable, minDaysBetween, earliest, latest, preferred, agreed } };
  });
  return { adviser: wishes, minutesBetween, municipalities };
}

function planFor(round: Round, on: CivilDate, { plans, findings }: AdviserPlan, index: number): Planned {
  const { meetings = [], findings: own = [] } = plans[index]?.plan ?? {};
  const beside = findings.filter(({ path }) => path[1] === index).map((finding): Finding => ({ ...finding, path: finding.path.slice(3) }));
  return plannedFrom(round, on, meetings, [...own, ...beside]);
}

function inScenario({ index }: JointPlanning, requested: readonly Requested[], [subject, list, ...path]: FoundIssue["path"]): FoundIssue["path"] {
  if (subject === "round") return ["round", ...(list === undefined ? [] : [list]), ...path];
  const [at, , ...within] = path;
  const each = list === "municipalities" ? requested[Number(at)] : undefined;
  if (each === undefined) return ["advisers", index, ...(list === "adviser" ? ["wishes", ...path] : [])];
  return ["municipalities", each.applicant.index, ...(each.meetings === null ? ["planWishes", ...within] : ["guidanceMeetings", ...within.slice(1)])];
}
