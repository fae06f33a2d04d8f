import { sortedBy } from "../../input/index.js";
import type { CivilDate, Period } from "../../time/index.js";
import { heldPeriods, isHeldOn } from "../holders.js";
import type { Member } from "../municipalGroup.js";
import { peopleIn, type GroupOnDate, type GroupQuestion } from "../groupQuestion.js";
import { timesBelow } from "../seatGaps.js";
import type { ChangeOf, RepairChange } from "./groupRepair.js";
import { isExtended, type Before, type Moved, type Candidate } from "./candidate.js";
import { membersAfter } from "./withRepair.js";

/** Members who change from and to the same seats, in the order of the group. */
interface Movers {
  readonly was: Before;
  readonly now: readonly string[];
  readonly movers: readonly Placed[];
}

export function changesOf(candidate: Candidate, question: GroupQuestion): readonly RepairChange[] {
  const roles = question.round.group.seats.map(({ role }) => role);
  const moved = chosen(candidate, question);
  const leaving = roles.flatMap((role) => leavingOf(role, moved, question));
  const left = membersAfter(question.group.members, leaving);
  return roles.flatMap((role) => {
    // Mostly a seat is not filled, and a crowd is long to look through.
    const time = () => timeToFill(role, peopleIn(candidate, role), left, question);
    const added = peopleIn(candidate.filter(({ was }) => was === null), role);
    const adding: RepairChange[] = added === 0 ? [] : [{ change: "add-person", role, people: added, ...time() }];
    return [...leaving.filter((change) => change.role === role), ...extendingOf(role, moved), ...adding, ...holdingOf(role, moved, time)];
  });
}

/** First those who leave something, then the first in the group of those who are left. */
function chosen(people: readonly Moved[], { group, on }: GroupQuestion): readonly Movers[] {
  const left = new Map<Before, readonly Placed[]>();
  const changing = people.flatMap(({ was, seats: now, people: some }) => (was === null || was.seats.join() === now.join() ? [] : [{ was, now, some, gone: was.seats.filter((role) => !now.includes(role)) }]));
  return sortedBy(changing, ({ gone }) => (gone.length > 0 ? 0 : 1)).map(({ was, now, some, gone }) => {
    const able = left.get(was) ?? was.places.flatMap((place) => group.members.slice(place, place + 1).map((member) => ({ member, place })));
    const movers = new Set((gone.length === 0 ? able : firstToLeave(able, gone, on)).slice(0, some));
    left.set(was, able.filter((each) => !movers.has(each)));
    return { was, now, movers: able.filter((each) => movers.has(each)) };
  });
}

function leavingOf(role: string, moved: readonly Movers[], { on }: GroupQuestion): readonly ChangeOf<"leave-seat">[] {
  const leavers = moved.flatMap(({ was, now, movers }) => (was.seats.includes(role) && !now.includes(role) ? movers : []));
  return sortedBy(leavers, ({ place }) => place).map(({ member: { id } }) => ({ change: "leave-seat", member: id, role, on }));
}

function extendingOf(role: string, moved: readonly Movers[]): readonly ChangeOf<"extend-seat">[] {
  return moved.flatMap(({ was, now, movers }) => {
    const kept = was.extensions.filter((extension) => extension.role === role && now.includes(role));
    return kept.flatMap(({ to }) => movers.map(({ member: { id } }) => ({ change: "extend-seat" as const, member: id, role, to })));
  });
}

function holdingOf(role: string, moved: readonly Movers[], time: () => TimeToFill): readonly ChangeOf<"hold-seat">[] {
  const coming = moved.filter(({ was, now }) => now.includes(role) && !was.seats.includes(role) && !isExtended(was, role));
  if (coming.length === 0) return [];
  const filled = time();
  return sortedBy(coming, ({ movers: [first] }) => first?.place ?? 0).flatMap(({ was, now, movers }) => {
    // Whoever takes two more seats takes them in the order of the round.
    const holds = now.filter((each, index) => was.seats.includes(each) || index < now.indexOf(role));
    return movers.map(({ member: { id } }) => ({ change: "hold-seat", member: id, holds, role, ...filled }));
  });
}

interface Placed {
  readonly member: Member;
  readonly place: number;
}

/** Those first whose tenure ends first, so that nobody is left without somebody who was to stay; of equals, the first in the group. */
function firstToLeave(members: readonly Placed[], left: readonly string[], on: CivilDate): readonly Placed[] {
  const ends = members.map((placed) => ({ placed, end: earliest(left.map((role) => endOfTenure(placed.member, role, on))) }));
  return sortedBy(ends, ({ end }) => end).map(({ placed }) => placed);
}

/** Sorts after every date. */
const noEnd = "no end";

function earliest(ends: readonly string[]): string {
  return ends.reduce((first, end) => (end < first ? end : first), noEnd);
}

/** Records of it that touch or overlap count as one. */
function endOfTenure(member: Member, role: string, on: CivilDate): string {
  const current = member.seats.filter((seat) => seat.role === role && isHeldOn(seat, on));
  const [last, ...others] = current.map(({ to }) => to);
  if (current.length === 0) return on;
  if (last === undefined || others.includes(undefined)) return noEnd;
  return endOfTenure(member, role, others.reduce<CivilDate>((latest, to) => (to !== undefined && to > latest ? to : latest), last));
}

/** Without `to`, for as long as the period lasts. */
type TimeToFill = Pick<Period, "from"> & Partial<Pick<Period, "to">>;

/** Until it is next held by as many people without those who fill it. */
function timeToFill(role: string, people: number, members: readonly Member[], { round, on: from }: GroupOnDate): TimeToFill {
  const rest = { from, to: round.period.to };
  if (rest.from >= rest.to) return { from };
  const held = members.flatMap((member) => heldPeriods(member, role, rest));
  const to = timesBelow(people, held, rest)[0]?.to;
  return to === undefined || to === rest.to ? { from } : { from, to };
}
