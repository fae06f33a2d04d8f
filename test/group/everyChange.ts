import type { Round } from "../../src/index.js";
import type { GroupOf, Role } from "./groups.js";

/** A group on one date: the seats that each member holds, and those of people who are new. */
interface Seated {
  readonly members: readonly (readonly Role[])[];
  readonly newPeople: readonly Role[];
  /** The seats that members have left. */
  readonly left: readonly Role[];
}

/**
 * Every group that some number of changes can make of a group, and each of which a repair may ask for: new people, second
 * seats that the round allows, members who keep a seat that they `could` have kept, and members who leave a seat that would else
 * have too many.
 */
export function groupsAfter(changes: number, round: Round, members: readonly (readonly Role[])[], could: readonly (readonly Role[])[] = []): GroupOf[] {
  let reached: readonly Seated[] = [{ members, newPeople: [], left: [] }];
  for (let made = 0; made < changes; made += 1) reached = unique(reached.flatMap((seated) => oneChangeOn(seated, round, could)));
  return reached.filter((seated) => seated.left.every((role) => isFull(seated, role, round))).map(groupOfSeated);
}

function oneChangeOn({ members, newPeople, left }: Seated, round: Round, could: readonly (readonly Role[])[]): Seated[] {
  const roles = round.group.seats.map(({ role }) => role as Role);
  const withSeats = (index: number, seats: readonly Role[]) => members.with(index, seats);
  return roles.flatMap((role) => [
    { members, newPeople: [...newPeople, role], left },
    ...members.flatMap((held, index) => (mayTake(role, held, round, could[index]?.includes(role)) ? [{ members: withSeats(index, [...held, role]), newPeople, left }] : [])),
    ...members.flatMap((held, index) =>
      held.includes(role) ? [{ members: withSeats(index, held.filter((each) => each !== role)), newPeople, left: [...left, role] }] : [],
    ),
  ]);
}

function mayTake(role: Role, held: readonly Role[], { group }: Round, hadIt = false): boolean {
  const isAllowed = (other: Role) => group.combinations.some(({ roles, allowed }) => allowed && roles.includes(role) && roles.includes(other));
  return (held.length > 0 || hadIt) && !held.includes(role) && held.every(isAllowed);
}

function isFull({ members, newPeople }: Seated, role: Role, { group }: Round): boolean {
  const people = [...members.flat(), ...newPeople].filter((each) => each === role).length;
  const max = group.seats.find((each) => each.role === role)?.max ?? Infinity;
  return people >= max;
}

function groupOfSeated({ members, newPeople }: Seated): GroupOf {
  const all = [...members, ...newPeople.map((role) => [role])];
  return { members: all.map((seats, index) => ({ id: String(index), seats: seats.map((role) => ({ role })) })) };
}

function unique(reached: readonly Seated[]): readonly Seated[] {
  const keyOf = ({ members, newPeople, left }: Seated) => JSON.stringify([members.map((held) => held.toSorted()), newPeople.toSorted(), left.toSorted()]);
  return [...new Map(reached.map((seated) => [keyOf(seated), seated])).values()];
}
