import { assess, type Finding } from "../assessment/index.js";
import { groupRules, lookAtGroup, type GroupOnDate } from "../group/index.js";
import { freezeDeep } from "../input/index.js";
import { groupCompleteBy, type Round } from "../round/index.js";
import { addDays, type CivilDate } from "../time/index.js";
import { groupKnownOn } from "./groupKnownOn.js";
import { laterOf, type Course, type Plan } from "./plan.js";

/**
 * What is known of a municipality by the end of a day: nothing before it applies, then what is found of its application
 * and its group, and, for one that takes part, of its meetings from the day its adviser may first be in touch.
 *
 * @remarks Until the KickOff the group, as it is known that day, is held against the day of the KickOff (D8); from then on
 * it is looked at as it is. After a reply that is not a place in the program, and after the program period, it stands as it
 * was last seen.
 * @param plan - The plan of the municipality.
 * @param date - The day.
 * @returns The findings, frozen.
 */
export function findingsAt(plan: Plan, date: CivilDate): readonly Finding[] {
  const { round, course, eligibility, schedule } = plan;
  if (course === null || date < course.submittedOn) return [];
  const ofGroup = groupFindings(plan, lastSeen(course, date));
  const ofMeetings = course.takesPart && date >= meetingsSeenFrom(round, course) ? schedule.findings : [];
  return Object.freeze([...eligibility.findings, ...ofGroup, ...ofMeetings]);
}

/**
 * The days on which the findings of a municipality can differ from the day before.
 *
 * @param plan - The plan of the municipality.
 * @returns The days, each once, in any order.
 */
export function daysOfChange(plan: Plan): ReadonlySet<CivilDate> {
  const { round, course, group } = plan;
  if (course === null) return new Set();
  const bounds = group.whole.members.flatMap(({ seats }) => seats.flatMap(({ from, to }) => [from, to]));
  const seen = bounds.filter((date) => date !== undefined).filter((date) => isFollowed(course, date));
  return new Set([course.submittedOn, meetingsSeenFrom(round, course), ...seen]);
}

/**
 * Does somebody follow the municipal group on a day, and did already the day before?
 *
 * @param course - What comes of the application.
 * @param date - The day.
 * @returns Whether what happens to its seats that day is told.
 */
export function isFollowed({ submittedOn, followedUntil }: Course, date: CivilDate): boolean {
  return submittedOn < date && date < followedUntil;
}

function groupFindings({ round, group }: Plan, seen: CivilDate): readonly Finding[] {
  const completeBy = groupCompleteBy(round);
  const known = groupKnownOn(group, seen);
  return seen < completeBy ? readingAhead(round, foundOf({ round, group: known, on: completeBy })) : foundOf({ round, group: known, on: seen });
}

function foundOf(asked: GroupOnDate): readonly Finding[] {
  const { findings } = assess(groupRules, lookAtGroup(asked));
  freezeDeep<unknown>(findings);
  return findings;
}

/** What holds the group against a day that is still to come is a reading. */
function readingAhead({ group }: Round, findings: readonly Finding[]): readonly Finding[] {
  const withReading = (ids: readonly string[]) => Object.freeze([...new Set([...ids, ...group.completeBy.assumptions])]);
  return findings.map((finding) => Object.freeze({ ...finding, assumptions: withReading(finding.assumptions) }));
}

function lastSeen({ followedUntil }: Course, date: CivilDate): CivilDate {
  return date < followedUntil ? date : addDays(followedUntil, -1);
}

function meetingsSeenFrom({ application }: Round, { repliedOn }: Course): CivilDate {
  return laterOf(application.adviserContact.from, repliedOn);
}
