import { rolesHeldBy, type Member } from "../group/index.js";
import { addDays, type CivilDate } from "../time/index.js";
import { isFollowed, type ApplicationCourse } from "./applicationCourse.js";
import type { SimulatedEvent } from "./event.js";
import type { Plan } from "./plan.js";

/** What happens to the seats of a group on a day on which somebody follows it. */
export function seatEventsOn({ group, number }: Plan, course: ApplicationCourse, date: CivilDate): readonly SimulatedEvent[] {
  if (!isFollowed(course, date)) return [];
  const bounded = group.whole.members.filter(({ seats }) => seats.some(({ from, to }) => from === date || to === date));
  return bounded.flatMap((member) => seatChanges(number, member, date));
}

/** The days on which something may happen to the seats of a group while somebody follows it. */
export function boundsOf(members: readonly Member[], course: ApplicationCourse): readonly CivilDate[] {
  const bounds = members.flatMap(({ seats }) => seats.flatMap(({ from, to }) => [from, to]));
  return bounds.filter((date) => date !== undefined).filter((date) => isFollowed(course, date));
}

function seatChanges(municipality: string, member: Member, date: CivilDate): readonly SimulatedEvent[] {
  const [before, now] = [rolesHeldBy(member, addDays(date, -1)), rolesHeldBy(member, date)];
  const left = before.filter((role) => !now.includes(role)).map((role) => ({ type: "seat-vacated" as const, role }));
  const taken = now.filter((role) => !before.includes(role)).map((role) => ({ type: "seat-filled" as const, role }));
  return [...left, ...taken].map(({ type, role }) => ({ type, municipality, member: member.id, role }));
}
