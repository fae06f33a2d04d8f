import { assess, type Finding } from "../assessment/index.js";
import { groupRules } from "../group/index.js";
import { freezeDeep } from "../input/index.js";
import { groupCompleteBy, type Round } from "../round/index.js";
import { addDays, type CivilDate } from "../time/index.js";
import { laterOf, type Course, type Plan } from "./plan.js";

/**
 * What is known of a municipality by the end of a day: nothing before it applies, then what is found of its application
 * and its group, and, for one that takes part, of its meetings from the day its adviser may first be in touch.
 *
 * @remarks The group is looked at as it will be at the KickOff until then, and as it is from then on (D8). After a reply
 * that is not a place in the program, and after the program period, it stands as it was last seen.
 * @param plan - The plan of the municipality.
 * @param date - The day.
 * @returns The findings.
 */
export function findingsAt(plan: Plan, date: CivilDate): readonly Finding[] {
  const { round, course, eligibility, group, schedule } = plan;
  if (course === null || date < course.submittedOn) return [];
  const ofGroup = assess(groupRules, { round, group, on: groupSeenOn(round, course, date) }).findings;
  const ofMeetings = course.takesPart && date >= meetingsSeenFrom(round, course) ? schedule.findings : [];
  const findings: readonly Finding[] = [...eligibility.findings, ...ofGroup, ...ofMeetings];
  freezeDeep<unknown>(findings);
  return findings;
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
  const { submittedOn, followedUntil } = course;
  const bounds = group.members.flatMap(({ seats }) => seats.flatMap(({ from, to }) => [from, to]));
  const seen = bounds.filter((date) => date !== undefined).filter((date) => submittedOn < date && date < followedUntil);
  return new Set([submittedOn, meetingsSeenFrom(round, course), ...seen]);
}

function groupSeenOn(round: Round, { followedUntil }: Course, date: CivilDate): CivilDate {
  const seen = date < followedUntil ? date : addDays(followedUntil, -1);
  return laterOf(seen, groupCompleteBy(round));
}

function meetingsSeenFrom({ application }: Round, { repliedOn }: Course): CivilDate {
  return laterOf(application.adviserContact.from, repliedOn);
}
