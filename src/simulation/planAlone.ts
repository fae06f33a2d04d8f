import type { FoundIssue } from "../input/index.js";
import { planGuidance, type GuidancePlan } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import { answerOrIssues } from "./answerOrIssues.js";
import type { Applicant } from "./applicant.js";
import { plannedFrom, type Planned, type PlannedMeetings } from "./planned.js";
import type { RoundVersion } from "./roundOverTime.js";
import { versionOn, type Versions } from "./versions.js";

/** A plan, or what the planner refuses to read, with paths from the wishes or from the round. */
type Answered = ReturnType<typeof answerOrIssues<GuidancePlan>>;

/**
 * Plans the guidance meetings of municipalities that have no adviser of the scenario.
 *
 * @param versions - The round over time.
 * @param applicants - The municipalities, all of which have wishes and a place in the program.
 * @returns A plan for each. Those who wish the same share one.
 */
export function planAlone(versions: Versions<RoundVersion>, applicants: readonly Applicant[]): PlannedMeetings {
  const planned = new Map<Applicant, Planned>();
  const refused: FoundIssue[] = [];
  const ask = asksOnce(versions);
  for (const applicant of applicants) {
    const on = applicant.course?.inProgram?.contactedOn;
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
