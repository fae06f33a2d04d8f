import { rolesHeldBy, type Member } from "../group/index.js";
import { addDays, type CivilDate } from "../time/index.js";
import type { DatedEvent } from "./datedEvent.js";
import { isFollowed } from "./findingsAt.js";
import type { Course, Plan } from "./plan.js";

/**
 * What happens to one municipality.
 *
 * @param plan - The plan of the municipality.
 * @returns The events, in any order; those of one day in the order of the group.
 */
export function municipalEvents(plan: Plan): readonly DatedEvent[] {
  const { course, number: municipality } = plan;
  if (course === null) return [];
  const { submittedAt, submittedOn, repliedOn, verdict, takesPart } = course;
  return [
    { date: submittedOn, event: { type: "application-submitted", municipality, submittedAt } },
    { date: repliedOn, event: { type: "reply", municipality, verdict, takesPart } },
    ...seatEvents(plan, course),
    ...meetingEvents(plan),
  ];
}

/** What happens to the seats while somebody follows the group. */
function seatEvents({ group, number }: Plan, course: Course): readonly DatedEvent[] {
  return group.whole.members.flatMap((member) => boundsOf(member, course).flatMap((date) => seatChanges(number, member, date)));
}

/** The days on which something may happen to the seats of a member, each once. */
function boundsOf({ seats }: Member, course: Course): readonly CivilDate[] {
  const bounds = new Set(seats.flatMap(({ from, to }) => [from, to]));
  return [...bounds].filter((date) => date !== undefined).filter((date) => isFollowed(course, date));
}

function seatChanges(municipality: string, member: Member, date: CivilDate): readonly DatedEvent[] {
  const [before, now] = [rolesHeldBy(member, addDays(date, -1)), rolesHeldBy(member, date)];
  const left = before.filter((role) => !now.includes(role)).map((role) => ({ type: "seat-vacated" as const, role }));
  const taken = now.filter((role) => !before.includes(role)).map((role) => ({ type: "seat-filled" as const, role }));
  return [...left, ...taken].map(({ type, role }) => ({ date, event: { type, municipality, member: member.id, role } }));
}

function meetingEvents({ attendance, number: municipality }: Plan): readonly DatedEvent[] {
  return attendance.flatMap(({ activity, ...expected }) => {
    const { id, kind, date } = activity;
    const came: DatedEvent = { date, event: { type: "attendance", municipality, activity: { id, kind }, ...expected } };
    return kind === "guidance-meeting" ? [{ date, event: { type: "guidance-meeting", municipality, activity } }, came] : [came];
  });
}
