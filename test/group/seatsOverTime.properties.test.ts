import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlappingDuties, round2026, seatChanges, type CivilDate, type SeatChange } from "../../src/index.js";
import { rolesHeldBy } from "../../src/group/index.js";
import { addDays, covers } from "../../src/time/index.js";
import type { GroupOf, Role } from "./groups.js";

const { period } = round2026;
const roles = round2026.group.seats.map(({ role }) => role);

/** From a month before the programme period to a month after it, on few enough days to meet each other. */
const date = fc.integer({ min: -3, max: 55 }).map((tens) => addDays("2026-08-01", tens * 10));
const role = fc.constantFrom<Role[]>("owner-political", "owner-administrative", "principal", "resource-teacher");
const seat = fc.oneof(
  fc.record({ role }),
  fc.record({ role, from: date }),
  fc.record({ role, to: date }),
  fc.record({ role, from: date, days: fc.integer({ min: 1, max: 200 }) }).map(({ days, ...rest }) => ({ ...rest, to: addDays(rest.from, days) })),
);
const group: fc.Arbitrary<GroupOf> = fc
  .array(fc.array(seat, { maxLength: 6 }), { maxLength: 6 })
  .map((members) => ({ members: members.map((seats, index) => ({ id: String(index), seats })) }));

/** The days on which something may change, each with the days around it, as far as they lie in the period. */
function turningPoints({ members }: GroupOf): CivilDate[] {
  const turns = members.flatMap(({ seats }) => seats.flatMap(({ from, to }) => [from, to])).filter((day) => day !== undefined);
  const around = [period.from, period.to, ...turns].flatMap((day) => [-1, 0, 1].map((days) => addDays(day, days)));
  return [...new Set(around)].filter((day) => covers(period, day)).sort();
}

/** Who holds a seat on a day, in the order of the group. */
function holdersOf({ members }: GroupOf, held: Role, on: CivilDate): string[] {
  return members.filter((member) => rolesHeldBy(member, on).includes(held)).map(({ id }) => id);
}

/** Who holds a seat on a day, from who held it as the period began and what has changed since. */
function replayed(changes: readonly SeatChange[], given: GroupOf, held: Role, on: CivilDate): Set<string> {
  const holders = new Set(holdersOf(given, held, period.from));
  for (const change of changes.filter((each) => each.role === held && each.on <= on)) {
    for (const id of change.leave) expect(holders.delete(id), `${id} leaves what was held`).toBe(true);
    for (const id of change.join) expect(holders.size < holders.add(id).size, `${id} joins what was not held`).toBe(true);
    expect(holders.size).toBe(change.holders);
  }
  return holders;
}

describe("the changes of the seats", () => {
  it("replayed from the start of the period, give who holds each seat on every day", () => {
    fc.assert(
      fc.property(group, (given) => {
        const changes = seatChanges(round2026, given);
        for (const on of turningPoints(given)) {
          for (const each of roles) expect([...replayed(changes, given, each, on)].sort(), on).toEqual([...holdersOf(given, each, on)].sort());
        }
      }),
    );
  });

  it("lie within the period, in order, one for each seat and day, and are called what they are", () => {
    fc.assert(
      fc.property(group, (given) => {
        for (const each of roles) {
          const changes = seatChanges(round2026, given).filter((change) => change.role === each);
          expect(changes.every(({ on }) => period.from < on && on < period.to)).toBe(true);
          expect(changes.map(({ on }) => on)).toEqual([...new Set(changes.map(({ on }) => on))].sort());
          for (const change of changes) expect(change.kind).toBe(kindOf(change, holdersOf(given, each, addDays(change.on, -1)).length));
        }
      }),
    );
  });

  /** The kinds as a table of who leaves, who joins, and whether the seat is held before and after. */
  function kindOf({ leave, join, holders }: SeatChange, before: number): SeatChange["kind"] {
    const kinds = { "leave join": "succession", leave: holders === 0 ? "vacated" : "left", join: before === 0 ? "filled" : "joined" } as const;
    const key = [leave.length > 0 ? "leave" : "", join.length > 0 ? "join" : ""].filter((word) => word !== "").join(" ");
    return kinds[key as keyof typeof kinds];
  }
});

describe("the overlapping duties", () => {
  it("agree with the seats that each member holds, day by day", () => {
    fc.assert(
      fc.property(group, (given) => {
        const duties = overlappingDuties(round2026, given);
        for (const on of turningPoints(given)) {
          const told = duties.filter((duty) => covers(duty, on)).map(({ member, roles: [first, second] }) => [member, first, second]);
          const held = given.members.flatMap((member) => {
            const now = roles.filter((each) => rolesHeldBy(member, on).includes(each));
            return now.flatMap((first, index) => now.slice(index + 1).map((second) => [member.id, first, second]));
          });
          expect(told, on).toEqual(held);
        }
      }),
    );
  });

  it("lie in the period, and no two of one member and pair touch", () => {
    fc.assert(
      fc.property(group, (given) => {
        const duties = overlappingDuties(round2026, given);
        expect(duties.every(({ from, to }) => period.from <= from && from < to && to <= period.to)).toBe(true);
        const same = duties.slice(1).flatMap((duty, index) => (keyOf(duty) === keyOf(duties[index]) ? [[duties[index], duty]] : []));
        expect(same.every(([before, after]) => (before?.to ?? "") < (after?.from ?? ""))).toBe(true);
      }),
    );
  });

  function keyOf(duty: ReturnType<typeof overlappingDuties>[number] | undefined): string {
    return duty === undefined ? "" : [duty.member, ...duty.roles].join(" ");
  }
});
