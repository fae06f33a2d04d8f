import { assess, assumptionsOf, citedBy, type Finding } from "../../assessment/index.js";
import { groupRules, lookAtGroup, type GroupOnDate } from "../../group/index.js";
import { freezeDeep } from "../../input/index.js";
import { groupCompleteBy, type Round, type SeatRole } from "../../round/index.js";
import { addDays, type CivilDate } from "../../time/index.js";
import { nothing, type Aspect } from "../aspect.js";
import { isFollowed, type Course } from "../course.js";
import type { SimulatedEvent } from "../event.js";
import { groupKnownOn } from "../groupKnownOn.js";
import type { Plan } from "../plan.js";
import { versionOn } from "../versions.js";

/**
 * What the rules say of the municipal group, from the day on which the application is submitted.
 *
 * Until the KickOff the group, as it is known that day, is held against the day of the KickOff (D8); from then on it is
 * looked at as it is. After a reply that is not a place in the program, after a withdrawal and after the program period, it
 * stands as it was last seen.
 */
export const group: Aspect = { daysOfChange, findingsAt, isBroughtBy };

function daysOfChange({ course, round, group: { whole } }: Plan): readonly CivilDate[] {
  if (course === null) return [];
  const bounds = whole.members.flatMap(({ seats }) => seats.flatMap(({ from, to }) => [from, to]));
  const moved = round.map(({ from }) => from);
  const seen = [...bounds, ...moved].filter((date) => date !== undefined).filter((date) => isFollowed(course, date));
  return [course.submittedOn, ...seen];
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

/** Rules that look at the holders of one seat, and no others. */
const seatOf: ReadonlyMap<string, SeatRole> = new Map([
  ["group.owner.political", "owner-political"],
  ["group.owner.administrative", "owner-administrative"],
  ["group.principal", "principal"],
  ["group.resource-teacher", "resource-teacher"],
]);

function isBroughtBy(event: SimulatedEvent, rule: string): boolean {
  if (event.type === "gathering-postponed") return event.activity.kind === "kick-off";
  if (event.type === "seat-vacated" || event.type === "seat-filled") return event.role === (seatOf.get(rule) ?? event.role);
  return event.type === "application-submitted";
}

function foundOf(asked: GroupOnDate): readonly Finding[] {
  const { findings } = assess(groupRules, lookAtGroup(asked));
  freezeDeep<unknown>(findings);
  return findings;
}

/** What holds the group against a day that is still to come is an assumption; what is known to come is looked at whatever the day. */
function restingOn({ group: { completeBy } }: Round, findings: readonly Finding[]): readonly Finding[] {
  const ahead = (finding: Finding) => ({ ...finding, assumptions: assumptionsOf([citedBy(finding), completeBy]) });
  const rested = findings.map((finding) => (finding.rule === "group.known-events" ? finding : ahead(finding)));
  freezeDeep<unknown>(rested);
  return rested;
}

function lastSeen({ followedUntil }: Course, date: CivilDate): CivilDate {
  return date < followedUntil ? date : addDays(followedUntil, -1);
}
