import type { SeatRole } from "../../round/index.js";
import type { Member } from "../model.js";
import type { GroupOnDate } from "../question.js";
import { hasAll, peopleIn, rolesIn, setOf, type SeatSet } from "../seating.js";
import { firstToLeave } from "./firstToLeave.js";
import { membersAfter } from "./membersAfter.js";
import type { MembersBySet, Placed } from "./membersBySet.js";
import type { RepairChange } from "./model.js";
import type { Moved, Plan } from "./plan.js";
import type { RepairTerms, SeatTerms } from "./terms.js";
import { timeToFill, type TimeToFill } from "./timeToFill.js";

/** What the changes of a plan are written with. */
export interface Writing {
  readonly asked: GroupOnDate;
  readonly terms: RepairTerms;
  readonly bySet: MembersBySet;
}

/** Members who change from and to the same seats, in the order of the group. */
interface Movers extends Pick<Moved, "was" | "now"> {
  readonly movers: readonly Placed[];
}

/**
 * Writes a plan out for the members of a group.
 *
 * @param plan - The plan.
 * @param writing - The group and its members.
 * @returns The changes: by the order of the seats in the round, those who leave a seat before those who take it.
 */
export function changesOf({ members, newPeople, counts }: Plan, { asked, terms, bySet }: Writing): readonly RepairChange[] {
  const moved = chosen(members, bySet, asked);
  const leaving = terms.seats.flatMap((seat) => leavingOf(seat, moved, asked));
  return terms.seats.flatMap((seat) => {
    const people = newPeople[seat.seat] ?? 0;
    // Mostly a seat is not filled, and a crowd is long to look through.
    const time = () => timeToFill(seat.role, peopleIn(counts, seat.seat), membersAfter(asked.group.members, leaving), asked);
    const adding: RepairChange[] = people === 0 ? [] : [{ change: "add-person", role: seat.role, people, ...time() }];
    return [...leaving.filter(({ role }) => role === seat.role), ...adding, ...holdingOf(seat, moved, terms, time)];
  });
}

/** Who makes which move: first those who leave something, then the first in the group of those who are left. */
function chosen(members: readonly Moved[], bySet: MembersBySet, { on }: GroupOnDate): readonly Movers[] {
  const left = new Map(bySet);
  const changing = members.filter(({ was, now }) => was !== now);
  const leaversFirst = [...changing.filter(({ was, now }) => !hasAll(now, was)), ...changing.filter(({ was, now }) => hasAll(now, was))];
  return leaversFirst.map(({ was, now, people }) => {
    const able = left.get(was) ?? [];
    const movers = new Set((hasAll(now, was) ? able : firstToLeave(able, was & ~now, on)).slice(0, people));
    left.set(was, able.filter((each) => !movers.has(each)));
    return { was, now, movers: able.filter((each) => movers.has(each)) };
  });
}

function leavingOf({ role, seat }: SeatTerms, moved: readonly Movers[], { on }: GroupOnDate): Extract<RepairChange, { change: "leave-seat" }>[] {
  const leavers = moved.flatMap(({ was, now, movers }) => (hasAll(was, seat) && !hasAll(now, seat) ? movers : []));
  return inOrder(leavers).map(({ id }) => ({ change: "leave-seat", member: id, role, on }));
}

function holdingOf({ role, seat }: SeatTerms, moved: readonly Movers[], terms: RepairTerms, time: () => TimeToFill): readonly RepairChange[] {
  const coming = moved.filter(({ was, now }) => hasAll(now, seat) && !hasAll(was, seat));
  if (coming.length === 0) return [];
  const filled = time();
  const firstFirst = coming.sort((first, second) => (first.movers[0]?.place ?? 0) - (second.movers[0]?.place ?? 0));
  return firstFirst.flatMap(({ was, now, movers }) => {
    const holds = heldBefore(seat, was, now, terms);
    return inOrder(movers).map(({ id }) => ({ change: "hold-seat", member: id, holds, role, ...filled }));
  });
}

/** Whoever takes two more seats takes them in the order of the round. */
function heldBefore(seat: SeatSet, was: SeatSet, now: SeatSet, { seats }: RepairTerms): SeatRole[] {
  const notYet = seats.slice(seats.findIndex((each) => each.seat === seat)).filter((each) => !hasAll(was, each.seat));
  return [...rolesIn(now & ~setOf(notYet.map(({ role }) => role)))];
}

function inOrder(members: readonly Placed[]): readonly Member[] {
  return members.toSorted((first, second) => first.place - second.place).map(({ member }) => member);
}
