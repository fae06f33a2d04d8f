import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessGroup, explain, groupRepairSchema, locales, round2026, withRepair, type GroupRepair, type MunicipalGroupInput, type Round } from "../../src/index.js";
import { addDays } from "../../src/time/index.js";
import { groupsAfter } from "./everyChange.js";
import type { GroupOf, Role } from "./groups.js";
import { eightSeats, roundOfEight, roundWith, type RoundData } from "./rounds.js";

const roles = ["owner-political", "owner-administrative", "principal", "resource-teacher"] as const;
const pairs = roles.flatMap((first, index) => roles.slice(index + 1).map((second) => [first, second] as const));
const on = "2026-08-26";

/** From none to three people in a seat, with room for more, or for no more. */
const limits = [
  { min: 1, max: 1 },
  { min: 0, max: 1 },
  { min: 2, max: 2 },
  { min: 1, max: null },
  { min: 1, max: 2 },
  { min: 3, max: 3 },
  { min: 0, max: null },
  { min: 2, max: 3 },
  { min: 2, max: null },
] as const;

type Allowed = (index: number) => boolean | undefined;

/** What rounds may say of one person in two seats: nothing but no, nothing but yes, and some of each. */
const assumptions: readonly Allowed[] = [() => false, () => true, (index) => index % 2 === 0, (index) => [undefined, true, false][index % 3], (index) => [false, undefined][index % 2]];

function roundOf(shift: number, allowed: Allowed): Round {
  return roundWith((round: RoundData) => {
    round.group.seats = round.group.seats.map((each, index) => ({ ...each, ...limits[(shift + index * (1 + (shift % 3))) % limits.length] }));
    round.group.combinations = combinationsOf(allowed);
  });
}

function combinationsOf(allowed: Allowed): RoundData["group"]["combinations"] {
  return pairs.flatMap((both, index) => {
    const answer = allowed(index);
    return answer === undefined ? [] : [{ roles: [...both], allowed: answer }];
  });
}

const rounds = limits.flatMap((_, shift) => assumptions.map((allowed) => roundOf(shift, allowed)));
const round = fc.oneof(fc.constant(round2026), fc.constantFrom(...rounds));
const membersUpTo = (maxLength: number) => fc.array(fc.uniqueArray(fc.constantFrom(...roles)), { maxLength });

function groupOf(members: readonly (readonly Role[])[]): GroupOf {
  return { members: members.map((seats, index) => ({ id: String(index), seats: seats.map((role) => ({ role })) })) };
}

const date = fc.integer({ min: -30, max: 548 }).map((days) => addDays("2026-08-01", days));
const seat = fc.oneof(fc.record({ role: fc.constantFrom(...roles) }), fc.record({ role: fc.constantFrom(...roles), from: date }), fc.record({ role: fc.constantFrom(...roles), to: date }));
const groupOverTime: fc.Arbitrary<GroupOf> = fc
  .array(fc.array(seat, { maxLength: 4 }), { maxLength: 6 })
  .map((members) => ({ members: members.map((seats, index) => ({ id: String(index), seats })) }));

function sizeOf({ changes }: GroupRepair): number {
  return changes.reduce((size, change) => size + (change.change === "add-person" ? change.people : 1), 0);
}

function secondSeatsOf({ changes }: GroupRepair): number {
  return changes.filter(({ change }) => change === "hold-seat").length;
}

function unmet(asked: Round, group: MunicipalGroupInput, day = on as Parameters<typeof assessGroup>[2]["on"]): number {
  return assessGroup(asked, group, { on: day }).summary.must.unmet;
}

/** As many ids as a repair can need, none of which a member has. */
const newIds = Array.from({ length: 100 }, (_, index) => `new-${String(index)}`);

/** Seats for up to a dozen, some with room for no more: with mixed seats in a group, the search may reach its bound. */
const roundForMany = fc
  .record({ terms: fc.array(fc.record({ min: fc.integer({ min: 0, max: 12 }), isFull: fc.boolean() }), { minLength: 4, maxLength: 4 }), allowed: fc.option(fc.constantFrom(...assumptions)) })
  .map(({ terms, allowed }) =>
    roundWith(({ group }: RoundData) => {
      group.seats = group.seats.map((each, index) => {
        const { min, isFull } = terms[index] ?? { min: 1, isFull: false };
        return { ...each, min, max: isFull ? Math.max(1, min) : null };
      });
      if (allowed !== null) group.combinations = combinationsOf(allowed);
    }),
  );

describe("the repairs of a group", () => {
  it("are there also for a crowd in seats for many, and each leaves nothing unmet", () => {
    fc.assert(
      fc.property(roundForMany, membersUpTo(30), (asked, members) => {
        const group = groupOf(members);
        const { repairs, summary } = assessGroup(asked, group, { on });
        expect(repairs.length > 0).toBe(summary.must.unmet > 0);
        for (const repair of repairs) expect(unmet(asked, withRepair(asked, group, repair, newIds))).toBe(0);
        expect(new Set(repairs.map(sizeOf)).size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 150 },
    );
  });

  it("are there for eight seats as well, and each leaves nothing unmet", () => {
    const pairsOfEight = eightSeats.flatMap((first, index) => eightSeats.slice(index + 1).map((second) => [first, second] as const));
    const allowed = fc.array(fc.constantFrom(true, false, undefined), { minLength: pairsOfEight.length, maxLength: pairsOfEight.length });
    const membersOfEight = fc.array(fc.uniqueArray(fc.constantFrom(...eightSeats)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...limits), allowed, membersOfEight, (terms, answers, members) => {
        const asked = roundOfEight(({ group }) => {
          group.seats = group.seats.map((each, index) => (index % 2 === 0 ? { ...each, ...terms } : each));
          group.combinations = pairsOfEight.flatMap((both, index) => (answers[index] === undefined ? [] : [{ roles: [...both], allowed: answers[index] }]));
        });
        const group = { members: members.map((seats, index) => ({ id: String(index), seats: seats.map((role) => ({ role })) })) };
        const { repairs, summary } = assessGroup(asked, group, { on });
        expect(repairs.length > 0).toBe(summary.must.unmet > 0);
        for (const repair of repairs) expect(unmet(asked, withRepair(asked, group, repair, newIds))).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  it("each leave nothing unmet on that date", () => {
    fc.assert(
      fc.property(round, groupOverTime, date, (asked, group, day) => {
        for (const repair of assessGroup(asked, group, { on: day }).repairs) expect(unmet(asked, withRepair(asked, group, repair, newIds), day)).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it("are there exactly when something is unmet, five at most", () => {
    fc.assert(
      fc.property(round, membersUpTo(8), (asked, members) => {
        const { repairs, summary } = assessGroup(asked, groupOf(members), { on });
        expect(repairs.length > 0).toBe(summary.must.unmet > 0);
        expect(repairs.length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 300 },
    );
  });

  it("are all of one size, those with fewest second seats first; no two are the same", () => {
    fc.assert(
      fc.property(round, membersUpTo(6), (asked, members) => {
        const { repairs } = assessGroup(asked, groupOf(members), { on });
        const ranks = repairs.map(secondSeatsOf);
        expect(new Set(repairs.map(sizeOf)).size).toBeLessThanOrEqual(1);
        expect(ranks).toEqual(ranks.toSorted((first, second) => first - second));
        expect(new Set(repairs.map((repair) => JSON.stringify(repair))).size).toBe(repairs.length);
      }),
      { numRuns: 300 },
    );
  });

  it("are as small as can be: no one or two changes do what takes more", () => {
    fc.assert(
      fc.property(round, membersUpTo(3), (asked, members) => {
        const [first] = assessGroup(asked, groupOf(members), { on }).repairs;
        const size = first === undefined ? 0 : sizeOf(first);
        for (let changes = 0; changes < Math.min(size, 3); changes += 1) {
          expect(groupsAfter(changes, asked, members).filter((group) => unmet(asked, group) === 0)).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("are as small as can be also where members could have kept seats, and are made by those who could", () => {
    fc.assert(
      fc.property(round, membersUpTo(3), membersUpTo(3), (asked, members, could) => {
        const withTheirs = members.map((seats, index) => [...seats.map((role) => ({ role })), ...(could[index] ?? []).filter((role) => !seats.includes(role)).map((role) => ({ role, to: on }))]);
        // Enough come the day after for every seat to be held again.
        const successors = roles.flatMap((role) => Array.from({ length: 3 }, () => [{ role, from: addDays(on, 1) }]));
        const group: GroupOf = { members: [...withTheirs, ...successors].map((seats, index) => ({ id: String(index), seats })) };
        const { repairs } = assessGroup(asked, group, { on });
        const [first] = repairs;
        const size = first === undefined ? 0 : sizeOf(first);
        for (let changes = 0; changes < Math.min(size, 3); changes += 1) {
          expect(groupsAfter(changes, asked, members, could).filter((each) => unmet(asked, each) === 0)).toEqual([]);
        }
        for (const change of repairs.flatMap(({ changes }) => changes)) if (change.change === "extend-seat") expect(could[Number(change.member)]).toContain(change.role);
      }),
      { numRuns: 150 },
    );
  });

  it("ask for every change they name: with one of them less, something is still unmet", () => {
    fc.assert(
      fc.property(round, membersUpTo(6), (asked, members) => {
        const group = groupOf(members);
        for (const { changes } of assessGroup(asked, group, { on }).repairs) {
          for (const index of changes.keys()) {
            const fewer = changes.toSpliced(index, 1);
            if (fewer.length > 0) expect(unmet(asked, withRepair(asked, group, { changes: fewer }, newIds))).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  it("let members take only seats that the round allows with all they hold", () => {
    fc.assert(
      fc.property(round, membersUpTo(6), (asked, members) => {
        for (const { changes } of assessGroup(asked, groupOf(members), { on }).repairs) {
          for (const change of changes) {
            if (change.change !== "hold-seat") continue;
            const allowed = asked.group.combinations.filter((each) => each.allowed && each.roles.includes(change.role));
            expect(change.holds.every((held) => allowed.some(({ roles: both }) => both.includes(held)))).toBe(true);
          }
        }
      }),
    );
  });

  it("are the same for the same group, however its seats are written", () => {
    fc.assert(
      fc.property(round, groupOverTime, date, (asked, group, day) => {
        const { repairs } = assessGroup(asked, group, { on: day });
        const turned = { members: group.members.map(({ id, seats }) => ({ seats: seats.toReversed(), id })) };
        expect(assessGroup(asked, group, { on: day }).repairs).toEqual(repairs);
        expect(assessGroup(asked, turned, { on: day }).repairs).toEqual(repairs);
      }),
    );
  });

  it("survive JSON, and are full sentences in every language", () => {
    fc.assert(
      fc.property(round, groupOverTime, date, fc.constantFrom(...locales), (asked, group, day, locale) => {
        for (const repair of assessGroup(asked, group, { on: day }).repairs) {
          expect(groupRepairSchema.parse(JSON.parse(JSON.stringify(repair)))).toEqual(repair);
          expect(explain(asked, repair, locale)).toMatch(/^(?:\p{Lu}|\d)[^"']*\.$/u);
        }
      }),
    );
  });
});
