import { sortedBy } from "../../grouping/index.js";
import type { GroupQuestion } from "../question.js";
import { peopleIn, type Seated } from "../seating.js";
import { firstToLeave, type Placed } from "./firstToLeave.js";
import { membersAfter } from "./membersAfter.js";
import type { ChangeOf, RepairChange } from "./model.js";
import type { Moved, Plan } from "./plan.js";
import { timeToFill, type TimeToFill } from "./timeToFill.js";

/** Members who change from and to the same seats, in the order of the group. */
interface Movers {
  readonly was: readonly string[];
  readonly now: readonly string[];
  readonly movers: readonly Placed[];
}

/**
 * Writes a plan out for the members of a group.
 *
 * @param plan - The plan.
 * @param asked - The group and its members.
 * @returns The changes: by the order of the seats in the round, those who leave a seat before those who take it.
 */
export function changesOf({ people }: Plan, asked: GroupQuestion): readonly RepairChange[] {
  const roles = asked.round.group.seats.map(({ role }) => role);
  const moved = chosen(people, asked);
  const leaving = roles.flatMap((role) => leavingOf(role, moved, asked));
  const left = membersAfter(asked.group.members, leaving);
  return roles.flatMap((role) => {
    // Mostly a seat is not filled, and a crowd is long to look through.
    const time = () => timeToFill(role, peopleIn(people, role), left, asked);
    const added = peopleIn(people.filter(({ was }) => was === null), role);
    const adding: RepairChange[] = added === 0 ? [] : [{ change: "add-person", role, people: added, ...time() }];
    return [...leaving.filter((change) => change.role === role), ...adding, ...holdingOf(role, moved, time)];
  });
}

/** Who makes which move: first those who leave something, then the first in the group of those who are left. */
function chosen(people: readonly Moved[], { group, on }: GroupQuestion): readonly Movers[] {
  const left = new Map<Seated, readonly Placed[]>();
  const changing = people.flatMap(({ was, seats: now, people: some }) => (was === null || was.seats.join() === now.join() ? [] : [{ was, now, some, gone: was.seats.filter((role) => !now.includes(role)) }]));
  return sortedBy(changing, ({ gone }) => (gone.length > 0 ? 0 : 1)).map(({ was, now, some, gone }) => {
    const able = left.get(was) ?? was.places.flatMap((place) => group.members.slice(place, place + 1).map((member) => ({ member, place })));
    const movers = new Set((gone.length === 0 ? able : firstToLeave(able, gone, on)).slice(0, some));
    left.set(was, able.filter((each) => !movers.has(each)));
    return { was: was.seats, now, movers: able.filter((each) => movers.has(each)) };
  });
}

function leavingOf(role: string, moved: readonly Movers[], { on }: GroupQuestion): readonly ChangeOf<"leave-seat">[] {
  const leavers = moved.flatMap(({ was, now, movers }) => (was.includes(role) && !now.includes(role) ? movers : []));
  return sortedBy(leavers, ({ place }) => place).map(({ member: { id } }) => ({ change: "leave-seat", member: id, role, on }));
}

function holdingOf(role: string, moved: readonly Movers[], time: () => TimeToFill): readonly ChangeOf<"hold-seat">[] {
  const coming = moved.filter(({ was, now }) => now.includes(role) && !was.includes(role));
  if (coming.length === 0) return [];
  const filled = time();
  return sortedBy(coming, ({ movers: [first] }) => first?.place ?? 0).flatMap(({ was, now, movers }) => {
    // Whoever takes two more seats takes them in the order of the round.
    const holds = now.filter((each, index) => was.includes(each) || index < now.indexOf(role));
    return movers.map(({ member: { id } }) => ({ change: "hold-seat", member: id, holds, role, ...filled }));
  });
}
