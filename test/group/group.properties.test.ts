import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessGroup, round2026, seatGaps, type CivilDate, type Round } from "../../src/index.js";
import { addDays, covers } from "../../src/time/index.js";
import type { GroupOf } from "./groups.js";
import { roundWith } from "./rounds.js";

const roles = round2026.group.seats.map(({ role }) => role);

/** From two months before the programme period to two months after it. */
const date = fc.integer({ min: -60, max: 578 }).map((days) => addDays("2026-08-01", days));
const role = fc.constantFrom(...roles);
const seat = fc.oneof(
  fc.record({ role }),
  fc.record({ role, from: date }),
  fc.record({ role, to: date }),
  fc.record({ role, from: date, days: fc.integer({ min: 1, max: 200 }) }).map(({ days, ...rest }) => ({ ...rest, to: addDays(rest.from, days) })),
);
const group: fc.Arbitrary<GroupOf> = fc
  .array(fc.array(seat, { maxLength: 4 }), { maxLength: 6 })
  .map((members) => ({ members: members.map((seats, index) => ({ id: String(index), seats })) }));

/** The call asks for one person in each seat; other rounds may ask for none or for several. */
const rounds = [0, 1, 2, 3].map((min) =>
  roundWith((round) => {
    round.group.seats = round.group.seats.map((each) => ({ ...each, min }));
  }),
);
const round = fc.constantFrom(round2026, ...rounds);

/** One of the days on which something may change, with the days around it, as far as they lie in the period. */
function aroundATurn({ period }: Round, { members }: GroupOf, choice: number): CivilDate[] {
  const turns = members.flatMap(({ seats }) => seats.flatMap(({ from, to }) => [from, to])).filter((day) => day !== undefined);
  const days = [period.from, period.to, ...turns];
  const chosen = days[choice % days.length] ?? period.from;
  return [-1, 0, 1].map((away) => addDays(chosen, away)).filter((day) => covers(period, day));
}

describe("the gaps of a group", () => {
  it("are exactly the days on which the seat is found unmet", () => {
    fc.assert(
      fc.property(round, group, fc.nat(), (asked, given, choice) => {
        const gaps = seatGaps(asked, given);
        for (const on of aroundATurn(asked, given, choice)) {
          const { findings } = assessGroup(asked, given, { on });
          const unmet = roles.filter((each) => findings.some(({ rule, about, outcome }) => rule === "group.seat" && about === each && outcome === "unmet"));
          expect(unmet, on).toEqual(roles.filter((each) => gaps.some((gap) => gap.role === each && covers(gap, on))));
        }
      }),
    );
  });

  it("lie in the period, in order, and no two of one seat touch", () => {
    fc.assert(
      fc.property(round, group, (asked, given) => {
        for (const each of roles) {
          const gaps = seatGaps(asked, given).filter((gap) => gap.role === each);
          expect(gaps.every(({ from, to }) => asked.period.from <= from && from < to && to <= asked.period.to)).toBe(true);
          expect(gaps.slice(1).every(({ from }, index) => (gaps[index]?.to ?? from) < from)).toBe(true);
        }
      }),
    );
  });

  it("do not depend on the order of members and seats", () => {
    fc.assert(
      fc.property(round, group, (asked, { members }) => {
        const turned = { members: members.toReversed().map(({ id, seats }) => ({ id, seats: seats.toReversed() })) };
        expect(seatGaps(asked, turned)).toEqual(seatGaps(asked, { members }));
      }),
    );
  });

  it("never grow when somebody joins the group", () => {
    fc.assert(
      fc.property(round, group, fc.array(seat, { maxLength: 4 }), (asked, { members }, seats) => {
        const before = seatGaps(asked, { members });
        const after = seatGaps(asked, { members: [...members, { id: "new", seats }] });
        const lies = (gap: (typeof after)[number]) => before.some(({ role: same, from, to }) => same === gap.role && from <= gap.from && gap.to <= to);
        expect(after.every(lies)).toBe(true);
      }),
    );
  });
});

describe("an assessed group", () => {
  it("has each seat once, and survives JSON", () => {
    fc.assert(
      fc.property(round, group, date, (asked, given, on) => {
        const assessment = assessGroup(asked, given, { on });
        expect(assessment.findings.slice(0, 4).map(({ rule, about }) => [rule, about])).toEqual(roles.map((each) => ["group.seat", each]));
        expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
      }),
    );
  });

  it("has no double seats while everybody holds one seat", () => {
    fc.assert(
      fc.property(fc.array(role, { maxLength: 8 }), date, (held, on) => {
        const members = held.map((each, index) => ({ id: String(index), seats: [{ role: each }] }));
        const findings = assessGroup(round2026, { members }, { on }).findings.filter(({ rule }) => rule === "group.combinations");
        expect(findings).toMatchObject([{ outcome: "met", code: "no-double-seats" }]);
      }),
    );
  });
});

describe("the double seats of a group", () => {
  /** Tries every way of giving each held seat a person of its own. */
  function canHaveTheirOwn([first, ...rest]: readonly (readonly string[])[], taken: readonly string[] = []): boolean {
    return first === undefined || first.some((person) => !taken.includes(person) && canHaveTheirOwn(rest, [...taken, person]));
  }

  it("are told exactly when the people who hold seats cannot have one each", () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(role, { maxLength: 4 }), { maxLength: 5 }), (held) => {
        const members = held.map((each, index) => ({ id: String(index), seats: each.map((one) => ({ role: one })) }));
        const { findings } = assessGroup(round2026, { members }, { on: "2026-08-26" });
        const holders = roles.map((one) => members.filter(({ seats }) => seats.some((each) => each.role === one)).map(({ id }) => id));
        const doubles = findings.filter(({ rule: id, code }) => id === "group.combinations" && code !== "no-double-seats");
        expect(doubles.length > 0).toBe(!canHaveTheirOwn(holders.filter((people) => people.length > 0)));
      }),
    );
  });
});
