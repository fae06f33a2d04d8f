import { type FoundIssue, groupedBy } from "../input/index.js";
import { planGuidance, type GuidancePlan } from "../planning/index.js";
import type { CivilDate } from "../time/index.js";
import type { Applicant } from "./applicant.js";
import type { AdviserOf } from "./assignAdvisers.js";
import { answerOrIssues, below } from "./issues.js";
import { refusedOfPlanned } from "./meetingsOverTime.js";
import { planJointly } from "./planJointly.js";
import { plannedFrom, wantsPlan, type Planned, type PlannedMeetings } from "./planned.js";
import type { RoundVersion } from "./roundOverTime.js";
import type { ScenarioAdviser } from "./scenarioAdviser.js";
import { firstDay, versionOn, type Versions } from "./versions.js";

/** What guidance meetings are planned from. */
interface PlanningTerms {
  readonly round: Versions<RoundVersion>;
  readonly advisers: readonly ScenarioAdviser[];
  readonly applicants: readonly Applicant[];
  readonly adviserOf: AdviserOf;
}

/**
 * Plans the guidance meetings of every municipality in the programme that has wishes and no meetings.
 *
 * @remarks The municipalities of one adviser are planned together, beside what its others have agreed by then. A
 * municipality that gets its reply later is planned then, and what has been planned before stays. Where the scenario has
 * advisers and none had room for a municipality, it has nobody to agree with, and nothing is planned.
 */
export function planMeetings(terms: PlanningTerms): PlannedMeetings {
  const { round, advisers, applicants, adviserOf } = terms;
  const waiting = applicants.filter(wantsPlan);
  const byAdviser = groupedBy(applicants, (applicant) => adviserOf.get(applicant));
  const without = waiting.filter((applicant) => !adviserOf.has(applicant));
  const alone = advisers.length === 0 ? planAlone(round, without) : unplanned(round[0].round.id, without);
  const together = advisers.map((adviser, index) => planJointly({ round, adviser, index, municipalities: byAdviser.get(adviser) ?? [] }));
  const all = [alone, ...together];
  return { planned: new Map(all.flatMap(({ planned }) => [...planned])), refused: all.flatMap(({ refused }) => refused) };
}

/** Nothing can become of meetings that nobody has agreed. */
function unplanned(round: string, waiting: readonly Applicant[]): PlannedMeetings {
  const refused = waiting.flatMap(({ index, stated: { events }, timeline }) => {
    const on = timeline?.place?.contactedOn ?? firstDay;
    return below(["municipalities", index, "events"], refusedOfPlanned({ round, on, meetings: [] }, events));
  });
  return { planned: new Map(), refused };
}

/** A plan, or what the planner refuses to read, with paths from the wishes or from the round. */
type Answered = ReturnType<typeof answerOrIssues<GuidancePlan>>;

/** Plans the guidance meetings of municipalities that have no adviser of the scenario. */
function planAlone(versions: Versions<RoundVersion>, applicants: readonly Applicant[]): PlannedMeetings {
  const planned = new Map<Applicant, Planned>();
  const refused: FoundIssue[] = [];
  const ask = asksOnce(versions);
  for (const applicant of applicants) {
    const on = applicant.timeline?.place?.contactedOn;
    if (on === undefined) continue;
    const answered = ask(on, applicant);
    if ("issues" in answered) refused.push(...answered.issues.map((issue) => inScenario(issue, applicant)));
    else planned.set(applicant, plannedFrom(versionOn(versions, on).round, on, answered.answer));
  }
  return { planned, refused };
}

function asksOnce(versions: Versions<RoundVersion>): (on: CivilDate, applicant: Applicant) => Answered {
  const known = new Map<string, Answered>();
  return (on, { stated: { planWishes = { available: [] } } }) => {
    const key = `${on} ${JSON.stringify(planWishes)}`;
    const answered = known.get(key) ?? answerOrIssues(() => planGuidance(versionOn(versions, on).round, planWishes), (path, subject) => [subject, ...path]);
    known.set(key, answered);
    return answered;
  };
}

function inScenario({ path: [subject, ...path], ...issue }: FoundIssue, { index }: Applicant): FoundIssue {
  return { ...issue, path: subject === "round" ? ["round", ...path] : ["municipalities", index, "planWishes", ...path] };
}
