import { assess, assumptionsOf, citedBy, type Finding } from "../../assessment/index.js";
import { groupRules, lookAtGroup, type GroupOnDate } from "../../group/index.js";
import { freezeDeep } from "../../input/index.js";
import { groupCompleteBy, type Round } from "../../round/index.js";
import { addDays, type CivilDate } from "../../time/index.js";
import { nothing, type Tracker, type Found } from "../tracker.js";
import { isFollowed, type ApplicationCourse } from "../applicationCourse.js";
import type { SimulatedEvent } from "../event.js";
import { groupKnownOn } from "../groupKnownOn.js";
import type { Plan } from "../plan.js";
import { boundsOf } from "../seatEvents.js";
import { versionOn } from "../versions.js";

/**
 * What the rules say of the municipal group, from the day on which the application is submitted.
 *
 * Until the day by which the group is to be complete, the group, as it is known by then, is held against that day; from then on it
 * is looked at as it is. After a reply that is not a place in the program, after a withdrawal and after the program period, it
 * stands as it was last seen.
 */
export const group: Tracker = { daysOfChange, findingsAt, isBroughtBy };

function daysOfChange({ course, round, group: { whole } }: Plan): readonly CivilDate[] {
  if (course === null) return [];
  const moved = round.map(({ from }) => from).filter((date) => isFollowed(course, date));
  return [course.submittedOn, ...boundsOf(whole.members, course), ...moved];
}

function findingsAt(plan: Plan, date: CivilDate): readonly Finding[] {
  const { course, group: overTime } = plan;
  if (course === null || date < course.submittedOn) return nothing;
  const seen = lastSeen(course, date);
  const { round } = versionOn(plan.round, seen);
  const completeBy = groupCompleteBy(round);
  const known = groupKnownOn(overTime, seen);
  return seen < completeBy ? restingOn(round, foundOf({ round, group: known, on: completeBy })) : foundOf({ round, group: known, on: seen });
}

/** One rule looks at the holders of the one seat that it is about; the others look at all of them. */
function isBroughtBy(event: SimulatedEvent, { rule, about }: Found, { round }: Plan): boolean {
  if (event.type === "gathering-postponed") return isDueAt(event.activity.kind, round[0].round);
  if (event.type === "seat-vacated" || event.type === "seat-filled") return rule !== "group.seat" || about === event.role;
  return event.type === "application-submitted";
}

function isDueAt(kind: string, { group: { completeBy } }: Round): boolean {
  return "gathering" in completeBy && completeBy.gathering === kind;
}

function foundOf(asked: GroupOnDate): readonly Finding[] {
  const { findings } = assess(groupRules, lookAtGroup(asked));
  freezeDeep<unknown>(findings);
  return findings;
}

/** What holds the group against a day that is still to come is an assumption; what is known to come is looked at whatever the day. */
function restingOn({ group: { completeBy } }: Round, findings: readonly Finding[]): readonly Finding[] {
  const ahead = (finding: Finding) => ({ ...finding, assumptions: assumptionsOf([citedBy(finding), completeBy]) });
  const rested = findings.map((finding) => (finding.rule === "group.known-event" ? finding : ahead(finding)));
  freezeDeep<unknown>(rested);
  return rested;
}

function lastSeen({ followedUntil }: ApplicationCourse, date: CivilDate): CivilDate {
  return date < followedUntil ? date : addDays(followedUntil, -1);
}
